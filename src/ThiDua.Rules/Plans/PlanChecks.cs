using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>A plan as written → checked: who, when and where looked up; then what its days say.</summary>
internal sealed class PlanChecks
{
    private static readonly string[] _owners = ["lead", "each", "pairsOf"];

    private readonly PlanSpec _spec;
    private readonly CheckScope _scope;
    private readonly PlanActors _actors;
    private readonly TaskPairs _pairs;
    private readonly Dictionary<Code, Place> _codes = [];
    private readonly List<Phase> _phases = [];
    private readonly List<PlanSection> _sections = [];
    private readonly HashSet<Code> _withoutMembers = []; // a group is told once, however many tasks it has

    private PlanChecks(PlanSpec spec, PlanNames names, CheckScope scope)
    {
        _spec = spec;
        _scope = scope;
        _actors = new PlanActors(names.Chart, names.Organization, spec.Period, scope);
        _pairs = new TaskPairs(names.Rings, _actors, spec.Period, scope);
    }

    /// <summary>The plan; null when its period is not known. What is faulty is left out, and was reported.</summary>
    public static Plan? Check(PlanSpec spec, PlanNames names, CheckScope scope) =>
        scope.IsHole(spec.At.Property("period")) ? null : new PlanChecks(spec, names, scope).Check();

    private Plan Check()
    {
        foreach (var phase in _spec.Phases) Declare(phase);
        foreach (var section in _spec.Sections) Declare(section);
        var lead = _actors.Find(_spec.Lead, _spec.At.Property("lead"));
        DeadlineChecks.CalendarIsKnown(_spec.Calendar, _spec.At.Property("calendar"), _scope);
        var plan = new Plan(_spec.Code, _spec.Title ?? _spec.Code.Value, _spec.Period)
        {
            Symbol = _spec.Symbol,
            Issued = IsKnown(_spec.Issued, _spec.At.Property("issued")) ? _spec.Issued : null,
            Issuer = _actors.Find(_spec.Issuer, _spec.At.Property("issuer")),
            Calendar = _spec.Calendar,
            LeastWorkingDays = _spec.LeastWorkingDays,
            DueSoonDays = _spec.DueSoonDays,
            Basis = Bases(_spec.Basis),
            Phases = ValueList.From(_phases),
            Sections = ValueList.From(_sections),
            Tasks = ValueList.From(_spec.Tasks.Select(task => Check(task, lead)).OfType<PlanTask>().ToList()),
        };
        plan = plan with { Events = EventsOf(plan) };
        new PlanTimeChecks(plan, _spec, _scope).Check();
        return plan;
    }

    private void Declare(PhaseSpec spec)
    {
        if (!DeclareCode(spec.Code, spec)) return;
        bool isKnown = IsKnown(spec.From, spec.At.Property("from")) & IsKnown(spec.To, spec.At.Property("to"));
        if (!isKnown || spec.From is null || spec.To is null) return;
        _phases.Add(new Phase(spec.Code, spec.Title ?? spec.Code.Value, spec.From, spec.To)
        {
            Label = spec.Label,
            At = spec.At,
        });
    }

    private void Declare(PlanSectionSpec spec)
    {
        if (!DeclareCode(spec.Code, spec)) return;
        _sections.Add(new PlanSection(spec.Code, spec.Title ?? spec.Code.Value)
        {
            Label = spec.Label,
            Period = spec.Period,
        });
    }

    private PlanTask? Check(PlanTaskSpec spec, PlanActor? usualLead)
    {
        bool isNew = DeclareCode(spec.Code, spec);
        var section = SectionOf(spec);
        var phase = PhaseOf(spec);
        var each = _actors.Find(spec.Each, spec.At.Property("each"));
        var task = new TaskTimes(_spec.Period, _spec.Calendar, _scope).Find(spec, section, phase);
        bool saysLead = !spec.Lead.IsEmpty || spec.Each.Count > 0 || !spec.PairsOf.IsEmpty
            || _owners.Any(name => _scope.IsHole(spec.At.Property(name)));
        var lead = spec.Lead != PlanJson.Nobody ? _actors.Find(spec.Lead, spec.At.Property("lead")) : null;
        if (!saysLead && _spec.Lead.IsEmpty && !_scope.IsHole(_spec.At.Property("lead")))
        {
            _scope.Report(
                spec, DiagnosticCatalog.TaskWithoutLead, spec.At, new DiagnosticArgument("code", spec.Code.Value));
        }

        var coordinators = _actors.Find(spec.Coordinators, spec.At.Property("coordinators"));
        CheckParts(spec, lead, each, coordinators);
        if (!isNew || task is null) return null;
        return new PlanTask(spec.Code, spec.Title ?? spec.Code.Value, task.Deadline)
        {
            Label = spec.Label,
            Section = section,
            Phase = phase,
            Lead = saysLead ? lead : usualLead,
            Each = each,
            PairsOf = spec.PairsOf,
            Pairs = _pairs.Of(spec),
            Coordinators = coordinators,
            Conditional = spec.Conditional,
            Recurs = task.Recurs,
            Span = task.Span,
            Outputs = spec.Outputs,
            Report = Report(spec.Report),
            Basis = Bases(spec.Basis),
            Interpretations = task.Interpretations,
            At = spec.At,
            TimeAt = task.At,
        };
    }

