using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>What the checklists of a rule set may name, and which codes they have already.</summary>
internal sealed class ChecklistNames
{
    /// <summary>What stands for the unit that answers, which is no code of a unit.</summary>
    public static readonly Code Self = Code.Of("self");

    private readonly CheckScope _scope;
    private readonly ValueList<Code> _kinds;
    private readonly List<Code> _issuers;
    private readonly Dictionary<Code, Place> _items = [];

    public ChecklistNames(OrganizationChart chart, ValueList<Code> kinds, Place organization, CheckScope scope)
    {
        Chart = chart;
        _scope = scope;
        _kinds = kinds;
        _issuers = [.. chart.Units.Select(unit => unit.Code), .. chart.Groups.Select(group => group.Code), Self];
        AnyHidden = scope.IsHole(organization);
    }

    public OrganizationChart Chart { get; }

    /// <summary>Whether something of the organization could not be read.</summary>
    public bool AnyHidden { get; }

    /// <summary>Items share one name space, whatever checklist they stand in.</summary>
    public bool TryDeclare(ChecklistItemSpec spec)
    {
        if (spec.Code.IsEmpty) return false;
        var at = spec.At.Property("code");
        if (_items.TryGetValue(spec.Code, out var first))
        {
            _scope.ReportDuplicate(spec.Code, at, first);
            return false;
        }

        _items.Add(spec.Code, at);
        return true;
    }

    public ValueList<Code> Kinds(ValueList<Code> codes, Place at) =>
        Known(codes, _kinds, DiagnosticCatalog.UnknownAudience, at);

    public ValueList<Code> Issuers(ValueList<Code> codes, Place at) =>
        Known(codes, _issuers, DiagnosticCatalog.UnknownIssuer, at);

    private ValueList<Code> Known(
        ValueList<Code> codes, IReadOnlyCollection<Code> known, DiagnosticDescriptor descriptor, Place at)
    {
        for (int i = 0; i < codes.Count && !AnyHidden; i++)
            if (!known.Contains(codes[i])) _scope.ReportUnknown(descriptor, codes[i], at.Item(i), known);

        return codes;
    }
}
