using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>When a task is to be done: its own words, or else those of its section, its phase, or the plan.</summary>
internal sealed class TaskTimes
{
    private readonly Period _whole;
    private readonly Code _calendar;
    private readonly CheckScope _scope;

    public TaskTimes(Period whole, Code calendar, CheckScope scope)
    {
        _whole = whole;
        _calendar = calendar;
        _scope = scope;
    }

    /// <summary>The time; null when what says it is faulty, which was reported.</summary>
    public TaskTime? Find(PlanTaskSpec spec, PlanSection? section, Phase? phase)
    {
        var at = spec.At.Property("deadline");
        bool isUnknown = _scope.IsHole(at) || _scope.IsHole(spec.At.Property("period"))
            || _scope.IsHole(spec.At.Property("recurs"))
            || (!spec.Section.IsEmpty && section is null) || (!spec.Phase.IsEmpty && phase is null);
        if (spec.Deadline is not null && spec.Period is not null)
        {
            ReportTwice(spec, "deadline", "period");
            return null;
        }

        var time = spec.Deadline is { } written ? Own(spec, written, at, section)
            : spec.Period is { } period ? Of(new Deadline.Within(period), period, spec.At.Property("period"))
            : section?.Period is { } usual ? Of(new Deadline.Within(usual), usual, spec.At)
            : phase is not null ? Of(new Deadline.Window(phase.From, phase.To), _whole, spec.At)
            : Of(new Deadline.Within(_whole), _whole, spec.At);
        if (isUnknown || time is null) return null;
        time = time with { Recurs = spec.Recurs ?? time.Recurs };
        if (!Comes(spec, time)) return null;
        return time.Deadline.Calendar.IsEmpty ? time with { Deadline = time.Deadline.By(_calendar) } : time;
    }

    private TaskTime? Own(PlanTaskSpec spec, PlanDeadlineSpec written, Place at, PlanSection? section)
    {
        var span = section?.Period ?? _whole;
        if (written.Inline is { } inline)
        {
            return DeadlineChecks.Check(inline, _scope) is { } deadline
                ? Of(deadline, span, at) with { Interpretations = _scope.ReadingsOf(inline) }
                : null;
        }

        if (!_scope.TryFind(written.Of, out var named) || named.Kind != NamedKind.Deadline)
        {
            if (!_scope.HidesCodes("deadlines"))
                _scope.ReportUnknown(DiagnosticCatalog.UnknownDeadlineHere, written.Of, at, Known());
            return null;
        }

        return _scope.Deadlines[named.Index] is { } found
            ? Of(found.Rule, span, at) with { Interpretations = found.Named.Interpretations }
            : null;
    }

    private TaskTime Of(Deadline deadline, Period span, Place at) => new(
        deadline,
        deadline is Deadline.Recurring recurring ? recurring.On.Each : null,
        span,
        at,
        ValueList<Code>.Empty);

    /// <summary>Whether it comes at all; what it recurs in is taken over.</summary>
    private bool Comes(PlanTaskSpec spec, TaskTime time)
    {
        if (spec.Recurs is not null && spec.Deadline is not null)
        {
            ReportTwice(spec, "deadline", "recurs");
            return false;
        }

        if (time.Recurs is not { } each) return true;
        if (each.Inside(new DateInterval(time.Span.First, time.Span.Last)).Any()) return true;
        _scope.Report(
            DiagnosticCatalog.TaskNeverComes,
            spec.At,
            new DiagnosticArgument("each", Cadences.Form.WordOf(each)),
            new DiagnosticArgument("period", time.Span.ToString()),
            new DiagnosticArgument("property", spec.Recurs is null ? "deadline" : "recurs"));
        return false;
    }

    private void ReportTwice(PlanTaskSpec spec, string first, string second) => _scope.Report(
        DiagnosticCatalog.TaskTimeTwice,
        spec.At.Property(second),
        new DiagnosticArgument("first", first),
        new DiagnosticArgument("second", second));

    private List<Code> Known() =>
        _scope.Deadlines.Where(one => one is not null).Select(one => one!.Named.Code).ToList();
}

/// <summary>When a task is to be done.</summary>
/// <param name="Deadline">Until when; of a task that comes again, in each of its periods.</param>
/// <param name="Recurs">In what it comes again; null for once.</param>
/// <param name="Span">The days in which it comes again.</param>
/// <param name="At">Where that is written.</param>
/// <param name="Interpretations">The readings that chose the deadline.</param>
internal sealed record TaskTime(
    Deadline Deadline, Cadence? Recurs, Period Span, Place At, ValueList<Code> Interpretations);
