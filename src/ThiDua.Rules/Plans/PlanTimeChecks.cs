using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>
/// What the days of a plan say before anything is done: phases that overlap, windows without time, days off, reports
/// that are due too early. Days of events, which are told later, are not looked at; what is fixed beside them is.
/// </summary>
internal sealed class PlanTimeChecks
{
    private readonly Plan _plan;
    private readonly PlanSpec _spec;
    private readonly CheckScope _scope;
    private readonly WorkingCalendar? _calendar;
    private readonly LocalDate? _issued;
    private readonly bool _isLeastHidden;
    private readonly SortedSet<int> _missingYears = [];

    public PlanTimeChecks(Plan plan, PlanSpec spec, CheckScope scope)
    {
        _plan = plan;
        _spec = spec;
        _scope = scope;
        _calendar = scope.Calendars.TryGet(plan.Calendar, out var calendar) ? calendar : null;
        _issued = plan.Issued?.Fixed;
        _isLeastHidden = scope.IsHole(spec.At.Property("leastWorkingDays"));
    }

    public void Check()
    {
        CheckPhaseOrder();
        foreach (var phase in _plan.Phases) CheckPhase(phase);
        var days = new PlanDayChecks(_plan, _scope);
        foreach (var task in _plan.Tasks) CheckTask(task, days);
        ReportUnknownDays();
    }

    /// <summary>Phases follow each other day by day, in the order in which they begin.</summary>
    private void CheckPhaseOrder()
    {
        var phases = _plan.Phases
            .Where(phase => (phase.From.Fixed ?? phase.To.Fixed) is not null && !IsTurned(phase))
            .OrderBy(phase => phase.From.Fixed ?? phase.To.Fixed)
            .ToList();
        // A phase that could not be read, or whose days are turned, may stand in the gap.
        bool anyHidden = _plan.Phases.Any(IsTurned) || _plan.Phases.Count < _spec.Phases.Count
            || _scope.HidesItems(_spec.At.Property("phases"));
        for (int i = 1; i < phases.Count; i++)
        {
            if (phases[i - 1].To.Fixed is not { } end || phases[i].From.Fixed is not { } start) continue;
            if (start <= end)
            {
                var to = phases[i].To.Fixed is { } last && last < end ? last : end;
                Report(DiagnosticCatalog.PhasesOverlap, phases[i - 1], phases[i], start, to);
            }
            else if (start > end.PlusDays(1) && !anyHidden)
            {
                Report(DiagnosticCatalog.PhasesLeaveGap, phases[i - 1], phases[i], end.PlusDays(1), start.PlusDays(-1));
            }
        }
    }

    private void Report(DiagnosticDescriptor descriptor, Phase first, Phase second, LocalDate from, LocalDate to) =>
        _scope.Report(
            SpecOf(second),
            descriptor,
            second.At,
            new DiagnosticArgument("first", first.Code.Value),
            new DiagnosticArgument("second", second.Code.Value),
            Day("from", from),
            Day("to", to));

    private static bool IsTurned(Phase phase) => phase.To.Fixed < phase.From.Fixed;

    private void CheckPhase(Phase phase)
    {
        if (phase.To.Fixed is not { } to) return;
        if (phase.From.Fixed is { } from) CheckDays(phase, from, to);
        if (!IsTurned(phase) && Working(to) == false) ReportDayOff(SpecOf(phase), phase.At.Property("to"), to);
    }

    private void CheckDays(Phase phase, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            _scope.Report(DiagnosticCatalog.DatesTurned, phase.At.Property("to"), Day("from", from), Day("to", to));
            return;
        }

