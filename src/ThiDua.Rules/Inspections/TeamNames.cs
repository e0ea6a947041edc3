using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// What teams, candidates and inspections may name: the parts of the organization, and the relations of the rule set.
/// </summary>
internal sealed class TeamNames
{
    private readonly OrganizationChart _chart;
    private readonly CheckFindings _findings;
    private readonly bool _mayBeHidden;
    private readonly List<Code> _units;
    private readonly List<Code> _subjects;
    private readonly List<Code> _groups;
    private readonly List<Code> _kinds;
    private readonly List<Code> _offices;
    private readonly List<Code> _bodies;
    private readonly List<Code> _relations;

    /// <param name="chart">The organization.</param>
    /// <param name="kinds">The kinds of unit that may be named.</param>
    /// <param name="relations">The relations that the rule set declares.</param>
    /// <param name="mayBeHidden">Whether a part of it could not be read: then any code may be there.</param>
    /// <param name="findings">Where mistakes are reported.</param>
    public TeamNames(
        OrganizationChart chart,
        IEnumerable<Code> kinds,
        IEnumerable<Code> relations,
        bool mayBeHidden,
        CheckFindings findings)
    {
        _chart = chart;
        _findings = findings;
        _mayBeHidden = mayBeHidden;
        _units = [.. chart.Units.Select(unit => unit.Code)];
        _groups = [.. chart.Groups.Select(group => group.Code)];
        _subjects = [.. _units, .. _groups];
        _kinds = [.. kinds];
        _offices = [.. chart.Offices.Select(office => office.Code)];
        _bodies = [.. chart.Bodies.Select(body => body.Code)];
        _relations = [.. UnitRelations.All, .. relations];
    }

    public void CheckOffice(Code code, Place at) => Check(code, _offices, DiagnosticCatalog.UnknownOffice, at);

    public void CheckBody(Code code, Place at) => Check(code, _bodies, DiagnosticCatalog.UnknownBody, at);

    public void CheckKind(Code code, Place at) => Check(code, _kinds, DiagnosticCatalog.UnknownUnitKind, at);

    public void CheckRelation(Code code, Place at) =>
        Check(code, _relations, DiagnosticCatalog.UnknownUnitRelation, at);

    public void CheckUnit(Code code, Place at)
    {
        if (_chart.Find(code) is null) Check(code, _units, DiagnosticCatalog.UnknownUnit, at);
    }

    public void CheckSubject(Code code, Place at)
    {
        if (!IsSubject(code)) Check(code, _subjects, DiagnosticCatalog.UnknownUnit, at);
    }

    public void CheckUnitOrWord(Code code, Place at)
    {
        if (code.Value is not (Eligibility.Inspected or Eligibility.Inspecting)) CheckSubject(code, at);
    }

    public void CheckGroupOrInspected(Code code, Place at)
    {
        if (code.Value != Eligibility.Inspected) Check(code, _groups, DiagnosticCatalog.UnknownGroup, at);
    }

    /// <summary>Whether a code is that of a unit or group.</summary>
    public bool IsSubject(Code code) => _chart.Find(code) is not null || _chart.FindGroup(code) is not null;

    private void Check(Code code, List<Code> known, DiagnosticDescriptor descriptor, Place at)
    {
        if (!known.Contains(code) && !_mayBeHidden) _findings.ReportUnknown(descriptor, code, at, known);
    }
}
