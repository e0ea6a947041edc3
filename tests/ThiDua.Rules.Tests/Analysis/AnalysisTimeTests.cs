using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

[Trait("Category", "slow")]
[Collection(TimedTests.Name)]
public sealed class AnalysisTimeTests
{
    private readonly ITestOutputHelper _output;

    public AnalysisTimeTests(ITestOutputHelper output) => _output = output;

    public static TheoryData<string> Names => [.. HostileRulesTable.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void No_rule_set_keeps_the_analysis_busy(string name)
    {
        var options = new ReadingOptions(8 * 1024 * 1024, 64, 28, 10_000, 1_000, 10_000_000);
        var time = Stopwatch.StartNew();
        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("hostile"), HostileRulesTable.All[name]()), options);
        var whole = time.Elapsed;
        Assert.True(loaded.Value is not null, string.Join("\n", loaded.Diagnostics.Take(5)));

        time.Restart();
        var found = RubricAnalysis.Run(loaded.Value.Rubric, null, options.Steps);
        var analysis = time.Elapsed;

        _output.WriteLine($"{name}: load {whole.TotalMilliseconds:0} ms, analysis {analysis.TotalMilliseconds:0} ms, "
            + $"{loaded.Value.Rubric.Lines.Count} lines, totals {PointSetText.Format(found.Totals).English}");
        Assert.True(analysis.TotalSeconds < 20, name + " takes " + analysis);
    }
}
