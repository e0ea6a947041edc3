using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>Worked examples of quotas, from the text of a rule set to the grades of all units.</summary>
public sealed class QuotaExamplesTests
{
    private const string Golden = "tests/ThiDua.Rules.Tests/Golden/Rankings/";

    /// <summary>35 units: 12 candidates among 30 that are "hoàn thành tốt" or better.</summary>
    [Theory]
    [InlineData("""["tot"]""", 5)] // x <= 20 % of (18 + 12 - x)
    [InlineData("""["xuat-sac", "tot"]""", 6)]
    [InlineData("""["xuat-sac", "tot", "hoan-thanh", "khong"]""", 7)]
    public void Twenty_per_cent_of_those_finally_graded(string levels, int accepted)
    {
        var cluster = new ClusterOfUnits(Share("20%", levels, "after"), Marks((12, 80), (18, 60), (5, 30)));

        Assert.Equal(accepted, cluster.Count("xuat-sac"));
        Assert.Equal(30 - accepted, cluster.Count("tot"));
    }

    [Theory]
    [InlineData("down", 14)]
    [InlineData("half-up", 15)]
    [InlineData("up", 15)]
    public void Not_more_than_fifteen_per_cent_of_97(string round, int accepted)
    {
        string quota = Share("15%", """["xuat-sac", "tot", "hoan-thanh", "khong"]""", "before", round);

        Assert.Equal(accepted, new ClusterOfUnits(quota, Marks((40, 80), (57, 30))).Count("xuat-sac"));
    }

    [Fact]
    public void Without_a_declared_rounding_a_share_is_not_exceeded()
    {
        string quota = Share("15%", """["xuat-sac", "tot", "hoan-thanh", "khong"]""", "before")
            .Replace("""  "round": "down",""", "", StringComparison.Ordinal);

        Assert.Equal(14, new ClusterOfUnits(quota, Marks((20, 80), (77, 30))).Count("xuat-sac"));
    }

    /// <summary>Nine candidates above 12 others graded "hoàn thành tốt", three below.</summary>
    [Theory]
    [InlineData("""["tot"]""", 4)]
    [InlineData("""["xuat-sac", "tot"]""", 5)]
    [InlineData("""["xuat-sac", "tot", "hoan-thanh", "khong"]""", 6)]
    public void A_quarter_of_the_units_of_the_semantics(string levels, int accepted) => Assert.Equal(
        accepted,
        new ClusterOfUnits(Share("25%", levels, "after"), Marks((9, 80), (12, 60), (3, 30))).Count("xuat-sac"));

    [Fact]
    public void A_group_of_candidates_only_has_no_place_when_the_others_are_the_base() => Assert.Equal(
        0, new ClusterOfUnits(Share("25%", """["tot"]""", "after"), Marks((4, 80))).Count("xuat-sac"));

    [Fact]
    public void A_share_of_a_count_that_is_the_same_for_all_units()
    {
        string quota = """
            { "kind": "quota", "level": "xuat-sac", "limit": { "share": "20%" }, "base": { "of": "staff" },
              "order": [ { "of": "total" } ], "ties": "unresolved" }
            """;

        Assert.Equal(4, new ClusterOfUnits(quota, Marks((9, 80))).Count("xuat-sac"));
    }

    /// <summary>Half of six is three, half of the four in the north is two.</summary>
    [Fact]
    public void Two_scopes_hold_together_and_the_place_goes_to_the_next_best()
    {
        string quota = Share("50%", """["xuat-sac", "tot", "hoan-thanh", "khong"]""", "before");
        (decimal?, string)[] units =
            [(95m, "north"), (94m, "north"), (93m, "north"), (85m, "south"), (70m, "north"), (70m, "south")];
        string scoped = quota.Replace(
            "\"order\"", "\"scopes\": [\"cluster\", \"office\"], \"order\"", StringComparison.Ordinal);
        var both = new ClusterOfUnits(scoped, units);
        var cluster = new ClusterOfUnits(quota, units);

        Assert.Equal(["xuat-sac", "xuat-sac", "xuat-sac", "tot"], Enumerable.Range(0, 4).Select(cluster.LevelOf));
        Assert.Equal(["xuat-sac", "xuat-sac", "tot", "xuat-sac"], Enumerable.Range(0, 4).Select(both.LevelOf));
    }

    [Fact]
    public void Equal_units_of_whom_only_some_find_a_place_wait_for_a_decision()
    {
        (decimal?, string)[] units = [(95m, "north"), (90m, "north"), (90m, "south"), (85m, "south")];
        var open = new ClusterOfUnits(Number(2), units);
        var strict = new ClusterOfUnits(
            Number(2).Replace("unresolved", "all-out", StringComparison.Ordinal), units);

        Assert.Equal("xuat-sac", open.LevelOf(0));
        Assert.Equal("xuat-sac, tot", open.LevelOf(1));
        Assert.Equal("tie grade", open.Waits(1));
        Assert.Equal("xuat-sac, tot", open.LevelOf(2));
        Assert.Equal("tot", open.LevelOf(3));
        Assert.Equal(["xuat-sac", "tot", "tot", "tot"], Enumerable.Range(0, 4).Select(strict.LevelOf));
    }

