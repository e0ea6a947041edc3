using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>What is known of units beside each other before there are any.</summary>
public sealed class ClusterFindingsTests
{
    /// <summary>Nobody is fair by the bands; but whoever is demoted is so afterwards, and then is counted.</summary>
    [Theory]
    [InlineData("before", "TD8555")]
    [InlineData("after", "")]
    public void Whoever_the_quota_itself_demotes_fills_a_base_that_is_counted_after_it(string counted, string found)
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"marking":{"kind":"entered","step":2.5}}]}
            """,
            $$"""
            [{"code":"grade","levels":["excellent","good","fair","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":"> 9","then":"excellent"},{"in":"(5, 9]","then":"good"},{"in":"<= 5","then":"poor"}]},
              {"kind":"quota","level":"excellent","demote":"fair","limit":{"share":"50%"},"round":"up",
                "base":{"levels":["fair"],"counted":"{{counted}}"},"order":[{"of":"root"}],"ties":"unresolved"}]}]
            """);

        Assert.NotNull(loaded.Value);
        Assert.Equal(found, Codes(loaded, "TD8555"));
    }

    /// <summary>Nobody is a candidate of the quota either, so nobody joins.</summary>
    [Fact]
    public void Where_nobody_can_be_demoted_a_base_that_is_counted_after_the_quota_stays_empty()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"marking":{"kind":"entered","step":2.5}}]}
            """,
            """
            [{"code":"grade","levels":["excellent","good","fair","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":"> 5","then":"good"},{"in":"<= 5","then":"poor"}]},
              {"kind":"quota","level":"excellent","demote":"fair","limit":{"share":"50%"},"round":"up",
                "base":{"levels":["fair"],"counted":"after"},"order":[{"of":"root"}],"ties":"unresolved"}]}]
            """);

        Assert.Equal("TD8555", Codes(loaded, "TD8555"));
    }

    /// <summary>On each sheet by itself the worth is the same for all.</summary>
    [Fact]
    public void Points_of_units_with_different_sheets_are_no_order_among_them()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","leftOut":"lower","criteria":[
              {"code":"a","worth":6,"marking":{"kind":"entered","step":3}},
              {"code":"b","worth":4,"marking":{"kind":"entered","step":4},"appliesTo":{"kind":"is","of":"kind","any":["school"]}}]}
            """,
            more: """
                "levels":{"kinds":["school","office"]}, "inputs":[{"code":"kind","levels":"kinds","from":"unit"}],
                "rankings":[{"code":"place","by":[{"of":"root"}],"scope":"cluster","ties":"dense"}],
                """);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Code == "TD8554");
        Assert.Equal("/rankings/0/by/0", finding.At.Pointer.ToString());
        Assert.Contains("[6, 10]", finding.Text(Language.English), System.StringComparison.Ordinal);
    }

    private static string Codes(Diagnosed<RuleSet> loaded, string code) =>
        string.Join(", ", loaded.Diagnostics.Where(d => d.Code == code).Select(d => d.Code));
}
