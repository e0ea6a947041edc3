using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Benchmarks;

/// <summary>Does scoring a cluster grow in proportion to its units while everybody waits for everybody?</summary>
/// <remarks>
/// Each unit is measured against the best of the cluster, ranked, and graded by a quota. With <see cref="Open"/> nobody
/// has entered one of his two numbers, so each level and each place waits for what all of them will enter.
/// </remarks>
[MemoryDiagnoser]
public class OpenClusterBenchmarks
{
    private RuleSet _rules = null!;
    private List<Dossier> _complete = null!;
    private List<Dossier> _open = null!;

    /// <summary>How many units the cluster has.</summary>
    [Params(100, 500, 2_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rules = RuleSet.Load(RuleSetText.Of(Code.Of("cluster"), Text)).Require();
        _complete = Enumerable.Range(0, Units).Select(unit => Of(unit).Enter("ideas", unit % 40).Build()).ToList();
        _open = Enumerable.Range(0, Units).Select(unit => Of(unit).Build()).ToList();
    }

    [Benchmark(Baseline = true)]
    public ClusterEvaluation Complete() => _rules.Evaluate(_complete).Require();

    [Benchmark]
    public ClusterEvaluation Open() => _rules.Evaluate(_open).Require();

    private static DossierBuilder Of(int unit) =>
        new DossierBuilder("cluster", FormattableString.Invariant($"u{unit}")).Enter("news", unit % 20);

    private const string Text = """
        { "format": 1, "code": "cluster", "version": "1",
          "inputs": [
            { "code": "ideas", "type": "count", "range": "[0, 100]" },
            { "code": "news", "type": "count", "range": "[0, 20]" } ],
          "measures": { "most-ideas":
            { "kind": "over", "each": { "units": "cluster" }, "take": "greatest", "value": "ideas" } },
          "rubric": { "code": "total", "worth": 20, "bounds": "bounded", "criteria": [
            { "code": "best", "worth": 10, "ifNotApplicable": "zero", "marking":
              { "kind": "proportional", "of": { "kind": "ratio", "of": "ideas", "to": "most-ideas" } } },
            { "code": "told", "worth": 10, "marking": { "kind": "each", "of": "news", "points": 0.5 } } ] },
          "outcomes": [ { "code": "grade", "levels": ["good", "fair", "poor"], "steps": [
            { "kind": "bands", "of": "total", "rows": [
              { "in": ">= 10", "then": "good" }, { "in": "[5, 10)", "then": "fair" },
              { "in": "< 5", "then": "poor" } ] },
            { "kind": "quota", "level": "good", "limit": { "share": "20%" }, "round": "down", "scopes": ["cluster"],
              "base": { "levels": ["good", "fair", "poor"], "counted": "before" }, "order": [{ "of": "total" }],
              "ties": "unresolved" } ] } ],
          "rankings": [ { "code": "place", "by": [{ "of": "total" }], "ties": "competition" } ] }
        """;
}
