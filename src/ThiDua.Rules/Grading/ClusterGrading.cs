using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>
/// The work of outcomes for all units of a cluster: step by step together, as a quota looks at the levels of all, and a
/// step may ask for the level of others after an earlier one. Who stands first in the list never matters.
/// </summary>
internal static class ClusterGrading
{
    /// <summary>
    /// All steps for all groups of units that stand together, whose states stand in their facts and grow; gives the
    /// quotas that do not fit to their units, with the number of the group.
    /// </summary>
    public static IReadOnlyList<(int Group, OutcomeStep.Quota Step, QuotaFault Fault)> Grade(
        Outcome outcome, IReadOnlyList<IReadOnlyList<(Facts Facts, OutcomeState State)>> groups)
    {
        var faults = new List<(int, OutcomeStep.Quota, QuotaFault)>();
        for (int step = 0; step < outcome.Steps.Count; step++)
        {
            for (int group = 0; group < groups.Count; group++)
                foreach (var (quota, fault) in Take(outcome, step, groups[group])) faults.Add((group, quota, fault));
        }

        return faults;
    }

    /// <summary>One step for units that stand together.</summary>
    private static IEnumerable<(OutcomeStep.Quota Step, QuotaFault Fault)> Take(
        Outcome outcome, int step, IReadOnlyList<(Facts Facts, OutcomeState State)> units)
    {
        IReadOnlyList<QuotaFault> faults = [];
        var quota = outcome.Steps[step] as OutcomeStep.Quota;
        var quotas = quota is null ? null : Apply(quota, outcome, units, out faults);
        for (int i = 0; i < units.Count; i++)
        {
            // Not graded stays; later steps do not see it.
            var (facts, state) = units[i];
            if (state.Level.IsNotApplicable) continue;
            if (quotas is null) OutcomeGrading.Take(outcome, step, state, facts);
            else state.Add(quotas[i]);
        }

        return faults.Select(fault => (quota!, fault));
    }

    private static IReadOnlyList<StepState> Apply(
        OutcomeStep.Quota step,
        Outcome outcome,
        IReadOnlyList<(Facts Facts, OutcomeState State)> units,
        out IReadOnlyList<QuotaFault> faults)
    {
        var quota = step.Rule;
        var measured = quota.Base as QuotaBase.Measured;
        var share = quota.Limit.Share as QuotaShare.Measured;
        var levels = units.Select(unit => unit.State.Level).ToList();
        var known = units.Select((unit, i) => new QuotaUnit(
            levels[i],
            [.. quota.Order.Select(key => MeasureScoring.Score(key.Of, unit.Facts))],
            [.. quota.Scopes.Select(scope => scope.GroupOf(unit.Facts))],
            measured is null ? null : MeasureScoring.Score(measured.Of, unit.Facts))
        {
            Share = share is null ? null : MeasureScoring.Score(share.Of, unit.Facts),
            Name = unit.Facts.Unit,
        }).ToList();
        (var states, faults) = QuotaGrading.Grade(quota, OutcomeGrading.TieOf(step, outcome), known);
        return [.. states.Select((state, i) => OutcomeGrading.StateOf(step, levels[i], state))];
    }
}
