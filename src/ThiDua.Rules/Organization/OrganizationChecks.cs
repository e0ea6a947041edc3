using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>An organization as written → checked: names first, then relations and groups.</summary>
internal sealed class OrganizationChecks
{
    private readonly OrganizationSpec _spec;
    private readonly OrganizationContext _context;
    private readonly CheckFindings _findings;
    private readonly UnitKindChecks _kinds;
    private readonly Dictionary<Code, (Unit Unit, UnitSpec Spec)> _units = [];
    private readonly Dictionary<Code, Place> _places = [];

    private OrganizationChecks(OrganizationSpec spec, OrganizationContext context)
    {
        _spec = spec;
        _context = context;
        _findings = context.Findings;
        _kinds = new UnitKindChecks(context.Kinds, context.Findings);
    }

    /// <summary>The chart; what is faulty is left out of it and was reported.</summary>
    public static OrganizationChart Check(OrganizationSpec spec, OrganizationContext context) =>
        new OrganizationChecks(spec, context).Check();

    private OrganizationChart Check()
    {
        _kinds.Check(_spec.Kinds, _spec.At.Property("kinds"));
        foreach (var unit in _spec.Units) Declare(unit);
        foreach (var group in _spec.Groups) DeclareCode(group.Code, group.At.Property("code"));
        IdentifierChecks.Check(_units.Values, _findings);
        var names = new UnitNames(_units.ToDictionary(one => one.Key, one => one.Value.Unit), _spec, _findings);
        var relations = new RelationChecks(names, _context.Relations, _findings).Check(_spec);
        var groups = new GroupChecks(names, _findings).Check(_spec.Groups);
        KindFindings.Report(_spec, _units, _context, _findings);
        return new OrganizationChart(ValueList.From(_units.Values.Select(one => one.Unit)), relations, groups)
        {
            Offices = Named(_spec.Offices),
            Bodies = Named(_spec.Bodies),
        };
    }

    private void Declare(UnitSpec spec)
    {
        if (spec.InForce is { } dates) DateChecks.Check(dates, _findings);
        var kind = KindOf(spec);
        if (!DeclareCode(spec.Code, spec.At.Property("code"))) return;
        var unit = new Unit(spec.Code, spec.Title ?? spec.Code.Value, kind)
        {
            Identifier = spec.Identifier,
            From = spec.InForce?.From,
            To = spec.InForce?.To,
        };
        _units.Add(spec.Code, (unit, spec));
    }

    private UnitKind KindOf(UnitSpec spec)
    {
        if (_kinds.Known.TryGetValue(spec.Kind, out var kind)) return kind;
        if (!_findings.HidesCodes(_spec.At.Property("kinds")))
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownUnitKind, spec.Kind, spec.At.Property("kind"), _kinds.Known.Keys);
        }

        return new UnitKind(spec.Kind, spec.Kind.Value);
    }

    private bool DeclareCode(Code code, Place at)
    {
        if (code.IsEmpty) return false;
        // The words for both sides of an inspection stand where codes of units stand.
        if (code.Value is "inspected" or "inspecting")
            _findings.Report(DiagnosticCatalog.ReservedCode, at, new DiagnosticArgument("code", code.Value));
        if (_places.TryGetValue(code, out var first))
        {
            _findings.ReportDuplicate(code, at, first);
            return false;
        }

        _places.Add(code, at);
        return true;
    }

    private ValueList<Level> Named(ValueList<TitledCodeSpec> specs)
    {
        var first = new Dictionary<Code, Place>();
        var named = new List<Level>();
        foreach (var spec in specs.Where(spec => !spec.Code.IsEmpty))
        {
            if (first.TryGetValue(spec.Code, out var at))
            {
                _findings.ReportDuplicate(spec.Code, spec.At, at);
                continue;
            }

            first.Add(spec.Code, spec.At);
            named.Add(new Level(spec.Code, spec.Title ?? spec.Code.Value));
        }

        return ValueList.From(named);
    }
}

/// <summary>What the checks of an organization know of the rule set around it.</summary>
/// <param name="Kinds">The kinds that the host knows.</param>
/// <param name="Relations">The relations that the rule set declares.</param>
/// <param name="InForce">When the rule set is in force; null when it does not say.</param>
/// <param name="Findings">Where mistakes are reported.</param>
internal sealed record OrganizationContext(
    UnitKindRegistry Kinds, IReadOnlyList<Code> Relations, DateInterval? InForce, CheckFindings Findings);
