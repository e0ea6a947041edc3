using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>What has happened, held against the plan: what does not fit is refused, and counts as not said.</summary>
internal sealed class PlanProgressChecks
{
    private readonly Plan _plan;
    private readonly PlanProgress _progress;
    private readonly LocalDate _today;
    private readonly CheckFindings _findings;
    private readonly Dictionary<(Code Task, Period? Time, Code Unit, Code Of), TaskProgress> _said = [];
    private readonly List<EventDay> _dates = [];

    public PlanProgressChecks(Plan plan, PlanProgress progress, LocalDate today, DiagnosticBag bag)
    {
        _plan = plan;
        _progress = progress;
        _today = today;
        _findings = new CheckFindings(bag, new Holes());
        foreach (var day in progress.Dates) Check(day);
        Issued = IssuedOn();
        foreach (var task in progress.Tasks) Check(task);
    }

    /// <summary>The day of the plan; null where it is not said, or not told yet.</summary>
    public LocalDate? Issued { get; }

    /// <summary>The context with the days of events.</summary>
    public DeadlineContext Dates(DeadlineContext context) =>
        _dates.Aggregate(context, (known, day) => known.With(day.Event, day.Day));

    /// <summary>What was said of a task, or null.</summary>
    public TaskProgress? Find(PlanTask task, Period? time, (PlanActor? Unit, PlanActor? Of) owed) =>
        _said.TryGetValue((task.Code, time, owed.Unit?.Code ?? default, owed.Of?.Code ?? default), out var said)
            ? said
            : null;

