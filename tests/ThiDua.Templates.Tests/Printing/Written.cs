using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Docx;
using ThiDua.Templates.Printing.Html;
using ThiDua.Templates.Printing.Markdown;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>What the writers made, read again by other readers.</summary>
internal static class Written
{
    /// <summary>Where accepted pages are kept.</summary>
    public const string GoldenFolder = "tests/ThiDua.Templates.Tests/Golden/Printing/";

    public static string Markdown(PrintedDocument document) =>
        Encoding.UTF8.GetString(MarkdownWriter.Write(document, LayoutCatalog.Nd30));

    public static string Html(PrintedDocument document) =>
        Encoding.UTF8.GetString(HtmlWriter.Write(document, LayoutCatalog.Nd30));

    public static byte[] Docx(PrintedDocument document) => DocxWriter.Write(document, LayoutCatalog.Nd30);

    /// <summary>The page as elements: it is well-formed, or this throws.</summary>
    public static XElement Page(PrintedDocument document)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(Html(document)), settings);
        return XDocument.Load(reader).Root!;
    }

    /// <summary>What is wrong with a Word file.</summary>
    public static IEnumerable<string> Faults(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file)
                .Select(fault => fault.Path?.XPath + ": " + fault.Description),
        ];
    }

    /// <summary>The paragraphs of a Word file that have text, in their order.</summary>
    public static List<string> Lines(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var lines = file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => string.Concat(
            paragraph.Descendants().Select(TextOf)));
        return [.. lines.Where(line => line.Length > 0)];
    }

    private static string TextOf(OpenXmlElement part) => part switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        _ => "",
    };
}
