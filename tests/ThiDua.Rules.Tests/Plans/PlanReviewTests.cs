using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using Xunit;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>How it stands with the tasks of a plan on a day.</summary>
public sealed class PlanReviewTests
{
    private static readonly RuleSet Report = Planned.With(
        """
        "tasks": [{ "code": "t", "title": "Báo cáo", "deadline": { "kind": "before", "day": "2024-05-15" } }]
        """);

    private static readonly RuleSet Quarter = Planned.With(
        """
        "tasks": [
          { "code": "t", "period": "2024-Q2" },
          { "code": "if-any", "conditional": "nếu có", "period": "2024-Q2" }
        ]
        """);

    [Theory]
    [InlineData(5, 6, PlanTaskState.NotDue)] // eight days are left
    [InlineData(5, 7, PlanTaskState.DueSoon)]
    [InlineData(5, 14, PlanTaskState.DueSoon)] // the last good day itself
    [InlineData(5, 15, PlanTaskState.Overdue)] // "trước ngày 15/5": the 15th is late
    [InlineData(12, 31, PlanTaskState.Overdue)]
    public void A_report_before_15_May_that_nobody_sent(int month, int day, PlanTaskState state) =>
        Assert.Equal(state, Report.Review(new LocalDate(2024, month, day)).Items[0].State);

    [Theory]
    [InlineData(5, 14, PlanTaskState.Done, 0, 0)]
    [InlineData(5, 15, PlanTaskState.DoneLate, 1, 1)]
    [InlineData(5, 18, PlanTaskState.DoneLate, 4, 3)] // a Saturday: Wednesday, Thursday, Friday
    public void A_report_before_15_May_that_was_sent(int month, int day, PlanTaskState state, int days, int working)
    {
        var progress = Planned.Said().Task("t").Done(new LocalDate(2024, month, day)).Build();

        var item = Report.Review(progress, new LocalDate(2024, 6, 1)).Items[0];

        Assert.Equal((state, days, working), (item.State, item.DaysLate, item.WorkingDaysLate));
    }

    [Fact]
    public void What_comes_again_is_owed_from_the_day_of_the_plan_on()
    {
        var rules = Planned.With("""
            "issued": "2024-03-11",
            "tasks": [{ "code": "t", "deadline": { "kind": "recurring", "each": "month", "day": 5 } }]
            """);

        var items = rules.Review(new LocalDate(2024, 5, 1)).Items;

        Assert.Equal(9, items.Count);
        Assert.Equal(new LocalDate(2024, 4, 5), items[0].LastGoodDay);
    }

    [Fact]
    public void A_year_without_data_is_a_warning_where_the_rule_set_says_the_deadline()
    {
        var rules = Planned.With("""
            "tasks": [{ "code": "t", "deadline":
              { "kind": "after", "day": "2019-01-02", "n": 5, "count": "working-days", "calendar": "officials",
                "roll": "none" } }]
            """);

        var found = Assert.Single(rules.ReviewPlan(Planned.Said().Build(), new LocalDate(2024, 5, 1)).Diagnostics);

        Assert.Equal(("TD1230", Diagnostics.Severity.Warning, "p"), (found.Code, found.Severity, found.At.Text.Value));
        Assert.Equal("/plan/tasks/0/deadline", found.At.Pointer.ToString());
        Assert.True(found.At.Line > 0);
    }

    [Fact]
    public void While_it_is_overdue_lateness_is_counted_until_today()
    {
        var item = Report.Review(new LocalDate(2024, 5, 20)).Items[0];

        Assert.Equal((6, 4), (item.DaysLate, item.WorkingDaysLate!.Value));
    }

    [Theory]
    [InlineData(3, 31, PlanTaskState.NotDue)]
    [InlineData(4, 1, PlanTaskState.InProgress)] // the quarter has begun
    [InlineData(6, 23, PlanTaskState.DueSoon)]
    [InlineData(6, 30, PlanTaskState.DueSoon)]
    [InlineData(7, 1, PlanTaskState.Overdue)]
    public void A_task_of_the_second_quarter(int month, int day, PlanTaskState state) =>
        Assert.Equal(state, Quarter.Review(new LocalDate(2024, month, day)).Items[0].State);

    [Fact]
    public void What_was_begun_before_its_time_is_in_progress()
    {
        var progress = Planned.Said().Task("t").Started(new LocalDate(2024, 3, 1)).Build();

        Assert.Equal(
            PlanTaskState.InProgress, Quarter.Review(progress, new LocalDate(2024, 3, 2)).Items[0].State);
    }

    [Theory]
    [InlineData(null, PlanTaskState.Unknown)] // nobody said whether there was any occasion
    [InlineData(true, PlanTaskState.Overdue)]
    [InlineData(false, PlanTaskState.NotNeeded)]
    public void A_task_if_any_whose_time_has_passed(bool? needed, PlanTaskState state)
    {
        var said = Planned.Said().Task("if-any");
        var progress = (needed is { } one ? said.Needed(one) : said).Build();

        var review = Quarter.Review(progress, new LocalDate(2024, 8, 1));

        Assert.Equal(state, review.OfTask(Code.Of("if-any"))[0].State);
    }

