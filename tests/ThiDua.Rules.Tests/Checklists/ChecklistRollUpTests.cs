using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
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

    private static string Folder { get; } = Path.Combine(BadFiles.Folder, "Together");

    public static TheoryData<string> Files => BadFiles.Names(Folder);

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

    [Fact]
    public void A_unit_to_which_a_sum_does_not_apply_adds_nothing_to_it()
    {
        var rules = Checked.With(
            """
            { "code": "tong", "answer": "number", "mayBeNotApplicable": true },
            { "code": "p", "answer": "number" }, { "code": "q", "answer": "number" }
            """,
            """ "sums": [{ "code": "s", "of": "tong", "parts": ["p", "q"] }], """);
        ChecklistReview Of(string unit, AnswerValue total, int p, int q) => rules.Review(Checked.Said(unit)
            .Answer("tong", total).Answer("p", AnswerValue.Of(p)).Answer("q", AnswerValue.Of(q)));
        var (first, second) = (Of("xa-a", AnswerValue.Of(7), 4, 3), Of("xa-b", AnswerValue.NotApplicable, 2, 1));

        var sum = ChecklistRollUp.Of([first, second]).Sums.Single();

        Assert.Equal((SumState.Holds, "7", "7"), (sum.State, sum.Left.ToString(), sum.Right.ToString()));
        Assert.Equal(SumState.NotApplicable, ChecklistRollUp.Of([second]).Sums.Single().State);
    }

    [Fact]
    public void What_holds_in_each_row_holds_of_all_rows()
    {
        var rules = Checked.With(
            """
            { "code": "t", "answer": "table", "columns": [
              { "code": "trinh", "type": "number" }, { "code": "khen", "type": "number", "optional": true }] }
            """,
            """ "sums": [{ "code": "s", "of": "t/trinh", "parts": ["t/khen"], "eachRow": true }], """);
        ChecklistReview Of(string unit, params (int Proposed, int? Awarded)[] rows) => rules.Review(Checked.Said(unit)
            .Answer("t", AnswerValue.Of([.. rows.Select(row => row.Awarded is { } awarded
                ? AnswerRow.Empty.With("trinh", AnswerValue.Of(row.Proposed)).With("khen", AnswerValue.Of(awarded))
                : AnswerRow.Empty.With("trinh", AnswerValue.Of(row.Proposed)))])));
        var silent = rules.Review(Checked.Said("noi-vu"));

        var holds = ChecklistRollUp.Of([Of("xa-a", (5, 5), (2, 2)), Of("xa-b", (1, 1), (9, null))]).Sums.Single();
        var broken = ChecklistRollUp.Of([Of("xa-a", (5, 5), (2, 1)), Of("xa-b", (1, 1))]).Sums.Single();
        var waits = ChecklistRollUp.Of([Of("xa-a", (5, 5)), silent]).Sums.Single();

        Assert.Equal((SumState.Holds, "8", "8"), (holds.State, holds.Left.ToString(), holds.Right.ToString()));
        Assert.Equal((SumState.Broken, "8", "7"), (broken.State, broken.Left.ToString(), broken.Right.ToString()));
        Assert.Equal((SumState.Waiting, 2), (waits.State, waits.Missing.Count));
    }

    [Fact]
    public void A_column_names_the_units_of_which_a_cell_is_missing()
    {
        AnswerValue Rows(params AnswerValue?[] cells) => AnswerValue.Of([.. cells.Select(cell =>
            cell is null ? AnswerRow.Empty : AnswerRow.Empty.With("n", cell))]);
        ChecklistReview Of(string unit, AnswerValue? rows)
        {
            var said = Checked.Said(unit);
            if (rows is not null) said.Answer("t", rows);
            return Rules.Review(said);
        }

        var column = ChecklistRollUp.Of(
        [
            Of("xa-a", Rows(AnswerValue.Of(2), AnswerValue.Of("hai"))), // the second is refused
            Of("xa-b", Rows(AnswerValue.Of(3), null)),
            Of("noi-vu", null),
        ]).For(Code.Of("t")).Columns.Single();

        Assert.Equal("5", column.Sum.ToString());
        Assert.Equal(["noi-vu", "xa-a", "xa-b"], column.Missing.Select(unit => unit.Value));
    }

    [Theory, MemberData(nameof(Files))]
    public void Bad_answers_among_many_get_exactly_these_findings(string name)
    {
        using var all = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json")));
        var rules = Checked.Good();
        var reviews = all.RootElement.EnumerateArray().Select((one, i) => rules.ReviewChecklist(
            ChecklistAnswersReader
                .Read(Code.Of("answers-" + (i + 1)), Encoding.UTF8.GetBytes(one.GetRawText())).Require(),
            Checked.Today).Require());

        var rolled = rules.RollUpChecklist(Code.Of("noi-dung"), reviews);

        Assert.Equal(name[.."TD0000".Length], rolled.Diagnostics[0].Code);
        Assert.Empty(rolled.Require().Reviews);
        Golden.Matches(Path.Combine(Folder, name + ".expected.txt"), BadFiles.Print(rolled.Diagnostics));
    }

    [Fact]
    public void Who_answered_twice_is_not_silent_and_nothing_of_it_is_counted()
    {
        var twice = Rules.RollUpChecklist(Code.Of("c"),
            [Review("xa-a", 6, 4, 2, "…"), Review("xa-b", 5, 3, 2, "…"), Review("xa-a", 7, 4, 3, "…")]).Require();
        var none = Rules.RollUpChecklist(Code.Of("c"), []).Require();

        Assert.Equal(["xa-a"], twice.Repeated.Select(unit => unit.Value));
        Assert.Equal(["noi-vu"], twice.Silent.Select(unit => unit.Code.Value));
        Assert.Equal("5", twice.For(Code.Of("tong")).Sum.ToString());
        Assert.Equal(3, none.Silent.Count);
        Assert.Equal(0, none.For(Code.Of("a")).Complete);
    }
}
