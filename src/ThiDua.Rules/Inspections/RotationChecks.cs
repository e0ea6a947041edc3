using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Rotations as written → checked: their units, then each by itself, then the stages that they own.</summary>
internal sealed class RotationChecks
{
    private const long MostSteps = 2_000_000; // of an assignment by list order: loading a rule set stays quick

    private readonly OrganizationChart _chart;
    private readonly IReadOnlyList<Code> _stages;
    private readonly CheckFindings _findings;

    public RotationChecks(OrganizationChart chart, IReadOnlyList<Code> stages, CheckFindings findings)
    {
        _chart = chart;
        _stages = stages;
        _findings = findings;
    }

    /// <summary>The rotations; those with faults are left out, and the faults were reported.</summary>
    public ValueList<Rotation> Check(ValueList<RotationSpec> specs)
    {
        var found = new List<Rotation>();
        for (int i = 0; i < specs.Count; i++)
        {
            var spec = specs[i];
            var first = specs.Take(i).FirstOrDefault(other => other.Code == spec.Code);
            if (first is not null && !spec.Code.IsEmpty)
                _findings.ReportDuplicate(spec.Code, spec.At.Property("code"), first.At.Property("code"));
            CheckStage(spec, specs, i);
            if (Check(spec) is { } rotation) found.Add(rotation);
        }

        return ValueList.From(found);
    }

    private Rotation? Check(RotationSpec spec)
    {
        if (UnitsOf(spec) is not { } units) return null;
        if (new RotationRequestChecks(spec, units, _findings).Check() is not { } request) return null;
        var pairs = spec.Pairs.Count > 0 ? Published(spec, request) : ByOrder(spec, request);
        return pairs is null ? null : new Rotation(spec.Code, spec.Title ?? spec.Code.Value, request, pairs)
        {
            Basis = ValueList.From(spec.Basis.Select(one => one.ToBasis())),
            Units = units,
            IsPublished = spec.Pairs.Count > 0,
            Stage = spec.Stage,
        };
    }

    /// <summary>The units as listed, or the members of the group; null where they are not known.</summary>
    private ValueList<Level>? UnitsOf(RotationSpec spec)
    {
        bool isListed = spec.Units.Count > 0 || _findings.HidesItems(spec.At.Property("units"));
        bool isGroup = !spec.Of.IsEmpty || _findings.IsHole(spec.At.Property("of"));
        if (isListed == isGroup)
        {
            _findings.Report(DiagnosticCatalog.RotationUnitsOneThing, spec.At);
            return null;
        }

        if (isListed) return ValueList.From(spec.Units.Select(one => new Level(one.Code, one.Title ?? one.Code.Value)));
        var at = spec.At.Property("of");
        var organization = new Place(at.Text, JsonPointer.Root.Property("organization"), 0, 0);
        if (_findings.IsHole(organization) || _findings.IsHole(at) || _findings.IsHole(spec.At.Property("year")))
            return null;
        if (_chart.FindGroup(spec.Of) is not { } group)
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownGroupOfRotation, spec.Of, at, _chart.Groups.Select(one => one.Code));
            return null;
        }

        if (group.On(new LocalDate(spec.Year, 12, 31)) is { } year)
            return ValueList.From(year.Members.Select(one => new Level(one, _chart.Find(one)?.Title ?? one.Value)));
        _findings.Report(
            DiagnosticCatalog.GroupWithoutYear,
            at,
            new DiagnosticArgument("group", spec.Of.Value),
            new DiagnosticArgument("year", spec.Year));
        return null;
    }

    private RotationYear? Published(RotationSpec spec, RotationRequest request)
    {
        var year = new RotationYear(spec.Year, ValueList.From(spec.Pairs.Select(RotationRequestChecks.ToPair)));
        var findings = RotationReview.Of(request, year);
        foreach (var finding in findings)
        {
            var at = finding.Pair is { } pair ? spec.Pairs[pair].At : spec.At.Property("pairs");
            _findings.Report(
                RotationFaultTexts.Of(finding.Fault), at, RotationFaultTexts.Arguments(finding));
        }

        return findings.Count == 0 ? year : null;
    }

    private RotationYear? ByOrder(RotationSpec spec, RotationRequest request)
    {
        switch (RotationPlanner.Assign(request.Within(MostSteps)))
        {
            case RotationAnswer.Found found:
                return found.Assigned.Years[0];
            case RotationAnswer.Impossible { Conflict: var conflict }:
                _findings.Report(
                    DiagnosticCatalog.RotationImpossible,
                    spec.At,
                    new DiagnosticArgument("requirements", RotationFaultTexts.Names(conflict.Requirements)),
                    new DiagnosticArgument("cheapest", RotationFaultTexts.Names(
                        conflict.GiveUp.Count > 0 ? conflict.GiveUp : [conflict.Cheapest])));
                return null;
            case RotationAnswer.NotFound missing:
                _findings.Report(
                    DiagnosticCatalog.RotationNotFound, spec.At, new DiagnosticArgument("steps", missing.Steps));
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>
    /// A stage is one of those listed; where none is listed there is one only, to which rotations may give a name.
    /// </summary>
    private void CheckStage(RotationSpec spec, ValueList<RotationSpec> specs, int index)
    {
        if (spec.Stage.IsEmpty) return;
        var at = spec.At.Property("stage");
        var before = specs.Take(index).Where(other => !other.Stage.IsEmpty).ToList();
        var known = _stages.Count > 0 ? _stages : before.Take(1).Select(other => other.Stage).ToList();
        if (known.Count > 0 && !known.Contains(spec.Stage) && !_findings.HidesCodes("stages"))
            _findings.ReportUnknown(DiagnosticCatalog.UnknownStageOfRotation, spec.Stage, at, known);
        var same = before.FirstOrDefault(other => other.Stage == spec.Stage && other.Year == spec.Year);
        if (same is null) return;
        _findings.Report(
            DiagnosticCatalog.StageOfTwoRotations,
            at,
            new DiagnosticArgument("stage", spec.Stage.Value),
            new DiagnosticArgument("year", spec.Year),
            new DiagnosticArgument("first", same.Code.Value));
    }
}
