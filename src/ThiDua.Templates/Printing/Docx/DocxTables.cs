using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>Tables of a Word file: fixed widths, a head row that is repeated, rows that are not torn.</summary>
internal static class DocxTables
{
    public const string StyleIdentity = "TableGrid";

    private const string HeadShade = "E7E6E6";

    public static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(),
        Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    /// <summary>A table with lines, with columns of these widths in twentieths of a point.</summary>
    public static Table Of(PrintedTable table, int[] widths)
    {
        var written = new Table(
            new TableProperties
            {
                TableStyle = new TableStyle { Val = StyleIdentity },
                TableWidth = new TableWidth { Width = DocxUnits.Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableLook = new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
            },
            Grid(widths),
            HeadRow(table, widths));
        foreach (var row in table.Rows) written.AppendChild(RowOf(table, row, widths));
        return written;
    }

    /// <summary>Columns beside each other without lines, such as the two of a head.</summary>
    public static Table Beside(params (int Width, IReadOnlyList<OpenXmlElement> Content)[] columns)
    {
        int[] widths = [.. columns.Select(column => column.Width)];
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        foreach (var (width, content) in columns)
        {
            var cell = new TableCell(new TableCellProperties { TableCellWidth = WidthOf(width) });
            foreach (var one in content) cell.AppendChild(one);
            if (content.Count == 0) cell.AppendChild(DocxLines.Empty(DocxStyles.Plain)); // a cell ends in a paragraph
            row.AppendChild(cell);
        }

        return new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = DocxUnits.Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new TableCellMarginDefault
                {
                    TableCellLeftMargin = new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    TableCellRightMargin = new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa },
                },
            },
            Grid(widths),
            row);
    }

    public static TableCell CellOf(int width, int span, IEnumerable<OpenXmlElement> content)
    {
        var properties = new TableCellProperties { TableCellWidth = WidthOf(width) };
        if (span > 1) properties.GridSpan = new GridSpan { Val = span };
        var cell = new TableCell(properties);
        foreach (var one in content) cell.AppendChild(one);
        return cell;
    }

    private static TableGrid Grid(int[] widths) =>
        new(widths.Select(width => new GridColumn { Width = DocxUnits.Text(width) }));

    private static TableRow HeadRow(PrintedTable table, int[] widths)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (int i = 0; i < widths.Length; i++)
        {
            var cell = CellOf(widths[i], 1,
            [
                DocxLines.Of(
                    table.Columns[i].Heading,
                    DocxStyles.Cell,
                    new ParagraphStyle { Alignment = JustificationValues.Center, KeepsWithNext = true },
                    new LetterStyle { IsBold = true }),
            ]);
            cell.TableCellProperties!.Shading = new Shading
            {
                Val = ShadingPatternValues.Clear,
                Color = "auto",
                Fill = HeadShade,
            };
            cell.TableCellProperties.TableCellVerticalAlignment =
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
            row.AppendChild(cell);
        }

        return row;
    }

    private static TableRow RowOf(PrintedTable table, PrintedRow row, int[] widths)
    {
        var written = new TableRow(new TableRowProperties(new CantSplit()));
        int at = 0;
        foreach (var cell in row.Cells)
        {
            var letters = new LetterStyle { IsBold = row.Kind != PrintedRowKind.Body };
            // The heading of a group never stands alone at the end of a page.
            var place = new ParagraphStyle
            {
                Alignment = AlignmentOf(table.Columns[at].Alignment),
                KeepsWithNext = row.Kind == PrintedRowKind.Group,
            };
            written.AppendChild(CellOf(
                widths.Skip(at).Take(cell.Span).Sum(),
                cell.Span,
                [DocxLines.Of(null, cell.Text, DocxStyles.Cell, place, letters)]));
            at += cell.Span;
        }

        return written;
    }

    public static JustificationValues? AlignmentOf(PrintedAlignment alignment) => alignment switch
    {
        PrintedAlignment.Centre => JustificationValues.Center,
        PrintedAlignment.Right => JustificationValues.Right,
        _ => null,
    };

    private static TableCellWidth WidthOf(int width) =>
        new() { Width = DocxUnits.Text(width), Type = TableWidthUnitValues.Dxa };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
}
