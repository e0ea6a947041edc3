using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Time;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>The times that a task comes, each with its own deadline.</summary>
internal static class PlanOccurrences
{
    public static IEnumerable<(Period? Time, Deadline Deadline)> Of(PlanTask task)
    {
        if (task.Recurs is not { } each) return [(null, task.Deadline)];
        return each.Inside(new DateInterval(task.Span.First, task.Span.Last)).Select(cycle =>
        {
            var period = Period.Parse(Cadences.Show(each, cycle));
            // A recurring deadline is looked for in the period; what is only done again has the period itself.
            return ((Period?)period, task.Deadline is Deadline.Recurring
                ? task.Deadline
                : new Deadline.Within(period).By(task.Deadline.Calendar));
        });
    }
}
