using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Tests;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>The command that reviews and composes inspection teams.</summary>
public sealed class TeamCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Given_teams_and_attendance_are_reviewed_and_faults_are_told(string language)
    {
        var ran = Ran.Of([.. Team("given"), "--language", language]);

        Assert.Equal(1, ran.ExitCode);
        Matches("team." + language, ran.Out);
        Assert.Equal(
            ["TD4523", "TD4522", "TD4525"],
            ran.Error.Split('\n').Where(line => line.Contains("  ", StringComparison.Ordinal) && line[0] != ' ')
                .Select(line => line.Split(' ')[1]));
        Assert.Contains("given.json:12:34", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Teams_are_composed_fairly_over_this_year_and_the_year_before()
    {
        var ran = Ran.Of([.. Team("inspections"), "--compose", "--earlier", Data("inspections-2023")]);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Matches("team-composed", ran.Out);
    }

    [Fact]
    public void Composed_teams_are_written_and_stand_their_review()
    {
        string file = Path.Combine(_folder, "composed.json");

        var composed = Ran.Of([.. Team("inspections"), "--compose", "--out", file]);
        var reviewed = Ran.Of("team", Data("rules"), file, Data("candidates"), "--json");

        Assert.Equal((0, 0, ""), (composed.ExitCode, reviewed.ExitCode, reviewed.Error));
        Assert.All(Ran.Objects(reviewed.Out), one => Assert.True(one.GetProperty("complies").GetBoolean()));
        var written = InspectionReader.Read(Code.Of("composed"), File.ReadAllBytes(file)).Require();
        Assert.Equal(4, written.Inspections.Count);
    }

    [Fact]
    public void For_programs_each_team_and_each_load_is_a_line_of_JSON()
    {
        var ran = Ran.Of([.. Team("inspections"), "--compose", "--earlier", Data("inspections-2023"), "--json"]);

        var lines = Ran.Objects(ran.Out);
        Assert.Equal(
            ["cum-1", "khoi-3", "hoi-chu-thap-do", "hoi-chu-thap-do"],
            lines.Where(line => line.TryGetProperty("team", out _))
                .Select(line => line.GetProperty("inspected").GetString()));
        var dung = lines.Single(line => line.TryGetProperty("person", out var person) && person.GetString() == "dung");
        Assert.Equal((1, 2), (dung.GetProperty("seats").GetInt32(), dung.GetProperty("earlier").GetInt32()));
    }

    [Fact]
    public void Where_no_team_is_possible_the_conflict_is_told()
    {
        string file = Path.Combine(_folder, "inspections.json");
        File.WriteAllText(file, """
            { "format": 1, "ruleSet": "doan-2024",
              "inspections": [{ "team": "doan-kiem-tra", "inspected": "huyen", "on": "2024-10-08" }] }
            """);

        var ran = Ran.Of("team", Data("rules"), file, Data("candidates"), "--compose", "--language", "en");

        Assert.Equal((1, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("TD4530", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_for_something_else_are_told_with_their_places()
    {
        var swapped = Ran.Of("team", Data("rules"), Data("candidates"), Data("inspections"));
        var foreign = Ran.Of("team", "dien-bien-2022", Data("inspections"), Data("candidates"));

        Assert.Equal((1, 1), (swapped.ExitCode, foreign.ExitCode));
        Assert.Contains("candidates.json:4:3", swapped.Error, StringComparison.Ordinal);
        Assert.Contains("TD4507", foreign.Error, StringComparison.Ordinal);
        Assert.Equal(("", ""), (swapped.Out, foreign.Out));
    }

    private static string[] Team(string inspections) =>
        ["team", Data("rules"), Data(inspections), Data("candidates")];

    private static string Data(string name) =>
        Repository.At("src/ThiDua.Rules.Samples/Data/doan-2024/" + name + ".json");

    private static void Matches(string name, string text) =>
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/{name}.txt", text);
}
