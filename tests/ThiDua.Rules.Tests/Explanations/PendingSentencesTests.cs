using System;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>What explanations say while something is missing.</summary>
public class PendingSentencesTests
{
    private static readonly RuleSet Rules = RuleSet.Load(RuleSetText.Of(Code.Of("small"), """
        { "format": 1, "code": "small", "version": "1",
          "inputs": [
            { "code": "late", "title": "Số lần chậm", "type": "count" },
            { "code": "gone", "title": "Bỏ họp", "type": "yes-no" },
            { "code": "rank", "title": "Thứ hạng", "type": "count", "range": "[0, 3]" } ],
          "rubric": { "code": "total", "title": "Tổng", "worth": 20, "bounds": "bounded", "criteria": [
            { "code": "plan", "title": "Kế hoạch", "worth": 5, "marking": "worth", "deductions": [
              { "code": "slow", "title": "Chậm", "marking": { "kind": "each", "of": "late", "points": 2 } },
              { "code": "all", "title": "Bỏ", "when": "gone", "marking": "worth" } ] },
            { "code": "report", "title": "Báo cáo", "worth": 15, "marking": { "kind": "table", "of": "rank",
              "rows": [ { "in": "<= 5", "then": 15 }, { "in": "> 5", "then": 0 } ] } } ] },
          "outcomes": [ { "code": "grade", "levels": ["good", "poor"], "steps": [ { "kind": "bands", "of": "total",
            "rows": [ { "in": ">= 10", "then": "good" }, { "in": "< 10", "then": "poor" } ] } ] } ] }
        """)).Require();

    [Theory]
    [InlineData(Language.Vietnamese, "Trừ hết điểm chuẩn: −5 điểm")]
    [InlineData(Language.English, "All points of the worth taken: −5 points")]
    public void A_deduction_of_the_whole_worth_is_called_so(Language language, string sentence) =>
        Assert.Contains(sentence, Text(true, language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Vietnamese, "Giới hạn, nếu có tác dụng: ", "(không dưới 0 điểm: phần thiếu được bù)")]
    [InlineData(Language.English, "Limit, should it act: ", "(at least 0 points: what is below is made up)")]
    public void A_limit_that_may_act_says_what_it_would_do(Language language, string head, string detail)
    {
        string text = Text(false, language);

        Assert.Contains(head, text, StringComparison.Ordinal);
        Assert.Contains(detail, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_certain_is_named_before_its_value_is_known()
    {
        Assert.Contains("Theo bảng mức: 15 điểm (không quá 5)",
            Text(false, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("Theo mức xếp loại: good (Tổng từ 10 điểm trở lên)",
            ExplanationWriter.ToText(Scored(false).ExplainOutcomes()[0], Rules.Words, Language.Vietnamese),
            StringComparison.Ordinal);
    }

    private static string Text(bool gone, Language language) =>
        ExplanationWriter.ToText(Scored(gone).Explain(), Rules.Words, language);

    private static Evaluation Scored(bool gone)
    {
        string entered = gone ? "true" : "false";
        string json = $$"""{ "format": 1, "ruleSet": "small", "unit": "u", "entries": { "gone": {{entered}} } }""";
        return Rules.Evaluate(DossierReader.Read(Code.Of("u"), Encoding.UTF8.GetBytes(json)).Require()).Require();
    }
}
