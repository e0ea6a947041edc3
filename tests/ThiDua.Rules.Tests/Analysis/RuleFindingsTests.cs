using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Findings about single rules, and the dossiers that show them.</summary>
public sealed class RuleFindingsTests
{
    private const string Late = """ "inputs":[{"code":"late","type":"count","range":"[0, 4]"}], """;

    [Fact]
    public void A_part_of_a_condition_that_never_holds_is_found_where_it_is_written()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":5,"bounds":"bounded","criteria":[{"code":"a","worth":5,"marking":"worth",
              "deductions":[{"code":"d","marking":1,"when":"much"}]}]}
            """,
            more: Late + """
                "conditions":{"much":{"kind":"any","of":[{"kind":"compare","of":"late","in":"> 2"},
                  {"kind":"compare","of":{"kind":"combine","how":"sum","of":["late","late"]},"in":"= 5"}]}},
                """);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Code == "TD8508");
        Assert.Equal("/conditions/much/of/1", finding.At.Pointer.ToString());
        var nearest = Assert.Single(loaded.Require().Analysis.WitnessesOf(finding));
        Assert.False(nearest.IsProof);
        Assert.Equal("the value: 4", nearest.ToString());
    }

    [Fact]
    public void A_row_for_numbers_that_never_come_out_together_is_found()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":5,"bounds":"bounded","criteria":[{"code":"a","worth":5,"marking":{"kind":"table",
              "of":{"kind":"combine","how":"sum","of":["late","late"]},
              "rows":[{"in":"< 3","then":5},{"in":"[3, 4)","then":4},{"in":">= 4","then":0}]}}]}
            """,
            more: Late);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Code == "TD8509");
        Assert.Equal("/rubric/criteria/0/marking/rows/1", finding.At.Pointer.ToString());
    }

    /// <summary>Entering the lesser one is no way to the greater one, but leaving it out is.</summary>
    [Theory]
    [InlineData(20, 15)]
    [InlineData(15, 20)]
    public void A_worth_that_one_of_several_criteria_gives_is_reached(int one, int other)
    {
        var loaded = Findings.Load(
            $$"""
            {"code":"root","worth":20,"bounds":"bounded","criteria":[{"code":"either","worth":20,"take":"one-of",
              "criteria":[{"code":"a","worth":{{one}},"marking":{"kind":"entered","step":1} },
                {"code":"b","worth":{{other}},"marking":{"kind":"entered","step":1} }]}]}
            """);

        var analysis = loaded.Require().Analysis;
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Code == "TD8505");
        Assert.True(analysis.IsExact);
        Assert.Equal(Enumerable.Range(0, 21).Select(points => Points.Of(points)), analysis.Totals.Members);
        Assert.NotEmpty(analysis.Witnesses);
        Assert.All(analysis.Witnesses.SelectMany(witness => witness.Dossiers), dossier =>
            Assert.Single(dossier.Stages.SelectMany(stage => stage.InOrder)));
    }

    [Theory]
    [InlineData(""" "atLeast":0, """, "")]
    [InlineData("", "TD2008")]
    public void Bands_from_0_are_enough_where_the_total_is_held_at_0(string limit, string found)
    {
        var loaded = Findings.Load(
            $$"""
            {"code":"root","worth":10,"bounds":"bounded",{{limit}}"criteria":[
              {"code":"a","worth":10,"marking":{"kind":"entered","step":1} }]}
            """,
            """
            [{"code":"grade","levels":["good","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":">= 5","then":"good"},{"in":"[0, 5)","then":"poor"}]}]}]
            """);

        var errors = loaded.Diagnostics.Where(d => d.Severity == Severity.Error);
        Assert.Equal(found, string.Join(", ", errors.Select(d => d.Code)));
    }

    [Fact]
    public void Where_points_read_other_units_there_are_bounds()
    {
        var rules = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","criteria":[
              {"code":"a","worth":4,"marking":{"kind":"entered","range":"[1, 4]","step":1} },
              {"code":"b","worth":6,"marking":{"kind":"table","of":{"kind":"over","each":{"units":"cluster"},"take":"count",
                "where":{"kind":"compare","of":"late","in":"= 0"}},"rows":[{"in":"<= 1","then":2},{"in":"> 1","then":6}]}}]}
            """,
            more: Late).Require();

        Assert.False(rules.Analysis.IsExact);
        Assert.Equal((Points.Of(3), Points.Of(10)), (rules.Analysis.Least, rules.Analysis.Greatest));
    }

    [Fact]
    public void A_number_for_the_cluster_makes_a_higher_one_for_its_groups_idle()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":5,"bounds":"bounded","criteria":[{"code":"a","worth":5,"marking":{"kind":"entered"}}]}
            """,
            """
            [{"code":"grade","levels":["good","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":">= 3","then":"good"},{"in":"< 3","then":"poor"}]},
              {"kind":"quota","level":"good","limit":{"number":4},"scopes":["area"],"order":[{"of":"root"}],"ties":"all-out"},
              {"kind":"quota","level":"good","limit":{"number":3},"scopes":["cluster"],"order":[{"of":"root"}],"ties":"all-out"}]}]
            """,
            """ "levels":{"areas":["north","south"]},"inputs":[{"code":"area","levels":"areas","from":"unit"}], """);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Code == "TD7014");
        Assert.Equal("/outcomes/0/steps/1/limit", finding.At.Pointer.ToString());
    }
}
