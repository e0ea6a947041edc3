using System.Linq;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Checklists;

/// <summary>How it stands with the items of a checklist.</summary>
public sealed class ChecklistReviewTests
{
    private static readonly RuleSet Plain = Checked.With(
        """
        { "code": "a", "title": "Công tác lãnh đạo", "mayBeNotApplicable": true },
        { "code": "b", "audience": ["phong"] },
        { "code": "n", "answer": "number", "optional": true }
        """);

    private static readonly RuleSet Backed = Checked.With(
        """
        { "code": "a", "evidence": [{ "code": "v", "title": "Văn bản chỉ đạo", "kind": "van-ban", "atLeast": 2,
          "window": "period", "issuers": ["self", "cum"] }] }
        """);

    private static readonly string[] Leaves = ["a", "c", "d"];

    public static TheoryData<AnswerValue?, ChecklistState> Answers => new()
    {
        { null, ChecklistState.Pending },
        { AnswerValue.Yes, ChecklistState.Complete },
        { AnswerValue.Partly, ChecklistState.Partly },
        { AnswerValue.No, ChecklistState.NotDone },
        { AnswerValue.NotApplicable, ChecklistState.NotApplicable },
    };

    [Theory, MemberData(nameof(Answers))]
    public void An_item_is_as_it_was_answered(AnswerValue? answer, ChecklistState state)
    {
        var said = Checked.Said();
        if (answer is not null) said.Answer("a", answer).Because("vừa sáp nhập");

        Assert.Equal(state, Plain.Review(said).Item("a").State);
    }

    [Fact]
    public void An_item_for_others_does_not_apply()
    {
        var review = Plain.Review(Checked.Said().Answer("a", AnswerValue.Yes));

        Assert.Equal(ChecklistState.NotApplicable, review.Item("b").State);
        Assert.Equal(new Completeness(1, 0, 0, 1, 0), review.Completeness); // "n" is optional and not counted
        Assert.Equal(Fraction.One, review.Completeness.Share);
    }

    [Fact]
    public void What_is_not_done_without_a_reason_says_so()
    {
        var review = Plain.Review(Checked.Said().Answer("a", AnswerValue.No));

        Assert.Equal([new ChecklistReason.Answered(false, null)], review.Item("a").Reasons);
        Assert.Contains("không nêu lý do", Text(review, "a"));
    }

    [Fact]
    public void Evidence_that_does_not_count_leaves_an_item_partly_done()
    {
        var review = Backed.Review(Checked.Said("xa-a").Answer("a", AnswerValue.Yes)
            .With("ok").With("cum").With("nam-truoc").With("sao").With("khac").With("het-han").With("bien-ban")
            .Evidence(Checked.Document("ok", 3, 1))
            .Evidence(Checked.Document("cum", 3, 2).By(Code.Of("xa-b")))
            .Evidence(Checked.Document("nam-truoc", 12, 31, 2023))
            .Evidence(EvidenceItem.Of("sao", "van-ban").Numbered("OK/ubnd", new LocalDate(2024, 3, 1)))
            .Evidence(Checked.Document("khac", 3, 3).By(Code.Of("noi-vu")))
            .Evidence(Checked.Document("het-han", 3, 4).Valid(null, new LocalDate(2024, 6, 30)))
            .Evidence(EvidenceItem.Of("bien-ban", "bien-ban")));

        var evidence = review.Item("a").Evidence.Single();

        Assert.Equal(
            [
                ("bien-ban", EvidenceState.OtherKind), ("cum", EvidenceState.Counts),
                ("het-han", EvidenceState.Expired), ("khac", EvidenceState.OtherIssuer),
                ("nam-truoc", EvidenceState.OutOfPeriod), ("ok", EvidenceState.Counts),
                ("sao", EvidenceState.Duplicate),
            ],
            evidence.Pieces.Select(piece => (piece.Item.Code.Value, piece.State)));
        Assert.Equal(ChecklistState.Complete, review.Item("a").State);
    }

