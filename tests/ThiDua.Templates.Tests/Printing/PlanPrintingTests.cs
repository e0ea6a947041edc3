using System;
using System.Text;
using ThiDua.Rules;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

public sealed class PlanPrintingTests
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
    public void The_table_of_a_plan_has_a_column_of_deadlines_and_forgets_no_task()
    {
        string table = Written.Markdown(PlanDocument.Table(_rules.Plan!)!);

        Assert.Contains(
            "| Gửi đề cương | Sở Nội vụ | UBND xã A | 10 ngày kể từ ngày ban hành |", table, StringComparison.Ordinal);
        Assert.Contains("Theo dõi, tổng hợp", table, StringComparison.Ordinal);
    }
}
