using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing;

/// <summary>A bar chart as a table, where a format draws no pictures: each bar with its share of a full one.</summary>
internal static class PrintedBars
{
    private const int Decimals = 3; // of a share: one of a per cent

    /// <summary>The columns: of what, how much, which share of the whole.</summary>
    public static PrintedTable TableOf(PrintedChart chart) => new(
        null,
        ValueList.Of(
            new PrintedColumn(chart.Of, 5, PrintedAlignment.Left, true),
            new PrintedColumn(chart.Measure, 2, PrintedAlignment.Right, false),
            new PrintedColumn(ShareHeading(chart), 5, PrintedAlignment.Left, false)),
        ValueList.From(chart.Bars.Select(bar => new PrintedRow(PrintedRowKind.Body, ValueList.Of(
            Cell(bar.Label), Cell(bar.Value), Cell(ShareOf(bar)))))));

    /// <summary>The heading of the shares.</summary>
    public static PrintedText ShareHeading(PrintedChart chart) => "Tỷ lệ so với " + chart.Whole.Value;

    /// <summary>The share as printed: shortened where it has no end, and then marked.</summary>
    public static PrintedText ShareOf(PrintedBar bar) => Share(bar.Share);

    /// <summary>Any share as printed.</summary>
    public static PrintedText Share(Fraction share)
    {
        var rounded = share.Round(Rounding.Of(Decimals, RoundingMode.HalfUp));
        string text = NumberWriter.ToText(rounded, NumberUnit.Share, Language.Vietnamese);
        return rounded == share ? text : "≈ " + text;
    }

    private static PrintedCell Cell(PrintedText text) =>
        new(ValueList.Of<PrintedInline>(new PrintedInline.Text(text)), 1);
}
