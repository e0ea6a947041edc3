using System;
using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>Where a later stage enters something else, the explanation says who had said what before.</summary>
public sealed class OverriddenSentencesTests
{
    private static readonly RuleSet Rules = RuleSet.Load(RuleSetText.Of(Code.Of("stages"), """
        { "format": 1, "code": "stages", "version": "1",
          "stages": [ { "code": "self", "title": "Tự chấm" }, { "code": "council", "title": "Hội đồng" } ],
          "inputs": [
            { "code": "late", "title": "Số lần chậm", "type": "count" },
            { "code": "warned", "title": "Bị nhắc nhở", "type": "yes-no" } ],
          "rubric": { "code": "total", "worth": 20, "bounds": "bounded", "criteria": [
            { "code": "plan", "title": "Kế hoạch", "worth": 10, "marking": { "kind": "entered" } },
            { "code": "reports", "title": "Báo cáo", "worth": 10, "marking": "worth", "deductions": [
              { "code": "slow", "marking": { "kind": "each", "of": "late", "points": 1 } },
              { "code": "warning", "when": "warned", "marking": 2 } ] } ] } }
        """)).Require();

    [Theory]
    [InlineData(
        Language.Vietnamese, "Trước đó Tự chấm (Trường A) nhập: 9 điểm (đã được thay bằng giá trị của Hội đồng)")]
    [InlineData(Language.English, "Tự chấm (Trường A) had entered: 9 points (replaced by Hội đồng)")]
    public void Who_said_what_before_is_told_with_who_replaced_it(Language language, string sentence) =>
        Assert.Contains(sentence, Text(language), StringComparison.Ordinal);

    [Fact]
    public void It_is_told_of_what_measures_and_conditions_read_too()
    {
        string text = Text(Language.Vietnamese);

        Assert.Contains("nhập: 0 (đã được thay", text, StringComparison.Ordinal);
        Assert.Contains("nhập: không (đã được thay", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_the_later_stage_repeats_or_leaves_alone_is_not_told()
    {
        string text = Text(Language.Vietnamese, """{ "plan": 9 }""");

        Assert.DoesNotContain("Trước đó", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_step_stands_below_the_entry_and_adds_nothing()
    {
        var explained = Evaluated("""{ "plan": 7 }""").Explain();

        var step = Assert.Single(explained.SelfAndBelow(), node => node.Step.Value == "measure.overridden");

        Assert.False(step.IsAddend);
        Assert.Equal("/stages/0/entries/plan", step.Input!.Value.Pointer.ToString());
        Assert.Equal(("self", "council"), (step.Argument("stage"), step.Argument("instead")));
    }

    private static string Text(Language language, string council = """{ "plan": 7, "late": 3, "warned": true }""") =>
        ExplanationWriter.ToText(Evaluated(council).Explain(), Rules.Words, language);

    private static Evaluation Evaluated(string council)
    {
        string json = $$"""
            { "format": 1, "ruleSet": "stages", "unit": "u", "stages": [
              { "stage": "self", "by": "Trường A", "entries": { "plan": 9, "late": 0, "warned": false } },
              { "stage": "council", "entries": {{council}} } ] }
            """;
        return Rules.Evaluate(DossierReader.Read(Code.Of("u"), Encoding.UTF8.GetBytes(json)).Require()).Require();
    }
}
