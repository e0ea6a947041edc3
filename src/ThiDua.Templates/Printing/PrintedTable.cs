using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing;

/// <summary>A table (bảng): a caption, a head row that is repeated on every page, rows.</summary>
/// <param name="Caption">What the table shows (tên bảng); null where the heading above says it.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with cells for all columns.</param>
public sealed record PrintedTable(
    PrintedText? Caption, ValueList<PrintedColumn> Columns, ValueList<PrintedRow> Rows);

/// <summary>A column (cột).</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its share of the width, beside those of the others.</param>
/// <param name="Alignment">Where its text stands.</param>
/// <param name="IsRowHead">Whether its cells say what their rows are about.</param>
public sealed record PrintedColumn(PrintedText Heading, int Width, PrintedAlignment Alignment, bool IsRowHead);

/// <summary>Where the text of a column stands (căn lề cột).</summary>
public enum PrintedAlignment
{
    /// <summary>At the left (trái).</summary>
    Left = 0,

    /// <summary>In the middle (giữa).</summary>
    Centre = 1,

    /// <summary>At the right, for numbers (phải).</summary>
    Right = 2,
}

/// <summary>A row (hàng).</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Cells">Its cells; their spans fill the columns.</param>
public sealed record PrintedRow(PrintedRowKind Kind, ValueList<PrintedCell> Cells);

/// <summary>What a row is for (loại hàng).</summary>
public enum PrintedRowKind
{
    /// <summary>An ordinary row.</summary>
    Body = 0,

    /// <summary>The heading of the rows below it (hàng tiêu đề nhóm).</summary>
    Group = 1,

    /// <summary>A sum (hàng cộng).</summary>
    Total = 2,
}

/// <summary>A cell (ô).</summary>
/// <param name="Text">What stands in it; nothing for an empty cell.</param>
/// <param name="Span">Over how many columns it goes.</param>
public sealed record PrintedCell(ValueList<PrintedInline> Text, int Span);

/// <summary>A bar chart (biểu đồ cột), with the same in words for who does not see it.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Of">What the bars are of, such as "Đơn vị".</param>
/// <param name="Measure">What they measure, such as "Tổng điểm".</param>
/// <param name="Whole">What a full bar is, in words, such as "100 điểm".</param>
/// <param name="Bars">The bars.</param>
/// <param name="Words">What the chart shows, in words (lời thuyết minh).</param>
public sealed record PrintedChart(
    PrintedText Caption,
    PrintedText Of,
    PrintedText Measure,
    PrintedText Whole,
    ValueList<PrintedBar> Bars,
    ValueList<PrintedText> Words);

/// <summary>One bar (cột của biểu đồ).</summary>
/// <param name="Label">Of what it is.</param>
/// <param name="Value">The number, as printed.</param>
/// <param name="Share">How much of a full bar it is: from 0 to 1.</param>
public sealed record PrintedBar(PrintedText Label, PrintedText Value, Fraction Share);
