using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>The steps to the last day of a deadline, explained.</summary>
internal static class DeadlineExplaining
{
    /// <summary>The whole of a review: the last good day, how it was found, by how much something is late.</summary>
    public static Explanation Explain(DeadlineReview review)
    {
        var last = new Explanation
        {
            Step = Code.Of("deadline.last-day"),
            Value = new StepValue.OnDate(review.LastGoodDay),
            Arguments =
            [
                new("last", review.LastGood.ToString("HH:mm", CultureInfo.InvariantCulture)),
                .. review.EndsOnDayOff == true ? [new StepArgument("case", "off")] : Array.Empty<StepArgument>(),
            ],
            From = Steps(review, default, _ => null),
        };
        return review.Delay is { } delay ? Late(delay, last, review.CalendarTitle) : last;
    }

    /// <summary>The steps in order; <paramref name="told"/> gives where the day of an event was told.</summary>
    public static ValueList<Explanation> Steps(DeadlineReview review, Place rule, Func<Code, Explanation?> told) =>
        ValueList.From(review.Steps.Select(step => step.Kind == DeadlineStepKind.Event && told(step.Event) is { } known
            ? known
            : Step(step, rule, review.CalendarTitle)));

    private static Explanation Late(DeadlineDelay delay, Explanation last, string? calendar)
    {
        var days = new Explanation
        {
            Step = Code.Of("deadline.late"),
            Value = new StepValue.Number(Fraction.Of(delay.Days), NumberUnit.Days),
            Arguments = [new("case", delay.IsLate ? "late" : delay.IsEarly ? "early" : "in-time")],
            From = [Done(delay), last],
        };
        return delay.WorkingDays is not { } working ? days : days with
        {
            From =
            [
                .. days.From,
                new Explanation
                {
                    Step = Code.Of("deadline.working-days-late"),
                    Value = new StepValue.Number(Fraction.Of(working), NumberUnit.WorkingDays),
                    Arguments = calendar is null ? [] : [new("calendar", calendar)],
                },
            ],
        };
    }

    private static Explanation Done(DeadlineDelay delay) => new()
    {
        Step = Code.Of("deadline.done"),
        Value = new StepValue.OnDate(delay.Done),
    };

    private static Explanation Step(DeadlineStep step, Place rule, string? calendar) => new()
    {
        Step = Code.Of("deadline." + Name(step.Kind)),
        Subject = step.Event,
        Value = new StepValue.OnDate(step.Date),
        Rule = rule,
        Arguments = ValueList.From(Arguments(step, calendar)),
    };

    private static IEnumerable<StepArgument> Arguments(DeadlineStep step, string? calendar)
    {
        if (step.Kind == DeadlineStepKind.Counted)
        {
            yield return new("case", Unit(step.Unit));
            yield return new("count", step.Count.ToString(CultureInfo.InvariantCulture));
        }

        if (!step.Calendar.IsEmpty) yield return new("calendar", calendar ?? step.Calendar.Value);
    }

    private static string Unit(CountUnit unit) => unit switch
    {
        CountUnit.Days => "days",
        CountUnit.WorkingDays => "working-days",
        CountUnit.Weeks => "weeks",
        CountUnit.Months => "months",
        CountUnit.Years => "years",
        _ => throw new UnreachableException(),
    };

    private static string Name(DeadlineStepKind kind) => kind switch
    {
        DeadlineStepKind.Named => "named",
        DeadlineStepKind.Event => "event",
        DeadlineStepKind.Recurring => "recurring",
        DeadlineStepKind.PeriodEnd => "period-end",
        DeadlineStepKind.DayBefore => "day-before",
        DeadlineStepKind.Counted => "counted",
        DeadlineStepKind.RolledNext => "rolled-next",
        DeadlineStepKind.RolledPrevious => "rolled-previous",
        _ => throw new UnreachableException(),
    };
}