    private PlanReport? Report(PlanReportSpec? spec) => spec is null ? null : new PlanReport(
        spec.Period,
        _actors.Find(spec.To, spec.At.Property("to")),
        _actors.Find(spec.Through, spec.At.Property("through")));

    /// <summary>Nobody has two parts in one task; and whoever is to do something each is known.</summary>
    private void CheckParts(
        PlanTaskSpec spec, PlanActor? lead, ValueList<PlanActor> each, ValueList<PlanActor> coordinators)
    {
        if (lead is not null && coordinators.Contains(lead)) ReportTwice(spec, lead, "lead", "coordinators");
        foreach (var actor in each.Where(coordinators.Contains)) ReportTwice(spec, actor, "each", "coordinators");
        foreach (var group in each.Where(actor => actor.IsGroup && actor.Members.Count == 0))
        {
            if (_actors.AnyHidden || !_withoutMembers.Add(group.Code)) continue;
            _scope.Report(
                spec,
                DiagnosticCatalog.GroupWithoutMembers,
                spec.At.Property("each"),
                new DiagnosticArgument("group", group.Code.Value),
                new DiagnosticArgument("period", _spec.Period.ToString()));
        }
    }

    private void ReportTwice(PlanTaskSpec spec, PlanActor actor, string first, string second) => _scope.Report(
        spec,
        DiagnosticCatalog.ActorTwice,
        spec.At.Property(second),
        new DiagnosticArgument("unit", actor.Code.Value),
        new DiagnosticArgument("first", first),
        new DiagnosticArgument("second", second));

    private PlanSection? SectionOf(PlanTaskSpec spec)
    {
        var found = _sections.Find(one => one.Code == spec.Section);
        if (found is null)
            ReportUnknown(spec.Section, "sections", spec.At.Property("section"), _sections.Select(one => one.Code));
        return found;
    }

    private Phase? PhaseOf(PlanTaskSpec spec)
    {
        var found = _phases.Find(one => one.Code == spec.Phase);
        if (found is null)
            ReportUnknown(spec.Phase, "phases", spec.At.Property("phase"), _phases.Select(one => one.Code));
        return found;
    }

    private void ReportUnknown(Code code, string list, Place at, IEnumerable<Code> known)
    {
        // A phase whose days are faulty is declared all the same.
        if (code.IsEmpty || _codes.ContainsKey(code) || _scope.HidesCodes(_spec.At.Property(list))) return;
        _scope.ReportUnknown(
            DiagnosticCatalog.UnknownPlanPart, code, at, known, new DiagnosticArgument("list", list));
    }

    private bool DeclareCode(Code code, Written spec)
    {
        if (code.IsEmpty) return false;
        var at = spec.At.Property("code");
        if (_codes.TryGetValue(code, out var first))
        {
            _scope.ReportDuplicate(code, at, first);
            return false;
        }

        _codes.Add(code, at);
        return true;
    }

    private bool IsKnown(DayRef? day, Place at)
    {
        if (day is null || _scope.IsHole(at)) return false;
        if (day is not DayRef.OfEvent symbol || _scope.EventDates.ContainsKey(symbol.Event)) return true;
        if (!_scope.HidesCodes("dates"))
            _scope.ReportUnknown(DiagnosticCatalog.UnknownEventDate, symbol.Event, at, _scope.EventDates.Keys);
        return false;
    }

    private ValueList<Level> EventsOf(Plan plan) => ValueList.From(
        new[] { plan.Issued }
            .Concat(plan.Phases.SelectMany(phase => new[] { phase.From, phase.To }))
            .OfType<DayRef.OfEvent>()
            .Select(day => day.Event)
            .Concat(plan.Tasks.SelectMany(task => task.Deadline.Events))
            .Distinct()
            .Select(code => new Level(code, _scope.EventDates[code].Title)));

    private static ValueList<LegalBasis> Bases(ValueList<LegalBasisSpec> specs) =>
        ValueList.From(specs.Select(basis => basis.ToBasis()));
}
