using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>
/// The guide for authors: every rule set and every part of one that it shows is loaded, and every result that it names
/// comes out. An example that is no whole rule set shows parts; what is around them is filled in here.
/// </summary>
public sealed partial class WritingRulesTests
{
    private static readonly string[] InRubric = ["criteria", "bonuses", "deductions"];

    private static readonly string[] _ofDossier = ["log", "stages", "attributes"];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (string page in new[] { "docs/writing-rules.md", "docs/vi/writing-rules.md" })
                for (int i = 0; i < Parts(page).Count; i++) all.Add(page, i);
            return all;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void An_example_of_the_guide_can_be_used_and_gives_what_the_guide_says(string page, int number)
    {
        var (json, text) = Parts(page)[number];
        if (json["ruleSet"] is not null) return; // a dossier: with its rule set below

        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("guide"), Whole(json).ToJsonString()));

        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity != Severity.Note);
        foreach (Match result in Result().Matches(text))
            Assert.Equal(result.Groups["result"].Value, Scored(loaded.Require(), result.Groups["entries"].Value));
    }

    [Theory]
    [InlineData("docs/writing-rules.md")]
    [InlineData("docs/vi/writing-rules.md")]
    public void The_dossier_of_the_guide_gets_the_points_and_the_grade_that_it_says(string page)
    {
        var parts = Parts(page);
        var rules = RuleSet.Load(RuleSetText.Of(Code.Of("guide"), parts[0].Json.ToJsonString())).Require();
        var (dossier, text) = parts.Single(part => part.Json["ruleSet"] is not null);

        var result = rules.Evaluate(
            DossierReader.Read(Code.Of("unit"), Encoding.UTF8.GetBytes(dossier.ToJsonString())).Require());

        Assert.Empty(result.Diagnostics);
        Assert.Contains("**" + result.Require().Total.Value + "**", text, System.StringComparison.Ordinal);
        Assert.Contains("**" + result.Require().Grade!.Level.Value.Code + "**", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_show_the_same_examples() => Assert.Equal(
        Parts("docs/writing-rules.md").Select(part => part.Json.ToJsonString()),
        Parts("docs/vi/writing-rules.md").Select(part => part.Json.ToJsonString()));

    [Fact]
    public void Each_sentence_but_one_quota_has_a_result() => // thirty-one, and a reading
        Assert.Equal(32, Parts("docs/writing-rules.md").Count(part => Result().IsMatch(part.Text)));

    /// <summary>
    /// What comes out of what a line of results shows: entries, or a log or stages, or the entries of each unit of a
    /// cluster.
    /// </summary>
    private static string Scored(RuleSet rules, string shown)
    {
        var parts = JsonNode.Parse(shown)!.AsObject();
        if (parts["dossiers"] is JsonArray several) return Together(rules, several);
        bool isOfDossier = _ofDossier.Any(name => parts[name] is not null);
        if (!isOfDossier && parts.First().Value is JsonObject) return Placed(rules, parts);
        var dossier = Dossier(rules, "unit", isOfDossier ? parts : new JsonObject { ["entries"] = parts });
        var scored = rules.Evaluate(
            DossierReader.Read(Code.Of("unit"), Encoding.UTF8.GetBytes(dossier.ToJsonString())).Require());
        Assert.Empty(scored.Diagnostics);
        return Outcome(scored.Require());
    }

    /// <summary>The first of several dossiers that are scored together: the others are what it reads.</summary>
    private static string Together(RuleSet rules, JsonArray several)
    {
        var none = new JsonObject { ["entries"] = new JsonObject() };
        var dossiers = several.Select(part => (JsonNode)Dossier(rules, "unit", none, part!.AsObject())).ToList();
        string Of(string name) => dossiers[0][name]!.GetValue<string>();
        return Outcome(Evaluate(rules, dossiers).Evaluations.Single(one =>
            one.Unit.Value == Of("unit") && one.Dossier.Period.ToString() == Of("period")));
    }

    /// <summary>Each unit with its place, or with what else comes out.</summary>
    private static string Placed(RuleSet rules, JsonObject units)
    {
        var dossiers = units.Select(unit =>
            (JsonNode)Dossier(rules, unit.Key, new JsonObject { ["entries"] = unit.Value!.DeepClone() }));
        return string.Join(", ", Evaluate(rules, dossiers).Evaluations.Select(unit =>
            unit.Unit + " " + (unit.Rankings.Count > 0 ? Place(unit.Rankings[0]) : Outcome(unit))));
    }

    private static ClusterEvaluation Evaluate(RuleSet rules, IEnumerable<JsonNode> dossiers)
    {
        var set = new JsonObject { ["format"] = 1, ["dossiers"] = new JsonArray([.. dossiers]) };
        var cluster = rules.Evaluate(
            DossierSetReader.Read(Code.Of("units"), Encoding.UTF8.GetBytes(set.ToJsonString())).Require());
        Assert.Empty(cluster.Diagnostics);
        return cluster.Require();
    }

    private static string Place(RankResult rank) => rank.Place.Status == GivenStatus.NotApplicable ? "–"
        : rank.Place.Value.ToString(CultureInfo.InvariantCulture);

    private static JsonObject Dossier(RuleSet rules, string unit, params JsonObject[] parts)
    {
        var dossier = new JsonObject
        {
            ["format"] = 1, ["ruleSet"] = rules.Code.Value, ["unit"] = unit, ["period"] = "2031",
        };
        foreach (var (name, value) in parts.SelectMany(part => part)) dossier[name] = value!.DeepClone();
        return dossier;
    }

    /// <summary>The total, or the grade where the example has one.</summary>
    private static string Outcome(Evaluation result) =>
        result.Grade is { } grade ? grade.Level.Value.Code.Value : result.Total.Value.ToString();

    private static JsonObject Whole(JsonObject part)
    {
        if (part["format"] is not null) return part;
        var rubric = new JsonObject { ["code"] = "total", ["bounds"] = "bounded" };
        var whole = new JsonObject { ["format"] = 1, ["code"] = "guide", ["version"] = "1" };
        foreach (var (name, value) in part)
            (InRubric.Contains(name) ? rubric : whole)[name] = value?.DeepClone();

        if (part["rubrics"] is not null) return whole;
        rubric["worth"] = rubric["criteria"]!.AsArray().Sum(line => line!["worth"]!.GetValue<decimal>());
        whole["rubric"] = rubric;
        return whole;
    }

    /// <summary>The examples of a page, each with the text up to the next one.</summary>
    private static List<(JsonObject Json, string Text)> Parts(string page) =>
    [
        .. Example().Matches(File.ReadAllText(Repository.At(page)))
            .Select(match => (JsonNode.Parse(match.Groups["json"].Value)!.AsObject(), match.Groups["text"].Value)),
    ];

    [GeneratedRegex(@"```json\n(?<json>.*?)\n```(?<text>.*?)(?=```json|\z)", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^- `(?<entries>\{.*\})` (gives|cho) \*\*(?<result>[^*]+)\*\*", RegexOptions.Multiline)]
    private static partial Regex Result();
}
