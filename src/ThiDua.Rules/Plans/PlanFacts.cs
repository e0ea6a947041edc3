using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>How it stands with a plan → answers to the inputs that ask.</summary>
internal static class PlanFacts
{
    public static PlanAnswer Of(PlanFact fact, IEnumerable<PlanItem> ofUnit)
    {
        var items = ofUnit
            .Where(item => item.Task.Code == fact.Task && item.State != PlanTaskState.NotNeeded)
            .ToList();
        var documents = items.Select(item => item.Progress?.Document).OfType<string>();
        return new PlanAnswer(fact, ValueOf(fact, items), ValueList.From(documents));
    }

    private static Given<int> ValueOf(PlanFact fact, List<PlanItem> items)
    {
        if (items.Count == 0) return Given<int>.NotApplicable;
        bool isOpen = items.Exists(item => item.IsOpen && item.State != PlanTaskState.Overdue);
        int late = items.Count(item => item.State is PlanTaskState.DoneLate or PlanTaskState.Overdue);
        // What was late stays so, whatever comes; everything else waits for what is open.
        if (fact.Ask == TaskAsk.Late && late > 0) return Given.Of(1);
        if (isOpen) return Waiting(fact);
        // What was done is done; by how much it was late nobody knows before its last day is known.
        if (fact.Ask != TaskAsk.Done && items.Exists(item => item.Due is null)) return Waiting(fact);
        return fact.Ask switch
        {
            TaskAsk.DaysLate => Given.Of(items.Sum(item => item.DaysLate)),
            TaskAsk.WorkingDaysLate => items.Exists(item => item.WorkingDaysLate is null)
                ? Waiting(fact)
                : Given.Of(items.Sum(item => item.WorkingDaysLate!.Value)),
            TaskAsk.TimesLate => Given.Of(late),
            TaskAsk.Late => Given.Of(0),
            TaskAsk.Done => Given.Of(items.Exists(item => item.State == PlanTaskState.Overdue) ? 0 : 1),
            _ => throw new UnreachableException(),
        };
    }

    private static Given<int> Waiting(PlanFact fact) =>
        Given<int>.Pending([new PendingReason(PendingKind.Missing, fact.Task)]);
}
