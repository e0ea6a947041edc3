using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>The work of outcomes: it starts at the best level and goes through the steps in written order.</summary>
internal static class OutcomeGrading
{
    /// <summary>The state before the first step.</summary>
    public static OutcomeState Begin(Outcome outcome, Facts facts) => new(
        outcome.Steps.Count, outcome.Line is { } line ? facts.Line(line, ResultAsk.Points) : null);

    /// <summary>All steps; what stands in the facts grows with them.</summary>
    public static void Finish(Outcome outcome, OutcomeState state, Facts facts)
    {
        for (int step = state.Steps.Count; step < outcome.Steps.Count; step++)
        {
            // Not graded stays; later steps do not see it.
            if (state.Level.IsNotApplicable) break;
            Take(outcome, step, state, facts);
        }
    }

    /// <summary>The next step.</summary>
    public static void Take(Outcome outcome, int step, OutcomeState state, Facts facts)
    {
        var next = Apply(outcome.Steps[step], state.Level, outcome, facts);
        bool setsPoints = next.Step is OutcomeStep.Gate { Points: not null } && state.FinalPoints is not null;
        state.Add(setsPoints ? WithPoints(next, state.FinalPoints!, outcome.LevelList, facts) : next);
    }

    /// <summary>One step on a level.</summary>
    public static StepState Apply(OutcomeStep step, Answer level, Outcome outcome, Facts facts)
    {
        switch (step)
        {
            case OutcomeStep.Bands bands:
                var of = MeasureScoring.Score(bands.Of, facts);
                var row = TableScoring.Score(bands.Rows, bands.Of, of, facts, LevelScoring.Score);
                return new StepState(step, of, null, level, StillGraded(level, row));
            case OutcomeStep.Require require:
                var met = ConditionScoring.Score(require.When, facts);
                return new StepState(step, null, met, level, Each(level, Swap(met), null, place =>
                    [place == require.Level ? require.Otherwise : place]));
            case OutcomeStep.Gate gate:
                var when = gate.When is { } condition ? ConditionScoring.Score(condition, facts) : Answer.Yes;
                return new StepState(step, null, when, level, gate.Then == GateThen.NoGrade
                    ? NotGraded(level, when)
                    : Gate(gate, level, when, outcome.LevelList, facts));
            case OutcomeStep.Quota quota:
                // The other units are not here; ClusterGrading grades all of them together.
                return StateOf(
                    quota, level, QuotaGrading.Alone(quota.Rule, TieOf(quota, outcome), level, PendingKind.OtherUnits));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A quota as a step of one unit.</summary>
    public static StepState StateOf(OutcomeStep.Quota step, Answer level, QuotaState state) =>
        new(step, null, null, level, state.After) { Quota = state };

    /// <summary>The code on which units wait that a quota cannot put in an order.</summary>
    public static Code TieOf(OutcomeStep.Quota step, Outcome outcome) => step.Code.IsEmpty ? outcome.Code : step.Code;

    /// <summary>
    /// The places to which a gate may lead from a place; null among them where its level may be not applicable, so that
    /// it does nothing.
    /// </summary>
    public static IEnumerable<int?> Changes(OutcomeStep.Gate gate, int place, Answer? to, LevelList levels)
    {
        if (to is null)
        {
            yield return gate.Then == GateThen.Down ? Math.Min(place + gate.Down, levels.Levels.Count - 1) : null;
            yield break;
        }

        for (int level = 0; level < levels.Levels.Count; level++)
        {
            if ((to.Options >> level & 1) == 1)
                yield return gate.Then == GateThen.AtMost ? Math.Max(place, level) : level;
        }

        if (to.MayBeNotApplicable) yield return null;
    }

    private static Answer Gate(OutcomeStep.Gate gate, Answer level, Answer when, LevelList levels, Facts facts)
    {
        var to = gate.Level is { } rule ? LevelScoring.Score(rule, facts) : null;
        return Each(
            level,
            when,
            to,
            place => Changes(gate, place, to, levels).Select(after => after ?? place),
            isSettling: gate.Then == GateThen.Become && to is { IsValue: true });
    }

    private static StepState WithPoints(StepState state, Answer before, LevelList levels, Facts facts)
    {
        var gate = (OutcomeStep.Gate)state.Step;
        var to = gate.Level is { } rule ? LevelScoring.Score(rule, facts) : null;
        return state with
        {
            Points = FinalPoints.After(gate, gate.Points!, state, to, before, levels, facts),
        };
    }

    /// <summary>A requirement acts where its condition fails.</summary>
    private static Answer Swap(Answer when) => Answer.Truth(!when.IsYes, !when.IsNo, when.Waiting);

    /// <summary>Applies a change to each possible level; a condition that is not known keeps both.</summary>
    private static Answer Each(
        Answer level, Answer when, Answer? to, Func<int, IEnumerable<int>> change, bool isSettling = false)
    {
        ulong after = 0;
        if (!when.IsNo) after |= Map(level.Options, change);
        if (!when.IsYes) after |= level.Options;
        bool isKnown = when.IsNo || to is not { IsPending: true };
        if (level.IsValue && when.IsValue && isKnown) return Answer.Level(Bits.Lowest(after));
        // What stays possible of a level in a gap is one level only if the step gives the same to all: then it is
        // settled.
        var reasons = Answer.Merge(to is null || when.IsNo ? [level, when] : [level, when, to]);
        bool settled = when.IsYes && isKnown && !level.MayBeNotApplicable && (after & (after - 1)) == 0
            && (isSettling || after != level.Options);
        return settled ? Answer.Level(Bits.Lowest(after)) : Answer.Pending(after, level.MayBeNotApplicable, reasons);
    }

    /// <summary>Bands give another level, but not to whom an earlier step may leave without one.</summary>
    private static Answer StillGraded(Answer before, Answer level) =>
        !before.MayBeNotApplicable || level.IsNotApplicable
        ? level
        : Answer.Pending(level.Options, true, Answer.Merge([before, level]));

    private static Answer NotGraded(Answer level, Answer when)
    {
        if (when.IsNo) return level;
        return when.IsYes ? Answer.NotApplicable : Answer.Pending(level.Options, true, Answer.Merge([level, when]));
    }

    private static ulong Map(ulong options, Func<int, IEnumerable<int>> change)
    {
        ulong all = 0;
        for (int place = 0; place < 64; place++)
        {
            if ((options >> place & 1) == 0) continue;
            foreach (int after in change(place)) all |= 1UL << after;
        }

        return all;
    }
}
