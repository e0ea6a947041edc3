using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ThiDua.Rules.Tests.Cases;
using ThiDua.Rules.Tests.Cases.Reports;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>
/// The page of constructs: each has its words in both languages, leads to the format page, to a case file with a
/// contrast about it whose explanation names a step, and to a law.
/// </summary>
public sealed class ConstructsPageTests
{
    private static readonly string _laws = Page("docs/laws.md");

    private static readonly IReadOnlySet<string> _anchors =
        ThiDua.Testing.House.Links.Anchors(Page("docs/rule-set-format.md"));

    private static readonly IReadOnlyList<string[]> _rows =
    [
        .. Page("docs/constructs.md").Split('\n')
            .Where(line => Regex.IsMatch(line, @"^\| [A-Z]\d+ \|"))
            .Select(line => line.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray()),
    ];

    public static TheoryData<string> Constructs => [.. ConstructId.All];

    [Fact]
    public void Every_construct_has_one_row_in_order() => Assert.Equal(ConstructId.All, _rows.Select(row => row[0]));

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_has_words_in_both_languages(string id)
    {
        var row = Row(id);

        Assert.Equal(6, row.Length);
        Assert.All(row, cell => Assert.NotEqual("", cell));
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_leads_to_the_page_of_the_format(string id)
    {
        var links = Links(Row(id)[3]);

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            var parts = link.Split('#');
            Assert.Equal(["rule-set-format.md", parts[^1]], parts);
            Assert.Contains(parts[1], _anchors);
        });
    }

    /// <summary>Two rule texts that differ in this construct alone, and the step that an explanation names.</summary>
    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_has_a_case_file_with_a_contrast_and_its_step(string id)
    {
        var links = Links(Row(id)[4]);

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            Assert.True(File.Exists(Path.Combine(Repository.At("docs"), link)), link);
            if (IsAboutFindings(link))
            {
                // What is found fault with needs no step: its code and its place are the explanation.
                Assert.Contains(id, FindingsFile.Read(Path.GetFileNameWithoutExtension(link)).Constructs);
                Assert.NotEmpty(FindingsFile.Read(Path.GetFileNameWithoutExtension(link)).Contrasts);
                return;
            }

            if (IsAboutReports(link))
            {
                // Every case of a report is a contrast: two outlines, one draft.
                Assert.Contains(id, ReportCaseTests.ConstructsOf(Path.GetFileNameWithoutExtension(link)));
                return;
            }

            var file = CaseFile.Read(Path.GetFileNameWithoutExtension(link));
            Assert.Contains(id, file.Constructs);
            Assert.Contains(file.Contrasts, one => file.ConstructsOf(one).Contains(id) && one["step"] is not null);
        });
    }

    /// <summary>No case file about a construct stands apart from the page.</summary>
    [Fact]
    public void A_case_file_about_a_construct_stands_on_the_page()
    {
        var named = CaseFile.Names.SelectMany(name => CaseFile.Read(name).Constructs.Select(id => id + " " + name))
            .Concat(FindingsFile.Names.SelectMany(
                name => FindingsFile.Read(name).Constructs.Select(id => id + " " + name)))
            .Concat(ReportCaseTests.Names.SelectMany(
                name => ReportCaseTests.ConstructsOf(name).Select(id => id + " " + name)));
        var linked = _rows.SelectMany(row =>
            Links(row[4]).Select(link => row[0] + " " + Path.GetFileNameWithoutExtension(link)));

        Assert.Empty(named.Except(linked));
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_has_a_law(string id)
    {
        var laws = Regex.Matches(Row(id)[5], "`([^`]+)`").Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(laws);
        Assert.All(laws, law => Assert.Contains("`" + law + "`", _laws, StringComparison.Ordinal));
    }

    private static bool IsAboutFindings(string link) => link.Contains("/Findings/", StringComparison.Ordinal);

    private static bool IsAboutReports(string link) => link.Contains("/Reports/", StringComparison.Ordinal);

    private static string[] Row(string id) => _rows.Single(row => row[0] == id);

    private static IReadOnlyList<string> Links(string cell) =>
        [.. Regex.Matches(cell, @"\]\(([^)]+)\)").Select(match => match.Groups[1].Value)];

    private static string Page(string path) => File.ReadAllText(Repository.At(path));
}
