using System;
using ThiDua.Rules.Documents;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>Writes what is printed as a Word file (DOCX), in Vietnamese, with the layout of a profile.</summary>
public static class DocxWriter
{
    /// <summary>The file: the same bytes every time, on every machine.</summary>
    /// <exception cref="ArgumentNullException">There is no document or no layout.</exception>
    public static byte[] Write(PrintedDocument document, LayoutProfile layout)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = layout ?? throw new ArgumentNullException(nameof(layout));
        var body = new DocxBody(layout);
        return DocxPackage.Write(
            document.Name.Value, body.Write(document), DocxStyles.Of(layout), DocxSettings.Of(), DocxHeader.Of());
    }
}
