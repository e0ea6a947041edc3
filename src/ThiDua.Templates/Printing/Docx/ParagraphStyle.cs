using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>How a paragraph stands; what is not said is as in the style that it comes from.</summary>
internal sealed record ParagraphStyle
{
    public JustificationValues? Alignment { get; init; }

    /// <summary>How far the first line is set in, in twentieths of a point.</summary>
    public int? FirstLine { get; init; }

    /// <summary>How far the whole paragraph is set in.</summary>
    public int? Left { get; init; }

    /// <summary>How far it is set in at the right.</summary>
    public int? Right { get; init; }

    /// <summary>What lies above it.</summary>
    public int? Before { get; init; }

    /// <summary>What lies below it.</summary>
    public int? After { get; init; }

    /// <summary>The height of a line: 240 is single.</summary>
    public int? Line { get; init; }

    /// <summary>The height of a line, whatever stands in it.</summary>
    public int? ExactLine { get; init; }

    /// <summary>Where the dots end to which a tabulator leads, from the left margin.</summary>
    public int? DotsUntil { get; init; }

    /// <summary>Whether it never stands alone at the end of a page.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>The level of a heading, from 1.</summary>
    public int? Level { get; init; }

    public StyleParagraphProperties ForStyle()
    {
        var properties = new StyleParagraphProperties();
        if (KeepsWithNext) properties.KeepNext = new KeepNext();
        properties.SpacingBetweenLines = Spacing();
        properties.Indentation = Indent();
        if (Alignment is { } alignment) properties.Justification = new Justification { Val = alignment };
        if (Level is { } level) properties.OutlineLevel = new OutlineLevel { Val = level - 1 };
        return properties;
    }

    /// <summary>The same for one paragraph of a style.</summary>
    public ParagraphProperties In(string style)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        if (KeepsWithNext) properties.KeepNext = new KeepNext();
        if (DotsUntil is { } end)
        {
            properties.Tabs = new Tabs(
                new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = end });
        }

        properties.SpacingBetweenLines = Spacing();
        properties.Indentation = Indent();
        if (Alignment is { } alignment) properties.Justification = new Justification { Val = alignment };
        return properties;
    }

    private SpacingBetweenLines? Spacing()
    {
        if ((Before ?? After ?? Line ?? ExactLine) is null) return null;
        var spacing = new SpacingBetweenLines();
        if (Before is { } before) spacing.Before = DocxUnits.Text(before);
        if (After is { } after) spacing.After = DocxUnits.Text(after);
        if (Line is { } line)
        {
            spacing.Line = DocxUnits.Text(line);
            spacing.LineRule = LineSpacingRuleValues.Auto;
        }

        if (ExactLine is not { } exact) return spacing;
        spacing.Line = DocxUnits.Text(exact);
        spacing.LineRule = LineSpacingRuleValues.Exact;
        return spacing;
    }

    private Indentation? Indent()
    {
        if ((FirstLine ?? Left ?? Right) is null) return null;
        var indent = new Indentation();
        if (Left is { } left) indent.Left = DocxUnits.Text(left);
        if (Right is { } right) indent.Right = DocxUnits.Text(right);
        if (FirstLine is { } first) indent.FirstLine = DocxUnits.Text(first);
        return indent;
    }
}

/// <summary>How letters look; what is not said is as in the style that they come from.</summary>
internal sealed record LetterStyle
{
    public static readonly LetterStyle Plain = new();

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsCapital { get; init; }

    /// <summary>The size in points; 0 for that of the style.</summary>
    public decimal Size { get; init; }

    public StyleRunProperties ForStyle()
    {
        var properties = new StyleRunProperties();
        if (IsBold) properties.Bold = new Bold();
        if (IsItalic) properties.Italic = new Italic();
        if (Size > 0) properties.FontSize = new FontSize { Val = DocxUnits.HalfPoints(Size) };
        return properties;
    }

    /// <summary>The same for one run; null where there is nothing to say.</summary>
    public RunProperties? ForRun()
    {
        if (Equals(Plain)) return null;
        var properties = new RunProperties();
        if (IsBold) properties.Bold = new Bold();
        if (IsItalic) properties.Italic = new Italic();
        if (IsCapital) properties.Caps = new Caps();
        if (Size > 0) properties.FontSize = new FontSize { Val = DocxUnits.HalfPoints(Size) };
        return properties;
    }
}
