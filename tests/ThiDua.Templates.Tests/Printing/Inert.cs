using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ThiDua.Templates.Printing;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>
/// What comes of a text is text, in every format: nothing is loaded or run, no element begins or ends, the files are
/// whole.
/// </summary>
internal static partial class Inert
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "div", "section", "h1", "h2",
        "h3", "h4", "h5", "h6", "p", "span", "strong", "em", "br", "table", "caption", "colgroup", "col", "thead",
        "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "text", "rect",
    ];

    /// <summary>Attributes that load something, lead somewhere or run something.</summary>
    private static readonly string[] Active = ["href", "src", "onload", "onerror", "onclick", "onfocus"];

    /// <summary>Looks at a document beside a tame one of the same structure.</summary>
    public static void Check(PrintedDocument document, PrintedDocument tame)
    {
        Html(document, tame);
        Word(document);
        Assert.Equal(Skeleton(tame), Skeleton(document));
    }

    private static void Html(PrintedDocument document, PrintedDocument tame)
    {
        var page = Written.Page(document);

        Assert.All(page.DescendantsAndSelf(), one => Assert.Contains(one.Name.LocalName, Elements));
        Assert.All(page.DescendantsAndSelf().Attributes(), one => Assert.DoesNotContain(one.Name.LocalName, Active));
        // Long words on a bar take more lines of text; nothing else may be more or fewer.
        Assert.Equal(Names(Written.Page(tame)), Names(page));
        Assert.Equal(document.Name.Value, page.Descendants("title").Single().Value);
        Assert.DoesNotContain("&", page.Descendants("style").Single().Value, System.StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(XElement page) =>
        page.DescendantsAndSelf().Select(one => one.Name.LocalName).Where(name => name != "text");

    private static void Word(PrintedDocument document)
    {
        byte[] docx = Written.Docx(document);

        Assert.Empty(Written.Faults(docx));
        Assert.Equal(SemanticText.Of(document), Written.Lines(docx));
    }

    /// <summary>What is left of Markdown without its words: the marks that mean something.</summary>
    private static string Skeleton(PrintedDocument document)
    {
        var lines = Written.Markdown(document).Split('\n')
            .Select(line => Escaped().Replace(line, "\u0001"))
            .Select(line => Start().Match(line).Value + ":" + Marks().Replace(line, ""));
        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"\\.|&(lt|gt|amp);")]
    private static partial Regex Escaped();

    /// <summary>What a line begins with, if it means something there.</summary>
    [GeneratedRegex(@"^ {0,3}(#+ |[-+] |\d+[.)] |=+$|-+$| {4})")]
    private static partial Regex Start();

    [GeneratedRegex(@"[^*_`\[\]|<>~#]")]
    private static partial Regex Marks();
}
