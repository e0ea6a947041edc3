using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>Counts and rolls for one review, and remembers the steps and the days that were looked at.</summary>
internal sealed class DeadlineWork
{
    private const int MostDaysOff = 366; // a year without a single working day has no next one worth waiting for

    private static readonly LocalTime _endOfDay = new(23, 59);

    private readonly Deadline _deadline;
    private readonly DeadlineContext _context;
    private readonly List<Diagnostic> _found;
    private readonly List<DeadlineStep> _steps = [];
    private readonly WorkingCalendar? _calendar;
    private LocalDate? _lookedFrom;
    private LocalDate? _lookedTo;

    public DeadlineWork(Deadline deadline, DeadlineContext context, List<Diagnostic> found)
    {
        _deadline = deadline;
        _context = context;
        _found = found;
        _calendar = deadline.Calendar.IsEmpty ? null : context.CalendarOf(deadline.Calendar);
    }

    public void Report(DiagnosticDescriptor descriptor, params (string Name, string Value)[] arguments) =>
        _found.Add(new Diagnostic(
            descriptor,
            default,
            arguments.Select(one => new DiagnosticArgument(one.Name, one.Value)).ToArray()));

    public LocalDate? DateOf(DayRef day)
    {
        if (day is DayRef.OnDate on) return on.Date;
        var symbol = ((DayRef.OfEvent)day).Event;
        if (_context.DateOf(symbol) is { } date) return date;
        Report(DiagnosticCatalog.EventWithoutDate, ("code", symbol.Value));
        return null;
    }

    public LocalDate? Begin(DayRef day)
    {
        if (DateOf(day) is not { } date) return null;
        _steps.Add(day is DayRef.OfEvent symbol
            ? new DeadlineStep(DeadlineStepKind.Event, date) { Event = symbol.Event }
            : new DeadlineStep(DeadlineStepKind.Named, date));
        return date;
    }

    public LocalDate? Begin(DeadlineStepKind kind, LocalDate date)
    {
        _steps.Add(new DeadlineStep(kind, date));
        return date;
    }

    public DateInterval? Period()
    {
        if (_context.Days is null) Report(DiagnosticCatalog.RecurringWithoutPeriod);
        return _context.Days;
    }

    /// <summary>The one day on which it comes in the period.</summary>
    public LocalDate? BeginOnce(Recurrence on)
    {
        if (Period() is not { } days) return null;
        var times = on.Inside(days).Take(2).ToList();
        if (times.Count == 1) return Begin(DeadlineStepKind.Recurring, times[0]);
        Report(
            times.Count == 0 ? DiagnosticCatalog.NeverInPeriod : DiagnosticCatalog.OftenInPeriod,
            ("each", Cadences.Form.WordOf(on.Each)),
            ("period", DeadlineReviewing.Show(days.Start) + "/" + DeadlineReviewing.Show(days.End)));
        return null;
    }

    /// <summary>The last good minute: of the day, of the day before it, or at a time of the day.</summary>
    public LocalDateTime? End(LocalDate? day, bool isBefore, LocalTime? time)
    {
        if (day is not { } date) return null;
        if (isBefore && time is null)
        {
            if (Later(date, -1) is not { } before) return null;
            date = Begin(DeadlineStepKind.DayBefore, before)!.Value;
        }

        if (Roll(date) is not { } last) return null;
        var minute = time is { } at ? last.At(at) : last.At(_endOfDay);
        // Before ten o'clock the last good minute is 9:59; "before 0:00" is the end of the day before.
        return isBefore && time is not null ? minute.PlusMinutes(-1) : minute;
    }

    public LocalDate? Count(LocalDate? day, Deadline.After after)
    {
        if (day is not { } start) return null;
        LocalDate? end = after.Unit switch
        {
            CountUnit.Days => Later(start, after.Count),
            CountUnit.WorkingDays => LaterWorking(start, after.Count),
            CountUnit.Weeks => Later(start, 7 * after.Count),
            CountUnit.Months => LaterMonths(start, after.Count),
            CountUnit.Years => LaterMonths(start, 12 * after.Count),
            _ => throw new UnreachableException(),
        };
        if (end is not { } last) return null;
        _steps.Add(new DeadlineStep(DeadlineStepKind.Counted, last)
        {
            Count = after.Count,
            Unit = after.Unit,
            Calendar = after.Unit == CountUnit.WorkingDays ? _deadline.Calendar : default,
        });
        return last;
    }

    /// <summary>Working days after the last good day; without data of a year they are not known.</summary>
    public int? WorkingDaysLate(LocalDate last, LocalDate done, bool isLate)
    {
        if (_calendar is null) return null;
        if (!isLate) return 0;
        if (done <= last) return 1;
        if (_calendar.MissingYear(last.PlusDays(1), done) is { } year)
        {
            Report(DiagnosticCatalog.DelayNotCounted, Year(_calendar, year));
            return null;
        }

        Look(last.PlusDays(1), done);
        return _calendar.WorkingDaysBetween(last, done);
    }

