using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>A citation register as written → checked.</summary>
internal sealed class CitationChecks
{
    private readonly CheckFindings _findings;
    private readonly Dictionary<Code, Place> _codes = [];
    private readonly Dictionary<string, Place> _numbers = [];

    private CitationChecks(CheckFindings findings) => _findings = findings;

    public static CitationRegister Check(CitationRegisterSpec spec, CheckFindings findings) =>
        new CitationChecks(findings).Check(spec);

    private CitationRegister Check(CitationRegisterSpec spec)
    {
        var documents = new List<CitedDocument>();
        foreach (var one in spec.Documents)
            if (Document(one) is { } document) documents.Add(document);

        if (!_findings.HidesCodes(spec.At.Property("documents")))
            foreach (var one in spec.Documents) CheckReplacements(one);
        return new CitationRegister(
            ValueList.From(spec.Kinds.Select(kind => new DocumentKind(kind.Title, kind.Letters))),
            ValueList.From(documents));
    }

    private CitedDocument? Document(CitedDocumentSpec spec)
    {
        if (spec.InForce is { } dates) DateChecks.Check(dates, _findings);
        var number = DocumentSymbol.Read(spec.Number);
        var at = spec.At.Property("number");
        if (number is not { IsReadable: true, Number: not null } && !_findings.IsHole(at))
            _findings.Report(
                DiagnosticCatalog.BadDocumentNumber, at, new DiagnosticArgument("value", Quoting.Shorten(spec.Number)));
        if (spec.Code.IsEmpty || !IsNew(_codes, spec.Code, spec.Code.Value, spec.At.Property("code"))) return null;
        if (number.IsReadable && !IsNew(_numbers, number.Key, spec.Number, at)) return null;
        return new CitedDocument(spec.Code, number, spec.Title)
        {
            Name = spec.Name,
            Issued = spec.Issued,
            From = spec.InForce?.From,
            To = spec.InForce?.To,
            ReplacedBy = spec.ReplacedBy,
            Basis = ValueList.From(spec.Basis.Select(basis => basis.ToBasis())),
        };
    }

    private bool IsNew<TKey>(Dictionary<TKey, Place> known, TKey key, string shown, Place at)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out var first))
        {
            known.Add(key, at);
            return true;
        }

        _findings.Report(
            DiagnosticCatalog.DuplicateCode,
            at,
            new DiagnosticArgument("code", shown),
            new DiagnosticArgument("first", first.Pointer.ToString()));
        return false;
    }

    private void CheckReplacements(CitedDocumentSpec spec)
    {
        for (int i = 0; i < spec.ReplacedBy.Count; i++)
        {
            if (_codes.ContainsKey(spec.ReplacedBy[i])) continue;
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReplacement,
                spec.ReplacedBy[i],
                spec.At.Property("replacedBy").Item(i),
                _codes.Keys);
        }
    }
}
