using System;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>What changes a sum stands on the sheet, so that whoever adds up finds it.</summary>
public sealed class ScoreSheetRemarksTests
{
    [Fact]
    public void A_limit_of_the_total_is_remarked_beside_it() => Assert.Contains(
        "| | **T** | **10** | **10** | **Giới hạn không quá 10 điểm: −3** |",
        Sheet("""
            "worth": 10, "bounds": "bounded", "atMost": 10,
            "criteria": [ { "code": "a", "worth": 10, "marking": "worth" } ],
            "bonuses": [ { "code": "b", "title": "Thưởng", "marking": 3 } ]
            """),
        StringComparison.Ordinal);

    [Fact]
    public void A_row_that_loses_more_than_it_has_says_where_the_loss_ends() => Assert.Contains(
        "| Mục | 10 | 0 | Lần đầu: −8; Lần sau: −4; Giới hạn không dưới 0 điểm: +2 |",
        Sheet("""
            "worth": 10, "bounds": "bounded",
            "criteria": [ { "code": "a", "title": "Mục", "worth": 10, "marking": "worth",
              "deductions": [ { "code": "d", "title": "Lần đầu", "marking": 8 },
                { "code": "e", "title": "Lần sau", "marking": 4 } ] } ]
            """),
        StringComparison.Ordinal);

    [Fact]
    public void A_row_that_begins_with_less_than_its_worth_says_with_what() => Assert.Contains(
        "| Mục | 10 | 5 | Mức điểm: 8; Nộp chậm: −3 |",
        Sheet("""
            "worth": 10, "bounds": "bounded", "criteria": [ { "code": "a", "title": "Mục", "worth": 10, "marking": 8,
              "deductions": [ { "code": "d", "title": "Nộp chậm", "marking": 3 } ] } ]
            """),
        StringComparison.Ordinal);

    [Fact]
    public void Rescaling_and_its_rounding_are_told_together_where_only_together_they_have_an_end() => Assert.Contains(
        "| **100** | **79,43** | "
            + "**Quy đổi theo điểm chuẩn từ 55,6 thành ≈ 79,43 (55,6 × 100/70), làm tròn: +23,83** |",
        Sheet("""
            "worth": 100, "bounds": "bounded", "leftOut": "rescale", "round": { "decimals": 2, "mode": "half-up" },
            "criteria": [ { "code": "a", "worth": 70, "marking": 55.6 }, { "code": "b", "worth": 30,
              "marking": { "kind": "measured", "of": "q" }, "ifNotApplicable": "leave-out" } ]
            """, ("q", EntryValue.NotApplicable)),
        StringComparison.Ordinal);

    [Fact]
    public void What_does_not_apply_and_counts_in_full_says_so() => Assert.Contains(
        "| Mục | 30 | 30 | Không áp dụng, tính đủ điểm chuẩn |",
        Sheet("""
            "worth": 30, "bounds": "bounded", "criteria": [ { "code": "b", "title": "Mục", "worth": 30,
              "marking": { "kind": "measured", "of": "q" }, "ifNotApplicable": "full" } ]
            """, ("q", EntryValue.NotApplicable)),
        StringComparison.Ordinal);

    [Fact]
    public void Where_one_row_counts_the_others_are_taken_off() => Assert.Contains(
        "| **Nhóm** | **10** | **9** | **Chỉ tính mục cao nhất: −6** |",
        Sheet("""
            "worth": 10, "bounds": "bounded",
            "criteria": [ { "code": "g", "title": "Nhóm", "worth": 10, "take": "greatest",
              "criteria": [ { "code": "a", "worth": 10, "marking": 6 }, { "code": "b", "worth": 10, "marking": 9 } ] } ]
            """),
        StringComparison.Ordinal);

