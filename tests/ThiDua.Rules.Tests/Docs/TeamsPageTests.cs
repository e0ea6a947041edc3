using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>The pages about units and teams: their texts load, and give what the pages say.</summary>
public sealed class TeamsPageTests
{
    private static readonly string[] Json = Blocks("docs/teams.md", "json");
    private static readonly string[] Results = Blocks("docs/teams.md", "text");

    [Fact]
    public void The_organization_of_the_page_loads_with_the_note_that_the_page_quotes()
    {
        string page = File.ReadAllText(Repository.At("docs/organization.md"));
        var loaded = Load(Blocks("docs/organization.md", "json").Single());

        string note = Assert.Single(loaded.Diagnostics).ToString();
        Assert.Contains("> " + note, page, System.StringComparison.Ordinal);
        Assert.Equal(3, loaded.Require().Organization.MembersOf(Code.Of("vung-thap"), new(2024, 5, 1)).Count);
    }

    [Fact]
    public void The_review_of_the_page_is_what_the_page_says() =>
        Assert.Equal(Results[0], Lines(Rules.Review(Inspections(Json[2]), Candidates(Json[1])).Diagnostics));

    [Fact]
    public void The_plan_of_the_page_is_what_the_page_says()
    {
        var plan = Rules.Compose(Inspections(Emptied(Json[2])), Candidates(Json[1])).Require();

        var teams = plan.Inspections!.Inspections.Select(one => one.Inspected + ": " + string.Join(
            ", ", one.Seats.Select(seat => seat.Seat + " " + string.Join(" ", seat.People))));
        var loads = "loads: " + string.Join(", ", plan.Loads.Select(load => load.Person + " " + load.Seats));
        Assert.Equal(Results[1], string.Concat(teams.Append(loads).Select(line => line + "\n")));
    }

    [Fact]
    public void The_conflict_of_the_page_is_what_the_page_says()
    {
        // The first who follows the cluster is An.
        string people = new Regex(@", ""follows"": \[""cum-1""\]").Replace(Json[1], "", 1);

        var composed = Rules.Compose(Inspections(Emptied(Json[2])), Candidates(people));

        Assert.Equal(Results[2], Lines(composed.Diagnostics));
    }

    private static TeamRules Rules => Load(Json[0]).Require().Teams;

    private static Diagnosed<RuleSet> Load(string json) => RuleSet.Load(new RuleSetText(Code.Of("page"), Bytes(json)));

    private static CandidateList Candidates(string json) =>
        CandidateReader.Read(Code.Of("candidates"), Bytes(json)).Require();

    private static InspectionList Inspections(string json) =>
        InspectionReader.Read(Code.Of("inspections"), Bytes(json)).Require();

    private static string Emptied(string json) => Regex.Replace(json, @", ""seats"": \{[^}]*\}", "");

    private static string Lines(IEnumerable<Diagnostic> found) => string.Concat(found.Select(one => one + "\n"));

    private static string[] Blocks(string page, string language) =>
        [.. Regex.Matches(
                File.ReadAllText(Repository.At(page)), "```" + language + "\n(.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value)];

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
