using System.Linq;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Checklists;

/// <summary>Checklists in a rubric (K67): an item that is not complete makes its row incomplete.</summary>
public sealed class ChecklistScoringTests
{
    /// <summary>Ten contents and eleven rows, as in the plan of 2022 (S5): the eighth has two rows.</summary>
    private static readonly RuleSet Eleven = Checked.With(
        string.Join(",", Enumerable.Range(1, 10).Select(i => $$"""
            { "code": "i{{i}}", "label": "-", "title": "Nội dung {{i}}",
              "mayBeNotApplicable": {{(i == 10 ? "true" : "false")}},
              "rows": [{{(i == 8 ? "\"r8\", \"r8b\"" : $"\"r{i}\"")}}] }
            """)),
        """ "covers": "total", """,
        """
        "rubric": { "code": "total", "title": "Cộng điểm", "worth": 100, "bounds": "bounded",
          "lines": { "entry": { "title": "Số nội dung chưa đầy đủ", "mayBeNotApplicable": true,
              "checklist": { "ask": "incomplete" } },
            "marking": "worth",
            "deductions": [{ "code": "incomplete", "ifNotApplicable": "zero", "marking":
              { "kind": "table", "of": "own", "rows": [{ "in": "= 0", "then": 0 }, { "in": ">= 1", "then": 5 }] } }] },
          "criteria": [
        """ + string.Join(",", Enumerable.Range(1, 10).Select(i => i == 8
            ? """{ "code": "r8", "worth": 5 }, { "code": "r8b", "worth": 5 }"""
            : $$"""{ "code": "r{{i}}", "label": "{{i}}", "title": "Dòng {{i}}", "worth": 10 }""")) + "] },");

    [Fact]
    public void Ten_contents_are_linked_with_eleven_rows_from_both_sides()
    {
        var loaded = BadFiles.Load("TD3509-items-and-rows-differ");

        Assert.Contains(loaded.Diagnostics, found => found.Descriptor == DiagnosticCatalog.ItemsAndRowsDiffer);
        Assert.Equal(11, Eleven.Checklists[0].Facts.Count);
        Assert.Equal(
            [Code.Of("i8")], Eleven.Checklists[0].Facts.Single(fact => fact.Input == Code.Of("r8b")).Items);
    }

    [Theory]
    [InlineData(0, "100")]
    [InlineData(1, "95")]
    [InlineData(8, "90")] // its two rows lose five points each
    public void An_item_that_is_not_complete_makes_its_rows_incomplete(int item, string points) =>
        Assert.Equal(points, Score(All(item)).Total.Value.ToString());

    [Fact]
    public void An_item_that_was_not_answered_leaves_its_row_open()
    {
        var said = Checked.Said();
        foreach (int i in Enumerable.Range(1, 9)) said.Answer("i" + i, AnswerValue.Yes);

        var scored = Score(said);

        Assert.Equal(EvaluationStatus.Pending, scored.Status);
        Assert.Contains("Nội dung 10", Text(scored));
    }

    [Fact]
    public void An_item_that_does_not_apply_takes_nothing()
    {
        var said = Checked.Said();
        foreach (int i in Enumerable.Range(1, 9)) said.Answer("i" + i, AnswerValue.Yes);

        Assert.Equal("100", Score(said.Answer("i10", AnswerValue.NotApplicable)).Total.Value.ToString());
    }

    [Fact]
    public void The_explanation_of_the_score_names_the_item_and_the_reason()
    {
        string text = Text(Score(All(3)));

        Assert.Contains("Nội dung 3: chưa đạt (chưa thực hiện)", text);
        Assert.Contains("Trả lời: chưa thực hiện: chưa ban hành", text);
        Assert.DoesNotContain("Nội dung 3: đầy đủ", text);
    }

    [Fact]
    public void What_was_entered_by_hand_gives_way_and_a_dossier_keeps_what_reviews_say()
    {
        var dossier = new DossierBuilder("k", "xa-a").Enter("r1", 3m).Build();

        var first = dossier.With(Eleven.Review(All(0)));

        Assert.Empty(first.Stages); // what was entered by hand gave way
        Assert.Equal(11, first.ReviewedInOrder.Count);
        Assert.Equal("100", Eleven.Evaluate(first).Require().Total.Value.ToString());
        Assert.Equal(first, DossierReader.Read(Code.Of("xa-a"), DossierWriter.Write(first)).Require());
    }

    [Fact]
    public void The_review_of_another_unit_is_refused() => Assert.Throws<System.ArgumentException>(() =>
        new DossierBuilder("k", "xa-b").Build().With(Eleven.Review(All(0))));