    [Fact]
    public void A_cap_that_deductions_share_stands_beside_them_and_what_is_given_back_has_a_plus()
    {
        string sheet = Sheet("""
            "worth": 10, "bounds": "bounded", "criteria": [ { "code": "a", "worth": 10, "marking": "worth" } ],
            "deductions": [ { "code": "g", "title": "Trừ chung", "atMost": 3, "criteria": [
                { "code": "d", "title": "Chậm", "marking": 2 }, { "code": "e", "title": "Thiếu", "marking": 2 } ] },
              { "code": "h", "title": "Muộn", "marking": 4, "deductions": [
                { "code": "i", "title": "Có phép", "marking": 1 } ] } ]
            """);

        Assert.Contains(
            "| | Trừ chung | điểm trừ | −3 | Giới hạn không quá 3 điểm: +1 |", sheet, StringComparison.Ordinal);
        Assert.Contains("| | Chậm | điểm trừ | −2 | |", sheet, StringComparison.Ordinal);
        Assert.Contains("| | Muộn | điểm trừ | −3 | Mức điểm: −4; Có phép: +1 |", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_without_a_row_has_its_limit_in_a_row() => Assert.Contains(
        "| | Giới hạn không quá 7 điểm | | −2 | |",
        Sheet("""
            "worth": 10, "bounds": "bounded", "criteria": [ { "code": "g", "title": "Nhóm", "worth": 10, "atMost": 7,
              "criteria": [ { "code": "a", "label": "1", "worth": 10, "marking": 9 } ] } ]
            """),
        StringComparison.Ordinal);

    [Fact]
    public void A_section_without_a_row_has_its_sum_below_its_rows()
    {
        string sheet = Sheet("""
            "worth": 10, "bounds": "bounded", "criteria": [
              { "code": "g", "title": "Chỉ số cơ sở", "worth": 10, "criteria": [
                { "code": "f", "label": "I", "title": "Phần một", "worth": 7, "criteria": [
                  { "code": "a", "label": "1", "title": "Một", "worth": 7, "marking": 5 } ] },
                { "code": "b", "label": "2", "title": "Hai", "worth": 3, "marking": "worth" } ] } ]
            """);

        Assert.Contains(
            "| 2 | Hai | 3 | 3 | |\n| | **Cộng: Chỉ số cơ sở** | **10** | **8** | |\n",
            sheet,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_fraction_without_end_is_shortened_without_its_exact_form() => Assert.Contains(
        "| Mục | 10 | ≈ 3,33 | |",
        Sheet("""
            "worth": 10, "bounds": "bounded", "criteria": [ { "code": "a", "title": "Mục", "worth": 10,
              "marking": { "kind": "measured", "of": { "kind": "ratio", "of": "q", "to": 3 } },
              "ifNotApplicable": "zero" } ]
            """, ("q", EntryValue.Of(10))),
        StringComparison.Ordinal);

    [Fact]
    public void Points_are_printed_with_the_decimals_that_they_are_rounded_to()
    {
        string sheet = Sheet("""
            "worth": 10, "bounds": "bounded", "round": { "decimals": 2, "mode": "half-up" },
            "criteria": [ { "code": "a", "title": "Mục", "worth": 10, "marking": 9.5,
              "round": { "decimals": 1, "mode": "down" } }, { "code": "b", "title": "Mục", "worth": 0, "marking": 0 } ]
            """);

        Assert.Contains("| Mục | 10 | 9,5 | |", sheet, StringComparison.Ordinal);
        Assert.Contains("| **10** | **9,50** | |", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void What_several_givers_make_together_stands_in_the_place_of_the_rows()
    {
        var rules = Load("""
            "worth": 10, "bounds": "bounded", "criteria": [ { "code": "g", "title": "Nhóm", "worth": 10,
              "marks": { "stage": "mark", "givers": "mean" }, "criteria": [
                { "code": "a", "title": "Mục", "worth": 10, "marking": { "kind": "entered", "step": 1 } } ] } ]
            """, """ "stages": [ { "code": "mark", "title": "Hội đồng chấm" } ], """);
        var dossier = new DossierBuilder(rules.Code, Code.Of("u"))
            .Stage("mark", "m1").Enter("a", EntryValue.Of(6)).Stage("mark", "m2").Enter("a", EntryValue.Of(9)).Build();

        string sheet = Written.Markdown(ScoreSheetDocument.Filled(rules, rules.Evaluate(dossier).Require()));

        Assert.Contains("| Điểm chuẩn | Điểm hội đồng chấm | Ghi chú |", sheet, StringComparison.Ordinal);
        Assert.Contains(
            "| **Nhóm** | **10** | **7,5** | **Gộp điểm của những người chấm: 7,5** |",
            sheet,
            StringComparison.Ordinal);
        Assert.Contains("| Mục | 10 | 7,5 | |", sheet, StringComparison.Ordinal);
    }

    private static string Sheet(string rubric, params (string Code, EntryValue Value)[] entries)
    {
        var rules = Load(rubric, """
            "inputs": [ { "code": "q", "type": "points", "range": "[0, 30]", "mayBeNotApplicable": true } ],
            """);
        var dossier = new DossierBuilder(rules.Code, Code.Of("u"));
        foreach (var (code, value) in entries) dossier.Enter(code, value);
        return Written.Markdown(ScoreSheetDocument.Filled(rules, rules.Evaluate(dossier.Build()).Require()));
    }

    private static RuleSet Load(string rubric, string more) => RuleSet.Load(RuleSetText.Of(Code.Of("sheet"),
        """{ "format": 1, "code": "sheet", "version": "1", "title": "Quy chế", """ + more
        + """ "rubric": { "code": "total", "title": "T", """ + rubric + " } }")).Require();
}
