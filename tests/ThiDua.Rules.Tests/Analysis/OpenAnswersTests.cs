using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>What is left open is told with its own reason; what can be decided is.</summary>
public sealed class OpenAnswersTests
{
    /// <summary>Where nothing of a sheet is applicable there is no total, and the other sheets have theirs.</summary>
    [Fact]
    public void A_sheet_without_a_total_leaves_the_totals_of_others_exact()
    {
        var rules = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","ifNotApplicable":"leave-out","leftOut":"lower","criteria":[
              {"code":"a","worth":10,"marking":"worth","appliesTo":{"kind":"not","of":"duty"} }]}
            """,
            more: """
            "inputs":[{"code":"duty","type":"yes-no","from":"unit"}],
            """).Require();

        Assert.True(rules.Analysis.IsExact);
        Assert.Equal([Points.Of(10)], rules.Analysis.Totals.Members);
        Assert.Single(rules.Analysis.Sheets);
    }

    [Fact]
    public void What_is_open_is_told_once_with_its_reason_and_the_advice_for_it()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","marks":{"stage":"council","givers":"mean"},
              "marking":{"kind":"entered","step":1} }
            """,
            """
            [{"code":"grade","levels":["good","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":">= 5","then":"good"},{"in":"< 5","then":"poor"}]}]}]
            """,
            """
            "stages":["council"],
            """);

        var open = Assert.Single(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.OnlyBounded);
        string text = open.Text(Language.English);
        Assert.Contains("several givers mark \"root\"", text);
        Assert.Contains("try dossiers at the edges", text);
        Assert.DoesNotContain("steps", text);
    }

    [Theory]
    [InlineData("""{"kind":"combine","how":"greatest","of":[5,"staff"]}""", false)]
    [InlineData("""{"kind":"combine","how":"greatest","of":[4,"staff"]}""", true)]
    [InlineData("""
        {"kind":"table","of":"staff","rows":[{"in":"< 5","then":1000},{"in":">= 5","then":"staff"}]}
        """, false)]
    [InlineData("\"staff\"", true)]
    public void A_share_gives_no_unit_only_where_its_base_can_be_so_small(string of, bool isTold)
    {
        var loaded = Findings.Load(
            """{"code":"root","worth":5,"bounds":"bounded","marking":{"kind":"entered","step":1}}""",
            $$"""
            [{"code":"grade","levels":["good","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":">= 4","then":"good"},{"in":"< 4","then":"poor"}]},
              {"kind":"quota","level":"good","limit":{"share":"20%"},"base":{"of":{{of}} },"order":[{"of":"root"}],
                "ties":"unresolved"}]}]
            """,
            """
            "inputs":[{"code":"staff","type":"count"}],
            """);

        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(isTold, loaded.Diagnostics.Any(d => d.Descriptor == DiagnosticCatalog.ShareGivesNone));
    }
}
