using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>The header of all pages but the first: the number of the page, in the middle.</summary>
internal static class DocxHeader
{
    public static Header Of() => new(new Paragraph(
        new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = DocxStyles.Header } },
        new SimpleField(new Run(new Text("2"))) { Instruction = "PAGE" }));
}
