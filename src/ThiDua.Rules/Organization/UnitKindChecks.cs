using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>Kinds of unit as written → checked: those of a rule set above those of the host.</summary>
internal sealed class UnitKindChecks
{
    private readonly UnitKindRegistry _host;
    private readonly CheckFindings _findings;
    private readonly Dictionary<Code, UnitKind> _known = [];

    public UnitKindChecks(UnitKindRegistry host, CheckFindings findings)
    {
        _host = host;
        _findings = findings;
        foreach (var kind in host.Kinds) _known[kind.Code] = kind;
    }

    /// <summary>The kinds that a unit may be of, by code.</summary>
    public IReadOnlyDictionary<Code, UnitKind> Known => _known;

    /// <summary>The kinds that are written, in their order.</summary>
    public ValueList<UnitKind> Check(ValueList<UnitKindSpec> specs, Place at)
    {
        var own = new Dictionary<Code, UnitKindSpec>();
        var kinds = new List<UnitKind>();
        foreach (var spec in specs.Where(spec => !spec.Code.IsEmpty))
        {
            if (own.TryGetValue(spec.Code, out var first))
            {
                _findings.ReportDuplicate(spec.Code, spec.At.Property("code"), first.At.Property("code"));
                continue;
            }

            own.Add(spec.Code, spec);
            kinds.Add(Kind(spec));
            _known[spec.Code] = kinds[kinds.Count - 1];
        }

        if (_findings.HidesCodes(at)) return ValueList.From(kinds);
        foreach (var spec in own.Values) CheckSuccessors(spec);
        return ValueList.From(kinds);
    }

    private UnitKind Kind(UnitKindSpec spec)
    {
        if (spec.InForce is { } dates) DateChecks.Check(dates, _findings);
        var host = _host.Find(spec.Code);
        return new UnitKind(spec.Code, spec.Title ?? host?.Title ?? spec.Code.Value)
        {
            From = spec.InForce is null ? host?.From : spec.InForce.From,
            To = spec.InForce is null ? host?.To : spec.InForce.To,
            Successors = spec.Successors.Count > 0 || host is null ? spec.Successors : host.Successors,
            Basis = spec.Basis.Count > 0 || host is null ? ValueList.From(spec.Basis.Select(b => b.ToBasis()))
                : host.Basis,
        };
    }

    private void CheckSuccessors(UnitKindSpec spec)
    {
        for (int i = 0; i < spec.Successors.Count; i++)
        {
            var (code, at) = (spec.Successors[i], spec.At.Property("successors").Item(i));
            if (!_known.ContainsKey(code))
                _findings.ReportUnknown(DiagnosticCatalog.UnknownUnitKind, code, at, _known.Keys);
            else if (LeadsTo(code, spec.Code))
                Report(DiagnosticCatalog.KindSucceedsItself, spec, at);
        }

        if (spec.Successors.Count > 0 && _known[spec.Code].To is null && !_findings.IsHole(spec.At.Property("inForce")))
            Report(DiagnosticCatalog.SuccessorOfLastingKind, spec, spec.At.Property("successors"));
    }

    private void Report(DiagnosticDescriptor descriptor, UnitKindSpec spec, Place at) =>
        _findings.Report(descriptor, at, new DiagnosticArgument("code", spec.Code.Value));

    /// <summary>Whether the successors of a kind, and theirs, come to another kind.</summary>
    private bool LeadsTo(Code from, Code to)
    {
        var seen = new HashSet<Code>();
        var next = new Stack<Code>([from]);
        while (next.Count > 0)
        {
            var code = next.Pop();
            if (code == to) return true;
            if (!seen.Add(code) || !_known.TryGetValue(code, out var kind)) continue;
            foreach (var successor in kind.Successors) next.Push(successor);
        }

        return false;
    }
}
