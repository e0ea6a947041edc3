using System.Text;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Checklists;

/// <summary>What a review answers changes nothing about who marks.</summary>
public sealed class ReviewedGiversTests
{
    private static readonly RuleSet _rules = RuleSet.Load(RuleSetText.Of(Code.Of("givers"), """
        { "format": 1, "code": "givers", "version": "1", "stages": ["council"],
          "checklists": [ { "code": "list", "title": "Danh mục", "items": [ { "code": "a", "title": "Hồ sơ" } ] } ],
          "inputs": [ { "code": "open", "checklist": { "item": "a", "ask": "incomplete" } } ],
          "rubric": { "code": "total", "worth": 20, "bounds": "bounded", "criteria": [
            { "code": "marked", "worth": 10, "marking": { "kind": "entered" },
              "marks": { "stage": "council", "givers": "mean" } },
            { "code": "papers", "worth": 10, "marking": "worth", "deductions": [
              { "code": "less", "marking": { "kind": "each", "of": "open", "points": 4 } } ] } ] } }
        """)).Require();

    [Fact]
    public void A_giver_who_has_entered_nothing_is_waited_for_all_the_same()
    {
        var dossier = DossierReader.Read(Code.Of("unit"), Encoding.UTF8.GetBytes("""
            { "format": 1, "ruleSet": "givers", "unit": "u", "stages": [
              { "stage": "council", "by": "An", "entries": { "marked": 8 } },
              { "stage": "council", "by": "Ba", "entries": {} } ] }
            """)).Require();
        var answers = new ChecklistAnswersBuilder(_rules.Code, Code.Of("u")).Answer("a", AnswerValue.No).Build();
        var review = _rules.ReviewChecklist(answers, new LocalDate(2024, 10, 1)).Require();

        var result = _rules.Evaluate(dossier.With(review)).Require();

        Assert.Equal(2, dossier.With(review).Stages.Count);
        Assert.Equal("[10, 15]", result.PossibleTotal.ToString()); // (8 + [0, 10]) ÷ 2, and 10 − 4
        Assert.True(result.Total.IsPending);
    }
}
