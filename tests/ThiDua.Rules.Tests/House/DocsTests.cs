using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Testing;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class DocsTests
{
    private const string Readme = "README.md";

    private static readonly string[] Commands = ["dotnet run --project src/ThiDua.Rules.Samples", "dotnet test"];

    [Fact]
    public void Every_relative_link_of_the_pages_leads_to_a_file() => Violations.None(
        Pages().SelectMany(page => Links.Broken(page, Repository.Has)));

    [Fact]
    public void Every_link_to_a_heading_leads_to_one()
    {
        var anchors = Pages().ToDictionary(page => page.Path, page => Links.Anchors(page.Text));

        Violations.None(Pages().SelectMany(page => Links.WithoutHeading(page, anchors.GetValueOrDefault)));
    }

    [Fact]
    public void The_README_is_short_and_says_how_to_run_and_test() =>
        Violations.None(Repository.Has(Readme) ? OfReadme(File.ReadAllText(Repository.At(Readme))) : []);

    [Theory]
    [InlineData("[a](gone.md)")]
    [InlineData("![a](gone.png \"title\")")]
    [InlineData("[a](../../out.md)")]
    [InlineData("[a](/docs/here.md)")]
    [InlineData("[a]\n\n[a]: gone.md")]
    [InlineData("[a](gone%20with.md#part)")]
    public void A_link_to_nothing_is_found(string text) =>
        Assert.Single(Links.Broken(new SourceFile("docs/page.md", text), path => path == "docs/here.md"));

    [Theory]
    [InlineData("[a](here.md), [a](./here.md#part) and [a](../docs/here.md)")]
    [InlineData("[a](#part) and [a](https://example.org/gone.md) and <mailto:a@example.org>")]
    [InlineData("```\n[a](gone.md)\n```\nand `[a](gone.md)`")]
    public void Links_that_lead_somewhere_or_out_are_left_alone(string text) =>
        Violations.None(Links.Broken(new SourceFile("docs/page.md", text), path => path == "docs/here.md"));

    [Fact]
    public void A_README_that_is_long_or_silent_about_commands_is_found()
    {
        Assert.Equal(3, OfReadme(string.Concat(Enumerable.Repeat("x\n", 121))).Count());
        Assert.Empty(OfReadme(string.Join('\n', Commands)));
    }

    [Theory]
    [InlineData("[a](here.md#gone)", 1)]
    [InlineData("[a](#gone)", 1)]
    [InlineData("[a](here.md#phần-một) and [a](here.md#phần-một-1) and [a](other.md#unknown)", 0)]
    public void A_link_to_no_heading_is_found(string text, int count) => Assert.Equal(count, Links.WithoutHeading(
        new SourceFile("docs/page.md", text),
        path => path == "docs/other.md" ? null : Links.Anchors("# Phần `một`\n\n## Phần một\n")).Count());

    private static IEnumerable<SourceFile> Pages() => Repository.Files("docs", "*.md").Concat(
        new List<string> { Readme, "CHANGELOG.md" }.Where(Repository.Has)
            .Select(path => new SourceFile(path, File.ReadAllText(Repository.At(path)))));

    private static IEnumerable<string> OfReadme(string text)
    {
        int lines = new SourceFile(Readme, text).Lines.Length;
        if (lines > 120) yield return Readme + ": " + lines + " lines, at most 120";
        foreach (string command in Commands.Where(c => !text.Contains(c, StringComparison.Ordinal)))
            yield return Readme + " does not say: " + command;
    }
}
