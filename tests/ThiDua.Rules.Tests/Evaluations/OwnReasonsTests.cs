using System;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Tests.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>What a unit itself owes, what others owe, and how each is told.</summary>
public sealed class OwnReasonsTests
{
    private static readonly SmallCluster _contest = new(
        """
        { "format": 1, "code": "small", "version": "1",
          "inputs": [ { "code": "contest", "title": "Điểm thi phụ", "type": "number", "range": "[0, 10]" } ],
          "rubric": { "code": "total", "title": "Tổng", "worth": 100, "bounds": "bounded", "criteria": [
            { "code": "work", "worth": 100, "marking": { "kind": "entered" } } ] },
          "rankings": [ { "code": "place", "title": "Hạng", "ties": "competition", "by": [
            { "of": "total" }, { "of": "contest" } ] } ] }
        """,
        """
        { "ruleSet": "small", "unit": "a", "entries": { "work": 95 } },
        { "ruleSet": "small", "unit": "b", "entries": { "work": 85 } },
        { "ruleSet": "small", "unit": "c", "entries": { "work": 85 } },
        { "ruleSet": "small", "unit": "d", "entries": { "work": 70, "contest": 1 } },
        { "ruleSet": "small", "unit": "e", "entries": { "work": 70, "contest": 3 } }
        """);

    [Fact]
    public void A_key_that_is_not_entered_is_owed_by_the_unit_whose_place_it_leaves_open()
    {
        Assert.Equal(EvaluationStatus.Pending, _contest.Of("b").Status);
        Assert.Equal(["missing contest"], _contest.Waiting("b"));
        Assert.Equal(EvaluationStatus.Complete, _contest.Of("a").Status); // its total decides its place
        Assert.Contains(
            "chờ: chưa nhập: Điểm thi phụ (đơn vị này, c)\n", _contest.Ranking("b"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_alone_is_open_whatever_is_entered_so_nothing_is_owed_for_it()
    {
        var alone = _contest.Rules.Evaluate(_contest.Of("b").Dossier).Require();

        Assert.Equal(EvaluationStatus.Complete, alone.Status);
    }

    [Theory]
    [InlineData("b", "chưa xác định; trong 5 đơn vị")]
    [InlineData("a", "(trong 5 đơn vị)")]
    [InlineData("d", "(trong 5 đơn vị; liền sau e, phân định theo “Điểm thi phụ”)")]
    public void A_place_says_who_is_next_before_it_and_which_key_tells_them_apart(string unit, string sentence) =>
        Assert.Contains(sentence, _contest.Ranking(unit), StringComparison.Ordinal);

    [Fact]
    public void A_kept_result_waits_for_what_it_does_not_tell_and_not_for_the_whole_period()
    {
        var told = new SmallCluster(
            """
            { "format": 1, "code": "small", "version": "1",
              "inputs": [ { "code": "quarter-no", "title": "Quý thứ", "type": "count", "range": "[1, 4]" } ],
              "rubrics": [
                { "code": "quarter", "title": "Quý", "period": "quarter", "rubric": { "code": "q", "worth": 100,
                  "bounds": "bounded",
                  "criteria": [ { "code": "q-work", "worth": 100, "marking": { "kind": "entered" } } ] } },
                { "code": "year", "title": "Năm", "period": "year", "rubric": { "code": "y", "worth": 400,
                  "bounds": "bounded", "criteria": [ { "code": "y-work", "worth": 400, "marking": { "kind": "measured",
                    "of": { "kind": "over", "each": { "periods": "quarter" }, "take": "sum", "value": "q",
                      "where": { "kind": "compare", "of": "quarter-no", "in": ">= 2" } } } } ] } } ] }
            """,
            """
            { "ruleSet": "small", "rubric": "year", "unit": "u", "period": "2031", "earlier": [
              { "rubric": "quarter", "period": "2031-Q1", "points": { "q": 80 } },
              { "rubric": "quarter", "period": "2031-Q2", "points": { "q": 80 } } ] }
            """);

        Assert.Equal(
            [
                "other-periods quarter (2031-Q3)", "other-periods quarter (2031-Q4)",
                "missing quarter-no (2031-Q1)", "missing quarter-no (2031-Q2)",
            ],
            told.Waiting("u").OrderBy(reason => reason.StartsWith("missing", StringComparison.Ordinal))
                .ThenBy(reason => reason, StringComparer.Ordinal));
        Assert.Contains("chưa nhập: Quý thứ (kỳ 2031-Q1, 2031-Q2)", told.Total("u"), StringComparison.Ordinal);
    }
}
