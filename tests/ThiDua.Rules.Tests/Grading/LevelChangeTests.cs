using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Grading;

/// <summary>Why levels change, as data: which requirement, gate or quota, and the numbers of the quota.</summary>
public sealed class LevelChangeTests
{
    private const string Rules =
        """
        { "format": 1, "code": "reasons", "version": "1",
          "levels": { "offices": [
            { "code": "north", "title": "Miền Bắc" }, { "code": "south", "title": "Miền Nam" } ] },
          "inputs": [
            { "code": "office", "title": "Văn phòng", "levels": "offices", "from": "unit" },
            { "code": "warned", "type": "yes-no" }, { "code": "late", "type": "count" } ],
          "rubric": { "code": "total", "worth": 100, "bounds": "bounded",
            "criteria": [ { "code": "work", "worth": 100, "marking": { "kind": "entered" } } ] },
          "outcomes": [ { "code": "grade", "levels": [ "good", "fair", "poor" ], "steps": [
            { "kind": "bands", "of": "total", "rows": [
              { "in": ">= 80", "then": "good" }, { "in": "[50, 80)", "then": "fair" },
              { "in": "< 50", "then": "poor" } ] },
            { "kind": "require", "level": "good", "when": { "kind": "compare", "of": "late", "in": "<= 2" } },
            { "kind": "gate", "code": "discipline", "when": "warned", "then": { "down": 1 } },
            { "kind": "gate", "code": "cap", "when": "warned", "then": { "atMost": "fair" } },
            { "kind": "quota", "level": "good", "limit": { "share": "50%" }, "scopes": ["cluster", "office"],
              "base": { "levels": ["good", "fair", "poor"], "counted": "before" },
              "order": [ { "of": "total" } ], "ties": "all-out" } ] } ] }
        """;

    [Fact]
    public void A_step_that_changes_nothing_has_no_reason()
    {
        var changes = Evaluate(("u-1", "north", 90, 0, false), ("u-2", "north", 30, 0, true)).Of(Code.Of("u-2"))
            .LevelChanges();

        Assert.Empty(changes); // poor stays poor: it cannot go down, and is not better than fair
    }

    [Fact]
    public void A_requirement_names_its_level_and_the_condition_that_fails()
    {
        var change = Assert.Single(Evaluate(("u-1", "north", 90, 3, false)).Evaluations[0].LevelChanges());

        var reason = Assert.IsType<LevelReason.Requirement>(change.Reason);
        Assert.False(reason.IsOpen);
        Assert.Equal(("good", "fair"), (reason.Level.Code.Value, reason.Otherwise.Code.Value));
        Assert.Equal("condition.in", Assert.Single(reason.Conditions).Step.Value);
        Assert.Equal(("good", "fair"), (Show(change.Before), Show(change.After)));
    }

    [Fact]
    public void A_gate_says_what_it_does_and_which_condition_holds()
    {
        var unit = Evaluate(("u-1", "north", 70, 0, true)).Evaluations[0];

        var change = Assert.Single(unit.LevelChanges()); // the second gate finds a lower level already

        var gate = Assert.IsType<LevelReason.Gate>(change.Reason);
        Assert.Equal("discipline", change.Step.Code.Value);
        Assert.Equal((LevelEffect.Down, 1, false), (gate.Effect, gate.Down, gate.SetsPoints));
        Assert.Equal("condition.yes", Assert.Single(gate.Conditions).Step.Value);
    }

    [Fact]
    public void A_gate_that_is_not_known_yet_is_open()
    {
        var change = Assert.Single(Evaluate(("u-1", "north", 70, 0, null)).Evaluations[0].LevelChanges());

        Assert.True(Assert.IsType<LevelReason.Gate>(change.Reason).IsOpen);
    }

    [Fact]
    public void A_quota_tells_the_scope_without_a_place_how_many_are_allowed_and_the_place_of_the_unit()
    {
        var cluster = Evaluate(
            ("u-1", "north", 95, 0, false), ("u-2", "north", 90, 0, false), ("u-3", "south", 60, 0, false),
            ("u-4", "south", 60, 0, false));

        var quota = Quota(cluster, "u-2");

        Assert.Equal((QuotaDecision.Demoted, "office"), (quota.Decision, quota.Full.Value));
        Assert.Equal(("good", "fair"), (quota.Level.Code.Value, quota.Demote.Code.Value));
        Assert.Equal(["cluster: 2 of 4, place 2 of 2, equal 0", "office Miền Bắc: 1 of 2, place 2 of 2, equal 0"],
            quota.Limits.Select(Show));
        Assert.Empty(cluster.Of(Code.Of("u-1")).LevelChanges());
    }

