using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>What reviews say belongs to no stage and to no giver, whatever else stands in the dossier.</summary>
public sealed class ReviewedEntriesTests
{
    private static readonly RuleSet Rules = RuleSet.Load(new RuleSetText(Code.Of("r"), Encoding.UTF8.GetBytes("""
        {
          "format": 1, "code": "r", "version": "1", "stages": ["self", "cross"],
          "rotations": [{ "code": "ring", "year": 2024, "stage": "cross", "units": ["a", "b", "c"] }],
          "checklists": [{ "code": "c", "period": "2024", "items": [{ "code": "i", "rows": ["x"] }] }],
          "rubrics": [
            { "code": "first", "rubric": { "code": "total", "worth": 20, "bounds": "bounded", "criteria": [
              { "code": "x", "worth": 10, "owner": "cross", "marking": "worth",
                "entry": { "checklist": { "ask": "incomplete" } },
                "deductions": [{ "code": "d", "marking": { "kind": "each", "of": "own", "points": 4 } }] },
              { "code": "y", "worth": 10, "owner": "cross", "marking": { "kind": "entered" } }] } },
            { "code": "second", "rubric": { "code": "other", "worth": 5, "bounds": "bounded", "criteria": [
              { "code": "z", "worth": 5, "marking": { "kind": "entered" } }] } }]
        }
        """))).Require();

    [Fact]
    public void They_count_beside_a_sheet_that_is_refused()
    {
        var dossier = Dossier().Stage("cross", "a").Enter("y", 6m).Stage("cross", "c").Enter("y", 7m).Build();

        var result = Rules.Evaluate(dossier.With(Review())).Value!;

        Assert.Equal("12", result.Total.Value.ToString());
        Assert.Equal(["TD6720"], result.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void They_count_where_nothing_else_was_entered()
    {
        var result = Rules.Evaluate(Dossier().Build().With(Review())).Require();

        Assert.Equal("6", result.Line(Code.Of("x")).Points.Value.ToString());
        Assert.All(result.Views, view => Assert.Equal("16", view.PossibleTotal.Greatest.ToString()));
    }

    [Fact]
    public void Those_of_another_rubric_are_no_mistake()
    {
        var dossier = new DossierBuilder("r", "b").Rubric("second").In("2024").Stage("self").Enter("z", 4m).Build();

        Assert.Equal("4", Rules.Evaluate(dossier.With(Review())).Require().Total.Value.ToString());
    }

    [Fact]
    public void Later_reviews_take_the_place_of_earlier_ones()
    {
        var first = Dossier().Build().With(Review());

        var again = first.With(Review(AnswerValue.Yes));

        Assert.Equal("10", Rules.Evaluate(again).Value!.Line(Code.Of("x")).Points.Value.ToString());
        Assert.Single(again.ReviewedInOrder);
    }

    [Theory]
    [InlineData("y", "TD6518 /reviewed/y")]
    [InlineData("q", "TD6505 /reviewed/q")]
    public void What_no_review_answers_may_not_stand_there(string code, string found)
    {
        var dossier = DossierReader.Read(Code.Of("d"), Encoding.UTF8.GetBytes($$"""
            { "format": 1, "ruleSet": "r", "unit": "b", "rubric": "first", "period": "2024",
              "reviewed": { "{{code}}": 3 } }
            """)).Require();

        Assert.Equal(
            [found], Rules.Evaluate(dossier).Diagnostics.Select(one => one.Code + " " + one.At.Pointer));
    }

    private static DossierBuilder Dossier() => new DossierBuilder("r", "b").Rubric("first").In("2024");

    private static ChecklistReview Review(AnswerValue? answer = null) => Rules.ReviewChecklist(
        new ChecklistAnswersBuilder("r", "b").Answer("i", answer ?? AnswerValue.No).Because("chưa làm").Build(),
        new LocalDate(2024, 12, 1)).Require();
}
