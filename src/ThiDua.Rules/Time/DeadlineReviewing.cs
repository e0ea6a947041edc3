using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>A deadline and what is known → the days that it means.</summary>
internal static class DeadlineReviewing
{
    public static Diagnosed<DeadlineReview> Review(Deadline deadline, DeadlineContext context, DoneAt? done)
    {
        var found = new List<Diagnostic>();
        var review = TryReview(deadline, context, done, found);
        return new(review, ValueList.From(found));
    }

    public static Diagnosed<DeadlineReviews> ReviewAll(Deadline deadline, DeadlineContext context)
    {
        var found = new List<Diagnostic>();
        var work = new DeadlineWork(deadline, context, found);
        var reviews = new List<DeadlineReview>();
        if (deadline is not Deadline.Recurring recurring)
        {
            if (Review(deadline, Start(deadline, work), work) is { } only) reviews.Add(only);
        }
        else if (work.Period() is { } days)
        {
            foreach (var day in recurring.On.Inside(days))
            {
                var one = new DeadlineWork(deadline, context, found);
                if (Review(deadline, one.Begin(DeadlineStepKind.Recurring, day), one) is { } review)
                    reviews.Add(review);
            }
        }

        bool isWhole = found.All(one => one.Severity != Severity.Error);
        return new(isWhole ? new DeadlineReviews(ValueList.From(reviews)) : null, ValueList.From(found));
    }

    /// <summary>The review; null where something is missing, which is added to what was found.</summary>
    public static DeadlineReview? TryReview(
        Deadline deadline, DeadlineContext context, DoneAt? done, List<Diagnostic> found)
    {
        var work = new DeadlineWork(deadline, context, found);
        if (Review(deadline, Start(deadline, work), work) is not { } review) return null;
        return done is null ? review : WithDelay(review, done, work);
    }

    /// <summary>The day from which the rule reckons; null where it is not known.</summary>
    private static LocalDate? Start(Deadline deadline, DeadlineWork work) => deadline switch
    {
        Deadline.Before before => work.Begin(before.Day),
        Deadline.NoLaterThan until => work.Begin(until.Day),
        Deadline.Within within => work.Begin(DeadlineStepKind.PeriodEnd, within.Period.Last),
        Deadline.Window window => work.Begin(window.Last),
        Deadline.After after => work.Begin(after.Day),
        Deadline.Recurring recurring => work.BeginOnce(recurring.On),
        _ => throw new UnreachableException(),
    };

    private static DeadlineReview? Review(Deadline deadline, LocalDate? start, DeadlineWork work)
    {
        var (end, first) = deadline switch
        {
            Deadline.Before before => (work.End(start, true, before.Time), null),
            Deadline.NoLaterThan until => (work.End(start, false, until.Time), null),
            Deadline.Within within => (work.End(start, false, null), within.Period.First),
            Deadline.Window window => (work.End(start, false, null), work.DateOf(window.First)),
            Deadline.After after => (work.End(work.Count(start, after), false, null), (LocalDate?)null),
            Deadline.Recurring recurring => (work.End(start, recurring.IsBefore, recurring.Time), null),
            _ => throw new UnreachableException(),
        };
        if (end is not { } last || (deadline is Deadline.Window && first is null)) return null;
        if (first > last.Date)
        {
            work.Report(DiagnosticCatalog.WindowEndsFirst, ("first", Show(first.Value)), ("last", Show(last.Date)));
            return null;
        }

        return work.Make(first, last);
    }

    private static DeadlineReview WithDelay(DeadlineReview review, DoneAt done, DeadlineWork work)
    {
        var day = done.Day.WithCalendar(CalendarSystem.Iso);
        // A day without a time is judged by its day: what was done on the last good day is in time.
        bool isLate = done.Time is { } time ? day.At(time) >= review.FirstLate : day > review.LastGoodDay;
        int days = isLate ? Math.Max(1, NodaTime.Period.DaysBetween(review.LastGoodDay, day)) : 0;
        var delay = new DeadlineDelay(
            day, day < review.FirstGoodDay, isLate, days, work.WorkingDaysLate(review.LastGoodDay, day, isLate));
        return work.Marked(review with { Delay = delay });
    }

    public static string Show(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
