using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>What conditions on people are asked in: who is inspected by whom, on which day.</summary>
internal sealed class InspectionContext
{
    private readonly OrganizationChart _chart;
    private readonly LocalDate _on;
    private readonly Code _inspected;
    private readonly Code _inspecting;
    private readonly HashSet<Code> _followed; // whoever follows one of these follows the inspected

    public InspectionContext(Inspection inspection, OrganizationChart chart)
    {
        _chart = chart;
        _on = inspection.On;
        _inspected = inspection.Inspected;
        _inspecting = inspection.Inspecting;
        InspectedUnits = chart.Expand([inspection.Inspected], inspection.On);
        _followed = [inspection.Inspected, .. chart.GroupsOf(inspection.Inspected, _on).Select(group => group.Code)];
    }

    /// <summary>The inspected unit, or the members of the inspected group.</summary>
    public ValueList<Code> InspectedUnits { get; }

    /// <summary>The condition that fails, the innermost that says it alone; null when the person meets it.</summary>
    public Eligibility? Failing(Eligibility eligible, Candidate person)
    {
        if (Meets(eligible, person)) return null;
        return eligible is Eligibility.All all
            ? all.Of.Select(part => Failing(part, person)).First(part => part is not null)
            : eligible;
    }

    public bool Meets(Eligibility eligible, Candidate person) => eligible switch
    {
        Eligibility.Office office => office.OneOf.Any(person.Offices.Contains),
        Eligibility.Member member => member.OneOf.Any(person.Memberships.Contains),
        Eligibility.From from => from.OneOf.SelectMany(Units).Any(unit => IsOf(person, unit)),
        Eligibility.FromKind kind => _chart.Find(person.Unit) is { } unit && kind.OneOf.Contains(unit.Kind.Code),
        Eligibility.Follows follows => follows.OneOf.Any(code => Follows(person, code)),
        Eligibility.All all => all.Of.All(part => Meets(part, person)),
        Eligibility.Any any => any.Of.Any(part => Meets(part, person)),
        Eligibility.Negated not => !Meets(not.Of, person),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The inspected unit from which a conflict of interest keeps the person away; null for none.</summary>
    public Code? Conflicting(ConflictOfInterest conflict, Candidate person)
    {
        foreach (var unit in InspectedUnits)
            if (Conflicts(conflict, person, unit)) return unit;

        return null;
    }

    private bool Conflicts(ConflictOfInterest conflict, Candidate person, Code inspected) => conflict switch
    {
        ConflictOfInterest.OwnUnit => IsOf(person, inspected),
        ConflictOfInterest.Relation relation => person.Relations.Contains(new PersonRelation(relation.Of, inspected))
            || _chart.RelatedTo(person.Unit, relation.Of, _on).Contains(inspected)
            || _chart.RelatedTo(inspected, relation.Of, _on).Contains(person.Unit),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private bool IsOf(Candidate person, Code unit) => _chart.IsOrIsBelow(person.Unit, unit, _on);

    private bool Follows(Candidate person, Code code) => code.Value == Eligibility.Inspected
        ? person.Follows.Any(_followed.Contains)
        : person.Follows.Contains(code);

    private IEnumerable<Code> Units(Code code) => code.Value switch
    {
        Eligibility.Inspected => InspectedUnits,
        Eligibility.Inspecting => _inspecting.IsEmpty ? [] : _chart.Expand([_inspecting], _on),
        _ => _chart.Expand([code], _on),
    };
}
