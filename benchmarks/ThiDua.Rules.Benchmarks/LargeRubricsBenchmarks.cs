using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Benchmarks;

/// <summary>Does reading, checking and compiling grow in proportion to the size of a rubric?</summary>
/// <remarks>
/// Sections of a hundred criteria: marks in steps, counts with a capped deduction, shares by tiers, yes or no. The
/// steps for the questions across measures are those of the defaults; with <see cref="Quick"/> there are few of them.
/// </remarks>
[MemoryDiagnoser]
public class LargeRubricsBenchmarks
{
    private const int InOneSection = 100;

    private RuleSetText _text = null!;
    private RuleSetDocument _document = null!;

    /// <summary>How many criteria the rubric has, sections not counted.</summary>
    [Params(1_000, 3_000, 10_000, 30_000)]
    public int Criteria { get; set; }

    // Each third criterion has a deduction, which is a line too.
    private static ReadingOptions Usual { get; } = new(8 * 1024 * 1024, 64, 28, 40_000, 1_000, 10_000_000);

    private static ReadingOptions Quick { get; } = new(8 * 1024 * 1024, 64, 28, 40_000, 1_000, 1);

    [GlobalSetup]
    public void Setup()
    {
        _text = Text(Criteria);
        _document = RuleSetReader.Read(_text, Usual).Require();
    }

    [Benchmark(Baseline = true)]
    public Diagnosed<RuleSetDocument> Read() => RuleSetReader.Read(_text, Usual);

    [Benchmark]
    public Diagnosed<RuleSet> Compile() => RuleSetCompiler.Compile(_document, Quick);

    [Benchmark]
    public Diagnosed<RuleSet> CompileAndAnalyse() => RuleSetCompiler.Compile(_document, Usual);

    private static RuleSetText Text(int criteria)
    {
        int sections = criteria / InOneSection;
        var lines = Enumerable.Range(0, sections).Select(section => $$"""
            { "code": "s{{section}}", "worth": {{InOneSection * 4}}, "criteria": [
            {{string.Join(",\n", Enumerable.Range(0, InOneSection).Select(i => Line(section, i)))}} ] }
            """);
        return RuleSetText.Of(Code.Of("large"), $$"""
            { "format": 1, "code": "large", "version": "1",
              "rubric": { "code": "total", "worth": {{criteria * 4}}, "bounds": "bounded", "criteria": [
            {{string.Join(",\n", lines)}} ] },
              "outcomes": [ { "code": "grade", "levels": ["good", "fair", "poor"], "steps": [
                { "kind": "bands", "of": { "kind": "result", "of": "total", "ask": "share" }, "rows": [
                  { "in": ">= 80%", "then": "good" }, { "in": "[50%, 80%)", "then": "fair" },
                  { "in": "< 50%", "then": "poor" } ] } ] } ] }
            """);
    }

    private static string Line(int section, int i)
    {
        string head = FormattableString.Invariant($"\"code\": \"c{section}-{i}\", \"worth\": 4");
        return (i % 4) switch
        {
            0 => $$"""{ {{head}}, "marking": { "kind": "entered", "step": 0.5 } }""",
            1 => $$"""
                { {{head}}, "entry": { "type": "count", "range": "[0, 100]" }, "marking": "worth",
                  "deductions": [ { "code": "d{{section}}-{{i}}", "atMost": 3,
                    "marking": { "kind": "each", "of": "own", "points": 1 } } ] }
                """,
            2 => $$"""
                { {{head}}, "entry": { "type": "share", "range": "[0, 1]", "decimals": 2 },
                  "marking": { "kind": "table", "of": "own", "rows": [
                  { "in": ">= 95%", "then": 4 }, { "in": "[75%, 95%)", "then": 2 }, { "in": "< 75%", "then": 0 } ] } }
                """,
            _ => $$"""
                { {{head}}, "entry": { "type": "yes-no" }, "marking": { "kind": "table", "of": "own", "rows": [
                  { "is": true, "then": 4 }, { "is": false, "then": 0 } ] } }
                """,
        };
    }
}
