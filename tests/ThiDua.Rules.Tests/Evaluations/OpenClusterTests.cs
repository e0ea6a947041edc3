using System;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>Clusters in which everybody waits for everybody.</summary>
public sealed class OpenClusterTests
{
    private const string Rules = """
        { "format": 1, "code": "cluster", "version": "1",
          "inputs": [ { "code": "ideas", "type": "count", "range": "[0, 100]" } ],
          "measures": { "most":
            { "kind": "over", "each": { "units": "cluster" }, "take": "greatest", "value": "ideas" } },
          "rubric": { "code": "total", "worth": 10, "bounds": "bounded", "criteria": [ { "code": "best", "worth": 10,
            "ifNotApplicable": "zero",
            "marking": { "kind": "proportional", "of": { "kind": "ratio", "of": "ideas", "to": "most" } } } ] },
          "outcomes": [ { "code": "grade", "levels": ["good", "poor"], "steps": [ { "kind": "bands", "of": "total",
            "rows": [ { "in": ">= 5", "then": "good" }, { "in": "< 5", "then": "poor" } ] } ] } ] }
        """;

    private static readonly RuleSet Loaded = RuleSet.Load(RuleSetText.Of(Code.Of("cluster"), Rules)).Require();

    [Fact]
    public void Everybody_waits_for_everybody_and_says_for_whom()
    {
        var result = Evaluate(3).Evaluations[0];

        Assert.Equal(EvaluationStatus.Pending, result.Status);
        Assert.Equal(
            ["missing ideas", "missing ideas (u1)", "missing ideas (u2)"],
            result.Waiting.Select(reason => reason.ToString()));
        Assert.Equal(4, result.Grade!.Level.Reasons.Count); // its own for the best of all, too
        Assert.Equal(result.Grade.Level, Evaluate(3).Evaluations[0].Grade!.Level);
    }

    [Fact]
    public void Twice_as_many_units_take_about_twice_as_much()
    {
        Evaluate(10);

        long few = Allocated(200), many = Allocated(400);

        Assert.True(many < few * 3, few + " and " + many); // four times, if each told its reasons one by one
    }

    private static long Allocated(int units)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate(units);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ClusterEvaluation Evaluate(int units) => Loaded.Evaluate(Enumerable.Range(0, units).Select(unit =>
        new DossierBuilder("cluster", FormattableString.Invariant($"u{unit}")).Build())).Require();
}
