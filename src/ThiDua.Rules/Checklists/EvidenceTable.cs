using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>The evidence of a unit by code, and what is odd about it.</summary>
internal sealed class EvidenceTable
{
    private readonly ChecklistAnswers _answers;
    private readonly LocalDate _today;
    private readonly CheckFindings _findings;
    private readonly Dictionary<Code, EvidenceItem> _items = [];
    private readonly HashSet<Code> _used = [];

    public EvidenceTable(
        Checklist checklist, ChecklistAnswers answers, LocalDate today, CheckFindings findings)
    {
        _answers = answers;
        _today = today;
        _findings = findings;
        foreach (var item in answers.Evidence) Add(item, checklist);
        ReportSame();
    }

    /// <summary>The pieces that an answer names, each once.</summary>
    public IEnumerable<EvidenceItem> Of(ItemAnswer answer) => answer.Evidence
        .Distinct()
        .Where(_items.ContainsKey)
        .Select(code => _items[code]);

    /// <summary>Reports what an answer names and nobody told.</summary>
    public void Check(ItemAnswer answer)
    {
        for (int i = 0; i < answer.Evidence.Count; i++)
        {
            var code = answer.Evidence[i];
            _used.Add(code);
            if (_items.ContainsKey(code)) continue;
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownEvidence, code, answer.At.Property("evidence").Item(i), _items.Keys);
        }
    }

    /// <summary>Evidence that nothing names was perhaps forgotten.</summary>
    public void ReportUnused()
    {
        foreach (var item in _items.Values.Where(item => !_used.Contains(item.Code)))
            _findings.Report(DiagnosticCatalog.EvidenceNotNamed, item.At, new DiagnosticArgument("code", item.Code.Value));
    }

    private void Add(EvidenceItem item, Checklist checklist)
    {
        if (_items.TryGetValue(item.Code, out var first))
        {
            _findings.ReportDuplicate(item.Code, item.At.Property("code"), first.At.Property("code"));
            return;
        }

        _items.Add(item.Code, item);
        var kinds = checklist.EvidenceKinds.Select(kind => kind.Code).ToList();
        if (!item.Kind.IsEmpty && !kinds.Contains(item.Kind))
            _findings.ReportUnknown(DiagnosticCatalog.OtherKindOfEvidence, item.Kind, item.At.Property("kind"), kinds);
        if (!(item.Date > _today)) return;
        _findings.Report(
            DiagnosticCatalog.EvidenceInFuture,
            item.At.Property("date"),
            new DiagnosticArgument("day", LocalDatePattern.Iso.Format(item.Date.Value)),
            new DiagnosticArgument("today", LocalDatePattern.Iso.Format(_today)));
    }

    /// <summary>One document under several codes; those by which it is named first are told.</summary>
    private void ReportSame()
    {
        var all = _answers.Evidence.OrderBy(item => item.Code).ToList();
        var firsts = new Dictionary<string, EvidenceItem>();
        foreach (var item in all)
        {
            foreach (string key in KeysOf(item))
            {
                if (!firsts.TryGetValue(key, out var first)) firsts.Add(key, item);
                else if (first.Code != item.Code)
                {
                    _findings.Report(
                        DiagnosticCatalog.SameDocument,
                        item.At,
                        new DiagnosticArgument("code", item.Code.Value),
                        new DiagnosticArgument("first", first.Code.Value));
                    break;
                }
            }
        }
    }

    /// <summary>What makes two pieces one document, as in <see cref="EvidenceItem.IsSameDocumentAs"/>.</summary>
    private static IEnumerable<string> KeysOf(EvidenceItem item)
    {
        if (item.Digest is { } digest) yield return "digest " + digest.ToUpperInvariant();
        if (item.Symbol is not { } symbol) yield break;
        string day = item.Date is { } date ? LocalDatePattern.Iso.Format(date) : "";
        yield return "symbol " + day + " " + item.Issuer + " " + symbol.Trim().ToUpperInvariant();
    }
}