    [Fact]
    public void Each_member_of_a_cluster_owes_what_each_is_to_do()
    {
        var rules = Planned.With(""" "tasks": [{ "code": "t", "each": ["cum", "khoi", "a"], "period": "2024-09" }] """);
        var progress = Planned.Said().Task("t").By("b").Done(new LocalDate(2024, 9, 3)).Build();

        var review = rules.Review(progress, new LocalDate(2024, 10, 2));

        Assert.Equal(
            [("a", PlanTaskState.Overdue), ("b", PlanTaskState.Done), ("khoi", PlanTaskState.Overdue)],
            review.Items.Select(item => (item.Unit!.Code.Value, item.State)));
    }

    [Fact]
    public void A_report_of_each_month_is_due_in_the_month_that_follows()
    {
        var rules = Planned.With(
            """
            "tasks": [{ "code": "t", "deadline":
              { "kind": "recurring", "each": "month", "day": 5, "in": "next-period" } }]
            """);
        var progress = Planned.Said()
            .Task("t").In(Period.OfMonth(2024, 1)).Done(new LocalDate(2024, 2, 6))
            .Build();

        var review = rules.Review(progress, new LocalDate(2024, 3, 31));

        Assert.Equal(12, review.Items.Count);
        Assert.Equal(new LocalDate(2025, 1, 5), review.Items[11].LastGoodDay);
        Assert.Equal(
            [PlanTaskState.DoneLate, PlanTaskState.Overdue, PlanTaskState.DueSoon, PlanTaskState.NotDue],
            review.Items.Take(4).Select(item => item.State));
    }

    [Fact]
    public void What_depends_on_an_event_waits_for_its_day()
    {
        var rules = Planned.With(
            """
            "tasks": [{ "code": "t", "deadline":
              { "kind": "after", "day": "issue", "n": 10, "count": "working-days", "calendar": "officials" } }]
            """,
            """ "dates": ["issue"], """);

        var waiting = rules.Review(new LocalDate(2025, 12, 10)).Items[0];
        var known = rules.Review(
            Planned.Said().Date("issue", new LocalDate(2025, 11, 25)).Build(), new LocalDate(2025, 12, 10)).Items[0];

        Assert.Equal((PlanTaskState.Unknown, "issue"), (waiting.State, waiting.WaitsFor.Single().Value));
        Assert.Equal((PlanTaskState.Overdue, new LocalDate(2025, 12, 9)), (known.State, known.LastGoodDay!.Value));
        Assert.Equal(4, known.DaysOff.Count); // two weekends were passed over
    }

    [Fact]
    public void A_clock_time_decides_on_the_last_day()
    {
        var rules = Planned.With(
            """
            "tasks": [{ "code": "t", "deadline": { "kind": "before", "day": "2024-05-15", "time": "10:00" } }]
            """);
        var today = new LocalDate(2024, 5, 15);

        PlanTaskState At(int hour) => rules
            .Review(Planned.Said().Task("t").Done(today.At(new LocalTime(hour, 0))).Build(), today).Items[0].State;

        Assert.Equal((PlanTaskState.Done, PlanTaskState.DoneLate), (At(9), At(10)));
    }

    [Fact]
    public void A_unit_owes_next_what_is_due_first()
    {
        var review = Planned.Good().Review(new LocalDate(2024, 9, 22));

        var unit = review.Of(Code.Of("xa-binh-khanh"));

        Assert.Equal("bao-cao-thang", unit.Next!.Task.Code.Value); // since February nothing was sent
        Assert.Equal(unit.Owes.Count, unit.Open.Count);
        Assert.Empty(review.Of(Code.Of("nobody")).Owes);
        Assert.Contains(review.Of(Code.Of("khoi-3")).Coordinates, item => item.Task.Code == Code.Of("q4-3"));
    }

    [Fact]
    public void The_quarters_hold_every_item_once()
    {
        var review = Planned.Good().Review(new LocalDate(2024, 9, 22));

        var quarters = review.Quarters;

        Assert.Equal(review.Items.Count, quarters.Sum(quarter => quarter.Items.Count));
        Assert.Equal(quarters.Count, quarters.Select(quarter => quarter.Quarter).Distinct().Count());
        Assert.Null(quarters[^1].Quarter); // the answer in ten days after an event that was not told
    }

    [Fact]
    public void Phases_begin_and_end()
    {
        var progress = new PlanProgressBuilder("plan").Date("ban-hanh", new LocalDate(2024, 9, 10)).Build();

        var review = Planned.Good().Review(progress, new LocalDate(2024, 9, 22));

        Assert.Equal(
            [PhaseState.Ended, PhaseState.Running, PhaseState.NotBegun], review.Phases.Select(phase => phase.State));
        Assert.Equal([9, 3, 3], review.Phases.Select(phase => phase.WorkingDays));
        Assert.Equal(PhaseState.Unknown, Planned.Good().Review(new LocalDate(2024, 9, 22)).Phases[0].State);
    }

    [Fact]
    public void A_task_that_nobody_leads_stands_in_the_review_all_the_same()
    {
        var item = Planned.Good().Review(new LocalDate(2024, 10, 5)).OfTask(Code.Of("q4-du")).Single();

        Assert.Null(item.Unit);
        Assert.Equal(PlanTaskState.InProgress, item.State);
    }

    [Fact]
    public void A_rule_set_without_a_plan_has_no_review()
    {
        var rules = BadFiles.Good("organization").Require();

        var reviewed = rules.ReviewPlan(
            new PlanProgressBuilder(rules.Code).Build(), new LocalDate(2024, 1, 1));

        Assert.Null(reviewed.Value);
        Assert.Equal(DiagnosticCatalog.NoPlan, reviewed.Diagnostics.Single().Descriptor);
    }
}