    [Fact]
    public void While_a_mark_is_missing_only_those_it_cannot_reach_are_decided()
    {
        var cluster = new ClusterOfUnits(Number(2), [(95m, "north"), (90m, "north"), (null, "south"), (85m, "south")]);

        Assert.Equal("xuat-sac", cluster.LevelOf(0));
        Assert.Equal("xuat-sac, tot", cluster.LevelOf(1));
        Assert.Equal("missing work", cluster.Waits(1));
        Assert.Equal("xuat-sac, tot, hoan-thanh, khong", cluster.LevelOf(2));
        Assert.Equal("tot", cluster.LevelOf(3));
    }

    /// <summary>Where it is a candidate it counts in the base itself, should it be demoted.</summary>
    [Fact]
    public void A_unit_that_may_be_no_candidate_is_judged_as_the_candidate_that_it_may_be()
    {
        var rule = new Quota(
            0, 1, new QuotaLimit(QuotaCase.Share(Fraction.One), Fraction.Zero, RoundingMode.Down),
            new QuotaBase.Holders(0b010, true),
            QuotaCase.Scopes(1), QuotaCase.Keys(1), QuotaTies.Unresolved);
        Answer[] levels = [QuotaCase.OneOf(0b101, false), Answer.Level(1)];

        var (states, _) = QuotaGrading.Grade(rule, QuotaCase.Code, [.. levels.Select(level =>
            new QuotaUnit(level, [QuotaCase.Number(1)], [default], null))]);

        Assert.Equal(0b101UL, states[0].After.Options);
        Assert.Equal(QuotaVerdict.Kept, states[0].Verdict);
    }

    [Fact]
    public void Scopes_that_cut_each_other_are_found_on_the_data()
    {
        var cut = new List<IReadOnlyList<ScopeGroup>>
        {
            new[] { QuotaCase.Group(1), QuotaCase.Group(7) },
            new[] { QuotaCase.Group(2), QuotaCase.Group(7) },
        };
        var rule = new Quota(
            0, 1, new QuotaLimit(null, Fraction.One, RoundingMode.Down), null,
            QuotaCase.Scopes(2), QuotaCase.Keys(1), QuotaTies.Unresolved);

        var (states, faults) = QuotaGrading.Grade(rule, QuotaCase.Code, [.. cut.Select((groups, i) =>
            new QuotaUnit(Answer.Level(0), [QuotaCase.Number(i)], groups, null))]);

        var fault = Assert.IsType<QuotaFault.Crossing>(Assert.Single(faults));
        Assert.Equal((0, 1), (fault.One, fault.Other));
        Assert.All(states, state => Assert.Equal(QuotaVerdict.Open, state.Verdict));
        Assert.All(states, state => Assert.Equal("refused quota", state.After.Reasons.Single().ToString()));
    }

    [Theory]
    [InlineData(Language.English, "en")]
    [InlineData(Language.Vietnamese, "vi")]
    public void A_demotion_is_explained_with_base_limit_and_place(Language language, string name)
    {
        string quota = """
            { "kind": "quota", "code": "chi-tieu", "level": "xuat-sac", "limit": { "share": "25%" },
              "base": { "levels": ["xuat-sac", "tot"], "counted": "after" }, "scopes": ["cluster", "office"],
              "order": [ { "of": "total" } ], "ties": "unresolved" }
            """;
        (decimal?, string)[] units =
        [
            (95m, "north"), (94m, "north"), (93m, "south"), (70m, "north"),
            (65m, "south"), (64m, "south"), (63m, "south"), (61m, "north"),
        ];
        var cluster = new ClusterOfUnits(quota, units);

        string text = string.Join("\n", Enumerable.Range(0, 4).Select(unit => cluster.Explain(unit, language)));
        Tests.Golden.Matches(Tests.Golden.Repository + "/" + Golden + "quota." + name + ".txt", text);
        var because = Assert.Single(cluster.WhyNot(1).Because);
        Assert.Equal("why-not.quota", because.Step.Value);
        Assert.Equal("office", because.Arguments.Single(one => one.Name == "scope").Value);
    }

    private static string Share(
        string share, string levels, string counted, string round = "down") => $$"""
        { "kind": "quota", "level": "xuat-sac", "limit": { "share": "{{share}}" },
          "round": "{{round}}",
          "base": { "levels": {{levels}}, "counted": "{{counted}}" }, "order": [ { "of": "total" } ],
          "ties": "unresolved" }
        """;

    private static string Number(int number) => $$"""
        { "kind": "quota", "level": "xuat-sac", "limit": { "number": {{number}} }, "order": [ { "of": "total" } ],
          "ties": "unresolved" }
        """;

    /// <summary>So many units from a mark upwards, a tenth apart.</summary>
    private static IEnumerable<(decimal? Mark, string Office)> Marks(params (int Count, int From)[] parts) =>
        parts.SelectMany(part => Enumerable.Range(0, part.Count)
            .Select(i => ((decimal?)(part.From + (i / 10m)), "north")));
}
