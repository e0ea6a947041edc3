using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>What stands in for a missing entry of one unit stands in for all who are worked out with it.</summary>
public sealed class ProvisionalClusterTests
{
    private const string Rules =
        """
        { "format": 1, "code": "standing-in", "version": "1",
          "inputs": [ { "code": "mark", "type": "points", "range": "[0, 10]", "meanwhile": 5 } ],
          "rubric": { "code": "total", "worth": 10, "bounds": "bounded",
            "criteria": [ { "code": "work", "worth": 10, "marking": { "kind": "measured", "of": "mark" } } ] },
          "rankings": [ { "code": "place", "by": [ { "of": "total" } ], "ties": "competition" } ],
          "outcomes": [ { "code": "grade", "levels": [ "good", "fair" ], "steps": [
            { "kind": "bands", "of": "total", "rows": [
              { "in": ">= 4", "then": "good" }, { "in": "< 4", "then": "fair" } ] },
            { "kind": "quota", "level": "good", "limit": { "number": 1 }, "order": [ { "of": "total" } ],
              "ties": "unresolved" } ] } ] }
        """;

    [Fact]
    public void A_unit_with_all_its_entries_has_a_provisional_grade_and_place_beside_the_possible_ones()
    {
        var cluster = Evaluate(("u-1", 8), ("u-2", null));
        var known = cluster.Of(Code.Of("u-1"));

        Assert.Equal(["good", "fair"], known.Grade!.Possible.Select(level => level.Code.Value));
        Assert.Equal("1–2", known.Rankings[0].ToString());
        Assert.Empty(known.Provisional!.StandingIn);
        Assert.Equal("good", known.Provisional.Grade!.Level.Value.Code.Value);
        Assert.Equal("1", known.Provisional.Rankings[0].ToString());
        Assert.Empty(known.Provisional.LevelChanges());
    }

    [Fact]
    public void The_unit_whose_entry_is_missing_is_demoted_provisionally_with_its_reason()
    {
        var open = Evaluate(("u-1", 8), ("u-2", null)).Of(Code.Of("u-2")).Provisional!;

        Assert.Equal("mark", Assert.Single(open.StandingIn).Code.Value);
        Assert.Equal("2", open.Rankings[0].ToString());
        Assert.Equal(QuotaDecision.Demoted, ((LevelReason.Quota)Assert.Single(open.LevelChanges()).Reason).Decision);
    }

    [Fact]
    public void The_provisional_table_of_places_is_that_of_the_values_entered()
    {
        var open = Evaluate(("u-1", 3), ("u-2", null), ("u-3", 9));
        var entered = Evaluate(("u-1", 3), ("u-2", 5), ("u-3", 9));

        Assert.Equal(Show(entered.Rankings[0]), Show(open.ProvisionalRankings[0]));
        Assert.NotEqual(Show(entered.Rankings[0]), Show(open.Rankings[0]));
    }

    [Fact]
    public void Where_nothing_stands_in_nothing_is_provisional()
    {
        var cluster = Evaluate(("u-1", 8), ("u-2", 5));

        Assert.Empty(cluster.ProvisionalRankings);
        Assert.All(cluster.Evaluations, one => Assert.Null(one.Provisional));
    }

    private static string Show(RankingTable table) =>
        string.Join("; ", table.Rows.Select(row => row.Rank + " " + row.Unit.Unit));

    private static ClusterEvaluation Evaluate(params (string Unit, int? Mark)[] units) =>
        RuleSet.Load(RuleSetText.Of(Code.Of("standing-in"), Rules)).Require().Evaluate(units.Select(unit =>
        {
            var dossier = new DossierBuilder("standing-in", unit.Unit);
            return unit.Mark is { } mark ? dossier.Enter("mark", mark).Build() : dossier.Build();
        })).Require();
}
