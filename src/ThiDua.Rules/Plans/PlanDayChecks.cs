using System.Collections.Generic;
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
/// Last days of a plan against its own frame: days off and days before the plan for each time that a task comes again,
/// and days so far from the phase or the period of the plan that a year was mistyped.
/// </summary>
internal sealed class PlanDayChecks
{
    private const int FarDays = 31; // from a phase: reports are due some weeks after what they report

    private readonly Plan _plan;
    private readonly CheckScope _scope;
    private readonly DeadlineContext _context;
    private readonly LocalDate? _issued;

    public PlanDayChecks(Plan plan, CheckScope scope)
    {
        _plan = plan;
        _scope = scope;
        _context = scope.Calendars.Aggregate(
            DeadlineContext.Empty, (context, calendar) => context.With(calendar.Value));
        _issued = plan.Issued?.Fixed;
    }

    /// <summary>The times of a task that comes again: one finding for all days of a sort.</summary>
    public void CheckTimes(PlanTask task, PlanTaskSpec spec)
    {
        var reviews = PlanOccurrences.Of(task)
            .Select(one => DeadlineReviewing.TryReview(one.Deadline, _context.In(one.Time!.Value), null, []))
            .OfType<DeadlineReview>()
            .ToList();
        if (_issued is { } issued)
        {
            Report(
                DiagnosticCatalog.DueBeforePlan,
                "due",
                reviews.Where(review => review.LastGoodDay < issued),
                new DiagnosticArgument("issued", LocalDatePattern.Iso.Format(issued)));
        }

        var calendar = _context.CalendarOf(task.Deadline.Calendar);
        Report(
            DiagnosticCatalog.LastDayIsOff,
            "day",
            // What is not owed needs no other day.
            reviews.Where(review => !(review.LastGoodDay < _issued)
                && calendar?.IsWorkingDay(review.LastGoodDay) == false),
            new DiagnosticArgument("calendar", task.Deadline.Calendar.Value));

        void Report(
            DiagnosticDescriptor what, string name, IEnumerable<DeadlineReview> found, DiagnosticArgument more)
        {
            string days = Quoting.List(found.Select(review => LocalDatePattern.Iso.Format(review.LastGoodDay)));
            if (days.Length > 0) _scope.Report(spec, what, task.TimeAt, new DiagnosticArgument(name, days), more);
        }
    }

    /// <summary>A deadline of its own that lies outside the plan, or far from its phase.</summary>
    public void CheckDistance(PlanTask task, PlanTaskSpec spec, LocalDate due)
    {
        bool isOwn = task.TimeAt.Pointer != spec.At.Pointer;
        // A day before the plan was reported as that.
        if (!isOwn || due < _issued) return;
        if (due < _plan.Period.First || due > _plan.Period.Last)
        {
            Report(spec, task, due, new DiagnosticArgument(
                "frame", "the period of the plan, " + _plan.Period, "kỳ của kế hoạch, " + _plan.Period));
        }
        else if (task.Phase is { } phase && phase.From.Fixed is { } from && phase.To.Fixed is { } to
            && from <= to && (Days(due, from) > FarDays || Days(to, due) > FarDays))
        {
            Report(spec, task, due, new DiagnosticArgument(
                "frame", "the phase \"" + phase.Code + "\" by far", "giai đoạn \"" + phase.Code + "\" quá xa"));
        }
    }

    private void Report(PlanTaskSpec spec, PlanTask task, LocalDate due, DiagnosticArgument frame) => _scope.Report(
        spec,
        DiagnosticCatalog.DueFarOutside,
        task.TimeAt,
        new DiagnosticArgument("due", LocalDatePattern.Iso.Format(due)),
        frame);

    private static int Days(LocalDate from, LocalDate to) => NodaTime.Period.DaysBetween(from, to);
}
