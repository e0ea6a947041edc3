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

    private ReportDraftChecks(ReportAnswers answers, DiagnosticBag bag)
    {
        _answers = answers;
        _draft = answers.Draft;
        _findings = new CheckFindings(bag, new Holes());
    }

    /// <summary>Refuses what does not fit, in the answers, and reports it.</summary>
    public static void Check(ReportAnswers answers, DiagnosticBag bag)
    {
        var checks = new ReportDraftChecks(answers, bag);
        checks.Known<ReportAsk.Text>("texts", answers.Draft.Texts.Keys);
        checks.Known<ReportAsk.Number>("numbers", answers.Draft.Numbers.Keys);
        checks.Known<ReportAsk.List>("lists", answers.Draft.Lists.Keys);
        checks.CheckNone();
        checks.CheckNumbers();
        checks.CheckBefore();
        foreach (var list in answers.Outline.AllAsks.OfType<ReportAsk.List>()) checks.CheckEntries(list);
        foreach (var table in answers.Outline.AllAsks.OfType<ReportAsk.Table>()) checks.CheckForm(table);
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
                CheckNumber(pair.Value, ask.Type, pair.Key, _draft.AtOf("numbers", pair.Key));
    }

    private void CheckBefore()
    {
        var changes = _answers.Outline.AllAsks.OfType<ReportAsk.Change>();
        var asked = changes.SelectMany(change => new[] { change.Of, change.In }).OfType<ReportTerm>()
            .Select(term => term.Code).Distinct().ToList();
        foreach (var code in _draft.Before.Keys.Where(code => !asked.Contains(code)))
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReportPart,
                code,
                _draft.AtOf("before", code),
                asked,
                new DiagnosticArgument("property", "before"));
        }
    }

    private void CheckEntries(ReportAsk.List list)
    {
        var seen = new Dictionary<Code, Place>();
        foreach (var (entry, at) in _answers.Entries(list.Code))
        {
            if (!entry.Code.IsEmpty && seen.TryGetValue(entry.Code, out var first))
                _findings.ReportDuplicate(entry.Code, at.Property("code"), first);
            else if (!entry.Code.IsEmpty) seen.Add(entry.Code, at);
            CheckFor(entry, at, list);
        }

        foreach (var at in ReportLists.WithoutCode(list, _answers))
            Report(DiagnosticCatalog.EntryWithoutCode, at, new DiagnosticArgument("list", list.Code.Value));
    }

    private void CheckFor(ReportEntry entry, Place at, ReportAsk.List list)
    {
        var known = ReportLists.Keys(list, _answers).Select(key => key.Code).ToList();
        if (entry.Of.IsEmpty)
        {
            if (list.Each.Count == 0) return;
            Report(DiagnosticCatalog.EntryWithoutOf, at, new DiagnosticArgument("list", list.Code.Value));
            _answers.Refuse(at);
        }
        else if (!known.Contains(entry.Of))
        {
            _findings.ReportUnknown(DiagnosticCatalog.EntryForNothing, entry.Of, at.Property("of"), known);
            _answers.Refuse(at);
        }
    }

    private void CheckForm(ReportAsk.Table table)
    {
        if (_answers.Form(table.Code) is not { } form) return;
        var seen = new Dictionary<Code, Place>();
        for (int i = 0; i < form.Rows.Count; i++)
        {
            CheckRow(table, form.Rows[i], _answers.RowAt(table.Code, i), seen);
            foreach (var cell in form.Rows[i].Cells)
                CheckCell(table, cell.Key, cell.Value, _answers.CellAt(table.Code, i, cell.Key));
        }

        foreach (var cell in form.Total ?? CodeMap<Fraction>.Empty)
            CheckCell(table, cell.Key, new ReportCell(cell.Value, null), _answers.TotalAt(table.Code, cell.Key));
    }

    private void CheckRow(ReportAsk.Table table, ReportRow row, Place at, Dictionary<Code, Place> seen)
    {
        var form = new DiagnosticArgument("form", table.Code.Value);
        if (row.Code.IsEmpty)
        {
            if (table.Rows.Count == 0) return;
            var known = Quoting.Hint(null, table.Rows.Select(one => one.Code.Value));
            Report(DiagnosticCatalog.RowWithoutCode, at, form, known);
        }
        else if (table.Rows.All(one => one.Code != row.Code))
        {
            var known = table.Rows.Select(one => one.Code);
            _findings.ReportUnknown(DiagnosticCatalog.UnknownReportRow, row.Code, at.Property("row"), known, form);
        }
        else if (seen.TryGetValue(row.Code, out var first))
            _findings.ReportDuplicate(row.Code, at.Property("row"), first);
        else seen.Add(row.Code, at);
    }

    private void CheckCell(ReportAsk.Table table, Code code, ReportCell cell, Place at)
    {
        var column = table.Columns.FirstOrDefault(one => one.Code == code);
        if (column is null)
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReportColumn,
                code,
                at,
                table.Columns.Select(one => one.Code),
                new DiagnosticArgument("form", table.Code.Value));
        }
        else if (cell.Number is { } number && column.Type != ReportValueType.Text)
            CheckNumber(number, column.Type, code, at);
        else if (cell.Number is not null || column.Type != ReportValueType.Text) Refuse(column.Type, code, at);
    }

    private void CheckNumber(Fraction number, ReportValueType type, Code code, Place at)
    {
        bool fits = type switch
        {
            ReportValueType.Count => number.IsWhole && number.Sign >= 0,
            ReportValueType.Money => number.IsWhole,
            ReportValueType.Number or ReportValueType.Text => true,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (!fits) Refuse(type, code, at);
    }

    private void Refuse(ReportValueType type, Code code, Place at)
    {
        var (english, vietnamese) = type switch
        {
            ReportValueType.Count => ("a whole number from 0", "số nguyên từ 0 trở lên"),
            ReportValueType.Money => ("whole đồng", "số tiền nguyên (đồng)"),
            ReportValueType.Number => ("a number", "số"),
            ReportValueType.Text => ("words", "chữ"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        _answers.Refuse(at);
        Report(
            DiagnosticCatalog.WrongReportValue,
            at,
            new DiagnosticArgument("code", code.Value),
            new DiagnosticArgument("expected", english, vietnamese));
    }

    private void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _findings.Report(descriptor, at, arguments);
}
