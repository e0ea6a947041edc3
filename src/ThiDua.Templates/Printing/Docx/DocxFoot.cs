using System.Collections.Generic;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Rules.Documents;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>The foot of a document: recipients at the left, who signs at the right; or two who sign.</summary>
internal sealed class DocxFoot
{
    private const int RoomToSign = 1400; // twentieths of a point: for a signature and a seal

    private static readonly ParagraphStyle _centred =
        new() { Alignment = JustificationValues.Center, KeepsWithNext = true };

    private readonly LayoutProfile _layout;

    public DocxFoot(LayoutProfile layout) => _layout = layout;

    public Table Of(PrintedFoot foot)
    {
        int whole = DocxUnits.Millimetres(_layout.Page.TextWidth);
        bool hasRecipients = foot.RecipientsTitle is not null || foot.Recipients.Count > 0;
        var columns = new List<IReadOnlyList<OpenXmlElement>>();
        if (hasRecipients || foot.Signatures.Count < 2) columns.Add(Recipients(foot));
        foreach (var signature in foot.Signatures) columns.Add(Signature(signature));
        int width = whole / columns.Count;
        return DocxTables.Beside([.. columns.ConvertAll(column => (width, column))]);
    }

    private List<OpenXmlElement> Recipients(PrintedFoot foot)
    {
        var lines = new List<OpenXmlElement>();
        if (foot.RecipientsTitle is { } title)
        {
            lines.Add(DocxLines.Of(title, DocxStyles.Plain, null,
                new LetterStyle { IsBold = true, IsItalic = true, Size = _layout.Sizes.Recipients }));
        }

        var letters = new LetterStyle { Size = _layout.Sizes.RecipientList };
        foreach (var line in foot.Recipients) lines.Add(DocxLines.Of(line, DocxStyles.Plain, null, letters));
        return lines;
    }

    private static List<OpenXmlElement> Signature(PrintedSignature signature)
    {
        var bold = new LetterStyle { IsBold = true };
        var lines = new List<OpenXmlElement>();
        foreach (var line in signature.Lines) lines.Add(DocxLines.Of(line, DocxStyles.Plain, _centred, bold));
        if (signature.Remark is { } remark)
            lines.Add(DocxLines.Of(remark, DocxStyles.Plain, _centred, new LetterStyle { IsItalic = true }));
        lines.Add(DocxLines.Of(
            signature.Name ?? "",
            DocxStyles.Plain,
            new ParagraphStyle { Alignment = JustificationValues.Center, Before = RoomToSign },
            bold));
        return lines;
    }
}
