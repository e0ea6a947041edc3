using System.Collections.Generic;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Rules.Documents;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>
/// The styles of a Word file, by a layout profile. What is a heading has a style of headings, so that the outline of
/// the document can be walked and read aloud.
/// </summary>
internal static class DocxStyles
{
    public const string VietnameseCode = "vi-VN";
    public const string Text = "BodyText";
    public const string Basis = "Basis";
    public const string Kind = "Title";
    public const string Subject = "Subtitle";
    public const string Cell = "TableText";
    public const string Caption = "Caption";
    public const string Header = "Header";
    public const string Plain = "Normal";

    private const int DeepestHeading = 6;
    private const int AboveTitle = 240; // twentieths of a point
    private const int BelowCaption = 60;
    private const int RoundCellText = 40;

    /// <summary>The style of the headings of a level.</summary>
    public static string HeadingOf(int level) => "Heading" + DocxUnits.Text(Bounded(level));

    public static Styles Of(LayoutProfile layout)
    {
        var styles = new Styles(Defaults(layout));
        styles.AppendChild(Style(Plain, "Normal", null, new ParagraphStyle(), new LetterStyle()));
        styles.FirstDefault();
        foreach (var style in Others(layout)) styles.AppendChild(style);
        for (int level = 1; level <= DeepestHeading; level++) styles.AppendChild(Heading(layout, level));
        styles.AppendChild(TableStyle());
        return styles;
    }

    private static int Bounded(int level) => level < DeepestHeading ? level : DeepestHeading;

    private static DocDefaults Defaults(LayoutProfile layout) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = new RunFonts
            {
                Ascii = layout.Font,
                HighAnsi = layout.Font,
                EastAsia = layout.Font,
                ComplexScript = layout.Font,
            },
            FontSize = new FontSize { Val = DocxUnits.HalfPoints(layout.Sizes.Body) },
            FontSizeComplexScript = new FontSizeComplexScript { Val = DocxUnits.HalfPoints(layout.Sizes.Body) },
            Languages = new Languages { Val = VietnameseCode, EastAsia = VietnameseCode },
        }),
        new ParagraphPropertiesDefault());

    private static IEnumerable<Style> Others(LayoutProfile layout)
    {
        var text = new ParagraphStyle
        {
            Alignment = JustificationValues.Both,
            FirstLine = DocxUnits.Millimetres(layout.Paragraph.FirstLine),
            Before = DocxUnits.Points(layout.Paragraph.Spacing),
            Line = DocxUnits.Lines(layout.Paragraph.LineHeight),
        };
        var title = new ParagraphStyle { Alignment = JustificationValues.Center, KeepsWithNext = true };
        yield return Style(Text, "Body Text", Plain, text, new LetterStyle());
        yield return Style(Basis, "Basis", Text, new ParagraphStyle(), new LetterStyle { IsItalic = true });
        yield return Style(Kind, "Title", Plain, title with { Before = AboveTitle }, Bold(layout.Sizes.Title));
        yield return Style(Subject, "Subtitle", Plain, title, Bold(layout.Sizes.Title));
        yield return Style(
            Cell, "Table Text", Plain, new ParagraphStyle { Before = RoundCellText, After = RoundCellText },
            new LetterStyle { Size = layout.Sizes.Table });
        yield return Style(
            Caption, "caption", Plain,
            new ParagraphStyle { Before = text.Before, After = BelowCaption, KeepsWithNext = true },
            Bold(layout.Sizes.Table));
        yield return Style(
            Header, "header", Plain, new ParagraphStyle { Alignment = JustificationValues.Center },
            new LetterStyle { Size = layout.Sizes.Motto });
    }

    private static Style Heading(LayoutProfile layout, int level)
    {
        var place = new ParagraphStyle
        {
            Alignment = JustificationValues.Both,
            FirstLine = DocxUnits.Millimetres(layout.Paragraph.FirstLine),
            Before = DocxUnits.Points(layout.Paragraph.Spacing),
            Line = DocxUnits.Lines(layout.Paragraph.LineHeight),
            KeepsWithNext = true,
            Level = level,
        };
        return Style(HeadingOf(level), "heading " + DocxUnits.Text(level), Plain, place, Bold(layout.Sizes.Body));
    }

    /// <summary>Borders round every cell; the letters are those of the style of cells.</summary>
    private static Style TableStyle() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(DocxTables.Borders()))
    {
        Type = StyleValues.Table,
        StyleId = DocxTables.StyleIdentity,
    };

    private static LetterStyle Bold(decimal size) => new() { IsBold = true, Size = size };

    private static Style Style(
        string identity, string name, string? from, ParagraphStyle paragraph, LetterStyle letters)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = identity };
        style.StyleName = new StyleName { Val = name };
        if (from is not null) style.BasedOn = new BasedOn { Val = from };
        style.PrimaryStyle = new PrimaryStyle();
        style.StyleParagraphProperties = paragraph.ForStyle();
        style.StyleRunProperties = letters.ForStyle();
        return style;
    }

    private static void FirstDefault(this Styles styles)
    {
        if (styles.GetFirstChild<Style>() is { } first) first.Default = true;
    }
}
