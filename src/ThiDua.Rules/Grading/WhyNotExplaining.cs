using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>
/// Why an outcome is not of a wished level: its steps are gone through once more, and after each that keeps the level
/// away it goes on as if that step did not, so that all of them are found.
/// </summary>
internal static class WhyNotExplaining
{
    /// <summary>Why not the next better level; of a pending outcome the best that is possible.</summary>
    public static WhyNot Explain(Outcome outcome, OutcomeState state, Facts facts, ExplainContext context)
    {
        var level = state.Level;
        int wished = level.IsNotApplicable ? outcome.Levels.Count - 1
            : level.IsValue ? System.Math.Max(Bits.Lowest(level.Options) - 1, 0)
            : Bits.Lowest(level.Options);
        return Explain(outcome, state, wished, facts, context);
    }

    /// <summary>Why not a level, given by its place in the list, best first.</summary>
    public static WhyNot Explain(
        Outcome outcome, OutcomeState state, int wished, Facts facts, ExplainContext context)
    {
        bool isReached = !state.Level.MayBeNotApplicable && Bits.Highest(state.Level.Options) <= wished;
        return new WhyNot
        {
            Outcome = outcome.Code,
            Title = Heading.Words(outcome.Code, outcome.Title),
            Wished = outcome.Levels[wished],
            Reached = AnswerExplaining.Explain(state.Level, MeasureType.OfLevels(outcome.LevelList)),
            IsReached = isReached,
            IsPossible = (state.Level.Options & Bits.From(0, wished)) != 0,
            Because = isReached ? ValueList<Explanation>.Empty
                : ValueList.From(Because(outcome, state, wished, facts, context)),
        };
    }

    private static IEnumerable<Explanation> Because(
        Outcome outcome, OutcomeState graded, int wished, Facts facts, ExplainContext context)
    {
        ulong goodEnough = Bits.From(0, wished);
        var level = Answer.Level(0);
        foreach (var step in outcome.Steps)
        {
            // What a quota does rests on all units; it stays as it was when they were graded together.
            var together = graded.Steps.FirstOrDefault(one => one.Quota is not null && ReferenceEquals(one.Step, step));
            if (together is null && step is OutcomeStep.Quota quota && graded.Level.IsNotApplicable)
            {
                // A unit that was not graded before never was among the candidates: no other unit can change that.
                if ((level.Options & quota.Rule.Candidates) != 0) yield return NotConsidered(quota, outcome.LevelList);
                continue;
            }

            var state = together ?? OutcomeGrading.Apply(step, level, outcome, facts);
            if (state.Quota is { Verdict: QuotaVerdict.NotCandidate or QuotaVerdict.Kept }) continue;
            level = state.After;
            bool isKept = !level.MayBeNotApplicable && (level.Options & ~goodEnough) == 0;
            if (isKept) continue;
            yield return Obstacle(state, outcome.LevelList, wished, facts, context);
            level = Answer.Level(Bits.Highest(level.Options & goodEnough) is var best and >= 0 ? best : wished);
        }
    }

    private static Explanation About(OutcomeStep step, StepValue value) => new()
    {
        Step = Code.Of("why-not." + step.Kind),
        Subject = step.Code,
        Title = step.Source.Title,
        Value = value,
        Rule = step.Source.At,
        Basis = step.Basis,
        Interpretations = step.Source.Interpretations,
    };

    private static Explanation NotConsidered(OutcomeStep.Quota quota, LevelList levels) =>
        About(quota, new StepValue.None()) with
        {
            Arguments =
            [
                new StepArgument("case", "not-considered"),
                .. OutcomeExplaining.Level("level", levels.Levels[quota.Rule.Level]),
            ],
        };

    private static Explanation Obstacle(
        StepState state, LevelList levels, int wished, Facts facts, ExplainContext context)
    {
        var node = About(state.Step, AnswerExplaining.Explain(state.After, MeasureType.OfLevels(levels)));
        var atoms = new DecidingConditions(facts, context);
        var explained = state.Step switch
        {
            OutcomeStep.Bands bands => node with
            {
                Arguments = BoundExplaining.Explain(bands, state.Of!, wished, facts),
                From = [MeasureExplaining.Explain(bands.Of, facts, context)],
            },
            OutcomeStep.Require require => node with
            {
                Arguments =
                [
                    new StepArgument("case", state.When!.IsPending ? "open" : "failed"),
                    .. OutcomeExplaining.Level("level", levels.Levels[require.Level]),
                ],
                From = atoms.Explain(require.When, true),
            },
            OutcomeStep.Gate gate => node with
            {
                Arguments =
                [
                    new StepArgument("case", CaseOf(gate, state.When!, facts)),
                    .. OutcomeExplaining.Effect(gate, levels, facts),
                ],
                From = [.. atoms.Explain(gate.When, false), .. LevelOf(gate, levels, facts, context)],
            },
            OutcomeStep.Quota quota => node with
            {
                // The question supposes that the unit holds the level otherwise.
                Arguments = QuotaExplaining.Arguments(quota.Rule, state.Quota!, levels, true),
                From = QuotaExplaining.Parts(quota.Rule, state.Quota!, quota.Source.At, facts, context),
            },
            _ => throw new UnreachableException(),
        };
        return explained with { Reason = LevelReasons.Of(state, levels, facts, context) };
    }

    /// <summary>Where the level comes from that a gate reads, such as that of the unit whose head is graded.</summary>
    private static IEnumerable<Explanation> LevelOf(
        OutcomeStep.Gate gate, LevelList levels, Facts facts, ExplainContext context)
    {
        if (gate.Level is { } rule && LevelExplaining.Explain(rule, levels, facts, context) is { } level)
            yield return level;
    }

    private static string CaseOf(OutcomeStep.Gate gate, Answer when, Facts facts)
    {
        bool isOpen = when.IsPending || (gate.Level is { } level && LevelScoring.Score(level, facts).IsPending);
        return isOpen ? "open" : OutcomeExplaining.CaseOf(gate);
    }
}
