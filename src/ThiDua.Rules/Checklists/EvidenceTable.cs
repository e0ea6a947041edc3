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
    private const int MostIssuers = 100; // beyond it, looking for what was meant would cost more than it helps

    private readonly Checklist _checklist;
    private readonly ChecklistAnswers _answers;
    private readonly LocalDate _today;
    private readonly CheckFindings _findings;
    private readonly List<Code> _kinds;
    private readonly HashSet<Code> _issuers = [];
    private readonly Dictionary<Code, EvidenceItem> _items = [];
    private readonly HashSet<Code> _used = [];

    public EvidenceTable(
        Checklist checklist,
        ChecklistSubject subject,
        ChecklistAnswers answers,
        LocalDate today,
        CheckFindings findings)
    {
        _checklist = checklist;
        _answers = answers;
        _today = today;
        _findings = findings;
        _kinds = checklist.EvidenceKinds.Select(kind => kind.Code).ToList();
        foreach (var item in answers.Evidence) Add(item, subject);
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
        bool isHidden = _findings.HidesCodes(_answers.At.Property("evidence"));
        for (int i = 0; i < answer.Evidence.Count; i++)
        {
            var code = answer.Evidence[i];
            _used.Add(code);
            if (isHidden || _items.ContainsKey(code)) continue;
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownEvidence, code, answer.At.Property("evidence").Item(i), _items.Keys);
        }
    }

    /// <summary>Evidence that nothing names was perhaps forgotten.</summary>
    public void ReportUnused()
    {
        if (_findings.AnyHole) return; // what could not be read may name it
        foreach (var item in _items.Values.Where(item => !_used.Contains(item.Code)))
            _findings.Report(DiagnosticCatalog.EvidenceNotNamed, item.At, new DiagnosticArgument("code", item.Code.Value));
    }

    private void Add(EvidenceItem item, ChecklistSubject subject)
    {
        if (item.Code.IsEmpty) return; // it could not be read, which was reported
        if (_items.TryGetValue(item.Code, out var first))
        {
            _findings.ReportDuplicate(item.Code, item.At.Property("code"), first.At.Property("code"));
            return;
        }

        _items.Add(item.Code, item);
        if (!item.Kind.IsEmpty && !_kinds.Contains(item.Kind))
            _findings.ReportUnknown(DiagnosticCatalog.OtherKindOfEvidence, item.Kind, item.At.Property("kind"), _kinds);
        if (IsWorthHint(item.Issuer) && subject.NearestTo(item.Issuer) is { } meant)
        {
            _findings.Report(
                DiagnosticCatalog.IssuerMisspelt,
                item.At.Property("issuer"),
                new DiagnosticArgument("code", item.Issuer.Value),
                Quoting.Hint(meant, []));
        }

        if (item.Date > _today)
        {
            _findings.Report(
                DiagnosticCatalog.EvidenceInFuture,
                item.At.Property("date"),
                Day("day", item.Date.Value),
                Day("today", _today));
        }

        if (item.From > item.Until)
        {
            _findings.Report(
                DiagnosticCatalog.EvidenceEndsFirst,
                item.At.Property("until"),
                Day("from", item.From.Value),
                Day("until", item.Until.Value));
        }
    }

    /// <summary>
    /// Anybody may issue evidence, also somebody whom the organization does not know: it matters only where issuers are
    /// asked for. Each is looked up once.
    /// </summary>
    private bool IsWorthHint(Code issuer) => !issuer.IsEmpty && _issuers.Count < MostIssuers && _issuers.Add(issuer)
        && _checklist.AllItems.Any(item => item.Evidence.Any(one => one.Issuers.Count > 0));

    private static DiagnosticArgument Day(string name, LocalDate day) => new(name, LocalDatePattern.Iso.Format(day));

    /// <summary>One document under several codes; those by which it is named first are told.</summary>
    private void ReportSame()
    {
        var all = _answers.Evidence.OrderBy(item => item.Code).ToList();
        var firsts = new Dictionary<string, EvidenceItem>();
        foreach (var item in all)
        {
            foreach (string key in item.DocumentKeys)
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
}
