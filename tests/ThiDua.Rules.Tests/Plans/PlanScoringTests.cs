using System.Linq;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>Late tasks of a plan in a rubric (K11, K12): the review answers, the rubric takes points away.</summary>
public sealed class PlanScoringTests
{
    private const string Plan = """
        "tasks": [
          { "code": "report", "each": ["cum"], "deadline": { "kind": "before", "day": "2024-05-15" } },
          { "code": "monthly", "each": ["a"],
            "deadline": { "kind": "recurring", "each": "month", "day": 5, "in": "next-period" } }
        ]
        """;

    private static readonly RuleSet EachDay = Sheet("""{ "kind": "each", "of": "days", "points": 0.5 }""");

    private static readonly RuleSet EachWorkingDay = Sheet("""{ "kind": "each", "of": "working", "points": 0.5 }""");

    private static readonly RuleSet Tiers = Sheet(
        """
        { "kind": "table", "of": "days", "rows": [
          { "in": "<= 0", "then": 0 }, { "in": "(0, 3]", "then": 2 }, { "in": "> 3", "then": "worth" } ] }
        """);

    [Theory]
    [InlineData(14, "10")] // in time
    [InlineData(15, "9.5")]
    [InlineData(18, "8")] // a Saturday, four days late
    public void Half_a_point_for_each_day_late(int day, string points) =>
        Assert.Equal(Points.Parse(points), Total(EachDay, "a", Sent("a", day)));

    [Fact]
    public void The_same_by_working_days_takes_less_over_a_weekend() =>
        Assert.Equal(Points.Parse("8.5"), Total(EachWorkingDay, "a", Sent("a", 18)));

    [Theory]
    [InlineData(17, "8")]
    [InlineData(18, "0")]
    public void Tiers_of_lateness(int day, string points) =>
        Assert.Equal(Points.Parse(points), Total(Tiers, "a", Sent("a", day)));

    [Fact]
    public void What_is_overdue_is_late_until_the_day_of_the_review() =>
        Assert.Equal(Points.Parse("9"), Total(EachDay, "a", Planned.Said().Build(), new LocalDate(2024, 5, 16)));

    [Fact]
    public void What_is_not_due_yet_is_missing()
    {
        var review = EachDay.Review(new LocalDate(2024, 5, 1));

        var scored = EachDay.Evaluate(Dossier("a").With(review)).Require();

        Assert.Equal(EvaluationStatus.Pending, scored.Status);
    }

    [Fact]
    public void A_unit_that_does_not_owe_the_report_loses_nothing() =>
        Assert.Equal(Points.Parse("10"), Total(EachDay, "noi-vu", Planned.Said().Build()));

    [Fact]
    public void What_was_entered_by_hand_gives_way_to_the_plan()
    {
        var review = EachDay.Review(Sent("a", 15), new LocalDate(2024, 6, 1));
        var byHand = new DossierBuilder("p", "a").In("2024").Enter("days", 3m).Build();

        Assert.Equal(byHand.With(review), Dossier("a").With(review));
        Assert.Empty(byHand.With(review).Stages);
        Assert.Single(byHand.With(review).ReviewedInOrder, entry => entry.Code == Code.Of("days"));
    }

    [Fact]
    public void A_report_of_each_month_counts_how_often_it_was_late()
    {
        var progress = Planned.Said()
            .Task("monthly").In(Rules.Time.Period.OfMonth(2024, 1)).Done(new LocalDate(2024, 2, 6))
            .Task("monthly").In(Rules.Time.Period.OfMonth(2024, 2)).Done(new LocalDate(2024, 3, 5))
            .Build();

        var answers = EachDay.Review(progress, new LocalDate(2025, 1, 20)).AnswersFor(Code.Of("a"));

        // One was sent a day late, one in time, and ten were never sent.
        Assert.Equal(11, answers.Single(answer => answer.Fact.Input == Code.Of("times")).Value.Value);
        Assert.Equal(0, answers.Single(answer => answer.Fact.Input == Code.Of("all")).Value.Value);
        Assert.Equal(1, answers.Single(answer => answer.Fact.Input == Code.Of("any")).Value.Value);
    }

    [Fact]
    public void What_was_done_is_done_and_how_late_it_was_waits_for_the_day_of_the_event()
    {
        var rules = Planned.With(
            """
            "tasks": [{ "code": "reply", "each": ["a"],
              "deadline": { "kind": "after", "day": "issued", "n": 10, "count": "days", "roll": "none" } }]
            """,
            """
            "dates": ["issued"],
            "inputs": [
              { "code": "days", "plan": { "task": "reply", "ask": "days-late" } },
              { "code": "late", "plan": { "task": "reply", "ask": "late" } },
              { "code": "done", "plan": { "task": "reply", "ask": "done" } }
            ],
            "rubric": { "code": "total", "worth": 10, "bounds": "bounded", "ifNotApplicable": "zero",
              "marking": { "kind": "each", "of": "days", "points": 1 } },
            """);
        var done = Planned.Said().Task("reply").By("a").Done(new LocalDate(2024, 12, 31)).Build();

        var answers = rules.Review(done, new LocalDate(2025, 1, 20)).AnswersFor(Code.Of("a"));

        Assert.Equal(
            ["days ?", "late ?", "done 1"],
            answers.Select(one => one.Fact.Input + " " + (one.Value.IsPending ? "?" : one.Value.Value)));
    }

    private static RuleSet Sheet(string amount) => Planned.With(Plan, $$"""
        "inputs": [
          { "code": "days", "plan": { "task": "report", "ask": "days-late" } },
          { "code": "working", "plan": { "task": "report", "ask": "working-days-late" } },
          { "code": "times", "plan": { "task": "monthly", "ask": "times-late" } },
          { "code": "all", "plan": { "task": "monthly", "ask": "done" } },
          { "code": "any", "plan": { "task": "monthly", "ask": "late" } }
        ],
        "rubric": {
          "code": "total", "worth": 10, "bounds": "bounded", "marking": { "kind": "fixed", "points": "worth" },
          "deductions": [{ "code": "d", "ifNotApplicable": "zero", "marking": {{amount}} }] },
        """);

    private static PlanProgress Sent(string unit, int day) =>
        Planned.Said().Task("report").By(unit).Done(new LocalDate(2024, 5, day)).Build();

    private static Dossier Dossier(string unit) => new DossierBuilder("p", unit).In("2024").Build();

    private static Points Total(RuleSet rules, string unit, PlanProgress progress) =>
        Total(rules, unit, progress, new LocalDate(2024, 6, 1));

    private static Points Total(RuleSet rules, string unit, PlanProgress progress, LocalDate today) =>
        rules.Evaluate(Dossier(unit).With(rules.Review(progress, today))).Require().Total.Value;
}
