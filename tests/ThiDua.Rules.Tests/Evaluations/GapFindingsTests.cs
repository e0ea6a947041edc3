using System;
using System.Linq;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>A value in a gap is told as people read it, at what was entered, with advice that fits.</summary>
public sealed class GapFindingsTests
{
    private static readonly RuleSet Rules = RuleSet.Load(RuleSetText.Of(Code.Of("gaps"), """
        { "format": 1, "code": "gaps", "version": "1",
          "inputs": [
            { "code": "done", "type": "count", "range": "[0, 9000]" },
            { "code": "asked", "type": "count", "range": "[1, 9000]" },
            { "code": "sent", "type": "date" },
            { "code": "mark", "type": "number", "range": "[0, 2]", "decimals": 2 } ],
          "measures": { "rate": { "kind": "ratio", "of": "done", "to": "asked" } },
          "rubric": { "code": "total", "worth": 30, "bounds": "bounded", "criteria": [
            { "code": "by-rate", "worth": 10, "marking": { "kind": "table", "of": "rate", "gaps": "as-published",
              "rows": [ { "in": "< 50%", "then": 0 }, { "in": "[80%, 100%]", "then": 10 } ] } },
            { "code": "by-day", "worth": 10, "marking": { "kind": "table", "of": "sent", "gaps": "as-published",
              "rows": [ { "in": "< 2031-12-15", "then": 10 }, { "in": "> 2031-12-20", "then": 0 } ] } },
            { "code": "by-mark", "worth": 10, "marking": { "kind": "table", "of": "mark", "gaps": "as-published",
              "rows": [ { "in": "<= 80%", "then": 0 }, { "in": "[95%, 200%]", "then": 10 } ] } } ] } }
        """)).Require();

    [Fact]
    public void A_share_is_told_in_per_cent_at_the_first_entry_that_it_is_made_of()
    {
        var found = Found("""{ "done": 149, "asked": 15, "mark": 0.5 }""");

        Assert.Equal("/entries/done", found.At.Pointer.ToString());
        Assert.Equal(
            "≈ 993,33% (đúng: 149/15) rơi vào khoảng trống của bảng \"by-rate\", giữa [80%, 100%] và hết bảng. "
                + "Hãy sửa số liệu nhập; nếu số liệu đúng thì nơi ban hành bảng phải quyết định: "
                + "thêm dòng cho giá trị như vậy.",
            found.Text(Language.Vietnamese));
    }

    [Fact]
    public void A_plain_number_is_told_as_the_rows_are_written()
    {
        var found = Found("""{ "done": 9, "asked": 10, "mark": 0.9 }""");

        Assert.Equal("/entries/mark", found.At.Pointer.ToString());
        Assert.Contains("90% lies in a gap of the table of \"by-mark\", between <= 80% and [95%, 200%].",
            found.Text(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_told_as_a_day()
    {
        var found = Found("""{ "done": 9, "asked": 10, "mark": 0.5, "sent": "2031-12-15" }""");

        Assert.Equal("/entries/sent", found.At.Pointer.ToString());
        Assert.Contains("2031-12-15 lies in a gap of the table of \"by-day\", between < 2031-12-15 and > 2031-12-20.",
            found.Text(Language.English), StringComparison.Ordinal);
    }

    private static Diagnostic Found(string entries)
    {
        string json = $$"""{ "format": 1, "ruleSet": "gaps", "unit": "u", "entries": {{entries}} }""";
        var dossier = DossierReader.Read(Code.Of("u"), Encoding.UTF8.GetBytes(json)).Require();
        return Rules.Evaluate(dossier).Diagnostics.Single(found => found.Code == "TD6519");
    }
}
