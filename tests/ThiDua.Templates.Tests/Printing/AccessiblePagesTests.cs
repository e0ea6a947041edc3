using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>Whoever does not see a page, or sees it badly, is told the same: everything that can be printed.</summary>
public sealed partial class AccessiblePagesTests
{
    private const double LeastContrast = 4.5;
    private const string OfAllSorts = "everything";

    private static readonly string[] Scopes = ["col", "row"];

    public static TheoryData<string> Names => [.. Printed.Names, OfAllSorts];

    [Theory, MemberData(nameof(Names))]
    public void A_page_is_Vietnamese_and_needs_nothing_else(string name)
    {
        var page = Page(name);

        Assert.Equal("vi", page.Attribute("lang")?.Value);
        Assert.Contains(page.Descendants("meta"), meta => meta.Attribute("name")?.Value == "viewport");
        Assert.DoesNotContain(page.Descendants(), one => one.Name.LocalName is "script" or "link" or "img" or "a");
    }

    [Theory, MemberData(nameof(Names))]
    public void Headings_begin_at_the_top_and_leave_out_no_level(string name)
    {
        var levels = Page(name).Descendants()
            .Where(one => one.Name.LocalName is ['h', >= '1' and <= '6'])
            .Select(one => one.Name.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 1, pair.First + 1));
    }

    [Theory, MemberData(nameof(Names))]
    public void Tables_and_charts_can_be_understood_without_seeing_them(string name)
    {
        var page = Page(name);

        Assert.All(page.Descendants("th"), head => Assert.Contains(head.Attribute("scope")?.Value, Scopes));
        Assert.All(page.Descendants("table"), table => Assert.NotEmpty(table.Element("caption")!.Value));
        Assert.All(page.Descendants().Where(one => one.Attribute("tabindex") is not null), region => Assert.Contains(
            page.Descendants(), one => one.Attribute("id")?.Value == region.Attribute("aria-labelledby")?.Value));
        Assert.All(page.Descendants("svg"), chart => Assert.Contains(
            page.Descendants(), one => one.Attribute("id")?.Value == chart.Attribute("aria-labelledby")?.Value));
        Assert.All(page.Descendants("figure"), chart => Assert.NotEmpty(chart.Elements("p")));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_colour_of_letters_and_bars_stands_out_from_its_ground(string name)
    {
        string style = Page(name).Descendants("style").Single().Value;
        var grounds = Ground().Matches(style).Select(match => Brightness(match.Groups[1].Value)).Append(1.0).ToList();
        var inks = Ink().Matches(style).Select(match => Brightness(match.Groups[1].Value)).ToList();

        Assert.NotEmpty(inks);
        Assert.All(inks, ink => Assert.All(
            grounds, ground => Assert.True((ground + 0.05) / (ink + 0.05) >= LeastContrast)));
    }

    [Theory, MemberData(nameof(Names))]
    public void No_identity_is_given_twice(string name)
    {
        var identities = Page(name).Descendants().Attributes("id").Select(one => one.Value).ToList();

        Assert.Equal(identities.Distinct(), identities);
    }

    private static XElement Page(string name) =>
        Written.Page(name == OfAllSorts ? Everything.Ordinary : Printed.Of(name));

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
