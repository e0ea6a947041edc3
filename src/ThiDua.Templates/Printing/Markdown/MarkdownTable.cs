using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ThiDua.Templates.Printing.Markdown;

/// <summary>A table as Markdown: a row a line; a cell over several columns is followed by empty ones.</summary>
internal static class MarkdownTable
{
    public static string Of(PrintedTable table)
    {
        var text = new StringBuilder();
        Append(text, table.Columns.Select(column => MarkdownText.Escape(column.Heading.Value)));
        Append(text.Append('\n'), table.Columns.Select(column => Ruler(column.Alignment)));
        foreach (var row in table.Rows) Append(text.Append('\n'), row.Cells.SelectMany(cell => Cells(row, cell)));
        return text.ToString();
    }

    private static IEnumerable<string> Cells(PrintedRow row, PrintedCell cell)
    {
        string text = MarkdownInline.Cell(cell.Text);
        bool isMarked = row.Kind != PrintedRowKind.Body && cell.Text.All(part => part is PrintedInline.Text);
        yield return isMarked && text.Trim().Length > 0 ? "**" + text.Trim() + "**" : text;
        for (int i = 1; i < cell.Span; i++) yield return "";
    }

    private static void Append(StringBuilder to, IEnumerable<string> cells)
    {
        to.Append('|');
        foreach (string cell in cells) to.Append(' ').Append(cell).Append(cell.Length == 0 ? "|" : " |");
    }

    private static string Ruler(PrintedAlignment alignment) => alignment switch
    {
        PrintedAlignment.Centre => ":-:",
        PrintedAlignment.Right => "--:",
        _ => "---",
    };
}