    [Fact]
    public void Equal_units_of_whom_only_some_find_a_place_are_told_so()
    {
        var cluster = Evaluate(("u-1", "north", 95, 0, false), ("u-2", "north", 95, 0, false));

        var quota = Quota(cluster, "u-2");

        Assert.Equal(QuotaDecision.DemotedAsTied, quota.Decision);
        Assert.All(quota.Limits, limit => Assert.Equal("1", limit.Equal.Least.ToString()));
        foreach (var (language, words) in new[]
        {
            (Language.English, "none of them is kept"), (Language.Vietnamese, "không đơn vị nào được giữ mức"),
        })
        {
            Assert.Contains(words, Explained(cluster, "u-2", language), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_a_tie_is_left_open_somebody_has_to_decide()
    {
        string rules = Rules.Replace("all-out", "unresolved", StringComparison.Ordinal);
        var cluster = Evaluate(rules, ("u-1", "north", 95, 0, false), ("u-2", "north", 95, 0, false));

        Assert.Equal((QuotaDecision.Tied, true), (Quota(cluster, "u-1").Decision, Quota(cluster, "u-1").IsOpen));
    }

    [Theory]
    [InlineData(Language.English, "should the unit come this high there is no place left for it in Văn phòng")]
    [InlineData(Language.Vietnamese, "có thể: nếu đạt từ mức này thì hết chỉ tiêu của Văn phòng, chuyển mức fair")]
    public void A_full_quota_is_only_possible_for_a_unit_that_may_not_come_as_high(Language language, string words)
    {
        var cluster = Evaluate(("u-1", "north", 95, 0, false), ("u-2", "north", 90, null, false));

        var unit = cluster.Of(Code.Of("u-2"));
        var change = unit.LevelChanges()[^1];

        Assert.Equal("fair", Show(change.After)); // whether it is good before or not
        Assert.Equal(QuotaDecision.Demoted, Assert.IsType<LevelReason.Quota>(change.Reason).Decision);
        Assert.True(change.Reason.IsOpen);
        Assert.Contains(words, ExplanationWriter.ToText(change.Why, language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"down\": 1", false)]
    [InlineData("\"atMost\": \"fair\"", true)] // fair would stay fair
    public void A_gate_is_sure_only_where_it_changes_each_level_that_is_possible(string then, bool isOpen)
    {
        string rules = Rules.Replace("\"down\": 1", then, StringComparison.Ordinal);

        var changes = Evaluate(rules, ("u-1", "north", 90, null, true)).Evaluations[0].LevelChanges();

        Assert.True(changes[0].Reason.IsOpen); // the requirement: good or fair
        Assert.Equal(("discipline", isOpen), (changes[1].Step.Code.Value, changes[1].Reason.IsOpen));
    }

    [Fact]
    public void The_reason_stands_in_the_JSON_of_the_step()
    {
        var cluster = Evaluate(("u-1", "north", 95, 0, false), ("u-2", "north", 90, 0, true));
        var steps = JsonNode.Parse(ExplanationWriter.ToJson(cluster.Of(Code.Of("u-2")).ExplainOutcomes()[0]))!["from"]!;

        var reason = steps[2]!["reason"]!;

        Assert.Null(steps[1]!["reason"]);
        Assert.Equal(
            """{"kind":"gate","isOpen":false,"effect":"down","down":1}""",
            Without(reason, "conditions").ToJsonString());
        Assert.Equal("condition.yes", Assert.Single(reason["conditions"]!.AsArray())!["step"]!.GetValue<string>());
    }

    [Fact]
    public void The_numbers_of_a_quota_stand_in_the_JSON_as_exact_texts()
    {
        var cluster = Evaluate(("u-1", "north", 95, 0, false), ("u-2", "north", 90, 0, false));
        var steps = JsonNode.Parse(ExplanationWriter.ToJson(cluster.Of(Code.Of("u-2")).ExplainOutcomes()[0]))!["from"]!;

        var limits = steps[4]!["reason"]!["limits"]!;

        Assert.Equal(
            """{"scope":"cluster","share":"0.5","base":"2","allowed":"1","candidates":"2","place":"2","equal":"0"}""",
            limits[0]!.ToJsonString());
    }

    private static JsonObject Without(JsonNode node, string name)
    {
        var copy = node.DeepClone().AsObject();
        copy.Remove(name);
        return copy;
    }

    private static LevelReason.Quota Quota(ClusterEvaluation cluster, string unit) =>
        Assert.IsType<LevelReason.Quota>(Assert.Single(cluster.Of(Code.Of(unit)).LevelChanges()).Reason);

    private static string Explained(ClusterEvaluation cluster, string unit, Language language) =>
        ExplanationWriter.ToText(cluster.Of(Code.Of(unit)).LevelChanges()[0].Why, language);

    private static string Show(Given<Level> level) => level.TryGetValue(out var known) ? known.Code.Value : "?";

    private static string Show(QuotaPlaces limit) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1} of {2}, place {3} of {4}, equal {5}",
        (limit.Scope + " " + limit.Group).Trim(),
        limit.Allowed.Least,
        limit.Base!.Value.Least,
        limit.Place.Least,
        limit.Candidates.Least,
        limit.Equal.Least);

    private static ClusterEvaluation Evaluate(params (string, string, int, int?, bool?)[] units) =>
        Evaluate(Rules, units);

    private static ClusterEvaluation Evaluate(
        string rules, params (string Unit, string Office, int Work, int? Late, bool? Warned)[] units) =>
        RuleSet.Load(RuleSetText.Of(Code.Of("reasons"), rules)).Require().Evaluate(units.Select(unit =>
        {
            var dossier = new DossierBuilder("reasons", unit.Unit)
                .Attribute("office", EntryValue.Of(Code.Of(unit.Office)))
                .Enter("work", unit.Work);
            if (unit.Late is { } late) dossier.Enter("late", late);
            return unit.Warned is { } warned ? dossier.Enter("warned", warned).Build() : dossier.Build();
        })).Require();
}
