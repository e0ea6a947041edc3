using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>How it stands with a form: its rows, each cell, what must add up, its total.</summary>
internal sealed class ReportTableReviewing
{
    private readonly ReportAnswers _answers;
    private readonly ReportIdentityReviewing _identities;

    public ReportTableReviewing(ReportAnswers answers, ReportIdentityReviewing identities)
    {
        _answers = answers;
        _identities = identities;
    }

    public void Review(ReportAsk.Table table, ReportAskFindings found)
    {
        if (_answers.IsNone(table.Code))
        {
            found.SomeThere();
            return;
        }

        var at = _answers.Draft.AtOf("tables", table.Code);
        if (_answers.Form(table.Code) is not { Rows.Count: > 0 } form)
        {
            found.Missing(DiagnosticCatalog.FormMissing, at);
            return;
        }

        found.SomeThere();
        var given = new HashSet<Code>(form.Rows.Select(row => row.Code));
        foreach (var row in table.Rows.Where(row => !given.Contains(row.Code)))
            found.Open(found.Notes.Under(
                DiagnosticCatalog.RowMissing, at.Property("rows"), new DiagnosticArgument("row", row.Title)));
        foreach (int row in _answers.Rows(table.Code)) Review(table, form, row, found);
        if (_answers.Rows(table.Code).Count() < form.Rows.Count) found.Refused();
        foreach (var column in table.Columns.Where(column => column.Type != ReportValueType.Text))
            CheckTotal(table, column, found);
        foreach (var identity in table.Identities) _identities.InTotal(table, identity, found);
    }

    private void Review(ReportAsk.Table table, ReportForm form, int row, ReportAskFindings found)
    {
        foreach (var column in table.Columns)
        {
            var at = _answers.CellAt(table.Code, row, column.Code);
            if (_answers.IsRefused(at)) found.Refused();
            else if (form.Rows[row].Text(column.Code) is { } text && text.Any(c => !char.IsWhiteSpace(c)))
                found.Open(found.Notes.Open(text, at));
            else if (form.Rows[row].Number(column.Code) is null && IsNeeded(table, row, column))
            {
                found.Open(found.Notes.Under(
                    DiagnosticCatalog.CellMissing,
                    at,
                    new DiagnosticArgument("column", column.Title),
                    new DiagnosticArgument("row", row + 1)));
            }
        }

        foreach (var identity in table.Identities) _identities.InRow(table, row, identity, found);
    }

    private bool IsNeeded(ReportAsk.Table table, int row, ReportColumn column) => !column.IsOptional
        && (column.IfAny.IsEmpty || _answers.Cell(table.Code, row, column.IfAny) is not { IsZero: true });

    private void CheckTotal(ReportAsk.Table table, ReportColumn column, ReportAskFindings found)
    {
        if (_answers.Total(table.Code, column.Code) is not { } total) return;
        if (_answers.Value(new ReportTerm(table.Code, column.Code)) is not { } sum || sum == total) return;
        found.Add(found.Notes.Of(
            DiagnosticCatalog.TotalDiffers,
            _answers.TotalAt(table.Code, column.Code),
            new DiagnosticArgument("column", column.Title),
            new DiagnosticArgument("found", total.ToString()),
            new DiagnosticArgument("expected", sum.ToString())));
    }
}
