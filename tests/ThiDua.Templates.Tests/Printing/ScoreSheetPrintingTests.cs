using System;
using ThiDua.Rules;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>A filled score sheet is signed: it says what was given, and why a level was lost.</summary>
public sealed class ScoreSheetPrintingTests
{
    private static readonly RuleSet _rules = RuleSet.Load(RuleSetText.Of(Code.Of("sheet"), """
        { "format": 1, "code": "sheet", "version": "1", "title": "Quy chế chấm điểm",
          "inputs": [ { "code": "late", "title": "Nộp chậm", "type": "yes-no" } ],
          "checklists": [ { "code": "list", "title": "Danh mục kiểm tra",
            "items": [ { "code": "x", "title": "Hồ sơ" } ] } ],
          "rubric": { "code": "total", "title": "Tổng", "worth": 20, "bounds": "bounded", "criteria": [
            { "code": "either", "title": "Mô hình", "worth": 20, "take": "one-of", "criteria": [
              { "code": "a", "title": "Mô hình mới", "worth": 20, "marking": { "kind": "entered", "step": 1 } },
              { "code": "b", "title": "Mô hình cũ", "worth": 15, "marking": { "kind": "entered", "step": 1 } } ] } ] },
          "outcomes": [ { "code": "grade", "title": "Xếp loại",
            "levels": [ { "code": "good", "title": "Tốt" }, { "code": "fair", "title": "Khá" } ],
            "steps": [ { "kind": "bands", "of": "total", "rows": [
                { "in": ">= 10", "then": "good" }, { "in": "< 10", "then": "fair" } ] },
              { "kind": "gate", "title": "Nộp muộn", "when": "late", "then": { "down": 1 } } ] } ] }
        """)).Require();

    [Fact]
    public void The_criterion_that_was_not_chosen_is_left_empty() =>
        Assert.Contains("| Mô hình cũ | 15 | |", Printed(false), StringComparison.Ordinal);

    [Fact]
    public void While_none_is_chosen_each_tells_what_it_may_give()
    {
        var open = new DossierBuilder(_rules.Code, Code.Of("u")).Enter("late", EntryValue.Of(false)).Build();

        Assert.Contains("| Mô hình cũ | 15 | từ 0 đến 15 |", Print(open), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_a_level_was_lost_stands_below_it()
    {
        string lost = Printed(true);

        Assert.Contains("Khá", lost, StringComparison.Ordinal);
        Assert.Contains("Điều kiện khống chế – Nộp muộn: Khá (hạ 1 mức)", lost, StringComparison.Ordinal);
        Assert.DoesNotContain("khống chế", Printed(false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_the_kind_of_document_is_printed_once()
    {
        string form = Written.Markdown(ChecklistDocument.Blank(_rules, _rules.Checklists[0]));

        Assert.Contains("# DANH MỤC KIỂM TRA", form, StringComparison.Ordinal);
        Assert.DoesNotContain("**Kiểm tra**", form, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Of_several_rubrics_each_sheet_names_its_own_and_its_period()
    {
        var rules = RuleSet.Load(RuleSetText.Of(Code.Of("sheet"), """
            { "format": 1, "code": "sheet", "version": "1", "title": "Quy chế", "rubrics": [
              { "code": "month", "title": "Tháng", "period": "month", "rubric": { "code": "m", "worth": 10,
                "bounds": "bounded", "criteria": [ { "code": "a", "worth": 10, "marking": 8 } ] } },
              { "code": "year", "title": "Cả năm", "period": "year", "rubric": { "code": "y", "worth": 10,
                "bounds": "bounded", "criteria": [ { "code": "b", "worth": 10, "marking": 8 } ] } } ],
              "document": { "appendices": [ { "code": "form", "title": "PHIẾU CHẤM",
                "document": { "body": [ { "shows": { "part": "rubric" } } ] } } ] } }
            """)).Require();
        var month = new DossierBuilder(rules.Code, Code.Of("u")).Rubric("month").In("2031-02").Build();
        var year = new DossierBuilder(rules.Code, Code.Of("u")).Rubric("year").In("2031").Build();

        string inForm = Written.Markdown(ScoreSheetDocument.Filled(rules, rules.Evaluate(month).Require()));
        string alone = Written.Markdown(ScoreSheetDocument.Filled(rules, rules.Evaluate(year).Require()));
        string blank = Written.Markdown(ScoreSheetDocument.Blank(rules, rules.Rubrics[1]));

        // Where the document does not say which rubric it shows, it is the first.
        Assert.Contains("PHIẾU CHẤM", inForm, StringComparison.Ordinal);
        Assert.Contains("**Bảng chấm điểm:** Tháng", inForm, StringComparison.Ordinal);
        Assert.Contains("**Kỳ:** tháng 02 năm 2031", inForm, StringComparison.Ordinal);
        Assert.Contains("**Quy chế**\\\n**Cả năm**", alone, StringComparison.Ordinal);
        Assert.Contains("**Kỳ:** năm 2031", alone, StringComparison.Ordinal);
        Assert.Contains("| | b | 10 | 8 | |", alone, StringComparison.Ordinal);
        Assert.Contains("**Quy chế**\\\n**Cả năm**", blank, StringComparison.Ordinal);
    }

    private static string Printed(bool isLate) => Print(new DossierBuilder(_rules.Code, Code.Of("u"))
        .Enter("a", EntryValue.Of(20)).Enter("late", EntryValue.Of(isLate)).Build());

    private static string Print(Dossier dossier) =>
        Written.Markdown(ScoreSheetDocument.Filled(_rules, _rules.Evaluate(dossier).Require()));
}