    public DeadlineReview Make(LocalDate? first, LocalDateTime last)
    {
        bool? isWorked = _calendar?.IsWorkingDay(last.Date);
        if (isWorked is not null) Look(last.Date, last.Date);
        if (isWorked == false)
            Report(DiagnosticCatalog.LastDayIsOff, DayOf(last.Date));
        return Marked(new DeadlineReview(_deadline, first, last, ValueList.From(_steps))
        {
            EndsOnDayOff = !isWorked,
            CalendarTitle = _calendar?.Title,
        });
    }

    /// <summary>The review with the days that were looked at and are not sure.</summary>
    public DeadlineReview Marked(DeadlineReview review)
    {
        if (_calendar is null || _lookedFrom is not { } from || _lookedTo is not { } to) return review;
        return review with
        {
            UnsureDays = ValueList.From(_calendar.SpecialDays(from, to)
                .Where(day => day.Confidence != Confidence.Verified)),
            EstimatedYears = ValueList.From(_calendar.Years
                .Where(year => year.IsEstimated && year.Year >= from.Year && year.Year <= to.Year)
                .Select(year => year.Year)),
        };
    }

    private LocalDate? Roll(LocalDate day)
    {
        if (_deadline.Roll == RollPolicy.None) return day;
        if (!HasCalendar()) return null;
        int step = _deadline.Roll == RollPolicy.Next ? 1 : -1;
        var at = day;
        for (int i = 0; i <= MostDaysOff; i++)
        {
            if (!Knows(day, at)) return null;
            if (_calendar!.IsWorkingDay(at) == true) return Rolled(day, at);
            if (Later(at, step) is not { } next) return null;
            at = next;
        }

        Report(DiagnosticCatalog.NoWorkingDay, DayOf(day));
        return null;
    }

    private LocalDate Rolled(LocalDate from, LocalDate to)
    {
        if (from == to) return to;
        var kind = _deadline.Roll == RollPolicy.Next
            ? DeadlineStepKind.RolledNext
            : DeadlineStepKind.RolledPrevious;
        _steps.Add(new DeadlineStep(kind, to) { Calendar = _deadline.Calendar });
        return to;
    }

    private LocalDate? LaterWorking(LocalDate start, int count)
    {
        if (!HasCalendar()) return null;
        var day = start;
        int off = 0;
        while (count > 0)
        {
            if (Later(day, 1) is not { } next || !Knows(next, next)) return null;
            day = next;
            bool works = _calendar!.IsWorkingDay(day) == true;
            if (works) count--;
            off = works ? 0 : off + 1;
            if (off <= MostDaysOff) continue;
            Report(DiagnosticCatalog.NoWorkingDay, DayOf(day));
            return null;
        }

        return day;
    }

    private LocalDate? Later(LocalDate day, int days)
    {
        int most = NodaTime.Period.DaysBetween(day, LocalDate.MaxIsoValue);
        bool isInside = days <= most && days >= NodaTime.Period.DaysBetween(day, new LocalDate(1, 1, 1));
        if (isInside) return day.PlusDays(days);
        Report(DiagnosticCatalog.BeyondTheCalendar);
        return null;
    }

    private LocalDate? LaterMonths(LocalDate day, int months)
    {
        if (day.Year * 12 + day.Month + months <= 9999 * 12 + 12) return day.PlusMonths(months);
        Report(DiagnosticCatalog.BeyondTheCalendar);
        return null;
    }

    private bool HasCalendar()
    {
        if (_calendar is not null) return true;
        Report(DiagnosticCatalog.CalendarNotGiven, ("calendar", _deadline.Calendar.Value));
        return false;
    }

    private bool Knows(LocalDate a, LocalDate b)
    {
        if (_calendar!.MissingYear(a, b) is { } year)
        {
            Report(DiagnosticCatalog.YearWithoutData, Year(_calendar, year));
            return false;
        }

        Look(LocalDate.Min(a, b), LocalDate.Max(a, b));
        return true;
    }

    private (string, string)[] DayOf(LocalDate day) =>
        [("calendar", _deadline.Calendar.Value), ("day", DeadlineReviewing.Show(day))];

    private static (string, string)[] Year(WorkingCalendar calendar, int year) =>
        [("calendar", calendar.Code.Value), ("year", year.ToString("0000", CultureInfo.InvariantCulture))];

    private void Look(LocalDate from, LocalDate to)
    {
        _lookedFrom = _lookedFrom is { } first ? LocalDate.Min(first, from) : from;
        _lookedTo = _lookedTo is { } last ? LocalDate.Max(last, to) : to;
    }
}
