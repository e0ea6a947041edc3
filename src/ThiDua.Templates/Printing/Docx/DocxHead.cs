using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Rules.Documents;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>The head of a document: bodies and number at the left, state, motto, place and day at the right.</summary>
internal sealed class DocxHead
{
    private static readonly ParagraphStyle _centred = new() { Alignment = JustificationValues.Center };

    private readonly LayoutProfile _layout;

    public DocxHead(LayoutProfile layout) => _layout = layout;

    public Table Of(PrintedHead head)
    {
        int whole = DocxUnits.Millimetres(_layout.Page.TextWidth);
        int left = whole * 2 / 5; // the name of the state needs the wider one
        return DocxTables.Beside((left, Left(head, left)), (whole - left, Right(head, whole - left)));
    }

    private List<OpenXmlElement> Left(PrintedHead head, int width)
    {
        var lines = new List<OpenXmlElement>();
        foreach (var line in head.Parent) lines.Add(Line(line, Head(isBold: false)));
        foreach (var line in head.Issuer) lines.Add(Line(line, Head(isBold: true)));
        if (head.Issuer.Any(line => !line.IsEmpty)) lines.Add(DocxRules.Of(width, width / 3));
        if (head.Symbol is { } symbol) lines.Add(Line(symbol, Motto()));
        if (head.Draft is { } draft) lines.Add(Line(draft, Motto() with { IsBold = true }));
        return lines;
    }

    private List<OpenXmlElement> Right(PrintedHead head, int width)
    {
        var national = head.NationalBy(_layout);
        var motto = national[national.Count - 1];
        var lines = new List<OpenXmlElement>();
        foreach (var line in national.Take(national.Count - 1)) lines.Add(Line(line, Head(isBold: true)));
        lines.Add(Line(motto, Motto() with { IsBold = true }));
        lines.Add(DocxRules.Of(width, DocxRules.LengthOf(motto.Value, _layout.Sizes.Motto)));
        if (head.PlaceAndDay is { } place) lines.Add(Line(place, Motto() with { IsItalic = true }));
        return lines;
    }

    private LetterStyle Head(bool isBold) => new() { IsBold = isBold, IsCapital = true, Size = _layout.Sizes.Head };

    private LetterStyle Motto() => new() { Size = _layout.Sizes.Motto };

    private static Paragraph Line(PrintedText text, LetterStyle letters) =>
        DocxLines.Of(text, DocxStyles.Plain, _centred, letters);
}
