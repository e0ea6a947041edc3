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
    public static OutcomeState Grade(Outcome outcome, Facts facts)
    {
        var level = Answer.Level(0);
        var steps = new List<StepState>(outcome.Steps.Count);
        foreach (var step in outcome.Steps)
        {
            // Not graded stays; later steps do not see it.
            if (level.IsNotApplicable) break;
            var state = Apply(step, level, outcome, facts);
            steps.Add(state);
            level = state.After;
        }

        return new OutcomeState(level, steps);
    }

    /// <summary>One step on a level.</summary>
    public static StepState Apply(OutcomeStep step, Answer level, Outcome outcome, Facts facts)
    {
        switch (step)
        {
            case OutcomeStep.Bands bands:
                var of = MeasureScoring.Score(bands.Of, facts);
                var row = TableScoring.Score(bands.Rows, of, facts, Answer.Level);
                return new StepState(step, of, null, level, StillGraded(level, row));
            case OutcomeStep.Require require:
                var met = ConditionScoring.Score(require.When, facts);
                return new StepState(step, null, met, level, Each(level, Swap(met), holds =>
                    place => holds && place == require.Level ? require.Otherwise : place));
            case OutcomeStep.Gate gate:
                var when = ConditionScoring.Score(gate.When, facts);
                return new StepState(step, null, when, level, gate.Then == GateThen.NoGrade
                    ? NotGraded(level, when)
                    : Each(
                        level,
                        when,
                        holds => place => holds ? Changed(gate, place, outcome.LevelList) : place,
                        isSettling: gate.Then == GateThen.Become));
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

    private static int Changed(OutcomeStep.Gate gate, int place, LevelList levels) => gate.Then switch
    {
        GateThen.AtMost => Math.Max(place, gate.Number),
        GateThen.Down => Math.Min(place + gate.Number, levels.Levels.Count - 1),
        GateThen.Become => gate.Number,
        _ => throw new UnreachableException(),
    };

    /// <summary>A requirement acts where its condition fails.</summary>
    private static Answer Swap(Answer when) => Answer.Truth(!when.IsYes, !when.IsNo, when.Reasons);

    /// <summary>Applies a change to each possible level; a condition that is not known keeps both.</summary>
    private static Answer Each(
        Answer level, Answer when, Func<bool, Func<int, int>> change, bool isSettling = false)
    {
        ulong after = 0;
        if (!when.IsNo) after |= Map(level.Options, change(true));
        if (!when.IsYes) after |= Map(level.Options, change(false));
        if (level.IsValue && when.IsValue) return Answer.Level(Bits.Lowest(after));
        // What stays possible of a level in a gap is one level only if the step gives the same to all: then it is
        // settled.
        var reasons = Answer.Merge([level, when]);
        bool settled = when.IsYes && !level.MayBeNotApplicable && (after & (after - 1)) == 0
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

    private static ulong Map(ulong options, Func<int, int> change) => Enumerable.Range(0, 64)
        .Where(place => (options >> place & 1) == 1)
        .Aggregate(0UL, (all, place) => all | 1UL << change(place));
}
