using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Fluent;
using ThiDua.Templates.Printing;
using ThiDua.Rules.Tests;
using Xunit;
using Check = FsCheck.Check;

namespace ThiDua.Templates.Tests.Printing;

public sealed partial class HostileTextTests
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "div", "section", "h1", "h2",
        "h3", "h4", "h5", "h6", "p", "span", "strong", "em", "br", "table", "caption", "colgroup", "col", "thead",
        "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "text", "rect",
    ];

    /// <summary>Attributes that load something, lead somewhere or run something.</summary>
    private static readonly string[] Active = ["href", "src", "onload", "onerror", "onclick", "onfocus"];

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, HostileTexts.All.Length)];

    [Theory, MemberData(nameof(Texts))]
    public void Whatever_is_in_a_text_nothing_comes_of_it_in_any_format(int which) => Inert(HostileTexts.All[which]);

    [Fact]
    public void Mixed_texts_are_inert_too() =>
        Check.One(Properties.Fixed.WithMaxTest(60), Prop.ForAll(HostileTexts.Mixed, Inert));

    [Fact]
    public void A_paragraph_of_a_million_characters_is_one_paragraph()
    {
        var document = new PrintedDocument("x")
        {
            Body = [new PrintedBlock.Paragraph(PrintedInline.Of(HostileTexts.Megabyte))],
        };

        Assert.Equal(HostileTexts.Megabyte, Assert.Single(Written.Lines(Written.Docx(document))));
        Assert.Equal(HostileTexts.Megabyte, Written.Page(document).Descendants("p").Single().Value);
        Assert.Equal(
            HostileTexts.Megabyte + "\n", Written.Markdown(document).Replace("&lt;", "<", StringComparison.Ordinal));
    }

    private static void Inert(string text)
    {
        var document = Everything.Of(_ => Visible(text));
        Html(document, text);
        Word(document);
        Assert.Equal(Skeleton(Everything.Of(_ => "x")), Skeleton(document));
    }

    /// <summary>An empty text takes away its line; that is no attack.</summary>
    private static string Visible(string text) => PrintedText.Of(text).IsEmpty ? text + "x" : text;

    private static void Html(PrintedDocument document, string text)
    {
        var page = Written.Page(document);

        Assert.All(page.DescendantsAndSelf(), one => Assert.Contains(one.Name.LocalName, Elements));
        Assert.All(page.DescendantsAndSelf().Attributes(), one => Assert.DoesNotContain(one.Name.LocalName, Active));
        Assert.Equal(
            Written.Page(Everything.Of(_ => "x")).DescendantsAndSelf().Count(one => one.Name.LocalName != "text"),
            page.DescendantsAndSelf().Count(one => one.Name.LocalName != "text"));
        Assert.Equal(PrintedText.Of(Visible(text)).Value, page.Descendants("title").Single().Value);
        Assert.DoesNotContain("&", page.Descendants("style").Single().Value, StringComparison.Ordinal);
    }

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
