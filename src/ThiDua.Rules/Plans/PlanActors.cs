using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>Looks up the units and groups that a plan names, as they are in its period.</summary>
internal sealed class PlanActors
{
    private readonly OrganizationChart _chart;
    private readonly Period _period;
    private readonly CheckScope _scope;
    private readonly List<Code> _all;
    private readonly Dictionary<Code, PlanActor> _found = [];

    public PlanActors(OrganizationChart chart, Place organization, Period period, CheckScope scope)
    {
        _chart = chart;
        _period = period;
        _scope = scope;
        AnyHidden = scope.IsHole(organization)
            || scope.HidesCodes(organization.Property("units"))
            || scope.HidesCodes(organization.Property("groups"));
        _all = [.. chart.Units.Select(unit => unit.Code), .. chart.Groups.Select(group => group.Code)];
    }

    /// <summary>Whether something of the organization could not be read.</summary>
    public bool AnyHidden { get; }

    /// <summary>The actor with a code; null when none is named, or when there is none, which is reported.</summary>
    public PlanActor? Find(Code code, Place at)
    {
        if (code.IsEmpty) return null;
        if (_found.TryGetValue(code, out var known)) return known;
        if (Make(code) is { } actor)
        {
            _found.Add(code, actor);
            return actor;
        }

        if (!AnyHidden) _scope.ReportUnknown(DiagnosticCatalog.UnknownActor, code, at, _all);
        return null;
    }

    public ValueList<PlanActor> Find(ValueList<Code> codes, Place at) => ValueList.From(
        codes.Select((code, i) => Find(code, at.Item(i))).OfType<PlanActor>().Distinct().ToList());

    /// <summary>A unit that takes part in a rotation, be it of the organization or not.</summary>
    public PlanActor Of(Level unit) => Make(unit.Code)
        ?? new PlanActor(unit.Code, unit.Title, false, ValueList<PlanActor>.Empty);

    private PlanActor? Make(Code code)
    {
        if (_chart.Find(code) is { } unit) return new PlanActor(code, unit.Title, false, ValueList<PlanActor>.Empty);
        return _chart.FindGroup(code) is { } group ? new PlanActor(code, group.Title, true, Members(group)) : null;
    }

    /// <summary>Those of the first day; where nothing is said of it, of the first years that meet the period.</summary>
    private ValueList<PlanActor> Members(UnitGroup group)
    {
        var year = group.On(_period.First) ?? group.Years.FirstOrDefault(
            one => one.Period.First <= _period.Last && one.Period.Last >= _period.First);
        return year is null ? ValueList<PlanActor>.Empty
            : ValueList.From(year.Members.Select(Make).OfType<PlanActor>().ToList());
    }
}
