using System.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>Why a step changes the level, as data: what the sentences about it say in words.</summary>
internal static class LevelReasons
{
    /// <summary>The reason; null where the step changes nothing.</summary>
    public static LevelReason? Of(StepState state, LevelList levels, Facts facts, ExplainContext context)
    {
        bool changes = state.After.Options != state.Before.Options
            || state.After.MayBeNotApplicable != state.Before.MayBeNotApplicable;
        var atoms = new DecidingConditions(facts, context);
        return state.Step switch
        {
            OutcomeStep.Bands => null,
            OutcomeStep.Require require => !changes ? null : new LevelReason.Requirement(
                levels.Levels[require.Level],
                levels.Levels[require.Otherwise],
                state.When!.IsPending,
                atoms.Explain(require.When, true)),
            OutcomeStep.Gate gate => !changes && (state.Points is null || state.When!.IsNo) ? null
                : Of(gate, state, levels, facts, atoms),
            OutcomeStep.Quota quota => QuotaExplaining.Reason(quota.Rule, state.Quota!, levels),
            _ => throw new UnreachableException(),
        };
    }

    private static LevelReason.Gate Of(
        OutcomeStep.Gate gate, StepState state, LevelList levels, Facts facts, DecidingConditions atoms)
    {
        var level = gate.Level is { } rule ? LevelScoring.Score(rule, facts) : null;
        return new LevelReason.Gate(
            EffectOf(gate.Then), state.When!.IsPending || level is { IsPending: true }, atoms.Explain(gate.When, false))
        {
            Level = level is { IsValue: true } ? levels.Levels[Bits.Lowest(level.Options)] : null,
            Down = gate.Then == GateThen.Down ? gate.Down : 0,
            SetsPoints = state.Points is not null,
        };
    }

    private static LevelEffect EffectOf(GateThen then) => then switch
    {
        GateThen.AtMost => LevelEffect.AtMost,
        GateThen.Down => LevelEffect.Down,
        GateThen.Become => LevelEffect.Become,
        GateThen.NoGrade => LevelEffect.NoGrade,
        _ => throw new UnreachableException(),
    };
}
