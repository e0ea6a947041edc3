using System.Linq;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Requirements whose order changes a level (TD8511).</summary>
public sealed class StepOrderFindingsTests
{
    private const string Best = """{"kind":"require","level":"best","when":"a","otherwise":"good"}""";
    private const string Good = """{"kind":"require","level":"good","when":"b","otherwise":"poor"}""";
    private const string BestToo = """{"kind":"require","level":"best","when":"b","otherwise":"poor"}""";

    /// <summary>From the best level down one requirement leads to the next: nobody need be told that.</summary>
    [Fact]
    public void Requirements_from_the_best_level_to_the_worst_are_a_cascade() => Assert.Empty(Orders(Best, Good));

    [Fact]
    public void Requirements_from_the_worst_level_to_the_best_are_found() => Assert.Single(Orders(Good, Best));

    /// <summary>Whoever fails both gets what the first of them says.</summary>
    [Fact]
    public void Two_requirements_of_one_level_that_lead_to_different_ones_are_found() =>
        Assert.Single(Orders(Best, BestToo));

    private static string[] Orders(string first, string second)
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"points","worth":10,"marking":{"kind":"entered","step":5}}]}
            """,
            $$"""
            [{"code":"grade","levels":["best","good","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":">= 8","then":"best"},{"in":"[4, 8)","then":"good"},{"in":"< 4","then":"poor"}]},
              {{first}},{{second}}]}]
            """,
            """ "inputs":[{"code":"a","type":"yes-no"},{"code":"b","type":"yes-no"}], """);
        Assert.NotNull(loaded.Value);
        return [.. loaded.Diagnostics.Where(d => d.Code == "TD8511").Select(d => d.At.Pointer.ToString())];
    }
}
