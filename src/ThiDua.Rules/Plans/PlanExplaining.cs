using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
        Arguments =
        [
            new("case", Word(item.State)),
            .. item.Unit is { } unit ? [new StepArgument("unit", unit.Title)] : Array.Empty<StepArgument>(),
            .. item.Occurrence is { } time ? [new StepArgument("period", time.ToString())] : Array.Empty<StepArgument>(),
            .. item.DaysLeft is { } left ? [new StepArgument("left", left.ToString(CultureInfo.InvariantCulture))]
                : Array.Empty<StepArgument>(),
            .. item.Task.Conditional is { } condition ? [new StepArgument("condition", condition)]
                : Array.Empty<StepArgument>(),
        ],
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

    /// <summary>The last good day; what need not be done has none.</summary>
    private static StepValue Value(PlanItem item) => item is { State: not PlanTaskState.NotNeeded, LastGoodDay: { } day }
        ? new StepValue.OnDate(day)
        : new StepValue.NotApplicable();

    private static IEnumerable<Explanation> Parts(PlanItem item, PlanReview review)
    {
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
                Subject = waited,
                Title = review.Plan.Events.FirstOrDefault(one => one.Code == waited)?.Title,
            };
        }
    }

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
                Arguments = [new("year", year.ToString("0000", CultureInfo.InvariantCulture))],
            };
        }
    }
}
