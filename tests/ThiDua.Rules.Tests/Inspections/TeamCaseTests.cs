using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Cases/Teams: who may sit in a team and who may not, in words of the field.</summary>
public sealed class TeamCaseTests
{
    public static TheoryData<string, string> Reviews => Named("reviews");

    public static TheoryData<string, string> Compositions => Named("compositions");

    [Theory, MemberData(nameof(Reviews))]
    public void A_given_team_gets_exactly_these_findings(string file, string name)
    {
        var (all, one) = Find(file, "reviews", name);
        var review = TeamFiles.Rules(Text(all, "rules")).Teams.Review(
            Inspections(all, new JsonArray(one["inspection"]!.DeepClone())),
            TeamFiles.Candidates(Text(all, "candidates")));

        var findings = review.Require().Teams.Single().Findings;
        Assert.Equal(
            one["findings"]!.AsArray().Select(found => (string)found!),
            findings.Select(found => found.Diagnostic.Code + " " + found.Diagnostic.Text(Language.Vietnamese)));
        Assert.Equal(findings.Count, review.Diagnostics.Count);
    }

    [Theory, MemberData(nameof(Compositions))]
    public void Teams_are_composed_or_the_reasons_are_told(string file, string name)
    {
        var (all, one) = Find(file, "compositions", name);
        var composed = TeamFiles.Rules(Text(all, "rules")).Teams.Compose(
            Inspections(all, one["inspections"]!.DeepClone().AsArray()),
            TeamFiles.Candidates(Text(all, "candidates")),
            one["earlier"] is { } earlier ? [Inspections(all, earlier.DeepClone().AsArray())] : []);

        var plan = composed.Require();
        string[] expected = [.. (one["teams"] ?? one["impossible"])!.AsArray().Select(text => (string)text!)];
        string[] teams = [.. plan.Inspections?.Inspections.Select(Names) ?? []];
        string[] faults = [.. composed.Diagnostics.Select(found => found.Code + " " + found.Text(Language.Vietnamese))];
        Assert.Equal(expected, plan.IsPossible ? teams : faults);
        if (one["loads"] is not { } loads) return;
        Assert.Equal((string)loads!, string.Join(", ", plan.Loads
            .Where(load => load.Seats > 0).Select(load => load.Person + " " + load.Seats)));
    }

    private static string Names(Inspection one) =>
        string.Join(", ", one.Seats.SelectMany(seat => seat.People).Select(person => person.Value));

    private static InspectionList Inspections(JsonObject all, JsonArray inspections) => InspectionReader.Read(
        Code.Of("case"),
        Encoding.UTF8.GetBytes(new JsonObject
        {
            ["format"] = 1, ["ruleSet"] = Text(all, "rules"), ["inspections"] = inspections,
        }.ToJsonString())).Require();

    private static (JsonObject All, JsonObject One) Find(string file, string list, string name)
    {
        var all = Read(file);
        return (all, all[list]!.AsArray().Select(one => one!.AsObject()).Single(one => Text(one, "name") == name));
    }

    private static TheoryData<string, string> Named(string list)
    {
        var found = new TheoryData<string, string>();
        foreach (string file in Directory.EnumerateFiles(TeamFiles.Cases, "*.json").Select(Path.GetFileName)
            .Where(file => !file!.EndsWith(".candidates.json", System.StringComparison.Ordinal))
            .Order(System.StringComparer.Ordinal).Select(file => file!))
        {
            foreach (var one in Read(file)[list]!.AsArray()) found.Add(file, Text(one!.AsObject(), "name"));
        }

        return found;
    }

    private static JsonObject Read(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(TeamFiles.Cases, file)))!.AsObject();

    private static string Text(JsonObject one, string property) => (string)one[property]!;
}