    [Theory]
    [InlineData(0, ChecklistState.Partly)]
    [InlineData(1, ChecklistState.Partly)]
    [InlineData(2, ChecklistState.Complete)]
    [InlineData(3, ChecklistState.Complete)]
    public void Two_documents_are_asked_for(int documents, ChecklistState state)
    {
        var said = Checked.Said().Answer("a", AnswerValue.Yes);
        for (int i = 1; i <= documents; i++)
            said.With("cv-" + i).Evidence(Checked.Document("cv-" + i, i, 1));

        Assert.Equal(state, Backed.Review(said).Item("a").State);
    }

    [Theory]
    [InlineData(2024, 10, 5, ChecklistState.Partly)] // it ended on 30/9, inside the period
    [InlineData(2025, 3, 1, ChecklistState.Partly)]
    [InlineData(2024, 9, 30, ChecklistState.Complete)] // its last day
    public void Evidence_expires(int year, int month, int day, ChecklistState state)
    {
        var rules = Checked.With(""" { "code": "a", "evidence": [{ "code": "v" }] } """);
        var said = Checked.Said().Answer("a", AnswerValue.Yes).With("cv")
            .Evidence(Checked.Document("cv", 1, 2).Valid(null, new LocalDate(2024, 9, 30)));

        Assert.Equal(state, rules.Review(said, new LocalDate(year, month, day)).Item("a").State);
    }

    [Fact]
    public void What_was_valid_to_the_end_of_the_period_counts_for_it_however_late_it_is_looked_at()
    {
        var rules = Checked.With(""" { "code": "a", "evidence": [{ "code": "v" }] } """);
        var said = Checked.Said().Answer("a", AnswerValue.Yes).With("cv")
            .Evidence(Checked.Document("cv", 1, 2).Valid(null, new LocalDate(2024, 12, 31)));

        Assert.Equal(ChecklistState.Complete, rules.Review(said, new LocalDate(2026, 1, 1)).Item("a").State);
    }

    [Fact]
    public void A_waiver_is_shown_and_hides_nothing()
    {
        ChecklistAnswersBuilder Said() => Checked.Said().Answer("a", AnswerValue.No).Because("mới chia tách");

        var without = Plain.Review(Said()).Item("a");
        var with = Plain.Review(Said().Waive("a", "mới thành lập", new LocalDate(2024, 10, 5))).Item("a");
        var after = Plain.Review(Said().Waive("a", "mới thành lập", new LocalDate(2024, 10, 4))).Item("a");

        Assert.Equal((ChecklistState.NotDone, true, 1), (with.State, with.IsWaived, with.Completeness.Waived));
        Assert.Equal((without.State, without.Reasons), (with.State, with.Reasons));
        Assert.False(after.IsWaived);
        Assert.NotNull(after.Waiver);
    }

    [Fact]
    public void The_waiver_of_a_heading_is_one_of_everything_below_it()
    {
        var rules = Checked.With(""" { "code": "h", "items": [{ "code": "a" }, { "code": "b" }] } """);

        var review = rules.Review(Checked.Said().Waive("h", "…", new LocalDate(2025, 1, 1)));

        Assert.All(review.Items, item => Assert.True(item.IsWaived));
    }

    [Theory]
    [InlineData("true true true", "complete", "1")]
    [InlineData("false false false", "not-done", "0")]
    [InlineData("true false true", "partly", "2/3")]
    [InlineData("true false ?", "partly", "")]
    [InlineData("true true ?", "pending", "")]
    public void A_heading_stands_for_all_below_it(string answers, string state, string share)
    {
        var rules = Checked.With(
            """
            { "code": "h", "items": [{ "code": "a" }, { "code": "b", "items": [{ "code": "c" }, { "code": "d" }] }] }
            """);
        var said = Checked.Said();
        foreach (var (code, answer) in Leaves.Zip(answers.Split(' ')))
            if (answer != "?") said.Answer(code, answer == "true" ? AnswerValue.Yes : AnswerValue.No);

        var heading = rules.Review(said).Item("h");

        Assert.Equal(state, ChecklistExplaining.Word(heading.State));
        Assert.Equal(share, heading.Completeness.Share?.ToString() ?? "");
    }

