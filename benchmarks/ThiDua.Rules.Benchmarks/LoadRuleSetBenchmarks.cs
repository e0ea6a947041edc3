using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Benchmarks;

/// <summary>What does it cost to read a rule set, to compile it, and both?</summary>
[MemoryDiagnoser]
public class LoadRuleSetBenchmarks
{
    private RuleSetText _text = null!;
    private RuleSetDocument _document = null!;

    /// <summary>How many rows the sheet has.</summary>
    [Params(11, 120)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = SheetWork.Text(Rows);
        _document = RuleSetReader.Read(_text).Require();
    }

    [Benchmark(Baseline = true)]
    public Diagnosed<RuleSetDocument> Read() => RuleSetReader.Read(_text);

    [Benchmark]
    public Diagnosed<RuleSet> Compile() => RuleSetCompiler.Compile(_document);

    [Benchmark]
    public Diagnosed<RuleSet> Load() => RuleSet.Load(_text);

    [Benchmark]
    public object MakeTable() => RuleSet.Load(_text).Require().ToTable();
}
