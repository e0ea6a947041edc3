using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
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
                !IsSure(state, levels, facts),
                atoms.Explain(require.When, true)),
            OutcomeStep.Gate gate => !changes && (state.Points is null || state.When!.IsNo) ? null
                : Of(gate, state, levels, facts, atoms),
            OutcomeStep.Quota quota => QuotaExplaining.Reason(
                quota.Rule, state.Quota!, levels, IsSure(state, levels, facts)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// Whether the step surely changes something, whichever of the levels that are possible before it is the unit's. A
    /// gate that sets the points does so whatever the level.
    /// </summary>
    public static bool IsSure(StepState state, LevelList levels, Facts facts)
    {
        if (state.Before.MayBeNotApplicable) return false;
        switch (state.Step)
        {
            case OutcomeStep.Bands:
                return state.After.IsValue;
            case OutcomeStep.Require require:
                return state.When!.IsNo && state.Before.Options == 1UL << require.Level;
            case OutcomeStep.Gate gate:
                var to = gate.Level is { } rule ? LevelScoring.Score(rule, facts) : null;
                if (!state.When!.IsYes || to is { IsPending: true }) return false;
                return gate.Then == GateThen.NoGrade || state.Points is not null
                    || Places(state.Before).All(place => OutcomeGrading.Changes(gate, place, to, levels)
                        .All(after => after is { } other && other != place));
            case OutcomeStep.Quota quota:
                return (state.Before.Options & ~quota.Rule.Candidates) == 0;
            default:
                throw new UnreachableException();
        }
    }

    private static IEnumerable<int> Places(Answer level) =>
        Enumerable.Range(0, Bits.Highest(level.Options) + 1).Where(place => (level.Options >> place & 1) == 1);

    private static LevelReason.Gate Of(
        OutcomeStep.Gate gate, StepState state, LevelList levels, Facts facts, DecidingConditions atoms)
    {
        var level = gate.Level is { } rule ? LevelScoring.Score(rule, facts) : null;
        return new LevelReason.Gate(
            EffectOf(gate.Then), !IsSure(state, levels, facts), atoms.Explain(gate.When, false))
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