    [Fact]
    public void A_table_wants_its_rows_and_its_cells()
    {
        var rules = Checked.With(
            """
            { "code": "t", "answer": "table", "atLeast": 2, "atMost": 3, "columns": [
              { "code": "n", "title": "Số lượng", "type": "number" },
              { "code": "w", "type": "text", "optional": true }] }
            """);
        var row = AnswerRow.Empty.With("n", AnswerValue.Of(1));

        ChecklistItemReview Of(params AnswerRow[] rows) =>
            rules.Review(Checked.Said().Answer("t", AnswerValue.Of(rows))).Item("t");

        Assert.Equal(ChecklistState.Complete, Of(row, row).State);
        Assert.Equal([new ChecklistReason.RowCount(1, 2, 3)], Of(row).Reasons);
        Assert.Equal([new ChecklistReason.RowCount(4, 2, 3)], Of(row, row, row, row).Reasons);
        Assert.Equal(
            [new ChecklistReason.CellMissing(2, rules.Checklists[0].Items[0].Columns[0])],
            Of(row, AnswerRow.Empty.With("w", AnswerValue.Of("…"))).Reasons);
    }

    [Fact]
    public void Answers_are_written_and_read_again_as_they_were()
    {
        var answers = Checked.Said().OfKind("xa").Titled("Xã A").On(Checked.Today).By("Đoàn kiểm tra")
            .Answer("a", AnswerValue.Partly).Because("đang làm").With("cv")
            .Answer("n", AnswerValue.Of(1.5m))
            .Answer("t", AnswerValue.Of(AnswerRow.Empty.With("x", AnswerValue.Of("có dấu")).With("y", AnswerValue.No)))
            .Answer("d", AnswerValue.Of(new LocalDate(2024, 2, 29)))
            .Evidence(Checked.Document("cv", 3, 1).By(Code.Of("xa-a")).Titled("Công văn").WithDigest("ab12"))
            .Waive("n", "chưa có số liệu", new LocalDate(2024, 12, 31))
            .Build();

        byte[] written = ChecklistAnswersWriter.Write(answers);

        Assert.Equal(answers, ChecklistAnswersReader.Read(Code.Of("again"), written).Require());
    }

    [Fact]
    public void The_explanation_of_an_item_names_what_is_missing()
    {
        var review = Backed.Review(Checked.Said().Answer("a", AnswerValue.Yes).With("cu")
            .Evidence(Checked.Document("cu", 5, 1, 2023)));

        Assert.Equal(
            """
            a: chưa đạt (còn thiếu)
              Thiếu minh chứng – Văn bản chỉ đạo: 0 (yêu cầu ít nhất 2)
                cu/UBND: không được tính (ngoài kỳ)

            """.ReplaceLineEndings("\n"),
            Text(review, "a"));
    }

    private static string Text(ChecklistReview review, string item) =>
        ExplanationWriter.ToText(review.Explain(review.Item(item)), Language.Vietnamese);

    [Theory]
    [InlineData("partly ?", "partly")] // what is done partly is never undone
    [InlineData("false ?", "pending")]
    [InlineData("true ?", "pending")]
    [InlineData("partly true", "partly")]
    public void A_heading_is_known_as_soon_as_nothing_can_change_it(string answers, string state)
    {
        var rules = Checked.With(""" { "code": "h", "items": [{ "code": "a" }, { "code": "c" }] } """);
        var said = Checked.Said();
        foreach (var (code, answer) in Leaves.Zip(answers.Split(' ')))
        {
            if (answer == "partly") said.Answer(code, AnswerValue.Partly);
            else if (answer != "?") said.Answer(code, answer == "true" ? AnswerValue.Yes : AnswerValue.No);
        }

        var heading = rules.Review(said).Item("h");

        Assert.Equal(state, ChecklistExplaining.Word(heading.State));
    }

