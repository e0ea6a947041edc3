using System.Collections.Generic;
using System.Numerics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>
/// A bar chart in a Word file: a table whose last column has the shares, each as a bar and, below it, as a number. The
/// bar is the shade of a paragraph without text, set in at the right: it needs no picture and no other program.
/// </summary>
internal static class DocxChart
{
    private const string BarShade = "1F4E79";
    private const int BarHeight = 180; // twentieths of a point

    /// <summary>The chart, of a width in twentieths of a point, with letters of a size in points.</summary>
    public static Table Of(PrintedChart chart, int width, decimal size)
    {
        var table = PrintedBars.TableOf(chart);
        int[] widths = DocxWidths.Of(table, width, size);
        var written = DocxTables.Of(table with { Rows = ValueList<PrintedRow>.Empty }, widths);
        foreach (var bar in chart.Bars)
        {
            written.AppendChild(new TableRow(
                new TableRowProperties(new CantSplit()),
                DocxTables.CellOf(widths[0], 1, [DocxLines.Of(bar.Label, DocxStyles.Cell)]),
                DocxTables.CellOf(widths[1], 1,
                [
                    DocxLines.Of(
                        bar.Value, DocxStyles.Cell, new ParagraphStyle { Alignment = JustificationValues.Right }),
                ]),
                DocxTables.CellOf(widths[2], 1, Shares(bar, widths[2] - DocxWidths.CellMargins))));
        }

        return written;
    }

    private static IEnumerable<OpenXmlElement> Shares(PrintedBar bar, int width)
    {
        if (!bar.Share.IsZero) yield return Bar(bar.Share, width);
        yield return DocxLines.Of(PrintedBars.ShareOf(bar), DocxStyles.Cell);
    }

    private static Paragraph Bar(Fraction share, int width)
    {
        var bounded = Fraction.Max(Fraction.Zero, Fraction.Min(Fraction.One, share));
        int length = (int)BigInteger.Divide(bounded.Numerator * width, bounded.Denominator);
        var properties = new ParagraphStyle { Right = width - length, ExactLine = BarHeight, KeepsWithNext = true }
            .In(DocxStyles.Cell);
        properties.Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = BarShade };
        return new Paragraph(properties);
    }
}
