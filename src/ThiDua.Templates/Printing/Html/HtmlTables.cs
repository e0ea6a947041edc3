using System.Globalization;
using System.Linq;

namespace ThiDua.Templates.Printing.Html;

/// <summary>Tables as HTML: on a narrow screen a table scrolls by itself, with the keyboard too.</summary>
internal sealed class HtmlTables
{
    private readonly HtmlElements _to;
    private int _number; // of captions, so that each has an identity of its own

    public HtmlTables(HtmlElements to) => _to = to;

    /// <summary>
    /// A table; one without a name of its own has that of what it stands below, which is read out and not seen twice.
    /// </summary>
    public void Add(PrintedTable table, string above)
    {
        _number++;
        string identity = "table-" + Number(_number);
        _to.Open("div", ("class", "wide"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", identity));
        _to.Open("table", ("style", "--columns:" + Number(table.Columns.Count)));
        if (table.Caption is { } caption) _to.Line("caption", caption.Value, ("id", identity));
        else _to.Line("caption", above, ("id", identity), ("class", "unseen"));
        AddColumns(table);
        _to.Open("tbody");
        foreach (var row in table.Rows) AddRow(table, row);
        _to.CloseBlock().CloseBlock().CloseBlock();
    }

    private void AddColumns(PrintedTable table)
    {
        int whole = table.Columns.Sum(column => column.Width);
        _to.Open("colgroup");
        foreach (var column in table.Columns)
            _to.Void("col", ("style", "width:" + Number(column.Width * 100 / whole) + "%"));
        _to.Close().Open("thead").Open("tr");
        foreach (var column in table.Columns)
            _to.OpenInline("th", ("scope", "col")).Text(column.Heading.Value).Close();
        _to.Close().CloseBlock();
    }

    private void AddRow(PrintedTable table, PrintedRow row)
    {
        if (row.Kind == PrintedRowKind.Body) _to.Open("tr");
        else _to.Open("tr", ("class", row.Kind == PrintedRowKind.Group ? "group" : "total"));
        int at = 0;
        foreach (var cell in row.Cells)
        {
            AddCell(row, table.Columns[at], cell);
            at += cell.Span;
        }

        _to.Close();
    }

    /// <summary>The heading of a group and the name of a sum are heads of their rows as well.</summary>
    private void AddCell(PrintedRow row, PrintedColumn column, PrintedCell cell)
    {
        bool isHead = cell.Text.Count > 0
            && (column.IsRowHead || (row.Kind != PrintedRowKind.Body && column.Alignment == PrintedAlignment.Left));
        if (isHead) _to.OpenInline("th", ("scope", "row"));
        else _to.OpenInline("td");
        if (cell.Span > 1) _to.Attribute("colspan", Number(cell.Span));
        if (column.Alignment == PrintedAlignment.Centre) _to.Attribute("class", "centre");
        else if (column.Alignment == PrintedAlignment.Right) _to.Attribute("class", "right");
        HtmlInline.Add(_to, cell.Text);
        _to.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