    [Theory]
    [InlineData(4, 31, "a", true)] // that of the heading is in force still
    [InlineData(31, 4, "b", true)]
    [InlineData(4, 3, "b", false)] // none is: the nearest is told
    public void A_waiver_that_ended_does_not_hide_one_that_is_in_force(int own, int around, string why, bool isWaived)
    {
        var rules = Checked.With(""" { "code": "h", "items": [{ "code": "i" }] } """);

        var item = rules.Review(Checked.Said()
            .Waive("h", "a", new LocalDate(2024, 10, around))
            .Waive("i", "b", new LocalDate(2024, 10, own))).Item("i");

        Assert.Equal((why, isWaived), (item.Waiver!.Why, item.IsWaived));
    }

    [Fact]
    public void Notes_and_who_granted_a_waiver_are_kept()
    {
        string json = """
            { "format": 1, "ruleSet": "k", "unit": "xa-a",
              "findings": [{ "item": "a", "found": "2023-06-01", "note": "theo biên bản số 3" }],
              "waivers": [{ "item": "a", "why": "…", "until": "2024-12-31", "note": "gia hạn một lần" }] }
            """;
        var read = ChecklistAnswersReader.Read(Code.Of("k"), System.Text.Encoding.UTF8.GetBytes(json)).Require();
        var built = Checked.Said()
            .Waive(Code.Of("a"), "…", new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), "UBND huyện").Build();

        Assert.Equal("theo biên bản số 3", read.Findings[0].Note);
        Assert.Equal("gia hạn một lần", read.Waivers[0].Note);
        Assert.Equal(read, ChecklistAnswersReader.Read(Code.Of("k"), ChecklistAnswersWriter.Write(read)).Require());
        Assert.Equal(
            [new Waiver(Code.Of("a"), "…", new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), "UBND huyện")],
            built.Waivers.Select(one => one with { Origin = default }));
    }

    [Theory]
    [InlineData(true, ChecklistState.Complete)]
    [InlineData(false, ChecklistState.NotDone)]
    [InlineData(null, ChecklistState.Pending)]
    public void A_heading_of_optional_items_tells_how_it_stands_with_them_and_counts_none(
        bool? done, ChecklistState state)
    {
        var rules = Checked.With("""
            { "code": "h", "items": [ { "code": "a", "optional": true } ] }, { "code": "b" }
            """);
        var said = Checked.Said().Answer("b", AnswerValue.Yes);
        if (done is { } yes) said.Answer("a", yes ? AnswerValue.Yes : AnswerValue.No).Because("chưa có kinh phí");

        var review = rules.Review(said);

        Assert.Equal(state, review.Item("h").State);
        Assert.Equal(0, review.Item("h").Completeness.Applicable);
        Assert.Equal(new Completeness(1, 0, 0, 0, 0), review.Completeness);
    }

    [Fact]
    public void A_heading_with_required_items_is_not_judged_by_optional_ones()
    {
        var rules = Checked.With("""
            { "code": "h", "items": [ { "code": "a", "optional": true }, { "code": "b" } ] },
            { "code": "o", "items": [ { "code": "c", "optional": true, "audience": ["phong"] } ] }
            """);

        var review = rules.Review(Checked.Said().Answer("a", AnswerValue.No).Because("–").Answer("b", AnswerValue.Yes));

        Assert.Equal(ChecklistState.Complete, review.Item("h").State);
        Assert.Equal(ChecklistState.NotApplicable, review.Item("o").State); // nothing of it is for the unit
    }
}
