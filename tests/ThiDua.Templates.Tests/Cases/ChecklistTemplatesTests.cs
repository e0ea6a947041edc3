using System.Linq;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>The checklists of the plans of Cần Giờ and of the low-lying cluster of Điện Biên.</summary>
public sealed class ChecklistTemplatesTests
{
    private static readonly RuleSet CanGio = TemplateCatalog.Get("can-gio-2024").Load().Require();

    private static readonly RuleSet DienBien = TemplateCatalog.Get("dien-bien-2022").Load().Require();

    [Fact]
    public void Can_gio_asks_units_and_clusters_apart()
    {
        Assert.Equal(
            ["3.1. Đối với các cơ quan, đơn vị, các xã, thị trấn", "3.2. Đối với các cụm, khối thi đua thuộc huyện"],
            CanGio.Checklists.Select(one => one.Label + " " + one.Title));
        Assert.Equal(["a)", "b)", "c)", "d)", "đ)"], CanGio.Checklists[0].Items.Select(item => item.Label));
        Assert.Equal([10, 8, 2, 3, 3], CanGio.Checklists[0].Items.Select(item => item.Items.Count));
        Assert.Equal(7, CanGio.Checklists[1].Items.Count);
        Assert.All(
            CanGio.Checklists[0].Items.SelectMany(item => item.Items).Concat(CanGio.Checklists[1].Items),
            item => Assert.Equal("-", item.Label));
    }

    [Fact]
    public void A_cluster_answers_its_own_checklist_and_no_other()
    {
        ChecklistAnswersBuilder Cluster() => new("can-gio-2024", "cum-thi-dua-1");
        var today = new LocalDate(2024, 9, 25);

        var other = CanGio.ReviewChecklist(Cluster().Checklist("co-quan-don-vi").Build(), today);
        var own = CanGio.ReviewChecklist(
            Cluster().Checklist("cum-khoi").Answer("k-1", AnswerValue.Of("05/KH-CTĐ")).Build(), today).Require();

        Assert.Null(other.Value);
        Assert.Equal("1/7", own.Completeness.Least.ToString());
    }

    [Fact]
    public void What_was_spent_on_both_works_is_what_was_spent_in_all()
    {
        var review = CanGio.ReviewChecklist(
            new ChecklistAnswersBuilder("can-gio-2024", "cac-xa").Checklist("co-quan-don-vi")
                .Answer("d-3", AnswerValue.Of(120_000_000))
                .Answer("d-3-thi-dua", AnswerValue.Of(40_000_000))
                .Answer("d-3-khen-thuong", AnswerValue.Of(70_000_000)).Build(),
            new LocalDate(2024, 9, 25)).Require();

        Assert.Equal("tong-chi", review.Contradictions.Single().Sum.Code.Value);
    }

    [Fact]
    public void The_ten_contents_of_dien_bien_are_linked_with_the_eleven_rows()
    {
        var checklist = DienBien.Checklists.Single();
        var rows = DienBien.Total.SelfAndBelow()
            .Where(line => line.Role == Rules.Criteria.LineRole.Criterion && line.Criteria.Count == 0)
            .Select(line => line.Code).ToList();

        Assert.Equal((10, 11), (checklist.Items.Count, rows.Count));
        Assert.Equal(rows, checklist.Items.SelectMany(item => item.Rows));
        Assert.Equal(5, checklist.Units.Count);
    }

    [Fact]
    public void A_content_that_is_not_complete_costs_five_points_and_the_explanation_names_it()
    {
        var said = new ChecklistAnswersBuilder("dien-bien-2022", "muong-ang").On(new LocalDate(2022, 11, 20))
            .Evidence(EvidenceItem.Of("bc-01", "van-ban").Numbered("01/BC-HĐ", new LocalDate(2022, 6, 30)));
        for (int i = 1; i <= 10; i++)
        {
            if (i == 2) said.Answer("nd-2", AnswerValue.Partly).Because("Hội đồng chưa họp định kỳ").With("bc-01");
            else said.Answer("nd-" + i, AnswerValue.Yes).With("bc-01");
        }

        var review = DienBien.ReviewChecklist(said.Build(), new LocalDate(2022, 11, 21)).Require();
        var scored = DienBien.Evaluate(new DossierBuilder("dien-bien-2022", "muong-ang")
            .In("2022").Build().With(review)).Require();

        Assert.Equal("95", scored.Total.Value.ToString());
        string text = ExplanationWriter.ToText(scored.Explain(), DienBien.Words, Language.Vietnamese);
        Assert.Contains(
            "- Tình hình tổ chức và hoạt động của Hội đồng thi đua, khen thưởng các cấp.: chưa đạt (còn thiếu)", text);
        Assert.Contains("Trả lời: mới một phần: Hội đồng chưa họp định kỳ", text);
        Assert.Equal(["nd-2"], review.Findings.Select(one => one.Item.Code.Value));
        Assert.Equal("0", PointsTrace.Of(scored).Unbacked.ToString());
    }
}
