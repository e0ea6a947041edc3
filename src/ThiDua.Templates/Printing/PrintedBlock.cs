using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing;

/// <summary>One part of the text of a document (khối nội dung).</summary>
/// <remarks>Labels are typed text, never automatic lists: offices copy and cite them.</remarks>
public abstract record PrintedBlock
{
    internal abstract string Kind { get; }

    /// <summary>A part with a heading and what stands below it (mục).</summary>
    /// <param name="Label">Its label as typed, such as <c>I.</c>; null for none.</param>
    /// <param name="Heading">Its heading.</param>
    /// <param name="Blocks">What stands in it.</param>
    public sealed record Section(PrintedText? Label, PrintedText Heading, ValueList<PrintedBlock> Blocks) : PrintedBlock
    {
        internal override string Kind => "section";
    }

    /// <summary>A paragraph (đoạn văn).</summary>
    public sealed record Paragraph(ValueList<PrintedInline> Text) : PrintedBlock
    {
        internal override string Kind => "paragraph";
    }

    /// <summary>A point, with points below it (điểm, ý).</summary>
    /// <param name="Label">Its label as typed, such as <c>a)</c> or <c>-</c>; null for none.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="Blocks">What stands below it, set in.</param>
    public sealed record Item(PrintedText? Label, ValueList<PrintedInline> Text, ValueList<PrintedBlock> Blocks)
        : PrintedBlock
    {
        internal override string Kind => "item";
    }

    /// <summary>A table (bảng).</summary>
    public sealed record Table(PrintedTable Content) : PrintedBlock
    {
        internal override string Kind => "table";
    }

    /// <summary>A bar chart with the same in words (biểu đồ).</summary>
    public sealed record Chart(PrintedChart Content) : PrintedBlock
    {
        internal override string Kind => "chart";
    }
}

/// <summary>One part of a line of text (phần của dòng).</summary>
public abstract record PrintedInline
{
    internal abstract string Kind { get; }

    /// <summary>Plain text.</summary>
    public sealed record Text(PrintedText Value) : PrintedInline
    {
        internal override string Kind => "text";
    }

    /// <summary>Text that stands out (chữ đậm).</summary>
    public sealed record Strong(PrintedText Value) : PrintedInline
    {
        internal override string Kind => "strong";
    }

    /// <summary>Text in italics (chữ nghiêng).</summary>
    public sealed record Emphasis(PrintedText Value) : PrintedInline
    {
        internal override string Kind => "emphasis";
    }

    /// <summary>A dotted place to write on by hand (chỗ để trống).</summary>
    /// <param name="Dots">How many dots of three there are.</param>
    public sealed record Blank(int Dots) : PrintedInline
    {
        internal override string Kind => "blank";

        internal string Shown => new('…', Dots);
    }

    /// <summary>The end of a line inside a paragraph or a cell (xuống dòng).</summary>
    public sealed record Break : PrintedInline
    {
        internal override string Kind => "break";
    }

    /// <summary>Plain text alone.</summary>
    internal static ValueList<PrintedInline> Of(string text) => ValueList.Of<PrintedInline>(new Text(text));
}
