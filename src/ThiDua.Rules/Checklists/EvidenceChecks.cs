using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Checklists;

/// <summary>What has to back the answers of a checklist, as written → checked.</summary>
internal sealed class EvidenceChecks
{
    private readonly ChecklistSpec _spec;
    private readonly ChecklistNames _names;
    private readonly CheckScope _scope;
    private readonly Dictionary<Code, Place> _kinds = [];

    public EvidenceChecks(ChecklistSpec spec, ChecklistNames names, CheckScope scope)
    {
        _spec = spec;
        _names = names;
        _scope = scope;
    }

    /// <summary>The kinds of evidence, in the order of the text.</summary>
    public ValueList<Level> Kinds => ValueList.From(
        _spec.EvidenceKinds.Select(kind => new Level(kind.Code, kind.Title ?? kind.Code.Value)));

    public void DeclareKinds()
    {
        foreach (var kind in _spec.EvidenceKinds.Where(kind => !kind.Code.IsEmpty))
        {
            if (_kinds.TryGetValue(kind.Code, out var first)) _scope.ReportDuplicate(kind.Code, kind.At, first);
            else _kinds.Add(kind.Code, kind.At);
        }
    }

    public ValueList<EvidenceRequirement> Check(ChecklistItemSpec item, Period? period, bool isPeriodHidden)
    {
        var codes = new Dictionary<Code, Place>();
        foreach (var spec in item.Evidence.Where(spec => !spec.Code.IsEmpty))
        {
            var at = spec.At.Property("code");
            if (codes.TryGetValue(spec.Code, out var first)) _scope.ReportDuplicate(spec.Code, at, first);
            else codes.Add(spec.Code, at);
        }

        return ValueList.From(item.Evidence.Select(spec => Check(spec, period, isPeriodHidden)).ToList());
    }

    private EvidenceRequirement Check(EvidenceRequirementSpec spec, Period? period, bool isPeriodHidden)
    {
        bool isKnown = spec.Kind.IsEmpty || _kinds.ContainsKey(spec.Kind)
            || _scope.HidesCodes(_spec.At.Property("evidenceKinds"));
        if (!isKnown)
        {
            _scope.ReportUnknown(
                DiagnosticCatalog.UnknownEvidenceKind, spec.Kind, spec.At.Property("kind"), _kinds.Keys);
        }

        if (spec.Window is { Period: null } && period is null && !isPeriodHidden)
            _scope.Report(DiagnosticCatalog.WindowWithoutPeriod, spec.At.Property("window"));
        return new EvidenceRequirement(spec.Code, spec.Title ?? spec.Code.Value)
        {
            Kind = spec.Kind,
            AtLeast = spec.AtLeast,
            Window = spec.Window is null ? null : spec.Window.Period ?? period,
            Issuers = _names.Issuers(spec.Issuers, spec.At.Property("issuers")),
            At = spec.At,
        };
    }
}
