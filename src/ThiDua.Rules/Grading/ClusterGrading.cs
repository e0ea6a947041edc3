using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>
/// The work of outcomes for all units of a cluster: step by step together, as a quota looks at the levels of all. Who
/// stands first in the list never matters.
/// </summary>
internal static class ClusterGrading
{
    /// <summary>
    /// All steps for all units, whose states stand in their facts and grow; gives the quotas that do not fit to
    /// their units.
    /// </summary>
    public static IReadOnlyList<(OutcomeStep.Quota Step, QuotaFault Fault)> Grade(
        Outcome outcome, IReadOnlyList<(Facts Facts, OutcomeState State)> units)
    {
        var faults = new List<(OutcomeStep.Quota, QuotaFault)>();
        for (int step = 0; step < outcome.Steps.Count; step++)
        {
            var quotas = outcome.Steps[step] is OutcomeStep.Quota quota ? Apply(quota, outcome, units, faults) : null;
            for (int i = 0; i < units.Count; i++)
            {
                // Not graded stays; later steps do not see it.
                var (facts, state) = units[i];
                if (state.Level.IsNotApplicable) continue;
                if (quotas is null) OutcomeGrading.Take(outcome, step, state, facts);
                else state.Add(quotas[i]);
            }
        }

        return faults;
    }

    private static IReadOnlyList<StepState> Apply(
        OutcomeStep.Quota step,
        Outcome outcome,
        IReadOnlyList<(Facts Facts, OutcomeState State)> units,
        List<(OutcomeStep.Quota, QuotaFault)> faults)
    {
        var quota = step.Rule;
        var measured = quota.Base as QuotaBase.Measured;
        var levels = units.Select(unit => unit.State.Level).ToList();
        var known = units.Select((unit, i) => new QuotaUnit(
            levels[i],
            [.. quota.Order.Select(key => MeasureScoring.Score(key.Of, unit.Facts))],
            [.. quota.Scopes.Select(scope => scope.GroupOf(unit.Facts))],
            measured is null ? null : MeasureScoring.Score(measured.Of, unit.Facts))
        {
            Name = unit.Facts.Unit,
        }).ToList();
        var (states, found) = QuotaGrading.Grade(quota, OutcomeGrading.TieOf(step, outcome), known);
        faults.AddRange(found.Select(fault => (step, fault)));
        return [.. states.Select((state, i) => OutcomeGrading.StateOf(step, levels[i], state))];
    }
}
