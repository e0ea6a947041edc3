using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Deadlines as written → checked: events and calendars looked up.</summary>
internal static class DeadlineChecks
{
    /// <summary>The input that tells the day of an event.</summary>
    public static Input Event(TitledCodeSpec spec, CheckScope scope)
    {
        var input = new Input(
            scope.Inputs.Count, spec.Code, spec.Title ?? spec.Code.Value, InputType.Date, MeasureType.Date, spec.At)
        {
            Range = Interval<Fraction>.Everything,
            IsEventDate = true,
        };
        scope.Inputs.Add(input);
        scope.EventDates[spec.Code] = input;
        return input;
    }

    /// <summary>A deadline of the rule set; null when it is faulty, which was reported.</summary>
    public static DeclaredDeadline? Check(Code code, ByReading<DeadlineSpec> spec, CheckScope scope)
    {
        if (Check(spec, scope) is not { } rule) return null;
        var dates = ValueList.From(rule.Events.Select(symbol => scope.EventDates[symbol]));
        scope.Calendars.TryGet(rule.Calendar, out var calendar);
        var declared = new DeclaredDeadline(
            new NamedDeadline(code, rule, scope.ReadingsOf(spec)), spec.At, dates, calendar, null);
        return declared with { Fixed = declared.IsFixed ? Review(rule, scope) : null };
    }

    /// <summary>The last good day of a deadline as a measure; null when the deadline is faulty.</summary>
    public static Measure.DeadlineDay? Day(Named named, Place at, CheckScope scope)
    {
        scope.ReadsDeadlines = true;
        if (scope.Deadlines[named.Index] is not { } deadline) return null;
        foreach (var date in deadline.Dates) scope.Read(date);
        return new Measure.DeadlineDay(scope.Source(at).With(deadline.Named.Interpretations), deadline);
    }

    /// <summary>The deadline of the chosen reading; null when something in it is faulty.</summary>
    public static Deadline? Check(ByReading<DeadlineSpec>? spec, CheckScope scope) =>
        scope.Pick(spec, one => Check(one, scope));

    private static Deadline? Check(DeadlineSpec spec, CheckScope scope)
    {
        Deadline? rule = spec switch
        {
            DeadlineSpec.Before before => IsKnown(before.Day, "day", spec, scope)
                ? new Deadline.Before(before.Day!, before.Time)
                : null,
            DeadlineSpec.NoLaterThan until => IsKnown(until.Day, "day", spec, scope)
                ? new Deadline.NoLaterThan(until.Day!, until.Time)
                : null,
            DeadlineSpec.Within within => scope.IsHole(spec.At, "period")
                ? null
                : new Deadline.Within(within.Period),
            DeadlineSpec.Window window => Window(window, scope),
            DeadlineSpec.After after => After(after, scope),
            DeadlineSpec.Recurring recurring => Recurring(recurring, scope),
            _ => throw new UnreachableException(),
        };
        bool isSound = CalendarIsKnown(spec, scope) & !scope.IsHole(spec.At, "roll")
            & !scope.IsHole(spec.At, "time");
        if (rule is null || !isSound) return null;
        bool needsCalendar = rule.NeedsCalendar || spec.Roll is RollPolicy.Next or RollPolicy.Previous;
        if (needsCalendar && spec.Calendar.IsEmpty)
        {
            scope.Report(DiagnosticCatalog.CalendarMissing, spec.At);
            return null;
        }

        var whole = rule.By(spec.Calendar);
        whole = spec.Roll is { } roll && roll != RollPolicy.None ? whole.Rolled(roll, spec.Calendar) : whole;
        CheckDays(whole, spec, scope);
        return whole;
    }

    private static Deadline.Window? Window(DeadlineSpec.Window window, CheckScope scope)
    {
        bool isKnown = IsKnown(window.From, "from", window, scope) & IsKnown(window.To, "to", window, scope);
        return isKnown ? new Deadline.Window(window.From!, window.To!) : null;
    }

    private static Deadline.After? After(DeadlineSpec.After after, CheckScope scope)
    {
        bool isKnown = IsKnown(after.Day, "day", after, scope) && !scope.IsHole(after.At, "n")
            && !scope.IsHole(after.At, "count");
        if (!isKnown) return null;
        bool mayEndOff = after.Unit != CountUnit.WorkingDays;
        if (mayEndOff && after.Roll is null && !scope.IsHole(after.At, "roll"))
        {
            scope.Report(DiagnosticCatalog.RollMissing, after.At);
            return null;
        }

        return new Deadline.After(after.Day!, after.Count, after.Unit);
    }

    private static Deadline.Recurring? Recurring(DeadlineSpec.Recurring spec, CheckScope scope) =>
        RecurrenceChecks.Check(spec, scope) is { } on ? new Deadline.Recurring(on, spec.IsBefore, spec.Time) : null;

    private static bool IsKnown(DayRef? day, string property, DeadlineSpec spec, CheckScope scope)
    {
        if (day is null || scope.IsHole(spec.At, property)) return false;
        if (day is not DayRef.OfEvent symbol || scope.EventDates.ContainsKey(symbol.Event)) return true;
        if (!scope.HidesCodes("dates"))
        {
            scope.ReportUnknown(
                DiagnosticCatalog.UnknownEventDate,
                symbol.Event,
                spec.At.Property(property),
                scope.EventDates.Keys);
        }

        return false;
    }

    private static bool CalendarIsKnown(DeadlineSpec spec, CheckScope scope) =>
        CalendarIsKnown(spec.Calendar, spec.At.Property("calendar"), scope);

    /// <summary>Whether a calendar was given, where one is named.</summary>
    public static bool CalendarIsKnown(Code calendar, Place at, CheckScope scope)
    {
        if (scope.IsHole(at)) return false;
        if (calendar.IsEmpty || scope.Calendars.TryGet(calendar, out _)) return true;
        scope.ReportUnknown(DiagnosticCatalog.UnknownCalendar, calendar, at, scope.Calendars.Keys);
        return false;
    }

    /// <summary>What can be said of the days before any dossier is there.</summary>
    private static void CheckDays(Deadline rule, DeadlineSpec spec, CheckScope scope)
    {
        if (rule is Deadline.Recurring || rule.FixedEnd is not { } end) return;
        var found = new List<Diagnostic>();
        DeadlineReviewing.TryReview(end, Context(rule, scope), null, found);
        foreach (var one in found)
        {
            // A year of which nothing is known yet does not make the rule wrong: its results wait.
            var descriptor = one.Descriptor == DiagnosticCatalog.YearWithoutData
                ? DiagnosticCatalog.DeadlineNotDatedYet
                : one.Descriptor;
            scope.Report(spec, descriptor, spec.At, one.Arguments.ToArray());
        }
    }

    private static DeadlineReview? Review(Deadline rule, CheckScope scope) =>
        DeadlineReviewing.TryReview(rule, Context(rule, scope), null, []);

    private static DeadlineContext Context(Deadline rule, CheckScope scope) =>
        scope.Calendars.TryGet(rule.Calendar, out var calendar)
            ? DeadlineContext.Empty.With(calendar)
            : DeadlineContext.Empty;
}
