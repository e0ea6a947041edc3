using System;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Checklists;

/// <summary>The checklists of many units together.</summary>
public sealed class ChecklistRollUpTests
{
    private static readonly RuleSet Rules = Checked.With(
        """
        { "code": "a" },
        { "code": "tong", "answer": "number" },
        { "code": "p", "answer": "number" },
        { "code": "q", "answer": "number" },
        { "code": "w", "answer": "text" },
        { "code": "t", "answer": "table", "columns": [{ "code": "n", "type": "number" }] }
        """,
        """
        "audience": ["xa", "phong"], "sums": [{ "code": "s", "of": "tong", "parts": ["p", "q"] }],
        """);

    [Fact]
    public void Numbers_are_added_texts_are_listed_and_who_is_silent_is_named()
    {
        var together = ChecklistRollUp.Of(
        [
            Review("xa-b", 5, 3, 2, "Đề nghị sửa Quy chế"),
            Review("xa-a", 7, 4, 2, "Không"),
        ]);

        Assert.Equal(["noi-vu"], together.Silent.Select(unit => unit.Code.Value));
        Assert.Equal((2, 0), (together.For(Code.Of("a")).Complete, together.For(Code.Of("a")).NotDone));
        Assert.Equal("12", together.For(Code.Of("tong")).Sum.ToString());
        Assert.Equal(
            ["xa-a: Không", "xa-b: Đề nghị sửa Quy chế"],
            together.For(Code.Of("w")).List.Select(one => one.Unit + ": " + one.Answer));
        Assert.Equal("4", together.For(Code.Of("t")).Columns.Single().Sum.ToString());
        Assert.Equal(SumState.Broken, together.Sums.Single().State); // 12 beside 11: xa-a does not agree
        Assert.Equal(["xa-a tong"], together.Findings.Select(one => one.Unit + " " + one.Finding.Item.Code));
    }

    [Fact]
    public void Sums_are_not_compared_while_a_unit_has_not_answered()
    {
        var open = Rules.Review(Checked.Said("xa-b").Answer("p", AnswerValue.Of(3)));

        var together = ChecklistRollUp.Of([Review("xa-a", 6, 4, 2, "Không"), open]);

        Assert.Equal(SumState.Waiting, together.Sums.Single().State);
        Assert.Equal(["xa-b"], together.For(Code.Of("q")).Pending.Select(unit => unit.Value));
    }

    [Fact]
    public void Two_reviews_of_one_unit_are_refused() => Assert.Throws<ArgumentException>(() =>
        ChecklistRollUp.Of([Review("xa-a", 6, 4, 2, "…"), Review("xa-a", 6, 4, 2, "…")]));

    [Fact]
    public void Reviews_of_different_checklists_are_refused() => Assert.Throws<ArgumentException>(() =>
        ChecklistRollUp.Of(
            [Review("xa-a", 6, 4, 2, "…"), Checked.With(""" { "code": "a" } """).Review(Checked.Said())]));

    private static ChecklistReview Review(string unit, int total, int first, int second, string words) =>
        Rules.Review(Checked.Said(unit)
            .Answer("a", AnswerValue.Yes)
            .Answer("tong", AnswerValue.Of(total))
            .Answer("p", AnswerValue.Of(first)).Answer("q", AnswerValue.Of(second))
            .Answer("w", AnswerValue.Of(words))
            .Answer("t", AnswerValue.Of(AnswerRow.Empty.With("n", AnswerValue.Of(2)))));
}
