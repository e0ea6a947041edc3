using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>Working calendars as written → checked.</summary>
internal static class WorkingCalendarChecks
{
    private const int WeekDays = 7;

    /// <summary>The calendar; null when something is wrong with it, which is reported.</summary>
    public static WorkingCalendar? Check(WorkingCalendarSpec spec, CheckFindings findings)
    {
        CheckWeekend(spec, findings);
        var years = new Dictionary<int, Place>();
        var days = spec.Years.SelectMany(year => year.Days).ToList();
        foreach (var year in spec.Years)
        {
            bool isKnown = !findings.IsHole(year.At.Property("year"));
            if (isKnown) CheckYear(year, years, findings);
            CheckDays(year, isKnown, spec.Weekend, findings);
        }

        CheckSwaps(spec, days, findings);
        if (findings.HasErrors) return null;
        return new WorkingCalendar(
            spec.Code,
            spec.Title,
            ValueList.From(spec.Weekend.OrderBy(day => day)),
            ValueList.From(spec.Years.OrderBy(year => year.Year).Select(ToYear)));
    }

    private static CalendarYear ToYear(CalendarYearSpec year) => new(
        year.Year,
        year.IsEstimated,
        ValueList.From(year.Days.OrderBy(day => day.Date).Select(day =>
            new CalendarDay(day.Date, day.Kind, day.Name, day.Source, day.Confidence, day.With))));

    private static void CheckWeekend(WorkingCalendarSpec spec, CheckFindings findings)
    {
        bool isSound = spec.Weekend.Distinct().Count() == spec.Weekend.Count && spec.Weekend.Count < WeekDays;
        if (!isSound) findings.Report(DiagnosticCatalog.WeekendIsWrong, spec.At.Property("weekend"));
    }

    private static void CheckYear(CalendarYearSpec year, Dictionary<int, Place> years, CheckFindings findings)
    {
        if (years.TryGetValue(year.Year, out var first))
        {
            findings.Report(
                DiagnosticCatalog.CalendarYearTwice,
                year.At.Property("year"),
                new DiagnosticArgument("year", year.Year),
                new DiagnosticArgument("first", first.Pointer.ToString()));
            return;
        }

        years.Add(year.Year, year.At);
    }

    private static void CheckDays(
        CalendarYearSpec year, bool isKnown, ValueList<IsoDayOfWeek> weekend, CheckFindings findings)
    {
        var seen = new Dictionary<LocalDate, Place>();
        foreach (var day in year.Days.Where(day => !findings.IsHole(day.At.Property("date"))))
        {
            var at = day.At.Property("date");
            var shown = new DiagnosticArgument("day", DeadlineReviewing.Show(day.Date));
            if (isKnown && day.Date.Year != year.Year)
            {
                findings.Report(
                    DiagnosticCatalog.DayOutsideItsYear, at, shown, new DiagnosticArgument("year", year.Year));
            }

            if (seen.TryGetValue(day.Date, out var first))
            {
                findings.Report(
                    DiagnosticCatalog.CalendarDayTwice,
                    at,
                    shown,
                    new DiagnosticArgument("first", first.Pointer.ToString()));
                continue;
            }

            seen.Add(day.Date, day.At);
            if (findings.IsHole(day.At.Property("kind"))) continue;
            bool isWeekend = weekend.Contains(day.Date.DayOfWeek);
            if (day.Kind == CalendarDayKind.SwappedWork && !isWeekend)
                findings.Report(DiagnosticCatalog.WorkOnAWorkingDay, at, shown);
            if (day.Kind is CalendarDayKind.Compensation or CalendarDayKind.SwappedOff && isWeekend)
                findings.Report(DiagnosticCatalog.DayOffOnAWeekend, at, shown);
        }
    }

    /// <summary>Two days that are swapped name each other: one is off, the other is worked.</summary>
    private static void CheckSwaps(
        WorkingCalendarSpec spec, List<CalendarDaySpec> days, CheckFindings findings)
    {
        if (findings.IsHole(spec.At.Property("years"))) return;
        foreach (var day in days.Where(day => day.With is not null))
        {
            bool isSwapped = day.Kind is CalendarDayKind.SwappedOff or CalendarDayKind.SwappedWork;
            var partner = days.Find(other => other.Date == day.With);
            var expected = day.Kind == CalendarDayKind.SwappedWork
                ? CalendarDayKind.SwappedOff
                : CalendarDayKind.SwappedWork;
            if (isSwapped && partner?.With == day.Date && partner.Kind == expected) continue;
            findings.Report(
                DiagnosticCatalog.SwapWithoutPartner,
                day.At.Property("with"),
                new DiagnosticArgument("day", DeadlineReviewing.Show(day.Date)),
                new DiagnosticArgument("with", DeadlineReviewing.Show(day.With!.Value)));
        }
    }
}
