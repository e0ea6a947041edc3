using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>An outline with everything known filled in.</summary>
public sealed class DraftingTests
{
    private static readonly Code Outline = Code.Of("tong-ket");

    private static readonly RuleSet Rules = Reported.Rules();

    private static readonly ReportDraft Draft =
        Rules.DraftReport(Outline, Code.Of("so-y-te"), Rules.Sources());

    [Fact]
    public void Points_and_what_the_plan_tells_are_filled_in()
    {
        Assert.Equal(Fraction.Parse("92.5"), Draft.Numbers[Code.Of("diem")]);
        Assert.Equal(Fraction.Zero, Draft.Numbers[Code.Of("so-lan-cham")]);
        Assert.Equal("Tốt", Draft.Texts[Code.Of("xep-loai")]);
        Assert.Equal("Báo cáo số 22/BC-SYT", Draft.Texts[Code.Of("i-6")]);
    }

    [Fact]
    public void A_form_has_the_rows_and_the_numbers_of_last_year()
    {
        var rows = Draft.Forms[Code.Of("bieu-1")].Rows;

        Assert.Equal(
            [("Huân chương Lao động hạng Ba", 0), ("Bằng khen của Thủ tướng Chính phủ", 6)],
            rows.Select(row => (
                row.Text(Code.Of("hinh-thuc"))!, (int)row.Number(Code.Of("nam-truoc"))!.Value.Numerator)));
    }

    [Theory]
    [InlineData("2025-H1", "2024-H1", true)] // cùng kỳ năm trước
    [InlineData("2025-H1", "2024-H2", false)]
    [InlineData("2025-02", "2024-02", true)] // the one ends on the 28th, the other on the 29th
    [InlineData("2025-Q1", "2024-Q4", false)]
    [InlineData("2025", "2024", true)]
    [InlineData("2025", "2023", false)]
    [InlineData("2025-2026", "2024-2025", true)]
    [InlineData("2021/2025", "2016/2020", true)]
    public void Last_years_report_is_that_of_the_same_stretch_of_the_year_before(
        string period, string earlier, bool isLastYears)
    {
        var rules = Outlined.Rules(JsonNode.Parse($$"""
            { "period": "{{period}}", "sections": [ { "code": "i", "asks": [ { "kind": "table", "code": "bieu",
              "columns": [ { "code": "nay" }, { "code": "truoc", "lastYearOf": "nay" } ] } ] } ] }
            """)!);
        var last = Outlined.Draft($$"""
            { "period": "{{earlier}}", "tables": { "bieu": { "rows": [ { "cells": { "nay": 4 } } ] } } }
            """);

        var draft = rules.DraftReport(Outlined.Outline, Code.Of("don-vi"), ReportSources.None.With(last));

        Assert.Equal(isLastYears, draft.Forms.TryGet(Code.Of("bieu"), out var form));
        if (isLastYears) Assert.Equal(Fraction.Of(4), form!.Rows[0].Number(Code.Of("truoc")));
    }

    [Fact]
    public void What_is_not_known_is_left_out_and_what_was_filled_in_agrees_with_its_sources()
    {
        Assert.False(Draft.Texts.TryGet(Code.Of("i-1"), out _));
        Assert.False(Draft.Numbers.TryGet(Code.Of("trinh"), out _));

        var review = Rules.ReviewReport(Draft, Rules.Sources()).Require();

        Assert.DoesNotContain(review.Findings, one => one.Says.Code is "TD8086" or "TD8087" or "TD8077");
        Assert.True(review.Done > 0 && review.Done < review.Needed);
    }

    [Fact]
    public void Nothing_known_gives_a_blank_draft()
    {
        var blank = Rules.DraftReport(Outline, Code.Of("so-y-te"), ReportSources.None);

        Assert.Equal(new ReportDraftBuilder("report", "tong-ket", "so-y-te", "2023").Build(), blank);
    }

    [Theory]
    [InlineData("tong-kt", "so-y-te", "There is no report outline \"tong-kt\". Did you mean \"tong-ket\"?")]
    [InlineData("tong-ket", "so-y-tee", "There is no unit \"so-y-tee\". Did you mean \"so-y-te\"?")]
    public void A_code_that_nothing_has_is_refused_with_the_nearest(string outline, string unit, string message)
    {
        var thrown = Assert.Throws<System.ArgumentException>(
            () => Rules.DraftReport(Code.Of(outline), Code.Of(unit), ReportSources.None));

        Assert.StartsWith(message, thrown.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_is_not_asked_is_given_with_its_kind_and_a_kind_that_nobody_knows_is_refused()
    {
        var unit = Code.Of("don-vi-khac");

        Assert.Equal(unit, Rules.DraftReport(Outline, unit, Code.Of("so"), ReportSources.None).Unit);
        Assert.StartsWith(
            "There is no kind of unit \"soo\". Did you mean \"so\"?",
            Assert.Throws<System.ArgumentException>(
                () => Rules.DraftReport(Outline, unit, Code.Of("soo"), ReportSources.None)).Message,
            System.StringComparison.Ordinal);
        Assert.Throws<System.ArgumentException>(() => Rules.DraftReport(Outline, unit, default, ReportSources.None));
    }

    [Fact]
    public void Rolling_up_by_an_outline_or_checklist_that_is_not_there_is_refused_with_the_nearest()
    {
        var report = Assert.Throws<System.ArgumentException>(() => Rules.RollUpReports(Code.Of("tong-kett"), []));
        var checklist = Assert.Throws<System.ArgumentException>(
            () => Checklists.Checked.Good().RollUpChecklist(Code.Of("noi-dugn"), []));

        Assert.Contains("\"tong-ket\"", report.Message, System.StringComparison.Ordinal);
        Assert.Contains("\"noi-dung\"", checklist.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_scores_of_another_unit_are_not_taken()
    {
        var draft = Rules.DraftReport(Outline, Code.Of("huyen-a"), Rules.Sources());

        Assert.False(draft.Numbers.TryGet(Code.Of("diem"), out _));
        Assert.Empty(draft.Forms);
    }

    [Fact]
    public void How_a_number_has_changed_is_told_with_its_share()
    {
        var review = Rules.Review(Reported.Complete("so-y-te"));

        var change = review.Sections.SelectMany(one => one.Asks).Single(ask => ask.Ask is ReportAsk.Change).Change!;

        Assert.Equal((Fraction.Of(6), Fraction.Of(9), Fraction.Of(3)), (change.Before, change.Now, change.Difference));
        Assert.Equal((Fraction.Of(1, 2), Fraction.Of(1, 2)), (change.ShareBefore!.Value, change.ShareNow!.Value));
        Assert.Equal(Fraction.Of(1, 2), change.Rate);
    }
}
