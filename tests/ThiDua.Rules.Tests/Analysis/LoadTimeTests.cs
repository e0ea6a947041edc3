using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Rule sets as large as the usual limits allow are loaded in a moment, whatever they are made of.</summary>
[Trait("Category", "slow")]
[Collection(TimedTests.Name)]
public sealed class LoadTimeTests
{
    /// <summary>
    /// Most take less than a second on a quiet machine, the largest two. Others may keep a machine busy that tests, so
    /// the shortest of a few attempts counts, and it may take several times as long.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    private const int Attempts = 4;

    private readonly ITestOutputHelper _output;

    public LoadTimeTests(ITestOutputHelper output) => _output = output;

    public static TheoryData<string> Names => [.. LargeRulesTable.All.Keys, .. HostileRulesTable.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void No_rule_set_takes_long_to_load(string name)
    {
        var made = LargeRulesTable.All.TryGetValue(name, out var large) ? large : HostileRulesTable.All[name];
        byte[] bytes = Encoding.UTF8.GetBytes(made());
        var text = new RuleSetText(Code.Of("large"), bytes);
        var shortest = TimeSpan.MaxValue;
        var loaded = RuleSet.Load(text);
        for (int i = 0; i < Attempts && (i == 0 || shortest > Longest); i++)
        {
            var time = Stopwatch.StartNew();
            loaded = RuleSet.Load(text);
            if (time.Elapsed < shortest) shortest = time.Elapsed;
        }

        _output.WriteLine(
            $"{name}: {bytes.Length / 1024} KiB, {shortest.TotalMilliseconds:0} ms, "
            + $"{loaded.Diagnostics.Count} findings, " + string.Join("; ", loaded.Diagnostics.Take(2)));
        Assert.True(shortest < Longest, name + " takes " + shortest);
    }
}
