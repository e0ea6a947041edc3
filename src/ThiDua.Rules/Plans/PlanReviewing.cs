using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>A plan, what has happened, and a day → how it stands with everything.</summary>
internal sealed class PlanReviewing
{
    private readonly Plan _plan;
    private readonly LocalDate _today;
    private readonly DeadlineContext _context;
    private readonly PlanProgressChecks _progress;
    private readonly DiagnosticBag _bag;
    private readonly CodeMap<WorkingCalendar> _calendars;

    private PlanReviewing(
        Plan plan, LocalDate today, CodeMap<WorkingCalendar> calendars, PlanProgressChecks progress, DiagnosticBag bag)
    {
        _plan = plan;
        _today = today;
        _calendars = calendars;
        _progress = progress;
        _bag = bag;
        _context = progress.Dates(calendars.Aggregate(
            DeadlineContext.Empty, (context, calendar) => context.With(calendar.Value)));
    }

    /// <summary>The review; refused parts of the progress are errors, and count as not said.</summary>
    public static PlanReview Review(
        Plan plan, PlanProgress progress, LocalDate today, CodeMap<WorkingCalendar> calendars, DiagnosticBag bag)
    {
        var checks = new PlanProgressChecks(plan, progress, today, bag);
        var reviewing = new PlanReviewing(plan, today, calendars, checks, bag);
        var items = ValueList.From(plan.Tasks.SelectMany(reviewing.Items).ToList());
        return new PlanReview(plan, progress, today, items)
        {
            Phases = ValueList.From(plan.Phases.Select(reviewing.Review).ToList()),
        };
    }

    private IEnumerable<PlanItem> Items(PlanTask task)
    {
        var debts = task.Debts.ToList();
        foreach (var (time, deadline) in PlanOccurrences.Of(task))
            foreach (var owed in debts)
                if (Item(task, time, deadline, owed) is { } item && (item.Progress is not null || IsOwed(item)))
                    yield return item;
    }

    /// <summary>What comes again is owed from the day of the plan on: the plan does not reach back.</summary>
    private bool IsOwed(PlanItem item) => item.Occurrence is null || !(item.LastGoodDay < _progress.Issued);

    private PlanItem Item(PlanTask task, Period? time, Deadline deadline, (PlanActor? Unit, PlanActor? Of) owed)
    {
        var said = _progress.Find(task, time, owed);
        var due = Review(task, time, deadline, null);
        var state = StateOf(task, due, said);
        if (due is not null && DoneAt(state, said) is { } done) due = Review(task, time, deadline, done) ?? due;
        if (state == PlanTaskState.Done && due?.Delay is { IsLate: true }) state = PlanTaskState.DoneLate;
        bool isAhead = state is PlanTaskState.NotDue or PlanTaskState.InProgress or PlanTaskState.DueSoon;
        return new PlanItem(task, time, owed, state)
        {
            Due = due,
            Progress = said,
            DaysOff = due is null ? [] : PlanDaysOff.Of(due, CalendarOf(deadline)),
            WaitsFor = ValueList.From(deadline.Events.Where(code => _context.DateOf(code) is null)),
            DaysLeft = isAhead ? NodaTime.Period.DaysBetween(_today, due!.LastGoodDay) : null,
        };
    }

    /// <summary>When it was done; while it is overdue, lateness is counted until today.</summary>
    private DoneAt? DoneAt(PlanTaskState state, TaskProgress? said) => state switch
    {
        PlanTaskState.Done => new DoneAt(said!.Done!.Value, said.Time),
        PlanTaskState.Overdue => new DoneAt(_today, null),
        _ => null,
    };

    private PlanTaskState StateOf(PlanTask task, DeadlineReview? due, TaskProgress? said)
    {
        if (said?.IsNeeded == false) return PlanTaskState.NotNeeded;
        if (said?.Done is not null) return PlanTaskState.Done; // or late: its deadline says so
        if (due is null) return PlanTaskState.Unknown;
        bool isCertain = task.Conditional is null || said is { IsNeeded: true } or { Started: not null };
        if (_today > due.LastGoodDay) return isCertain ? PlanTaskState.Overdue : PlanTaskState.Unknown;
        if (NodaTime.Period.DaysBetween(_today, due.LastGoodDay) <= _plan.DueSoonDays) return PlanTaskState.DueSoon;
        return said?.Started is not null || due.FirstGoodDay <= _today
            ? PlanTaskState.InProgress
            : PlanTaskState.NotDue;
    }

    private DeadlineReview? Review(PlanTask task, Period? time, Deadline deadline, DoneAt? done)
    {
        var found = new List<Diagnostic>();
        var context = time is { } period ? _context.In(period) : _context;
        var review = DeadlineReviewing.TryReview(deadline, context, done, found);
        foreach (var one in found)
        {
            // An event without a day is waited for. A fixed last day that is off was reported when the plan was loaded;
            // of one that follows from an event the item itself says so.
            bool isKnown = one.Descriptor == DiagnosticCatalog.EventWithoutDate
                || one.Descriptor == DiagnosticCatalog.LastDayIsOff;
            // A year without data is no mistake of whoever reviews: what needs it is not known yet.
            var what = one.Descriptor == DiagnosticCatalog.YearWithoutData
                ? DiagnosticCatalog.DeadlineNotDatedYet
                : one.Descriptor;
            if (!isKnown) _bag.Add(what, task.TimeAt, one.Arguments.ToArray());
        }

        return review;
    }

    private PhaseReview Review(Phase phase)
    {
        var (first, last) = (_context.DateOf(phase.From), _context.DateOf(phase.To));
        var state = first is null || last is null ? PhaseState.Unknown
            : _today < first ? PhaseState.NotBegun
            : _today <= last ? PhaseState.Running
            : PhaseState.Ended;
        int? working = first <= last && _calendars.TryGet(_plan.Calendar, out var calendar)
            ? calendar.WorkingDaysIn(first!.Value, last!.Value)
            : null;
        return new PhaseReview(phase, state, first, last, working);
    }

    private WorkingCalendar? CalendarOf(Deadline deadline) =>
        _calendars.TryGet(deadline.Calendar, out var calendar) ? calendar : null;
}
