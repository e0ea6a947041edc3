using System;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>What has a title is called by it: measures, conditions and steps of outcomes.</summary>
public sealed class TitleSentencesTests
{
    private static readonly RuleSet Rules = RuleSet.Load(RuleSetText.Of(Code.Of("titled"), """
        { "format": 1, "code": "titled", "version": "1",
          "inputs": [
            { "code": "done", "title": "Đã làm", "type": "count", "range": "[0, 10]" },
            { "code": "asked", "title": "Được giao", "type": "count", "range": "[1, 10]" },
            { "code": "warned", "title": "Bị nhắc nhở", "type": "yes-no" } ],
          "measures": {
            "rate": { "title": "Tỷ lệ hoàn thành", "kind": "ratio", "of": "done", "to": "asked" } },
          "conditions": {
            "clean": { "title": "Không vi phạm", "kind": "not", "of": "warned" } },
          "rubric": { "code": "total", "title": "Tổng", "worth": 10, "bounds": "bounded", "criteria": [
            { "code": "tasks", "title": "Nhiệm vụ", "worth": 10, "marking": { "kind": "proportional", "of": {
              "title": "Nhiều nhất là đủ", "kind": "combine", "how": "least", "of": ["rate", "100%"] } } } ] },
          "outcomes": [ { "code": "grade", "levels": ["good", "fair", "poor"], "steps": [
            { "kind": "bands", "title": "Khung điểm", "of": "total", "rows": [
              { "in": ">= 8", "then": "good" }, { "in": "[5, 8)", "then": "fair" }, { "in": "< 5", "then": "poor" } ] },
            { "kind": "require", "title": "Đơn vị trong sạch", "level": "good", "when": {
              "title": "Cả hai", "kind": "all", "of": [
                "clean", { "kind": "compare", "of": "rate", "in": ">= 90%" } ] } },
            { "kind": "gate", "code": "discipline", "title": "Kỷ luật", "when": "warned", "then": { "down": 1 } },
            { "kind": "quota", "code": "places", "title": "Chỉ tiêu năm", "level": "good", "limit": { "number": 1 },
              "order": [ { "of": "total" } ], "ties": "unresolved" } ] } ] }
        """)).Require();

    [Fact]
    public void A_named_measure_is_called_by_its_title_and_what_it_is_made_of_does_not_repeat_it() => Assert.Contains(
        """
              Nhiều nhất là đủ – Giá trị nhỏ nhất: 80%
                Tỷ lệ hoàn thành: 80%
                  Tỷ số: 80%
        """.ReplaceLineEndings("\n"),
        ExplanationWriter.ToText(Scored().Explain(), Language.Vietnamese),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Theo mức xếp loại – Khung điểm: good")]
    [InlineData("Yêu cầu của mức good – Đơn vị trong sạch: fair")]
    [InlineData("    Cả hai – Tất cả các điều kiện sau: sai")]
    [InlineData("      Không vi phạm: sai")]
    [InlineData("Điều kiện khống chế – Kỷ luật: poor")]
    [InlineData("Chỉ tiêu từ mức good trở lên – Chỉ tiêu năm: không xét vì không ở mức này, mức vẫn là poor")]
    public void Steps_and_conditions_are_called_by_their_titles(string sentence) => Assert.Contains(
        sentence,
        ExplanationWriter.ToText(Scored().ExplainOutcomes()[0], Language.Vietnamese),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_waited_for_is_called_so_too()
    {
        var result = Scored("""{ "done": 10, "asked": 10, "warned": false }""");

        Assert.Contains("chưa có các đơn vị khác: Chỉ tiêu năm",
            ExplanationWriter.ToText(result.ExplainOutcomes()[0], Rules.Words, Language.Vietnamese),
            StringComparison.Ordinal);
        var whyNot = Scored().WhyNot(Code.Of("grade"), Code.Of("good"));
        Assert.Contains("Yêu cầu của mức good – Đơn vị trong sạch: ",
            ExplanationWriter.ToText(whyNot, Rules.Words, Language.Vietnamese), StringComparison.Ordinal);
    }

    private static Evaluation Scored(string entries = """{ "done": 8, "asked": 10, "warned": true }""")
    {
        string json = $$"""{ "format": 1, "ruleSet": "titled", "unit": "u", "entries": {{entries}} }""";
        return Rules.Evaluate(DossierReader.Read(Code.Of("u"), Encoding.UTF8.GetBytes(json)).Require()).Require();
    }
}
