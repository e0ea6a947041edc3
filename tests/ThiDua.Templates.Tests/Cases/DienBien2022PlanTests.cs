using System;
using System.Linq;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>The plan of the template against the document: times, team, attendance.</summary>
public sealed class DienBien2022PlanTests
{
    private const string Set = "dien-bien-2022";

    private static readonly RuleSet Rules = TemplateCatalog.Get(Set).Load().Require();

    private static readonly Plan Plan = Rules.Plan!;

    [Fact]
    public void Each_inspection_and_the_sending_of_its_result_are_tasks_word_for_word()
    {
        var lines = PrintedText.Between(Set, "IV. THỜI GIAN", "V.").Skip(1);

        Assert.Equal(lines, Plan.Tasks.Select(task => (task.Label + " " + task.Title).TrimStart()));
    }

    [Fact]
    public void Who_leads_an_inspection_is_whom_the_ring_sends()
    {
        var sent = Rules.Rotations.Single().Assigned.Pairs.Select(pair => (pair.By.Value, pair.Of.Value));

        Assert.Equal(sent, Plan.Tasks.SkipLast(1).Select(task =>
            (task.Lead!.Code.Value, task.Coordinators.Single().Code.Value)));
    }

    [Fact]
    public void Each_pair_owes_minutes_and_sheet_to_the_standing_body_until_the_tenth()
    {
        var progress = new PlanProgressBuilder(Set)
            .Task("iv-gui-ket-qua").By("dien-bien-phu").Of("muong-ang").Done(new LocalDate(2022, 12, 12))
            .Build();

        var items = Rules.ReviewPlan(progress, new LocalDate(2022, 12, 12)).Require()
            .OfTask(Code.Of("iv-gui-ket-qua"));

        Assert.Equal(
            Rules.Rotations.Single().Assigned.Pairs.Select(pair => (pair.By, pair.Of)),
            items.Select(item => (item.Unit!.Code, item.Of!.Code)));
        Assert.Equal(
            [("muong-ang", PlanTaskState.DoneLate, 2, 1)], // due on a Saturday, sent on the Monday after it
            items.Where(item => item.State != PlanTaskState.Overdue).Select(
                item => (item.Of!.Code.Value, item.State, item.DaysLate, item.WorkingDaysLate!.Value)));
        Assert.All(items, item => Assert.Equal(
            ("tuan-giao", "phong-noi-vu", new LocalDate(2022, 12, 10)),
            (item.Task.Report!.To!.Code.Value, item.Task.Report.Through!.Code.Value, item.LastGoodDay!.Value)));
        Assert.Equal(["Biên bản kết quả kiểm tra", "Biểu điểm"], items[0].Task.Outputs);
    }

    [Theory]
    [InlineData("iv-1", "truoc", 4)] // trước 05/12/2022
    [InlineData("iv-1", "gom-ca-ngay", 5)]
    [InlineData("iv-gui-ket-qua", "truoc", 10)] // chậm nhất ngày 10/12/2022
    public void The_last_good_day_is_that_of_the_sentence(string task, string reading, int day)
    {
        var rules = Rules.WithReading(Code.Of("truoc"), Code.Of(reading)).Require();
        var review = rules.ReviewPlan(new PlanProgressBuilder(Set).Build(), new LocalDate(2022, 11, 1)).Require();

        Assert.All(
            review.OfTask(Code.Of(task)), item => Assert.Equal(new LocalDate(2022, 12, day), item.LastGoodDay));
    }

    [Fact]
    public void The_team_and_those_who_attend_are_as_the_document_lists_them()
    {
        Assert.Equal(
            PrintedText.Between(Set, "1. Thành phần đoàn kiểm tra", "2. Thành phần"),
            Rules.Teams.All[0].Seats.Select(seat => "- " + seat.Title));
        Assert.Equal(
            PrintedText.Between(Set, "2. Thành phần đơn vị", "IV."),
            Rules.Teams.All[1].Seats.Select(seat => "- " + seat.Title));
        Assert.Equal(TeamSide.Attending, Rules.Teams.All[1].Side);
    }
}
