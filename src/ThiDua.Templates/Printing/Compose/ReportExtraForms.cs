using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>Forms that a unit sent and that the outline does not ask for, after all that it asks for.</summary>
internal static class ReportExtraForms
{
    public static IEnumerable<PrintedBlock> Of(ReportReview review) => review.Accepted.Forms
        .Where(form => review.Outline.FindAsk(form.Key) is not ReportAsk.Table)
        .Where(form => Columns(form.Value).Any())
        .Select(form => new PrintedBlock.Table(Table(form.Key, form.Value)));

    /// <summary>Nobody knows the headings of its columns, so their codes stand there.</summary>
    private static PrintedTable Table(Code code, ReportForm form)
    {
        var columns = Columns(form).ToList();
        var rows = form.Rows.Select(row => new PrintedRow(PrintedRowKind.Body, ValueList.From(columns.Select(column =>
            Blocks.Cell(row.Number(column) is { } number ? Number(number) : row.Text(column))))));
        var total = form.Total is { Count: > 0 } sums
            ? [new PrintedRow(PrintedRowKind.Total, ValueList.From(columns.Select(column =>
                Blocks.Cell(sums.TryGet(column, out var sum) ? Number(sum) : null))))]
            : System.Array.Empty<PrintedRow>();
        return new PrintedTable(
            "Biểu gửi thêm, không có trong đề cương: " + code.Value,
            ValueList.From(columns.Select(column => Blocks.Column(column.Value, 2))),
            ValueList.From(rows.Concat(total)));
    }

    private static IEnumerable<Code> Columns(ReportForm form) =>
        form.Rows.SelectMany(row => row.Cells.Keys).Concat(form.Total?.Keys ?? ValueList<Code>.Empty).Distinct();

    private static string Number(Fraction number) => ReportParts.Number(number, ReportValueType.Number);
}
