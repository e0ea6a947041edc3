using System.Globalization;
using System.Linq;
using ThiDua.Rules.Checklists;
using Xunit;

namespace ThiDua.Rules.Tests.Checklists;

/// <summary>Numbers that have to agree.</summary>
public sealed class ChecklistSumTests
{
    private static readonly RuleSet Fund = Checked.With(
        """
        { "code": "tong", "answer": "money" },
        { "code": "thi-dua", "answer": "money", "mayBeNotApplicable": true },
        { "code": "khen", "answer": "money", "mayBeNotApplicable": true }
        """,
        """ "sums": [{ "code": "s", "title": "Tổng chi", "of": "tong", "parts": ["thi-dua", "khen"] }], """);

    private static readonly RuleSet Table = Checked.With(
        """
        { "code": "t", "answer": "table", "columns": [
          { "code": "trinh", "type": "number" }, { "code": "khen", "type": "number" },
          { "code": "de-lai", "type": "number" }] },
        { "code": "tong", "answer": "number" }
        """,
        """
        "sums": [
          { "code": "dong", "of": "t/trinh", "parts": ["t/khen", "t/de-lai"], "eachRow": true },
          { "code": "cot", "of": "tong", "how": "at-least", "parts": ["t/khen"] }],
        """);

    private static readonly string[] Amounts = ["tong", "thi-dua", "khen"];

    [Theory]
    [InlineData("100 60 40", SumState.Holds, ChecklistState.Complete)]
    [InlineData("100 60 30", SumState.Broken, ChecklistState.Partly)]
    [InlineData("100 60 ?", SumState.Waiting, ChecklistState.Pending)]
    [InlineData("? 60 40", SumState.Waiting, ChecklistState.Pending)]
    [InlineData("60 60 n/a", SumState.Holds, ChecklistState.Complete)] // what does not apply is left out
    [InlineData("60 n/a n/a", SumState.NotApplicable, ChecklistState.Complete)]
    public void A_total_is_the_sum_of_its_parts(string numbers, SumState sum, ChecklistState state)
    {
        var said = Checked.Said();
        foreach (var (code, number) in Amounts.Zip(numbers.Split(' ')))
        {
            if (number == "n/a") said.Answer(code, AnswerValue.NotApplicable);
            else if (number != "?") said.Answer(code, AnswerValue.Of(int.Parse(number, CultureInfo.InvariantCulture)));
        }

        var total = Fund.Review(said).Item("tong");

        Assert.Equal((sum, state), (total.Sums.Single().State, total.State));
    }

    [Fact]
    public void A_contradiction_tells_the_very_row()
    {
        var review = Table.Review(Checked.Said()
            .Answer("t", AnswerValue.Of(Row(5, 3, 2), Row(5, 3, 1), Row(1, 1, 0)))
            .Answer("tong", AnswerValue.Of(6)));

        Assert.Equal(
            [("dong", 2, "5", "4"), ("cot", 0, "6", "7")],
            review.Contradictions.Select(one =>
                (one.Sum.Code.Value, one.Row ?? 0, one.Left!.Value.ToString(), one.Right.ToString())));
        Assert.Equal(ChecklistState.Partly, review.Item("t").State);
    }

    [Fact]
    public void An_empty_cell_is_waited_for_and_found()
    {
        var review = Table.Review(Checked.Said().Answer(
            "t", AnswerValue.Of(AnswerRow.Empty.With("trinh", AnswerValue.Of(5)).With("khen", AnswerValue.Of(3)))));

        var item = review.Item("t");

        Assert.Equal(SumState.Waiting, item.Sums.Single().State);
        Assert.Contains(item.Reasons, reason => reason is ChecklistReason.CellMissing { Row: 1 });
        Assert.Equal(ChecklistState.Partly, item.State);
    }

    private static AnswerRow Row(int proposed, int awarded, int left) => AnswerRow.Empty
        .With("trinh", AnswerValue.Of(proposed))
        .With("khen", AnswerValue.Of(awarded))
        .With("de-lai", AnswerValue.Of(left));
}
