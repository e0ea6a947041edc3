using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>The pages about units and teams, in both languages: their texts load, and give what they say.</summary>
public sealed class TeamsPageTests
{
    [Theory]
    [InlineData("docs/organization.md", Language.English)]
    [InlineData("docs/vi/organization.md", Language.Vietnamese)]
    public void The_organization_of_the_page_loads_with_the_note_that_the_page_quotes(string page, Language language)
    {
        string rules = PageBlocks.Of(page, "json").Single();
        var loaded = Load(rules);

        Assert.Contains("> " + Line(Assert.Single(loaded.Diagnostics), language), PageBlocks.Text(page));
        Assert.Equal(3, loaded.Require().Organization.MembersOf(Code.Of("vung-thap"), new(2024, 5, 1)).Count);
        var later = Load(rules.Replace("{ \"from\": \"2024-01-01\" },\n", "{ \"from\": \"2026-01-01\" },\n"));
        Assert.Equal(["TD1004", "TD1004", "TD1004"], later.Diagnostics.Select(one => one.Code));
    }

    [Theory]
    [InlineData("docs/teams.md", Language.English)]
    [InlineData("docs/vi/teams.md", Language.Vietnamese)]
    public void The_review_of_the_page_is_what_the_page_says(string page, Language language)
    {
        var shown = new Shown(page);

        var reviewed = shown.Rules.Review(Inspections(shown.Json[2]), Candidates(shown.Json[1]));

        Assert.Equal(shown.Results[0], Lines(reviewed.Diagnostics, language));
    }

    [Theory]
    [InlineData("docs/teams.md", "loads: ")]
    [InlineData("docs/vi/teams.md", "số lần tham gia: ")]
    public void The_plan_of_the_page_is_what_the_page_says(string page, string word)
    {
        var shown = new Shown(page);

        var plan = shown.Rules.Compose(Inspections(Emptied(shown.Json[2])), Candidates(shown.Json[1])).Require();

        var teams = plan.Inspections!.Inspections.Select(one => one.Inspected + ": " + string.Join(
            ", ", one.Seats.Select(seat => seat.Seat + " " + string.Join(" ", seat.People))));
        string loads = word + string.Join(", ", plan.Loads.Select(load => load.Person + " " + load.Seats));
        Assert.Equal(shown.Results[1], string.Concat(teams.Append(loads).Select(line => line + "\n")));
    }

    [Theory]
    [InlineData("docs/teams.md", Language.English)]
    [InlineData("docs/vi/teams.md", Language.Vietnamese)]
    public void The_conflict_of_the_page_is_what_the_page_says(string page, Language language)
    {
        var shown = new Shown(page);
        // The first who follows the cluster is An.
        string people = new Regex(@", ""follows"": \[""cum-1""\]").Replace(shown.Json[1], "", 1);

        var composed = shown.Rules.Compose(Inspections(Emptied(shown.Json[2])), Candidates(people));

        Assert.Equal(shown.Results[2], Lines(composed.Diagnostics, language));
    }

    private static Diagnosed<RuleSet> Load(string json) => RuleSet.Load(new RuleSetText(Code.Of("page"), Bytes(json)));

    private static CandidateList Candidates(string json) =>
        CandidateReader.Read(Code.Of("candidates"), Bytes(json)).Require();

    private static InspectionList Inspections(string json) =>
        InspectionReader.Read(Code.Of("inspections"), Bytes(json)).Require();

    private static string Emptied(string json) => Regex.Replace(json, @", ""seats"": \{[^}]*\}", "");

    private static string Lines(IEnumerable<Diagnostic> found, Language language) =>
        string.Concat(found.Select(one => Line(one, language) + "\n"));

    private static string Line(Diagnostic found, Language language) =>
        found.Code + " " + found.At.Pointer + ": " + found.Text(language);

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);

    /// <summary>The examples of the page about teams, and what it says comes out.</summary>
    private sealed class Shown(string page)
    {
        public string[] Json { get; } = PageBlocks.Of(page, "json");

        public string[] Results { get; } = PageBlocks.Of(page, "text");

        public TeamRules Rules => Load(Json[0]).Require().Teams;
    }
}
