using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using ThiDua.Rules.Tests;
using ThiDua.Templates.Printing;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

public sealed partial class WritersTests
{
    private const double LeastContrast = 4.5;

    private static readonly string[] Scopes = ["col", "row"];

    [Fact]
    public void A_Word_file_with_everything_has_no_faults_and_says_what_is_meant_in_order()
    {
        byte[] docx = Written.Docx(Everything.Ordinary);

        Assert.Empty(Written.Faults(docx));
        Assert.Equal(SemanticText.Of(Everything.Ordinary), Written.Lines(docx));
    }

    [Fact]
    public void The_page_and_the_Markdown_are_the_accepted_ones()
    {
        Golden.Matches(Written.GoldenFolder + "everything.html", Written.Html(Everything.Ordinary));
        Golden.Matches(Written.GoldenFolder + "everything.md", Written.Markdown(Everything.Ordinary));
    }

    [Fact]
    public void The_same_bytes_come_every_time_in_every_culture()
    {
        byte[] first = Written.Docx(Everything.Ordinary);
        string page = Written.Html(Everything.Ordinary);

        Cultures.Each(() =>
        {
            Assert.Equal(first, Written.Docx(Everything.Ordinary));
            Assert.Equal(page, Written.Html(Everything.Ordinary));
        });
    }

    [Fact]
    public void A_page_is_Vietnamese_and_needs_nothing_else()
    {
        var page = Written.Page(Everything.Ordinary);

        Assert.Equal("vi", page.Attribute("lang")?.Value);
        Assert.Contains(page.Descendants("meta"), meta => meta.Attribute("name")?.Value == "viewport");
        Assert.DoesNotContain(page.Descendants(), one => one.Name.LocalName is "script" or "link" or "img" or "a");
    }

    [Fact]
    public void Headings_begin_at_the_top_and_leave_out_no_level()
    {
        var levels = Written.Page(Everything.Ordinary).Descendants()
            .Where(one => one.Name.LocalName is ['h', >= '1' and <= '6'])
            .Select(one => one.Name.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 1, pair.First + 1));
    }

    [Fact]
    public void Tables_and_charts_can_be_understood_without_seeing_them()
    {
        var page = Written.Page(Everything.Ordinary);

        Assert.All(page.Descendants("th"), head => Assert.Contains(head.Attribute("scope")?.Value, Scopes));
        Assert.All(page.Descendants("table"), table => Assert.NotNull(table.Element("caption")));
        Assert.All(page.Descendants("svg"), chart => Assert.Contains(
            page.Descendants(), one => one.Attribute("id")?.Value == chart.Attribute("aria-labelledby")?.Value));
        Assert.All(page.Descendants("figure"), chart => Assert.NotEmpty(chart.Elements("p")));
    }

    [Fact]
    public void Every_colour_of_letters_and_bars_stands_out_from_its_ground()
    {
        string style = Written.Page(Everything.Ordinary).Descendants("style").Single().Value;
        var grounds = Ground().Matches(style).Select(match => Brightness(match.Groups[1].Value)).Append(1.0).ToList();
        var inks = Ink().Matches(style).Select(match => Brightness(match.Groups[1].Value)).ToList();

        Assert.NotEmpty(inks);
        Assert.All(inks, ink => Assert.All(
            grounds, ground => Assert.True((ground + 0.05) / (ink + 0.05) >= LeastContrast)));
    }

    [Fact]
    public void A_document_of_nothing_but_a_name_is_printed_too()
    {
        var document = new PrintedDocument("Tên");

        Assert.Empty(Written.Faults(Written.Docx(document)));
        Assert.Empty(Written.Lines(Written.Docx(document)));
        Assert.Empty(Written.Page(document).Descendants("main").Single().Elements());
        Assert.Equal("", Written.Markdown(document));
    }

    [Fact]
    public void There_is_nothing_to_write_without_a_document_or_a_layout()
    {
        Assert.Throws<ArgumentNullException>(() => Written.Docx(null!));
        Assert.Throws<ArgumentNullException>(() => Written.Html(null!));
        Assert.Throws<ArgumentNullException>(() => Written.Markdown(null!));
    }

    /// <summary>The relative luminance as WCAG 2 defines it.</summary>
    private static double Brightness(string colour)
    {
        string full = colour.Length == 3 ? string.Concat(colour.Select(c => new string(c, 2))) : colour;
        double[] parts =
            [.. full.Chunk(2).Select(pair => Linear(int.Parse(pair, NumberStyles.HexNumber, null) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) =>
        part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    [GeneratedRegex("background:#([0-9a-f]{3,6})")]
    private static partial Regex Ground();

    [GeneratedRegex("(?:[{;]color|fill):#([0-9a-f]{3,6})")]
    private static partial Regex Ink();
}
