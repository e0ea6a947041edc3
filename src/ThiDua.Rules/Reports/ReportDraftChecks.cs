using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>A draft, held against its outline: what does not fit is refused, and counts as not said.</summary>
internal sealed class ReportDraftChecks
{
    private readonly ReportAnswers _answers;
    private readonly ReportDraft _draft;
    private readonly CheckFindings _findings;
    private readonly ReportValueChecks _values;

    private ReportDraftChecks(ReportAnswers answers, CheckFindings findings)
    {
        _answers = answers;
        _draft = answers.Draft;
        _findings = findings;
        _values = new ReportValueChecks(answers, findings);
    }

    /// <summary>Refuses what does not fit, in the answers, and reports it.</summary>
    public static void Check(ReportAnswers answers, CheckFindings findings)
    {
        var checks = new ReportDraftChecks(answers, findings);
        checks.Known<ReportAsk.Text>("texts", answers.Draft.Texts.Keys);
        checks.Known<ReportAsk.Number>("numbers", answers.Draft.Numbers.Keys);
        checks.Known<ReportAsk.List>("lists", answers.Draft.Lists.Keys);
        checks.CheckNone();
        checks.CheckNumbers();
        checks.CheckBefore();
        foreach (var list in answers.ListsInOrder) checks.CheckEntries(list);
        var forms = new ReportFormChecks(answers, findings, checks._values);
        foreach (var table in answers.Outline.AllAsks.OfType<ReportAsk.Table>()) forms.Check(table);
    }

    private void Known<T>(string property, IEnumerable<Code> codes)
        where T : ReportAsk
    {
        foreach (var code in codes.Where(code => _answers.Find(code) is not T))
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReportPart,
                code,
                _draft.AtOf(property, code),
                _answers.Outline.AllAsks.OfType<T>().Select(ask => ask.Code),
                new DiagnosticArgument("property", property));
            _answers.Refuse(_draft.AtOf(property, code));
        }
    }

    /// <summary>There is nothing to report of lists and forms only; and then nothing is reported.</summary>
    private void CheckNone()
    {
        foreach (var code in _draft.None.Keys)
        {
            var at = _draft.AtOf("none", code);
            if (_answers.Find(code) is not (ReportAsk.List or ReportAsk.Table))
            {
                _findings.ReportUnknown(
                    DiagnosticCatalog.UnknownReportPart,
                    code,
                    at,
                    _answers.Outline.AllAsks
                        .Where(ask => ask is ReportAsk.List or ReportAsk.Table)
                        .Select(ask => ask.Code),
                    new DiagnosticArgument("property", "none"));
                _answers.Refuse(at);
            }
            else if (_answers.Entries(code).Any() || _answers.Form(code) is not null)
            {
                Report(DiagnosticCatalog.NoneAndSome, at, new DiagnosticArgument("code", code.Value));
                _answers.Refuse(at);
            }
        }
    }

    private void CheckNumbers()
    {
        foreach (var pair in _draft.Numbers)
            if (_answers.Find(pair.Key) is ReportAsk.Number ask)
                _values.Check(pair.Value, ask.Type, pair.Key, _draft.AtOf("numbers", pair.Key));
    }

    private void CheckBefore()
    {
        var changes = _answers.Outline.AllAsks.OfType<ReportAsk.Change>();
        var asked = new HashSet<Code>(changes
            .SelectMany(change => new[] { change.Of, change.In }).OfType<ReportTerm>().Select(term => term.Code));
        foreach (var code in _draft.Before.Keys.Where(code => !asked.Contains(code)))
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReportPart,
                code,
                _draft.AtOf("before", code),
                asked,
                new DiagnosticArgument("property", "before"));
            _answers.Refuse(_draft.AtOf("before", code));
        }
    }

    private void CheckEntries(ReportAsk.List list)
    {
        var seen = new Dictionary<Code, Place>();
        var known = new HashSet<Code>(ReportLists.Keys(list, _answers).Select(key => key.Code));
        foreach (var (entry, at) in _answers.Entries(list.Code))
        {
            if (!entry.Code.IsEmpty && seen.TryGetValue(entry.Code, out var first))
            {
                _findings.ReportDuplicate(entry.Code, at.Property("code"), first);
                _answers.Refuse(at);
                continue;
            }

            if (!entry.Code.IsEmpty) seen.Add(entry.Code, at);
            CheckFor(entry, at, list, known);
        }

        foreach (var at in ReportLists.WithoutCode(list, _answers).Where(at => !_findings.IsHole(at.Property("code"))))
            Report(DiagnosticCatalog.EntryWithoutCode, at, new DiagnosticArgument("list", list.Code.Value));
    }

    private void CheckFor(ReportEntry entry, Place at, ReportAsk.List list, HashSet<Code> known)
    {
        if (entry.Of.IsEmpty)
        {
            if (list.Each.Count == 0 || _findings.IsHole(at.Property("of"))) return;
            Report(DiagnosticCatalog.EntryWithoutOf, at, new DiagnosticArgument("list", list.Code.Value));
            _answers.Refuse(at);
        }
        else if (!known.Contains(entry.Of) && !IsHidden(list))
        {
            _findings.ReportUnknown(DiagnosticCatalog.EntryForNothing, entry.Of, at.Property("of"), known);
            _answers.Refuse(at);
        }
    }

    /// <summary>Whether something that the entries of a list may be given for could not be read.</summary>
    private bool IsHidden(ReportAsk.List list) => ReportDraftKey.IsKindHidden(_draft, _findings)
        || list.Each.Any(each => _findings.IsHole(_draft.AtOf("lists", each)));

    private void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _findings.Report(descriptor, at, arguments);
}
