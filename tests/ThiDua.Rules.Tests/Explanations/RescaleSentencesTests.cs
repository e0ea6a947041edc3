using System;
using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>Rescaling shows its arithmetic and names the criteria that do not apply.</summary>
public sealed class RescaleSentencesTests
{
    private static readonly RuleSet Rules = RuleSet.Load(RuleSetText.Of(Code.Of("rescaled"), """
        { "format": 1, "code": "rescaled", "version": "1",
          "levels": { "kinds": ["school", "office"] },
          "inputs": [
            { "code": "kind", "levels": "kinds", "from": "unit" },
            { "code": "fund", "title": "Quỹ", "type": "points", "range": "[0, 20]", "mayBeNotApplicable": true } ],
          "rubric": { "code": "total", "title": "Tổng", "worth": 90, "bounds": "bounded", "leftOut": "rescale",
            "criteria": [
              { "code": "work", "label": "1", "title": "Công việc", "worth": 50, "marking": { "kind": "entered" } },
              { "code": "fund-care", "label": "2", "title": "Quản lý quỹ", "worth": 20, "ifNotApplicable": "leave-out",
                "marking": { "kind": "measured", "of": "fund" } },
              { "code": "lessons", "title": "Giờ dạy", "worth": 20, "marking": { "kind": "entered" },
                "appliesTo": { "kind": "is", "of": "kind", "any": ["school"] } } ] } }
        """)).Require();

    [Theory]
    [InlineData(
        Language.Vietnamese,
        "+29,6 điểm (từ 37 thành 66,6, tức 37 × 90/50; không áp dụng: mục 2 (20 điểm); Giờ dạy (20 điểm))")]
    [InlineData(
        Language.English,
        "+29.6 points (from 37 to 66.6, that is 37 × 90/50; "
            + "not applicable: item 2 (20 points); Giờ dạy (20 points))")]
    public void The_arithmetic_is_shown_and_what_does_not_apply_is_named(Language language, string sentence) =>
        Assert.Contains(sentence, Text("""{ "work": 37, "fund": "n/a" }""", language), StringComparison.Ordinal);

    [Fact]
    public void While_the_points_are_open_the_proportion_is_told() => Assert.Contains(
        "× 90/50; không áp dụng: mục 2 (20 điểm); Giờ dạy (20 điểm))",
        Text("""{ "fund": "n/a" }""", Language.Vietnamese),
        StringComparison.Ordinal);

    [Fact]
    public void While_it_is_open_what_is_left_out_only_the_worth_is_told() => Assert.Contains(
        "(điểm chuẩn 90 điểm)", Text("""{ "work": 37 }""", Language.Vietnamese), StringComparison.Ordinal);

    private static string Text(string entries, Language language)
    {
        string json = $$"""
            { "format": 1, "ruleSet": "rescaled", "unit": "u", "attributes": { "kind": "office" },
              "entries": {{entries}} }
            """;
        var dossier = DossierReader.Read(Code.Of("u"), Encoding.UTF8.GetBytes(json)).Require();
        string text = ExplanationWriter.ToText(Rules.Evaluate(dossier).Require().Explain(), Rules.Words, language);
        return text.Split('\n').Single(line => line.TrimStart().StartsWith(
            language == Language.Vietnamese ? "Quy đổi" : "Rescaled", StringComparison.Ordinal));
    }
}
