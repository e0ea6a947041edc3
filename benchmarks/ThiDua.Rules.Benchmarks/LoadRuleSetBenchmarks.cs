using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Templates;

namespace ThiDua.Rules.Benchmarks;

/// <summary>What does it cost to read a rule set, to compile it, and both?</summary>
[MemoryDiagnoser]
public class LoadRuleSetBenchmarks
{
    private ReadingOptions _options = null!;
    private RuleSetText _text = null!;
    private RuleSetDocument _document = null!;

    /// <summary>How many rows the sheet has.</summary>
    [Params(11, 120)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _options = TemplateCatalog.Options;
        _text = SheetWork.Text(Rows);
        _document = RuleSetReader.Read(_text).Require();
    }

    [Benchmark(Baseline = true)]
    public Diagnosed<RuleSetDocument> Read() => RuleSetReader.Read(_text);

    [Benchmark]
    public Diagnosed<RuleSet> Compile() => RuleSetCompiler.Compile(_document, _options);

    [Benchmark]
    public Diagnosed<RuleSet> Load() => RuleSet.Load(_text, _options);

    [Benchmark]
    public object MakeTable() => RuleSet.Load(_text, _options).Require().ToTable();
}