    [Fact]
    public void The_good_rule_set_answers_all_its_questions()
    {
        var rules = Checked.Good();
        var said = new ChecklistAnswersBuilder("checklists", "xa-a").Checklist("noi-dung").On(Checked.Today)
            .Answer("a-lanh-dao", AnswerValue.Partly).Because("mới có một văn bản").With("cv")
            .Answer("a-hoi-dong", AnswerValue.NotApplicable)
            .Answer("d-tong-chi", AnswerValue.Of(300))
            .Answer("d-chi-thi-dua", AnswerValue.Of(100))
            .Answer("d-chi-khen-thuong", AnswerValue.Of(200))
            .Answer("d-khen", AnswerValue.Of(AnswerRow.Empty.With("hinh-thuc", AnswerValue.Of("Giấy khen"))
                .With("trinh", AnswerValue.Of(3))
                .With("duoc-khen", AnswerValue.Of(2))
                .With("de-lai", AnswerValue.Of(1))))
            .Answer("d-so-khen", AnswerValue.Of(2))
            .Answer("d-quy-che", AnswerValue.Of("12/QC-UBND"))
            .Answer("d-ngay", AnswerValue.Of(new LocalDate(2024, 6, 28)))
            .Evidence(Checked.Document("cv", 3, 1))
            .Waive("a-lanh-dao", "mới kiện toàn", new LocalDate(2024, 12, 31));

        var review = rules.Review(said);

        Assert.Equal(
            ["fund = 300", "share = 0", "council = n/a", "all = n/a", "late = 0", "row-1 = 1", "row-2 = 0"],
            review.Facts.Select(fact => fact.Fact.Input + " = " + fact.Value));
        var scored = rules.Evaluate(new DossierBuilder("checklists", "xa-a").Build().With(review)).Require();
        Assert.Equal("15", scored.Total.Value.ToString());
    }

    [Fact]
    public void Each_point_of_a_total_is_backed_explained_or_unbacked()
    {
        var rules = Checked.With(
            """ { "code": "a", "rows": ["x"], "evidence": [{ "code": "v", "atLeast": 0 }] } """,
            "",
            """
            "inputs": [{ "code": "n", "type": "count" }, { "code": "m", "type": "count" }],
            "rubric": { "code": "total", "worth": 24, "bounds": "bounded", "criteria": [
              { "code": "x", "worth": 10, "entry": { "checklist": { "ask": "incomplete" } }, "marking": "worth",
                "deductions": [{ "code": "d",
                  "marking": { "kind": "each", "of": "own", "points": 4 } }] },
              { "code": "y", "worth": 5, "marking": { "kind": "entered" } },
              { "code": "z", "worth": 7, "marking": { "kind": "each", "of": "n", "points": 1 } },
              { "code": "f", "worth": 2, "marking": "worth" }],
              "deductions": [{ "code": "late", "marking": { "kind": "each", "of": "m", "points": 1 } }] },
            """);
        var dossier = new DossierBuilder("k", "xa-a")
            .Enter("y", 3m).Enter("n", 4m).Enter("m", 1m).Evidence("n", "CV 41").Build();

        ChecklistAnswersBuilder Partly() => Checked.Said().Answer("a", AnswerValue.Partly);

        var bare = PointsTrace.Of(rules.Evaluate(dossier.With(rules.Review(Partly()))).Require());
        var explained = PointsTrace.Of(rules.Evaluate(dossier.With(
            rules.Review(Partly().Because("mới có dự thảo")))).Require());
        var backed = PointsTrace.Of(rules.Evaluate(dossier.With(
            rules.Review(Partly().With("cv").Evidence(Checked.Document("cv", 2, 1))))).Require());

        Assert.Equal(
            [("x", "6", PointsBacking.Explained), ("y", "3", PointsBacking.Unbacked), ("z", "4", PointsBacking.Backed),
                ("f", "2", PointsBacking.Explained), ("late", "-1", PointsBacking.Unbacked)],
            explained.Parts.Select(part => (part.Line.Value, part.Points.ToString()!, part.Backing)));
        Assert.Equal(("4", "8", "2"), (
            explained.Backed.ToString(), explained.Explained.ToString(), explained.Unbacked.ToString()));
        Assert.Equal(PointsBacking.Unbacked, bare.Parts[0].Backing);
        Assert.Equal("10", backed.Backed.ToString());
        Assert.Equal(["cv/UBND"], backed.Parts[0].Evidence);
    }

    [Fact]
    public void Evidence_that_nobody_asks_for_backs_what_it_is_named_for_as_long_as_it_is_valid()
    {
        var said = Checked.Said().Answer("i1", AnswerValue.Yes).With("cv").Answer("i2", AnswerValue.Yes).With("cu")
            .Evidence(Checked.Document("cv", 2, 1))
            .Evidence(Checked.Document("cu", 2, 1).Valid(null, new LocalDate(2024, 3, 1)));

        var review = Eleven.Review(said);

        Assert.Equal(["cv/UBND"], review.Item("i1").CountingEvidence.Select(one => one.Name));
        Assert.Empty(review.Item("i2").CountingEvidence);
        Assert.Equal(["cv/UBND"], review.Facts[0].Documents);
        Assert.Contains(
            "cu/UBND: không được tính (hết hiệu lực)",
            ExplanationWriter.ToText(review.Explain(review.Item("i2")), Eleven.Words, Language.Vietnamese));
    }

    private static ChecklistAnswersBuilder All(int incomplete)
    {
        var said = Checked.Said();
        for (int i = 1; i <= 10; i++)
        {
            if (i == incomplete) said.Answer("i" + i, AnswerValue.No).Because("chưa ban hành");
            else said.Answer("i" + i, AnswerValue.Yes);
        }

        return said;
    }

    private static Evaluation Score(ChecklistAnswersBuilder said) => Eleven.Evaluate(
        new DossierBuilder("k", "xa-a").Build().With(Eleven.Review(said))).Require();

    private static string Text(Evaluation scored) =>
        ExplanationWriter.ToText(scored.Explain(), Eleven.Words, Language.Vietnamese);
}
