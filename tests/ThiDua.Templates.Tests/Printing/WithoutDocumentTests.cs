using System;
using System.Text;
using ThiDua.Rules;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

public sealed class WithoutDocumentTests
{
    private const string MadeUp = """
        { "format": 1, "code": "made-up", "version": "1", "dates": [ { "code": "issued", "title": "Ngày ban hành" } ],
          "organization": { "kinds": [{ "code": "k" }], "units": [
            { "code": "so", "title": "Sở Nội vụ", "kind": "k" },
            { "code": "ubnd", "title": "UBND xã A", "kind": "k" } ] },
          "plan": { "code": "p", "title": "Kế hoạch kiểm tra năm 2024", "period": "2024", "issued": "issued",
            "phases": [
              { "code": "one", "label": "1.", "title": "Tự kiểm tra", "from": "2024-03-04", "to": "2024-03-29" } ],
            "sections": [ { "code": "q1", "label": "I.", "title": "QUÝ I", "period": "2024-Q1" },
              { "code": "rest", "label": "II.", "title": "TỔ CHỨC THỰC HIỆN" } ],
            "tasks": [
              { "code": "a", "label": "1", "title": "Ban hành kế hoạch", "section": "q1", "lead": "so",
                "phase": "one" },
              { "code": "b", "label": "2", "title": "Gửi đề cương", "section": "q1", "lead": "so",
                "coordinators": [ "ubnd" ],
                "deadline": { "kind": "after", "day": "issued", "n": 10, "count": "days", "roll": "none" } },
              { "code": "c", "label": "1.", "title": "Theo dõi, tổng hợp", "section": "rest", "each": [ "ubnd" ] }
            ] } }
        """;

    private static readonly RuleSet _rules =
        RuleSet.Load(new RuleSetText(Code.Of("made-up"), Encoding.UTF8.GetBytes(MadeUp))).Require();

    [Fact]
    public void A_plan_without_a_document_says_who_does_what_until_when()
    {
        string plan = Written.Markdown(PlanDocument.Of(_rules)!);

        Assert.Contains("Kiểm tra năm 2024", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Kế hoạch kiểm tra", plan, StringComparison.Ordinal); // KẾ HOẠCH stands above it
        Assert.Contains("Tự kiểm tra (từ ngày 04/3/2024 đến ngày 29/3/2024)", plan, StringComparison.Ordinal);
        Assert.Contains("10 ngày kể từ ngày ban hành", plan, StringComparison.Ordinal);
        Assert.Contains("Sở Nội vụ", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_sent_is_a_report_of_its_unit_whatever_its_form_is_called()
    {
        var rules = RuleSet.Load(new RuleSetText(Code.Of("reports"), Encoding.UTF8.GetBytes("""
            { "format": 1, "code": "reports", "version": "1",
              "organization": { "kinds": [{ "code": "k" }], "units": [
                { "code": "so-y-te", "title": "SỞ Y TẾ", "kind": "k" } ] },
              "document": { "head": { "issuingBody": "UBND TỈNH" }, "body": [ "Nội dung./." ], "appendices": [
                { "code": "form", "label": "Phụ lục I", "title": "ĐỀ CƯƠNG BÁO CÁO", "attached": "(Kèm theo Kế hoạch)",
                  "document": { "body": [ { "shows": { "part": "report", "of": "r" } } ] } } ] },
              "reports": [ { "code": "r", "title": "ĐỀ CƯƠNG BÁO CÁO KẾT QUẢ TỰ KIỂM TRA", "period": "2024",
                "sections": [
                  { "code": "s", "label": "I.", "title": "KẾT QUẢ",
                    "asks": [ { "kind": "text", "code": "t" } ] } ] } ] }
            """))).Require();
        var draft = new ReportDraftBuilder("reports", "r", "so-y-te", "2024").Text("t", "Đã tự kiểm tra.").Build();

        string sent = Written.Markdown(ReportDocument.Filled(rules, rules.ReviewReport(draft).Require()));
        string form = Written.Markdown(ReportDocument.Blank(rules, rules.Reports[0]));

        Assert.Contains("SỞ Y TẾ", sent, StringComparison.Ordinal);
        Assert.Contains("**KẾT QUẢ TỰ KIỂM TRA**", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("ĐỀ CƯƠNG", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kèm theo", sent, StringComparison.Ordinal);
        Assert.Contains("Kèm theo", form, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_a_plan_has_a_column_of_deadlines_and_forgets_no_task()
    {
        string table = Written.Markdown(PlanDocument.Table(_rules.Plan!)!);

        Assert.Contains(
            "| Gửi đề cương | Sở Nội vụ | UBND xã A | 10 ngày kể từ ngày ban hành |", table, StringComparison.Ordinal);
        Assert.Contains("Theo dõi, tổng hợp", table, StringComparison.Ordinal);
    }
}
