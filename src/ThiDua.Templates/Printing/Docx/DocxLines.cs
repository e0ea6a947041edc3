using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Rules.Values;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>Paragraphs and the runs of letters in them.</summary>
internal static class DocxLines
{
    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Of(
        PrintedText text, string style, ParagraphStyle? place = null, LetterStyle? letters = null)
    {
        var paragraph = Empty(style, place);
        if (text.Value.Length > 0) paragraph.AppendChild(RunOf(text.Value, letters ?? LetterStyle.Plain));
        return paragraph;
    }

    /// <summary>A paragraph with parts, after its label where it has one.</summary>
    public static Paragraph Of(
        PrintedText? label, ValueList<PrintedInline> parts, string style, ParagraphStyle? place = null,
        LetterStyle? letters = null)
    {
        var paragraph = Empty(style, place);
        var look = letters ?? LetterStyle.Plain;
        if (label is { IsEmpty: false } typed) paragraph.AppendChild(RunOf(typed.Value + " ", look));
        for (int i = 0; i < parts.Count; i++)
        {
            bool isFilledUp = place?.DotsUntil is not null && i == parts.Count - 1;
            paragraph.AppendChild(isFilledUp ? new Run(new TabChar()) : RunOf(parts[i], look));
        }

        return paragraph;
    }

    /// <summary>A paragraph without text.</summary>
    public static Paragraph Empty(string style, ParagraphStyle? place = null) =>
        new((place ?? new ParagraphStyle()).In(style));

    private static Run RunOf(PrintedInline part, LetterStyle look) => part switch
    {
        PrintedInline.Text text => RunOf(text.Value.Value, look),
        PrintedInline.Strong strong => RunOf(strong.Value.Value, look with { IsBold = true }),
        PrintedInline.Emphasis emphasis => RunOf(emphasis.Value.Value, look with { IsItalic = true }),
        PrintedInline.Blank blank => RunOf(blank.Shown, look),
        PrintedInline.Break => new Run(new Break()),
        _ => throw new UnreachableException(),
    };

    private static Run RunOf(string text, LetterStyle look)
    {
        var run = new Run();
        if (look.ForRun() is { } properties) run.AppendChild(properties);
        run.AppendChild(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
