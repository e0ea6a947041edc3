using System.Globalization;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
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

    [Fact]
    public void An_empty_cell_that_may_stay_empty_is_left_out()
    {
        var rules = Checked.With(
            """
            { "code": "t", "answer": "table", "columns": [
              { "code": "trinh", "type": "number" }, { "code": "khen", "type": "number" },
              { "code": "de-lai", "title": "Để lại", "type": "number", "optional": true }] }
            """,
            """
            "sums": [{ "code": "s", "title": "Trình bằng khen cộng để lại",
              "of": "t/trinh", "parts": ["t/khen", "t/de-lai"], "eachRow": true }],
            """);
        var row = AnswerRow.Empty.With("trinh", AnswerValue.Of(5)).With("khen", AnswerValue.Of(5));

        ChecklistItemReview Of(AnswerRow of) => rules.Review(Checked.Said().Answer("t", AnswerValue.Of(of))).Item("t");

        Assert.Equal((SumState.Holds, ChecklistState.Complete), (Of(row).Sums.Single().State, Of(row).State));
        // What was refused is not empty: what stands there is not known.
        var refused = Of(row.With("de-lai", AnswerValue.Of("hai"))).Sums.Single();
        Assert.Equal(SumState.Waiting, refused.State);
        Assert.Equal(["t/de-lai"], refused.Missing.Select(term => term.ToString()));
    }

    [Fact]
    public void A_column_is_added_up_once_all_its_cells_are_there()
    {
        var row = AnswerRow.Empty.With("trinh", AnswerValue.Of(5)).With("de-lai", AnswerValue.Of(0));

        var total = Table.Review(Checked.Said()
            .Answer("t", AnswerValue.Of(Row(5, 3, 2), row))
            .Answer("tong", AnswerValue.Of(1))).Item("tong");

        Assert.Equal((SumState.Waiting, ChecklistState.Pending), (total.Sums.Single().State, total.State));
        Assert.Equal(["t/khen"], total.Sums.Single().Missing.Select(term => term.ToString()));
    }

    [Fact]
    public void A_table_that_does_not_apply_adds_nothing()
    {
        var rules = Checked.With(
            """
            { "code": "t", "answer": "table", "mayBeNotApplicable": true,
              "columns": [{ "code": "n", "type": "number" }] },
            { "code": "tong", "answer": "number" }
            """,
            """ "sums": [{ "code": "s", "of": "tong", "parts": ["t/n"] }], """);

        var total = rules.Review(
            Checked.Said().Answer("t", AnswerValue.NotApplicable).Answer("tong", AnswerValue.Of(4))).Item("tong");

        Assert.Equal((SumState.NotApplicable, ChecklistState.Complete), (total.Sums.Single().State, total.State));
    }

    [Fact]
    public void What_is_waited_for_is_named_also_where_it_is_the_total()
    {
        var sum = Fund.Review(Checked.Said().Answer("thi-dua", AnswerValue.Of(60))).Item("tong").Sums.Single();

        Assert.Equal(["tong", "khen"], sum.Missing.Select(term => term.ToString()));
    }

    [Theory]
    [InlineData(
        Language.Vietnamese,
        "dong, dòng 1: mâu thuẫn (1.500 so với 1.400)",
        "dong, dòng 2: chưa xác định: khớp hoặc mâu thuẫn (còn trống: Được khen)",
        "Dòng 2: chưa điền cột Được khen")]
    [InlineData(
        Language.English,
        "dong, row 1: they contradict each other (1,500 beside 1,400)",
        "dong, row 2: not known yet: they agree or they contradict each other (empty: Được khen)",
        "Row 2: nothing in the column Được khen")]
    public void The_explanation_names_the_row_and_the_columns(Language language, params string[] lines)
    {
        var rules = Checked.With(
            """
            { "code": "t", "answer": "table", "columns": [
              { "code": "trinh", "type": "number" }, { "code": "khen", "title": "Được khen", "type": "number" }] }
            """,
            """ "sums": [{ "code": "s", "title": "dong", "of": "t/trinh", "parts": ["t/khen"], "eachRow": true }], """);
        var review = rules.Review(Checked.Said().Answer("t", AnswerValue.Of(
            AnswerRow.Empty.With("trinh", AnswerValue.Of(1500)).With("khen", AnswerValue.Of(1400)),
            AnswerRow.Empty.With("trinh", AnswerValue.Of(3)))));

        string text = ExplanationWriter.ToText(review.Explain(review.Item("t")), rules.Words, language);

        Assert.All(lines, line => Assert.Contains(line, text));
        Assert.DoesNotContain("checklist.", text);
    }
}
