using System;
using ThiDua.Rules;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>A sheet shows what the unit gave itself beside what it was given.</summary>
public sealed class StageColumnsTests
{
    private static readonly RuleSet _rules = RuleSet.Load(RuleSetText.Of(Code.Of("sheet"), """
        { "format": 1, "code": "sheet", "version": "1", "title": "Quy chế",
          "stages": [ { "code": "self", "title": "Tự chấm" }, { "code": "verify", "title": "Sở Nội vụ thẩm định" },
            { "code": "council", "title": "Điểm hội đồng" } ],
          "inputs": [ { "code": "late", "title": "Nộp chậm", "type": "count" } ],
          "rubric": { "code": "total", "title": "Tổng", "worth": 20, "bounds": "bounded", "criteria": [
            { "code": "a", "title": "Báo cáo", "worth": 10, "marking": "worth", "deductions": [
              { "code": "d", "title": "Chậm", "marking": { "kind": "each", "of": "late", "points": 1 } } ] },
            { "code": "b", "title": "Chất lượng", "worth": 10, "owner": "verify",
              "marking": { "kind": "entered", "step": 1 } } ] } }
        """)).Require();

    [Fact]
    public void Each_stage_at_which_something_was_entered_has_a_column()
    {
        string sheet = Print(new DossierBuilder(_rules.Code, Code.Of("u"))
            .Stage("self").Enter("late", EntryValue.Of(1))
            .Stage("verify").Enter("late", EntryValue.Of(3)).Enter("b", EntryValue.Of(8)).Build());

        Assert.Contains(
            "| TT | Nội dung | Điểm chuẩn | Điểm tự chấm | Điểm Sở Nội vụ thẩm định | Ghi chú |",
            sheet,
            StringComparison.Ordinal);
        Assert.Contains(
            "| Báo cáo | 10 | 9 | 7 | Chậm: −3; Điểm tự chấm (Chậm: −1) |", sheet, StringComparison.Ordinal);
        Assert.Contains("| Chất lượng | 10 | | 8 | |", sheet, StringComparison.Ordinal);
        Assert.Contains("| **Tổng** | **20** | **từ 9 đến 19** | **15** | |", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_unit_entered_stands_under_its_own_name() => Assert.Contains(
        "| Điểm chuẩn | Điểm tự chấm | Ghi chú |",
        Print(new DossierBuilder(_rules.Code, Code.Of("u")).Stage("self").Enter("late", EntryValue.Of(1)).Build()),
        StringComparison.Ordinal);

    [Fact]
    public void A_form_has_a_column_for_every_stage() => Assert.Contains(
        "| Điểm chuẩn | Điểm tự chấm | Điểm Sở Nội vụ thẩm định | Điểm hội đồng |",
        Written.Markdown(ScoreSheetDocument.Blank(_rules, _rules.Rubrics[0])),
        StringComparison.Ordinal);

    private static string Print(Dossier dossier) =>
        Written.Markdown(ScoreSheetDocument.Filled(_rules, _rules.Evaluate(dossier).Require()));
}