        CheckWindow(SpecOf(phase), phase.At, from, to);
    }

    private void CheckTask(PlanTask task, PlanDayChecks days)
    {
        if (task.Recurs is not null)
        {
            days.CheckTimes(task, SpecOf(task));
            return;
        }

        var context = _calendar is null ? DeadlineContext.Empty : DeadlineContext.Empty.With(_calendar);
        if (task.Deadline.FixedEnd is not { } end
            || DeadlineReviewing.TryReview(end, context, null, []) is not { } review) return;
        var spec = SpecOf(task);
        CheckIssue(task, spec, review);
        CheckDayOff(task, spec, review);
        days.CheckDistance(task, spec, review.LastGoodDay);
        CheckReport(task, spec, review);
        if (task.Deadline is Deadline.Window && task.Phase is null && review.FirstGoodDay is { } first)
            CheckWindow(spec, task.TimeAt, first, review.LastGoodDay);
    }

    /// <summary>What is left between the day of the plan and the last good day, where the plan comes into it.</summary>
    private void CheckIssue(PlanTask task, PlanTaskSpec spec, DeadlineReview review)
    {
        var due = review.LastGoodDay;
        if (_issued is not { } issued || review.FirstGoodDay > issued) return;
        if (due < issued)
        {
            _scope.Report(
                spec, DiagnosticCatalog.DueBeforePlan, task.TimeAt, Day("due", due), Day("issued", issued));
            return;
        }

        if (_isLeastHidden || WorkingDays(issued.PlusDays(1), due) is not { } days
            || days.Count >= _plan.LeastWorkingDays) return;
        _scope.Report(
            spec,
            DiagnosticCatalog.FewDaysAfterIssue,
            task.TimeAt,
            Day("issued", issued),
            Day("due", due),
            new DiagnosticArgument("working", days.Count),
            List(days),
            new DiagnosticArgument("least", _plan.LeastWorkingDays));
    }

    /// <summary>A single day that is off; a deadline with a calendar of its own was looked at before.</summary>
    private void CheckDayOff(PlanTask task, PlanTaskSpec spec, DeadlineReview review)
    {
        // Days of a phase are looked at there; those of a section or of the plan are quarters and years.
        bool isElsewhere = task.TimeAt.Pointer == spec.At.Pointer
            || (spec.Deadline is { } written && HasCalendar(written));
        if (!isElsewhere && Working(review.LastGoodDay) == false) ReportDayOff(spec, task.TimeAt, review.LastGoodDay);
    }

    private void ReportDayOff(Written about, Place at, LocalDate day) => _scope.Report(
        about,
        DiagnosticCatalog.LastDayIsOff,
        at,
        Day("day", day),
        new DiagnosticArgument("calendar", _plan.Calendar.Value));

    private bool HasCalendar(PlanDeadlineSpec written) => written.Inline is { } inline
        ? _scope.ChosenOf(inline) is { Calendar.IsEmpty: false }
        : _scope.TryFind(written.Of, out var named)
            && _scope.Deadlines[named.Index] is { Rule.Calendar.IsEmpty: false };

    private void CheckReport(PlanTask task, PlanTaskSpec spec, DeadlineReview review)
    {
        if (task.Report?.Period is not { } period || review.LastGoodDay >= period.Last) return;
        _scope.Report(
            spec,
            DiagnosticCatalog.ReportBeforePeriodEnds,
            task.TimeAt,
            Day("due", review.LastGoodDay),
            new DiagnosticArgument("days", NodaTime.Period.DaysBetween(review.LastGoodDay, period.Last)),
            new DiagnosticArgument("period", period.ToString()),
            Day("end", period.Last));
    }

    private void CheckWindow(Written about, Place at, LocalDate from, LocalDate to)
    {
        if (_isLeastHidden || WorkingDays(from, to) is not { } working
            || working.Count >= _plan.LeastWorkingDays) return;
        _scope.Report(
            about,
            DiagnosticCatalog.FewWorkingDays,
            at,
            Day("from", from),
            Day("to", to),
            new DiagnosticArgument("days", NodaTime.Period.DaysBetween(from, to) + 1),
            new DiagnosticArgument("working", working.Count),
            List(working),
            new DiagnosticArgument("least", _plan.LeastWorkingDays));
    }

    /// <summary>
    /// The working days of a stretch, as many as are wanted at least; null where they are not known. Longer stretches
    /// have enough of them, and are not counted out.
    /// </summary>
    private List<LocalDate>? WorkingDays(LocalDate from, LocalDate to)
    {
        var days = new List<LocalDate>();
        for (var day = from; day <= to && days.Count < _plan.LeastWorkingDays; day = day.PlusDays(1))
        {
            if (Working(day) is not { } isWorked) return null;
            if (isWorked) days.Add(day);
        }

        return days;
    }

    private bool? Working(LocalDate day)
    {
        var isWorked = _calendar?.IsWorkingDay(day);
        if (isWorked is null) _missingYears.Add(day.Year);
        return isWorked;
    }

    /// <summary>Said once for the whole plan, and not where the calendar itself was reported.</summary>
    private void ReportUnknownDays()
    {
        if (_missingYears.Count == 0 || (_calendar is null && !_plan.Calendar.IsEmpty)) return;
        string years = string.Join(
            ", ", _missingYears.Select(year => year.ToString("0000", CultureInfo.InvariantCulture)));
        _scope.Report(
            _spec,
            DiagnosticCatalog.DaysNotChecked,
            _spec.At,
            _calendar is null
                ? new DiagnosticArgument("why", "the plan names no calendar", "kế hoạch chưa ghi lịch làm việc")
                : new DiagnosticArgument(
                    "why",
                    "\"" + _calendar.Code + "\" has no data of " + years,
                    "lịch \"" + _calendar.Code + "\" chưa có dữ liệu năm " + years));
    }

    private PhaseSpec SpecOf(Phase phase) => _spec.Phases.First(one => one.Code == phase.Code);

    private PlanTaskSpec SpecOf(PlanTask task) => _spec.Tasks.First(one => one.Code == task.Code);

    private static DiagnosticArgument Day(string name, LocalDate day) => new(name, LocalDatePattern.Iso.Format(day));

    private static DiagnosticArgument List(List<LocalDate> days) => days.Count == 0
        ? new DiagnosticArgument("list", "none", "không có ngày nào")
        : new DiagnosticArgument("list", string.Join(", ", days.Select(LocalDatePattern.Iso.Format)));
}
