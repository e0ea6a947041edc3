using System;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>The short lines below a name, a motto, a title: a paragraph without text, with a border below it.</summary>
internal static class DocxRules
{
    private const int AboveLine = 70; // twentieths of a point: clear of the marks below letters
    private const int BelowLine = 60;
    private const uint EighthsOfPoint = 6;

    /// <summary>A line of a share of the width.</summary>
    /// <param name="width">The width of the column, in twentieths of a point.</param>
    /// <param name="length">The length of the line.</param>
    public static Paragraph Of(int width, int length)
    {
        int side = Math.Max(0, (width - length) / 2);
        var place = new ParagraphStyle { Left = side, Right = side, ExactLine = AboveLine, After = BelowLine };
        var properties = place.In(DocxStyles.Plain);
        properties.ParagraphBorders = new ParagraphBorders(new BottomBorder
        {
            Val = BorderValues.Single,
            Size = EighthsOfPoint,
            Space = 0,
            Color = "000000",
        });
        return new Paragraph(properties);
    }

    /// <summary>
    /// About how long a bold line of text is, in twentieths of a point. Word measures letters, a file cannot; the mean
    /// widths of Times New Roman come within a few hundredths, which the eye forgives a line below a text.
    /// </summary>
    public static int LengthOf(string text, decimal size)
    {
        decimal em = 0;
        foreach (char c in text)
            em += c == ' ' || c == '-' ? 0.29m : char.IsUpper(c) ? 0.72m : char.IsDigit(c) ? 0.5m : 0.47m;
        return DocxUnits.Points(em * size);
    }
}
