using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>The lines of a printed file, as somebody reads them who knows nothing of how it was made.</summary>
internal static class PrintedFile
{
    /// <summary>The lines with text, in their order; the format is told by the end of the name.</summary>
    public static List<string> Lines(string file)
    {
        var lines = Path.GetExtension(file) switch
        {
            ".docx" => Word(file),
            ".html" => Page(file),
            ".md" => Markdown(file),
            _ => throw new UnreachableException(),
        };
        return [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];
    }

    private static List<string> Word(string file)
    {
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        var paragraphs = word.MainDocumentPart!.Document.Body!.Descendants<WordParagraph>();
        return [.. paragraphs.Select(paragraph => paragraph.InnerText)];
    }

    private static List<string> Page(string file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(file, settings);
        return XDocument.Load(reader).Descendants()
            .Where(one => one.Name.LocalName is "p" or "h1" or "h2" or "h3" or "td" or "th" or "caption")
            .Select(one => one.Value).ToList();
    }

    /// <summary>Cells stand in lines of their own; marks and escapes are gone.</summary>
    private static IEnumerable<string> Markdown(string file) => File.ReadAllLines(file)
        .SelectMany(line => line.StartsWith('|') ? line.Trim('|').Split('|') : [line])
        .Select(line => Regex.Replace(line.TrimStart('#').Replace("**", "", StringComparison.Ordinal), @"\\(.)", "$1"))
        .Select(line => line.Replace('\u00A0', ' '));
}
