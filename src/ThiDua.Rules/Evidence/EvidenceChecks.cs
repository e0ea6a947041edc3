using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Evidence;

/// <summary>What has to be there, as written → checked.</summary>
internal sealed class EvidenceChecks
{
    private readonly ValueList<TitledCodeSpec> _declared;
    private readonly Place _declaredAt;
    private readonly Func<ValueList<Code>, Place, ValueList<Code>> _issuers;
    private readonly CheckFindings _findings;
    private readonly Dictionary<Code, Place> _kinds = [];

    /// <param name="kinds">The kinds of evidence that are declared.</param>
    /// <param name="at">Where they are.</param>
    /// <param name="issuers">Looks up whose evidence counts, and reports whom there is not.</param>
    /// <param name="findings">What is reported.</param>
    public EvidenceChecks(
        ValueList<TitledCodeSpec> kinds,
        Place at,
        Func<ValueList<Code>, Place, ValueList<Code>> issuers,
        CheckFindings findings)
    {
        _declared = kinds;
        _declaredAt = at;
        _issuers = issuers;
        _findings = findings;
    }

    /// <summary>The kinds of evidence, in the order of the text.</summary>
    public ValueList<Level> Kinds =>
        ValueList.From(_declared.Select(kind => new Level(kind.Code, kind.Title ?? kind.Code.Value)));

    public void DeclareKinds()
    {
        foreach (var kind in _declared.Where(kind => !kind.Code.IsEmpty))
        {
            if (_kinds.TryGetValue(kind.Code, out var first)) _findings.ReportDuplicate(kind.Code, kind.At, first);
            else _kinds.Add(kind.Code, kind.At);
        }
    }

    /// <param name="specs">What has to back one answer.</param>
    /// <param name="period">The days that the answer is about; null where nothing is said.</param>
    /// <param name="isPeriodHidden">Whether something was said of them that could not be read.</param>
    public ValueList<EvidenceRequirement> Check(
        ValueList<EvidenceRequirementSpec> specs, Period? period, bool isPeriodHidden)
    {
        var codes = new Dictionary<Code, Place>();
        foreach (var spec in specs.Where(spec => !spec.Code.IsEmpty))
        {
            var at = spec.At.Property("code");
            if (codes.TryGetValue(spec.Code, out var first)) _findings.ReportDuplicate(spec.Code, at, first);
            else codes.Add(spec.Code, at);
        }

        return ValueList.From(specs.Select(spec => Check(spec, period, isPeriodHidden)).ToList());
    }

    private EvidenceRequirement Check(EvidenceRequirementSpec spec, Period? period, bool isPeriodHidden)
    {
        bool isKnown = spec.Kind.IsEmpty || _kinds.ContainsKey(spec.Kind) || _findings.HidesCodes(_declaredAt);
        if (!isKnown)
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownEvidenceKind, spec.Kind, spec.At.Property("kind"), _kinds.Keys);
        }

        if (spec.Window is { Period: null } && period is null && !isPeriodHidden)
            _findings.Report(DiagnosticCatalog.WindowWithoutPeriod, spec.At.Property("window"));
        return new EvidenceRequirement(spec.Code, spec.Title ?? spec.Code.Value)
        {
            Kind = spec.Kind,
            AtLeast = spec.AtLeast,
            Window = spec.Window is null ? null : spec.Window.Period ?? period,
            Issuers = _issuers(spec.Issuers, spec.At.Property("issuers")),
            At = spec.At,
        };
    }
}
