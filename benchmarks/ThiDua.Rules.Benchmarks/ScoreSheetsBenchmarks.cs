using System.Linq;
using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Evaluations;

namespace ThiDua.Rules.Benchmarks;

/// <summary>How fast are many sheets scored, beside the same work written by hand?</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(
    BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory,
    BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class ScoreSheetsBenchmarks
{
    private const int Units = 10_000;

    private SheetWork _work = null!;

    /// <summary>How many rows a sheet has.</summary>
    [Params(11, 120)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _work = SheetWork.Of(Rows, Units);
        if (!_work.Table.IsTabulated) throw new System.InvalidOperationException("The sheet should be tabulated.");
    }

    [BenchmarkCategory("totals"), Benchmark(Baseline = true, OperationsPerInvoke = Units)]
    public decimal HandWrittenTotals()
    {
        decimal sum = 0;
        foreach (var incomplete in _work.Incomplete) sum += HandWritten.Totals(_work.Worths, incomplete).Total;
        return sum;
    }

    [BenchmarkCategory("totals"), Benchmark(OperationsPerInvoke = Units)]
    public Values.Points TableTotals()
    {
        var sum = Values.Points.Zero;
        foreach (var sheet in _work.Sheets) sum += _work.Table.Score(sheet).Total;
        return sum;
    }

    [BenchmarkCategory("deductions"), Benchmark(Baseline = true, OperationsPerInvoke = Units)]
    public int HandWrittenDeductions()
    {
        int count = 0;
        foreach (var incomplete in _work.Incomplete)
            count += HandWritten.Explained(_work.Worths, incomplete).Deductions?.Count ?? 0;
        return count;
    }

    [BenchmarkCategory("deductions"), Benchmark(OperationsPerInvoke = Units)]
    public int TableDeductions()
    {
        int count = 0;
        foreach (var sheet in _work.Sheets) count += _work.Table.ScoreWithDeductions(sheet).Deductions.Count;
        return count;
    }
}
