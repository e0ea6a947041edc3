using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>The state of an item, explained: from its deadline, what was said, and the day of the review.</summary>
internal static class PlanExplaining
{
    public static Explanation Explain(PlanItem item, PlanReview review) => new()
    {
        Step = Code.Of("plan.task"),
        Subject = item.Task.Code,
        Label = item.Task.Label,
        Title = item.Task.Title,
        Value = Value(item),
        Arguments = ValueList.From(Arguments(item)),
        Rule = item.Task.At,
        Input = item.Progress?.At,
        Basis = item.Task.Basis,
        Interpretations = item.Task.Interpretations,
        From = ValueList.From(Parts(item, review)),
    };

    /// <summary>The word of a state.</summary>
    public static string Word(PlanTaskState state) => state switch
    {
        PlanTaskState.NotDue => "not-due",
        PlanTaskState.InProgress => "in-progress",
        PlanTaskState.DueSoon => "due-soon",
        PlanTaskState.Done => "done",
        PlanTaskState.DoneLate => "done-late",
        PlanTaskState.Overdue => "overdue",
        PlanTaskState.NotNeeded => "not-needed",
        PlanTaskState.Unknown => "unknown",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<StepArgument> Arguments(PlanItem item)
    {
        // A last good day that is known and past: what is missing is whether the task was to be done at all.
        bool isUnconfirmed = item is { State: PlanTaskState.Unknown, Due: not null };
        yield return new("case", isUnconfirmed ? "unconfirmed" : Word(item.State));
        if (item.Occurrence is { } time) yield return new("period", time.ToString());
        if (item.DaysLeft is { } left) yield return new("left", left.ToString(CultureInfo.InvariantCulture));
        if (item.Task.Conditional is { } condition) yield return new("condition", condition);
    }

    /// <summary>The last good day; what need not be done has none.</summary>
    private static StepValue Value(PlanItem item) => item switch
    {
        { State: PlanTaskState.NotNeeded } => new StepValue.NotApplicable(),
        { LastGoodDay: { } day } => new StepValue.OnDate(day),
        _ => new StepValue.PendingDate(
            Interval<LocalDate>.Everything,
            false,
            ValueList.From(item.WaitsFor.Select(code => new PendingReason(PendingKind.Missing, code)))),
    };

    private static IEnumerable<Explanation> Parts(PlanItem item, PlanReview review)
    {
        if (item.Unit is { } unit)
        {
            yield return new Explanation
            {
                Step = Code.Of("plan.unit"),
                Subject = unit.Code,
                Value = new StepValue.None(),
                Arguments = [new("unit", unit.Title)],
            };
        }

        if (item.Of is { } inspected)
        {
            yield return new Explanation
            {
                Step = Code.Of("plan.inspected"),
                Subject = inspected.Code,
                Arguments = [new("unit", inspected.Title)],
            };
        }

        yield return new Explanation
        {
            Step = Code.Of("plan.today"),
            Value = new StepValue.OnDate(review.Today),
        };
        if (item.Progress is { Started: { } started })
        {
            yield return new Explanation
            {
                Step = Code.Of("plan.started"),
                Value = new StepValue.OnDate(started),
                Input = item.Progress.At.Property("started"),
            };
        }

        if (item.Due is { } due)
        {
            yield return Explanation.Of(due) with { Rule = item.Task.TimeAt };
            if (item.DaysOff.Count > 0) yield return DaysOff(item);
            foreach (var unsure in Unsure(due)) yield return unsure;
        }
        else if (item.Progress is { Done: { } done })
        {
            yield return new Explanation
            {
                Step = Code.Of("deadline.done"),
                Value = new StepValue.OnDate(done),
                Input = item.Progress.At.Property("done"),
            };
        }

        foreach (var waited in item.WaitsFor)
        {
            yield return new Explanation
            {
                Step = Code.Of("plan.waits"),
                Value = new StepValue.None(),
                Subject = waited,
                Title = review.Plan.Events.FirstOrDefault(one => one.Code == waited)?.Title,
            };
        }
    }

    private static Explanation DaysOff(PlanItem item) => new()
    {
        Step = Code.Of("plan.days-off"),
        Value = new StepValue.Number(Fraction.Of(item.DaysOff.Count), NumberUnit.Days),
        Arguments = [new("days", string.Join(", ", item.DaysOff.Select(LocalDatePattern.Iso.Format)))],
    };

    /// <summary>The days that were looked at and are not verified, and years that are only reckoned.</summary>
    private static IEnumerable<Explanation> Unsure(DeadlineReview due)
    {
        foreach (var day in due.UnsureDays)
        {
            yield return new Explanation
            {
                Step = Code.Of("plan.calendar-day"),
                Value = new StepValue.OnDate(day.Date),
                Arguments =
                [
                    new("case", day.Confidence == Confidence.Secondary ? "secondary" : "unverified"),
                    new("name", day.Name),
                ],
            };
        }

        foreach (int year in due.EstimatedYears)
        {
            yield return new Explanation
            {
                Step = Code.Of("plan.estimated-year"),
                Value = new StepValue.None(),
                Arguments = [new("year", year.ToString("0000", CultureInfo.InvariantCulture))],
            };
        }
    }
}
