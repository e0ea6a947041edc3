using System;
using System.Text;
using ThiDua.Rules;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>A report is printed from what was accepted of it: what is refused is left to be written in.</summary>
public sealed class ReportPrintingTests
{
    private const string Outline = """
        { "format": 1, "code": "rules", "version": "1", "reports": [ {
          "code": "bc", "period": "2023", "title": "Báo cáo năm",
          "sections": [
            { "code": "i", "label": "I.", "title": "Phong trào", "asks": [
              { "kind": "list", "code": "pt", "title": "Các phong trào" },
              { "kind": "list", "code": "dh", "title": "Điển hình", "each": ["pt", "ii"] },
              { "kind": "text", "code": "loi", "title": "Đánh giá" } ] },
            { "code": "ii", "label": "II.", "title": "Số liệu", "text": "optional", "asks": [
              { "kind": "number", "code": "so", "title": "Số lượng" },
              { "kind": "table", "code": "bieu", "title": "Biểu", "columns": [
                { "code": "ten", "title": "Nội dung", "type": "text" },
                { "code": "tien", "title": "Tiền", "type": "money" } ],
                "rows": [ { "code": "a", "title": "Dòng A" }, { "code": "b", "title": "Dòng B" } ] } ] } ] } ] }
        """;

    [Fact]
    public void Nothing_to_report_hides_nothing_that_is_there()
    {
        string text = Print("""
            { "lists": { "pt": ["Phong trào một"] }, "texts": { "loi": "Đánh giá tốt." },
              "none": { "pt": "Không có.", "loi": "Không có." } }
            """);

        Assert.Contains("Phong trào một", text, StringComparison.Ordinal);
        Assert.Contains("Đánh giá tốt.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("không phát sinh", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_and_a_row_that_are_refused_are_left_to_be_written_in()
    {
        string text = Print("""
            { "numbers": { "so": 2.5 }, "tables": { "bieu": { "rows": [ { "row": "b", "cells": { "tien": 7000 } },
              { "row": "b", "cells": { "tien": 91 } }, { "row": "c", "cells": { "tien": 93 } } ],
              "total": { "tien": 0.5 } } } }
            """);

        Assert.DoesNotContain("2,5", text, StringComparison.Ordinal);
        Assert.DoesNotContain("91", text, StringComparison.Ordinal);
        Assert.DoesNotContain("93", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cộng", text, StringComparison.Ordinal);
        Assert.Contains("| Dòng A | |", text, StringComparison.Ordinal);
        Assert.Contains("| Dòng B | 7.000 đồng |", text, StringComparison.Ordinal);
    }

    [Theory]
    // By how much a number has grown, and what share it was and is.
    [InlineData(14, 50, 10, 40, "tăng 4 (40%) so với năm 2022 (10 → 14); tỷ lệ tăng 3 điểm phần trăm (25% → 28%)")]
    [InlineData(10, 40, 10, 30,
        "không đổi so với năm 2022 (10 → 10); tỷ lệ giảm ≈ 8,3 điểm phần trăm (≈ 33,3% → 25%)")]
    [InlineData(5, 20, 10, 40, "giảm 5 (50%) so với năm 2022 (10 → 5); tỷ lệ không đổi (25% → 25%)")]
    [InlineData(9, 18, 0, 0,
        "tăng 9 so với năm 2022 (0 → 9); tỷ lệ 50%; kỳ trước không có tỷ lệ vì tổng số là 0")]
    [InlineData(0, 0, 9, 18, "giảm 9 (100%) so với năm 2022 (9 → 0); không có tỷ lệ vì tổng số là 0; kỳ trước 50%")]
    [InlineData(0, 0, 0, 0, "không đổi so với năm 2022 (0 → 0); không có tỷ lệ vì tổng số cả hai kỳ là 0")]
    [InlineData(3, 9, 0, 9,
        "tăng 3 so với năm 2022 (0 → 3); tỷ lệ tăng ≈ 33,3 điểm phần trăm (0% → ≈ 33,3%)")]
    public void A_change_tells_numbers_and_shares(int now, int all, int before, int allBefore, string expected)
    {
        const string outline = """
            { "format": 1, "code": "rules", "version": "1", "reports": [ { "code": "bc", "period": "2023",
              "sections": [ { "code": "i", "asks": [
                { "kind": "number", "code": "so" }, { "kind": "number", "code": "tong" },
                { "kind": "change", "code": "thay-doi", "of": "so", "in": "tong", "since": "2022" } ] } ] } ] }
            """;

        string text = Print(
            $$"""
            { "numbers": { "so": {{now}}, "tong": {{all}} },
              "before": { "so": {{before}}, "tong": {{allBefore}} } }
            """,
            outline);

        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_stand_under_what_they_are_given_for()
    {
        string[] lines = Print("""
            { "lists": { "pt": [ { "code": "p1", "text": "Phong trào một" },
                { "code": "p2", "text": "Phong trào hai" } ],
                "dh": [ { "of": "p2", "text": "Bà Hoa" }, { "of": "p1", "text": "Ông Nam" } ] } }
            """).Split('\n');

        int At(string words) => Array.FindLastIndex(lines, line => line.Contains(words, StringComparison.Ordinal));
        Assert.True(At("Phong trào một") < At("Ông Nam"));
        Assert.True(At("Ông Nam") < At("Phong trào hai"));
        Assert.True(At("Phong trào hai") < At("Bà Hoa"));
    }

    [Fact]
    public void A_form_that_nobody_asked_for_is_shown_after_all_others()
    {
        string text = Print("""
            { "tables": { "bieu-la": { "rows": [ { "cells": { "cot": 1500, "ten": "Khác" } } ],
              "total": { "cot": 1500 } }, "trong": { "rows": [] } } }
            """);

        Assert.Contains("bieu-la", text, StringComparison.Ordinal);
        Assert.Contains("| 1.500 | Khác |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_is_printed_though_the_day_is_not_known() => Assert.Contains(
        "Lai Châu, ngày … tháng … năm …", Print("""{ "place": "Lai Châu" }"""), StringComparison.Ordinal);

    private static string Print(string draft, string outline = Outline)
    {
        var rules = RuleSet.Load(new RuleSetText(Code.Of("rules"), Encoding.UTF8.GetBytes(outline))).Require();
        string whole = """{ "format": 1, "ruleSet": "rules", "report": "bc", "unit": "xa", "period": "2023", """
            + draft.TrimStart()[1..];
        var read = ReportDraftReader.Read(Code.Of("draft"), Encoding.UTF8.GetBytes(whole)).Require();
        return Written.Markdown(ReportDocument.Filled(rules, rules.ReviewReport(read).Value!));
    }
}
