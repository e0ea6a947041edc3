using System;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Grading;

/// <summary>Gates without a condition: they are for everybody.</summary>
public sealed class GateForAllTests
{
    private static readonly Diagnosed<RuleSet> Loaded = RuleSet.Load(RuleSetText.Of(Code.Of("capped"), """
        { "format": 1, "code": "capped", "version": "1",
          "rubric": { "code": "total", "title": "Tổng", "worth": 100, "bounds": "bounded",
            "criteria": [ { "code": "work", "title": "Công việc", "worth": 100, "marking": { "kind": "entered" } } ] },
          "outcomes": [ { "code": "grade", "title": "Xếp loại",
            "levels": [ { "code": "fair", "title": "Khá" }, { "code": "middle", "title": "Trung bình" },
              { "code": "poor", "title": "Yếu" } ], "steps": [
            { "kind": "bands", "of": "total", "rows": [ { "in": ">= 80", "then": "fair" },
              { "in": "[50, 80)", "then": "middle" }, { "in": "< 50", "then": "poor" } ] },
            { "kind": "gate", "code": "late", "title": "Cả khối nộp chậm", "then": { "down": 1 } } ] } ] }
        """));

    [Fact]
    public void That_it_always_acts_is_no_finding() =>
        Assert.DoesNotContain(Loaded.Diagnostics, one => one.Descriptor.Code == "TD8508");

    [Theory]
    [InlineData(Language.Vietnamese, "  Áp dụng với mọi đơn vị – Cả khối nộp chậm: Trung bình (hạ 1 mức)\n")]
    [InlineData(Language.English, "  For everybody – Cả khối nộp chậm: Trung bình (down by 1)\n")]
    public void The_explanation_says_that_it_is_for_everybody(Language language, string line)
    {
        string text = ExplanationWriter.ToText(Scored().ExplainOutcomes()[0], Loaded.Require().Words, language);

        Assert.Contains(line, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_not_better_names_it_and_no_condition()
    {
        var because = Assert.Single(Scored().WhyNot(Code.Of("grade"), Code.Of("fair")).Because);

        Assert.Equal("why-not.gate", because.Step.Value);
        Assert.Empty(because.From);
        Assert.Empty(Assert.IsType<LevelReason.Gate>(because.Reason).Conditions);
    }

    private static Evaluation Scored()
    {
        string json = """{ "format": 1, "ruleSet": "capped", "unit": "u", "entries": { "work": 90 } }""";
        var dossier = DossierReader.Read(Code.Of("u"), Encoding.UTF8.GetBytes(json)).Require();
        return Loaded.Require().Evaluate(dossier).Require();
    }
}
