using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>The days off between the days of a review: those that did not count.</summary>
internal static class PlanDaysOff
{
    public static ValueList<LocalDate> Of(DeadlineReview review, WorkingCalendar? calendar)
    {
        if (calendar is null) return ValueList<LocalDate>.Empty;
        IEnumerable<LocalDate> Between(LocalDate first, LocalDate last) => calendar.DaysOff(first, last);
        var days = new List<LocalDate>();
        for (int i = 1; i < review.Steps.Count; i++)
        {
            var (before, step) = (review.Steps[i - 1].Date, review.Steps[i]);
            if (step is { Kind: DeadlineStepKind.Counted, Unit: CountUnit.WorkingDays }
                or { Kind: DeadlineStepKind.RolledNext })
                days.AddRange(Between(before, step.Date));
            else if (step.Kind == DeadlineStepKind.RolledPrevious) days.AddRange(Between(step.Date, before));
        }

        if (review.Delay is { IsLate: true } delay) days.AddRange(Between(review.LastGoodDay.PlusDays(1), delay.Done));
        return ValueList.From(days.Distinct().OrderBy(day => day));
    }
}
