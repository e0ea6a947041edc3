using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>A form that was filled in, held against the outline: rows and cells that do not fit are refused.</summary>
internal sealed class ReportFormChecks
{
    private readonly ReportAnswers _answers;
    private readonly CheckFindings _findings;
    private readonly ReportValueChecks _values;

    public ReportFormChecks(ReportAnswers answers, CheckFindings findings, ReportValueChecks values)
    {
        _answers = answers;
        _findings = findings;
        _values = values;
    }

    public void Check(ReportAsk.Table table)
    {
        if (!_answers.Draft.Forms.TryGet(table.Code, out var form)) return;
        var printed = new HashSet<Code>(table.Rows.Select(row => row.Code));
        var seen = new Dictionary<Code, Place>();
        for (int i = 0; i < form.Rows.Count; i++)
        {
            var at = _answers.RowAt(table.Code, i);
            if (!Fits(table, form.Rows[i], at, printed, seen)) _answers.Refuse(at);
            foreach (var cell in form.Rows[i].Cells)
                CheckCell(table, cell.Key, cell.Value, _answers.CellAt(table.Code, i, cell.Key));
        }

        foreach (var cell in form.Total ?? CodeMap<Fraction>.Empty)
            CheckCell(table, cell.Key, ReportCell.Of(cell.Value), _answers.TotalAt(table.Code, cell.Key));
    }

    /// <summary>Whether it is a row of the form that is not filled in yet; if not, that is reported.</summary>
    private bool Fits(
        ReportAsk.Table table, ReportRow row, Place at, HashSet<Code> printed, Dictionary<Code, Place> seen)
    {
        var form = new DiagnosticArgument("form", table.Code.Value);
        if (row.Code.IsEmpty)
        {
            if (printed.Count == 0 || IsHidden(row, at)) return true;
            var known = Quoting.Hint(null, printed.Select(one => one.Value));
            _findings.Report(DiagnosticCatalog.RowWithoutCode, at, form, known);
        }
        else if (!printed.Contains(row.Code))
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReportRow, row.Code, at.Property("row"), printed, form);
        else if (seen.TryGetValue(row.Code, out var first))
            _findings.ReportDuplicate(row.Code, at.Property("row"), first);
        else
        {
            seen.Add(row.Code, at);
            return true;
        }

        return false;
    }

    /// <summary>Whether the code of a row could not be read, or nothing of it.</summary>
    private bool IsHidden(ReportRow row, Place at) =>
        _findings.IsHole(at.Property("row")) || (row.Cells.Count == 0 && _findings.IsHole(at));

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
            _answers.Refuse(at);
        }
        else if (cell.Number is { } number && column.Type != ReportValueType.Text)
            _values.Check(number, column.Type, code, at);
        else if (cell.Number is not null || column.Type != ReportValueType.Text)
            _values.Refuse(cell.ToString(), column.Type, code, at);
    }
}
