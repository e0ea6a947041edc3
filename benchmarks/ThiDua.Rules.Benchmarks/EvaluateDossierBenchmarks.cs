using System.Linq;
using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Benchmarks;

/// <summary>What does a whole evaluation cost, and walking and writing its explanation?</summary>
[MemoryDiagnoser]
public class EvaluateDossierBenchmarks
{
    private SheetWork _work = null!;
    private Evaluation _evaluation = null!;

    /// <summary>How many rows a sheet has.</summary>
    [Params(11, 120)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _work = SheetWork.Of(Rows, 100);
        _evaluation = _work.Rules.Evaluate(_work.Dossiers[0]).Require();
    }

    [Benchmark(Baseline = true)]
    public Evaluation Evaluate() => _work.Rules.Evaluate(_work.Dossiers[0]).Require();

    [Benchmark]
    public int ExplainAndWalk() => Count(_evaluation.Explain()) + _evaluation.ExplainOutcomes().Sum(Count);

    [Benchmark]
    public string ExplainAsText() => ExplanationWriter.ToText(_evaluation.Explain(), Language.Vietnamese);

    private static int Count(Explanation node) => 1 + node.From.Sum(Count);
}
