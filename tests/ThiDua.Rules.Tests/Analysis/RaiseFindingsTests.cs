using System.Linq;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Faults of which one more raises the total (TD8552).</summary>
public sealed class RaiseFindingsTests
{
    /// <summary>What is yes or no can be a fault as well: yes is one more than no.</summary>
    [Theory]
    [InlineData(""" "marking":1,"when":"fault" """)]
    [InlineData(""" "marking":{"kind":"table","of":"fault","rows":[{"is":"true","then":1},{"is":"false","then":0}]} """)]
    public void A_yes_that_takes_points_here_and_gives_more_elsewhere_is_found(string deduction) => IsFound(
        $$$"""
        {"code":"root","worth":10,"bounds":"bounded","criteria":[
          {"code":"a","worth":5,"marking":"worth","deductions":[{"code":"d",{{{deduction}}}}]},
          {"code":"b","worth":5,"marking":{"kind":"table","of":"fault","rows":[{"is":"true","then":5},{"is":"false","then":2}]}}]}
        """,
        """ "inputs":[{"code":"fault","type":"yes-no"}], """);

    [Fact]
    public void A_yes_that_takes_points_wherever_it_is_read_raises_nothing() => Assert.Empty(Raises(
        """
        {"code":"root","worth":10,"bounds":"bounded","criteria":[
          {"code":"a","worth":5,"marking":"worth","deductions":[{"code":"d","marking":1,"when":"fault"}]},
          {"code":"b","worth":5,"marking":{"kind":"table","of":"fault","rows":[{"is":"true","then":2},{"is":"false","then":5}]}}]}
        """,
        """ "inputs":[{"code":"fault","type":"yes-no"}], """));

    /// <summary>The more of it the lower the share; but with the first of them there is a share at all.</summary>
    [Fact]
    public void A_fault_that_something_is_divided_by_may_raise_the_total_where_there_was_none_of_it() => IsFound(
        Divided, """ "inputs":[{"code":"done","type":"count","range":"[1, 3]"},{"code":"late","type":"count","range":"[0, 4]"}], """);

    [Fact]
    public void A_fault_that_something_is_divided_by_raises_nothing_where_there_is_always_one() => Assert.Empty(Raises(
        Divided.Replace("""{"kind":"default","of":{"kind":"ratio","of":"done","to":"late"},"then":0}""", """{"kind":"ratio","of":"done","to":"late"}"""),
        """ "inputs":[{"code":"done","type":"count","range":"[1, 3]"},{"code":"late","type":"count","range":"[1, 4]"}], """));

    private const string Divided = """
        {"code":"root","worth":10,"bounds":"bounded","criteria":[
          {"code":"a","worth":5,"marking":"worth","deductions":[{"code":"d","marking":{"kind":"each","of":"late","points":0.1}}]},
          {"code":"b","worth":5,"marking":{"kind":"proportional","of":{"kind":"default","of":{"kind":"ratio","of":"done","to":"late"},"then":0}}}]}
        """;

    private static void IsFound(string rubric, string more)
    {
        var finding = Assert.Single(Raises(rubric, more));
        Assert.Equal("/rubric/criteria/0/deductions/0", finding);
    }

    private static string[] Raises(string rubric, string more) =>
    [
        .. Findings.Load(rubric, more: more).Diagnostics.Where(d => d.Code == "TD8552").Select(d => d.At.Pointer.ToString()),
    ];
}
