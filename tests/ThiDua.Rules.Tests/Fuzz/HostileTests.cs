using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Fuzz;

/// <summary>Texts at the limits: they need little stack, and time that grows with their length only.</summary>
[Trait("speed", "slow")]
[Collection(TimedTests.Name)]
public sealed class HostileTests
{
    private const int SmallStack = 256 * 1024; // as a web server on .NET Framework has it
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15); // quadratic time would take minutes

    [Theory]
    [InlineData(1_000)]
    [InlineData(3_000)]
    [InlineData(10_000)]
    public void Ten_thousand_criteria_load_and_are_scored(int count) => Assert.Equal(
        $"[0, {count}]", Total(Rules(Lines(count, i => """{ "kind": "entered" }"""), count)));

    [Fact]
    public void One_criterion_more_is_too_many() => Assert.Equal(
        "TD0205", Assert.Single(Found(Rules(Lines(10_001, i => """{ "kind": "entered" }"""), 10_001))).Code);

    [Theory]
    [InlineData(-1, "bounded")]
    [InlineData(1, "bounded")]
    [InlineData(-1, "open")]
    [InlineData(1, "open")]
    public void A_chain_of_ten_thousand_lines_needs_no_stack(int step, string bounds)
    {
        const int count = 10_000;
        int end = step < 0 ? 0 : count - 1;
        string lines = Lines(count, i => i == end
            ? """{ "kind": "entered" }"""
            : $$"""{ "kind": "measured", "of": { "kind": "result", "of": "c{{i + step}}" } }""");

        Assert.Equal($"[0, {count}]", Total(Rules(lines, count, bounds: bounds)));
    }

    [Fact]
    public void Measures_that_double_each_other_ninety_times_take_no_time()
    {
        string measures = string.Join(", ", Enumerable.Range(0, 90).Select(i =>
            $$"""  "m{{i}}": { "kind": "combine", "how": "sum", "of": ["m{{i + 1}}", "m{{i + 1}}"] } """));
        string more = $$"""
            "inputs": [{ "code": "x", "type": "points", "range": "[0, 1]" }],
            "measures": { {{measures}}, "m90": "x" },
            """;

        Assert.Equal("[0, 1]", Total(Rules(Lines(1, i => """{ "kind": "measured", "of": "m0" }"""), 1, more)));
    }

    [Theory]
    [InlineData("all")]
    [InlineData("any")]
    public void Conditions_that_double_each_other_are_asked_once(string kind)
    {
        string conditions = string.Join(", ", Enumerable.Range(0, 30).Select(i =>
            $$"""
            "n{{i}}": { "kind": "not", "of": { "kind": "not", "of": "k{{i + 1}}" } },
            "k{{i}}": { "kind": "{{kind}}", "of": ["k{{i + 1}}", "n{{i}}"] }
            """));
        string more = $$"""
            "inputs": [{ "code": "x", "type": "yes-no" }],
            "conditions": { {{conditions}}, "k30": "x" },
            "outcomes": [
              { "code": "g", "levels": ["a", "b"], "steps": [{ "kind": "require", "level": "a", "when": "k0" }] }
            ],
            """;

        Assert.Equal("[0, 1]", Total(Rules(Lines(1, i => """{ "kind": "entered" }"""), 1, more)));
    }

    [Fact]
    public void A_chain_of_five_thousand_outcomes_needs_no_stack()
    {
        string outcomes = string.Join(", ", Enumerable.Range(1, 5_000).Select(i =>
            $$"""
            { "code": "o{{i}}", "levels": ["a", "b"], "steps": [{ "kind": "bands",
              "of": {{(i == 1 ? "\"c0\"" : Twice(i - 1))}},
              "rows": [{ "in": ">= 1", "then": "a" }, { "in": "< 1", "then": "b" }] }] }
            """));

        string json = Rules(Lines(1, i => """{ "kind": "entered" }"""), 1, $""" "outcomes": [{outcomes}], """);

        Assert.Equal("[0, 1]", Total(json));
    }

    [Fact]
    public void What_is_nested_too_deep_through_names_is_one_mistake()
    {
        string measures = string.Join(", ", Enumerable.Range(0, 150).Select(i =>
            $$""" "m{{i}}": { "kind": "default", "of": "m{{i + 1}}", "then": 0 } """));

        string more = $$""" "measures": { {{measures}}, "m150": 1 }, """;

        Assert.Equal("TD2015", Assert.Single(Found(Rules(Lines(1, i => "1"), 1, more))).Code);
    }

    [Fact]
    public void Four_hundred_thousand_properties_are_counted() => Assert.Equal(
        1_001, Found("{" + string.Join(",", Enumerable.Range(0, 400_000).Select(i => $"\"p{i}\":0")) + "}").Count);

    [Fact]
    public void Ten_thousand_unknown_codes_are_counted() => Assert.Equal(1_001, Found(Rules(
        Lines(9_999, i => $$"""{ "kind": "measured", "of": "unknown-{{i}}" }"""), 9_999)).Count);

    [Fact]
    public void Ten_thousand_interpretations_are_read()
    {
        string interpretations = string.Join(", ", Enumerable.Range(0, 9_999).Select(i =>
            $$""" { "code": "q{{i}}", "question": "?", "readings": ["a", "b"], "chosen": "a" } """));
        string lines = Lines(
            9_999, i => $$"""{ "kind": "by-reading", "of": "q{{i}}", "values": { "a": 1, "b": 0 } }""");

        Assert.Equal("= 9999", Total(Rules(lines, 9_999, $""" "interpretations": [{interpretations}], """)));
    }

    private static string Twice(int i) => $$"""
        { "kind": "combine", "how": "greatest", "of": [
            { "kind": "table", "of": "o{{i}}", "rows": [{ "is": "a", "then": 1 }, { "is": "b", "then": 0 }] },
            { "kind": "table", "of": "o{{i}}", "rows": [{ "is": "a", "then": 1 }, { "is": "b", "then": 0 }] }] }
        """;

    private static string Lines(int count, Func<int, string> marking) => string.Join(", ", Enumerable.Range(0, count)
        .Select(i => $$"""{ "code": "c{{i}}", "worth": 1, "marking": {{marking(i)}} }"""));

    private static string Rules(string lines, int worth, string more = "", string bounds = "bounded") => $$"""
        { "format": 1, "code": "big", "version": "1", {{more}}
          "rubric": { "code": "total", "worth": {{worth}}, "bounds": "{{bounds}}", "criteria": [{{lines}}] } }
        """;

    private static ValueList<Diagnostic> Found(string json) => InTime(() => Load(json).Diagnostics);

    /// <summary>What is possible when nothing was entered; everything is explained too.</summary>
    private static string Total(string json) => InTime(() =>
    {
        var rules = Load(json).Require();
        var blank = rules.Evaluate(new DossierBuilder(rules.Code, Code.Of("unit")).Build()).Require();
        _ = ExplanationWriter.ToText(blank.Explain(), Language.Vietnamese);
        foreach (var outcome in rules.Outcomes.Take(3))
            _ = ExplanationWriter.ToText(blank.WhyNot(outcome.Code), Language.English);
        return blank.PossibleTotal.ToString();
    });

    private static Diagnosed<RuleSet> Load(string json) =>
        RuleSet.Load(RuleSetText.Of(Code.Of("big"), json), FuzzLaws.Quick);

    /// <summary>What is made on a small stack, within seconds.</summary>
    internal static T InTime<T>(Func<T> work)
    {
        T result = default!;
        Exception? fault = null;
        var watch = Stopwatch.StartNew();
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception e)
            {
                fault = e;
            }
        }, SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
        Assert.True(watch.Elapsed < Longest, watch.Elapsed.ToString());
        return result;
    }
}
