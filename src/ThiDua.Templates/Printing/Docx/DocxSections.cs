using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Rules.Documents;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>The pages of a Word file: paper, margins, and the number on all but the first.</summary>
internal static class DocxSections
{
    public static SectionProperties Of(LayoutProfile layout)
    {
        var page = layout.Page;
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = DocxPackage.HeaderIdentity },
            new PageSize { Width = Length(page.Width), Height = Length(page.Height) },
            new PageMargin
            {
                Top = DocxUnits.Millimetres(page.Top),
                Bottom = DocxUnits.Millimetres(page.Bottom),
                Left = Length(page.Left),
                Right = Length(page.Right),
                // The number stands in the middle of the margin above the text.
                Header = Length(page.Top / 2),
                Footer = Length(page.Bottom / 2),
                Gutter = 0U,
            },
            new TitlePage());
    }

    private static UInt32Value Length(decimal millimetres) => (uint)DocxUnits.Millimetres(millimetres);
}
