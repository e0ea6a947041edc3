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
    /// <summary>The outcome of each unit, in their order; and the quotas whose scopes cut each other.</summary>
    public static (IReadOnlyList<OutcomeState> States, IReadOnlyList<(OutcomeStep Step, QuotaFault Fault)> Faults)
        Grade(Outcome outcome, IReadOnlyList<Facts> units)
    {
        var levels = units.Select(_ => Answer.Level(0)).ToArray();
        var steps = units.Select(_ => new List<StepState>(outcome.Steps.Count)).ToArray();
        var faults = new List<(OutcomeStep, QuotaFault)>();
        foreach (var step in outcome.Steps)
        {
            var states = step is OutcomeStep.Quota quota
                ? Apply(quota, outcome, levels, units, faults)
                : [.. units.Select((unit, i) => levels[i].IsNotApplicable
                    ? null
                    : OutcomeGrading.Apply(step, levels[i], outcome, unit))];
            for (int i = 0; i < units.Count; i++)
            {
                // Not graded stays; later steps do not see it.
                if (levels[i].IsNotApplicable || states[i] is not { } state) continue;
                steps[i].Add(state);
                levels[i] = state.After;
            }
        }

        return ([.. levels.Select((level, i) => new OutcomeState(level, steps[i]))], faults);
    }

    private static IReadOnlyList<StepState?> Apply(
        OutcomeStep.Quota step,
        Outcome outcome,
        Answer[] levels,
        IReadOnlyList<Facts> units,
        List<(OutcomeStep, QuotaFault)> faults)
    {
        var quota = step.Rule;
        var measured = quota.Base as QuotaBase.Measured;
        var (states, fault) = QuotaGrading.Grade(quota, OutcomeGrading.TieOf(step, outcome), [.. units.Select((unit, i) =>
            new QuotaUnit(
                levels[i],
                [.. quota.Order.Select(key => MeasureScoring.Score(key.Of, unit))],
                [.. quota.Scopes.Select(scope => scope.GroupOf(unit))],
                measured is null ? null : MeasureScoring.Score(measured.Of, unit)))]);
        if (fault is not null) faults.Add((step, fault));
        return [.. states.Select((state, i) => OutcomeGrading.StateOf(step, levels[i], state))];
    }
}
