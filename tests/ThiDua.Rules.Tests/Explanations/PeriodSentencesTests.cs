using System;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>What explanations say of the periods inside a larger one.</summary>
public class PeriodSentencesTests
{
    private const string Rules = """
        { "format": 1, "code": "small", "version": "1",
          "measures": { "done": { "kind": "result", "of": "work", "ask": "share" } },
          "rubrics": [
            { "code": "quarter", "title": "Quý", "period": "quarter",
              "rubric": { "code": "quarter-total", "title": "Điểm quý", "worth": 100, "bounds": "bounded", "criteria": [
                { "code": "work", "title": "Công việc", "worth": 100, "marking": { "kind": "entered" } } ] } },
            { "code": "year", "title": "Năm", "period": "year",
              "rubric": { "code": "year-total", "title": "Điểm năm", "worth": 100, "bounds": "bounded",
                "ifNotApplicable": "zero", "marking": { "kind": "measured", "of": FOLD } } } ] }
        """;

    private const string Dossiers = """
        { "format": 1, "ruleSet": "small", "unit": "u", "period": "2031" },
        { "format": 1, "ruleSet": "small", "unit": "u", "period": "2031-Q1", "entries": { "work": 80 } },
        { "format": 1, "ruleSet": "small", "unit": "u", "period": "2031-Q3", "entries": { "work": 60 } },
        { "format": 1, "ruleSet": "small", "unit": "u", "period": "2031-Q4" }
        """;

    [Fact]
    public void Of_each_period_its_number_its_weight_and_its_points_are_told() => Golden.Matches(
        "tests/ThiDua.Rules.Tests/Golden/Explanations/weights-of-periods.txt",
        Told("""
            { "kind": "over", "each": { "periods": "quarter" }, "take": "sum",
              "where": { "kind": "compare", "of": { "kind": "field", "of": "number" }, "in": "<= 3" },
              "value": { "kind": "combine", "how": "product", "of": [
                { "kind": "table", "of": { "kind": "field", "of": "number" }, "rows": [
                  { "in": "= 1", "then": "40%" }, { "in": "[2, 4]", "then": "30%" } ] },
                "quarter-total" ] } }
            """));

    [Fact]
    public void What_has_a_name_is_told_of_each_period_anew() => Golden.Matches(
        "tests/ThiDua.Rules.Tests/Golden/Explanations/named-measure-of-periods.txt",
        Told("""
            { "kind": "over", "each": { "periods": "quarter" }, "take": "greatest",
              "value": { "kind": "combine", "how": "product", "of": [
                "done", { "kind": "result", "of": "work", "ask": "worth" } ] } }
            """));

    [Fact]
    public void Bare_points_of_a_period_need_no_step_of_their_own() => Golden.Matches(
        "tests/ThiDua.Rules.Tests/Golden/Explanations/points-of-periods.txt",
        Told("""{ "kind": "over", "each": { "periods": "quarter" }, "take": "mean", "value": "quarter-total" }"""));

    private static string Told(string fold)
    {
        var scored = new SmallCluster(Rules.Replace("FOLD", fold, StringComparison.Ordinal), Dossiers);
        var year = scored.Cluster.Evaluations.Single(one => one.Dossier.Period?.ToString() == "2031");
        return ExplanationWriter.ToText(year.Explain(), scored.Rules.Words, Language.Vietnamese);
    }
}