    private void Check(EventDay day)
    {
        if (_plan.Events.Any(one => one.Code == day.Event)) _dates.Add(day);
        else
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownPlanEvent,
                day.Event,
                _progress.At.Property("dates").Property(day.Event.Value),
                _plan.Events.Select(one => one.Code).ToList());
        }
    }

    private void Check(TaskProgress said)
    {
        if (_plan.Find(said.Task) is not { } task)
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownTask,
                said.Task,
                At(said, "task"),
                _plan.Tasks.Select(one => one.Code).ToList());
            return;
        }

        var unit = UnitOf(said, task);
        var inspected = unit is { } by ? InspectedBy(by, said, task) : null;
        bool fits = inspected is not null;
        fits &= IsTime(said, task);
        fits &= AreDays(said);
        if (!fits) return;
        var key = (said.Task, said.Period, unit!.Value, inspected!.Value);
        if (_said.TryGetValue(key, out var first))
        {
            Report(
                DiagnosticCatalog.ProgressTwice,
                said.At,
                new DiagnosticArgument("task", said.Task.Value),
                new DiagnosticArgument("first", first.At.Pointer.ToString()));
            return;
        }

        _said.Add(key, said);
        Remark(said, task);
    }

    /// <summary>The unit, empty where nobody leads; null when it fits none, which was reported.</summary>
    private Code? UnitOf(TaskProgress said, PlanTask task)
    {
        var owners = task.Owners;
        if (said.Unit.IsEmpty && owners.Count <= 1) return owners.Count == 0 ? default(Code) : owners[0].Code;
        if (owners.Any(owner => owner.Code == said.Unit)) return said.Unit;
        var list = new DiagnosticArgument("units", Quoting.List(owners.Select(owner => owner.Code.Value)));
        var name = new DiagnosticArgument("task", task.Code.Value);
        if (said.Unit.IsEmpty) Report(DiagnosticCatalog.ProgressWithoutUnit, said.At, name, list);
        else if (owners.Count == 0) Report(DiagnosticCatalog.NobodyOwes, At(said, "unit"), name);
        else
            Report(
                DiagnosticCatalog.DoesNotOwe,
                At(said, "unit"),
                new DiagnosticArgument("unit", said.Unit.Value),
                name,
                list);
        return null;
    }

    /// <summary>Whom it inspected, empty for other tasks; null when it fits none, which was reported.</summary>
    private Code? InspectedBy(Code unit, TaskProgress said, PlanTask task)
    {
        var inspected = task.Pairs.Where(pair => pair.By.Code == unit).Select(pair => pair.Of.Code).ToList();
        if (said.Of.IsEmpty && inspected.Count <= 1) return inspected.FirstOrDefault();
        if (inspected.Contains(said.Of)) return said.Of;
        var name = new DiagnosticArgument("task", task.Code.Value);
        var list = new DiagnosticArgument("units", Quoting.List(inspected.Select(one => one.Value)));
        if (inspected.Count == 0) Report(DiagnosticCatalog.NotOwedForPairs, At(said, "of"), name);
        else if (said.Of.IsEmpty)
            Report(
                DiagnosticCatalog.ProgressWithoutInspected,
                said.At,
                name,
                new DiagnosticArgument("unit", unit.Value),
                list);
        else
            Report(
                DiagnosticCatalog.DoesNotInspect,
                At(said, "of"),
                new DiagnosticArgument("unit", unit.Value),
                new DiagnosticArgument("of", said.Of.Value),
                list);
        return null;
    }

    private bool IsTime(TaskProgress said, PlanTask task)
    {
        var times = PlanOccurrences.Of(task).Select(one => one.Time).ToList();
        if (times.Contains(said.Period)) return true;
        var name = new DiagnosticArgument("task", task.Code.Value);
        var known = new DiagnosticArgument("periods", Quoting.List(times.Select(time => time?.ToString() ?? "")));
        if (task.Recurs is null) Report(DiagnosticCatalog.ProgressWithPeriod, At(said, "period"), name);
        else if (said.Period is { } period)
            Report(
                DiagnosticCatalog.UnknownOccurrence,
                At(said, "period"),
                new DiagnosticArgument("period", period.ToString()),
                name,
                known);
        else Report(DiagnosticCatalog.ProgressWithoutPeriod, said.At, name, known);
        return false;
    }

    private bool AreDays(TaskProgress said)
    {
        bool fits = NotAfterToday(said, said.Started, "started") & NotAfterToday(said, said.Done, "done");
        if (said.Started > said.Done)
        {
            Report(
                DiagnosticCatalog.StartedAfterDone,
                At(said, "started"),
                Day("started", said.Started.Value),
                Day("done", said.Done!.Value));
            fits = false;
        }

        if (said is { IsNeeded: false, Done: not null } or { IsNeeded: false, Started: not null })
        {
            Report(DiagnosticCatalog.NotNeededButDone, At(said, "needed"));
            fits = false;
        }

        if (said is { Time: not null, Done: null })
        {
            Report(DiagnosticCatalog.TimeWithoutDay, At(said, "time"));
            fits = false;
        }

        return fits;
    }

    private bool NotAfterToday(TaskProgress said, LocalDate? day, string property)
    {
        if (day is not { } date || date <= _today) return true;
        Report(
            DiagnosticCatalog.DoneInFuture,
            At(said, property),
            new DiagnosticArgument("property", property),
            Day("day", date),
            Day("today", _today));
        return false;
    }

    /// <summary>What is odd, and can be used all the same.</summary>
    private void Remark(TaskProgress said, PlanTask task)
    {
        if (Issued is { } issued && said.Done < issued)
        {
            Report(
                DiagnosticCatalog.DoneBeforePlan,
                At(said, "done"),
                Day("done", said.Done!.Value),
                Day("issued", issued));
        }

        if (said.IsNeeded == false && task.Conditional is null)
        {
            Report(
                DiagnosticCatalog.NotConditional, At(said, "needed"), new DiagnosticArgument("task", task.Code.Value));
        }
    }

    private LocalDate? IssuedOn() => _plan.Issued is { } day ? Dates(DeadlineContext.Empty).DateOf(day) : null;

    private static Place At(TaskProgress said, string property) => said.At.Property(property);

    private void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _findings.Report(descriptor, at, arguments);

    private static DiagnosticArgument Day(string name, LocalDate day) => new(name, LocalDatePattern.Iso.Format(day));
}
