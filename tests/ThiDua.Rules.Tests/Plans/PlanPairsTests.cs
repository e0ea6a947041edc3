using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>Tasks that are owed for each pair of a rotation: minutes and score sheets of a cross-inspection.</summary>
public sealed class PlanPairsTests
{
    private const string Minutes = """
        "tasks": [{ "code": "minutes", "title": "Gửi Biên bản và Biểu điểm", "pairsOf": "ring",
          "deadline": { "kind": "no-later-than", "day": "2024-12-10" }, "report": { "to": "noi-vu" } }]
        """;

    private static readonly LocalDate After = new(2024, 12, 20);

    private static readonly RuleSet Ring = Planned.With(Minutes, Rotation(each: 1) + Rubric);

    private static readonly RuleSet TwoEach = Planned.With(Minutes, Rotation(each: 2) + Rubric);

    [Fact]
    public void Each_pair_owes_it_once_by_the_unit_that_inspects()
    {
        var review = Ring.Review(
            Planned.Said().Task("minutes").By("a").Done(new LocalDate(2024, 12, 10)).Build(), After);

        Assert.Equal(
            [("a → b", PlanTaskState.Done), ("b → c", PlanTaskState.Overdue), ("c → a", PlanTaskState.Overdue)],
            review.Items.Select(item => (item.Unit!.Code + " → " + item.Of!.Code, item.State)));
        Assert.All(review.Items, item => Assert.Equal(new LocalDate(2024, 12, 10), item.LastGoodDay));
        Assert.All(review.Items, item => Assert.Equal("noi-vu", item.Task.Report!.To!.Code.Value));
    }

    [Fact]
    public void A_unit_outside_the_organization_has_its_name_from_the_rotation() =>
        Assert.Equal(
            ["Xã A", "Xã B", "Xã C"], Ring.Plan!.Tasks[0].Owners.Select(unit => unit.Title));

    [Fact]
    public void Who_inspects_two_owes_it_twice_and_says_for_whom()
    {
        var progress = Planned.Said()
            .Task("minutes").By("a").Of("b").Done(new LocalDate(2024, 12, 12))
            .Task("minutes").By("a").Of("c").Done(new LocalDate(2024, 12, 9))
            .Build();

        var review = TwoEach.Review(progress, After);

        Assert.Equal(6, review.Items.Count);
        Assert.Equal(
            [("b", PlanTaskState.DoneLate), ("c", PlanTaskState.Done)],
            review.Of(Code.Of("a")).Owes.Select(item => (item.Of!.Code.Value, item.State)));
        Assert.Equal(progress, PlanProgressReader.Read(progress.Name, PlanProgressWriter.Write(progress)).Require());
    }

    [Fact]
    public void The_state_of_a_pair_says_who_is_inspected()
    {
        var review = Ring.Review(After);

        var steps = review.Explain(review.Items[1]).From;

        Assert.Equal("c", steps.Single(step => step.Step == Code.Of("plan.inspected")).Subject.Value);
    }

    [Fact]
    public void The_calendar_names_the_pairs()
    {
        byte[] calendar = PlanCalendarWriter.Write(
            Ring.Review(new LocalDate(2024, 12, 1)), Instant.FromUtc(2024, 12, 1, 0, 0), Language.Vietnamese);

        var written = ReadCalendar.Of(calendar).Parts.Single(part => part.Name == "VEVENT");

        Assert.Contains("Từng cặp kiểm tra: Xã A → Xã B; Xã B → Xã C; Xã C → Xã A", written.Text("DESCRIPTION"));
    }

    /// <summary>"Kết quả kiểm tra là cơ sở để chấm điểm hằng năm": who sent its minutes late loses points.</summary>
    [Theory]
    [InlineData(10, "20")]
    [InlineData(11, "18")] // a day late
    [InlineData(null, "8")] // not sent at all: ten days until the day of the review, and not done
    public void Inspecting_in_time_feeds_the_yearly_rubric_of_the_unit_that_inspects(int? day, string total)
    {
        var said = Planned.Said();
        var progress = day is { } sent ? said.Task("minutes").By("a").Done(new LocalDate(2024, 12, sent)) : said;

        var dossier = new DossierBuilder("p", "a").In("2024").Build().With(Ring.Review(progress.Build(), After));

        Assert.Equal(Points.Parse(total), Ring.Evaluate(dossier).Require().Total.Value);
    }

    [Fact]
    public void Where_two_inspections_are_owed_one_that_is_missing_is_not_taking_part()
    {
        var progress = Planned.Said().Task("minutes").By("a").Of("b").Done(new LocalDate(2024, 12, 9)).Build();

        var answers = TwoEach.Review(progress, After).AnswersFor(Code.Of("a"));

        Assert.Equal(0, answers.Single(answer => answer.Fact.Input == Code.Of("took-part")).Value.Value);
        Assert.Equal(10, answers.Single(answer => answer.Fact.Input == Code.Of("late")).Value.Value);
    }

    [Fact]
    public void The_pairs_of_a_faulty_rotation_are_not_missed_twice()
    {
        string json = $$"""
            { "format": 1, "code": "p", "version": "1",
              "rotations": [{ "code": "ring", "year": 2024, "units": ["a", "b", "c"],
                "pairs": [{ "by": "a", "of": "a" }] }],
              "plan": { "code": "plan", "period": "2024", "calendar": "officials",
                "tasks": [{ "code": "t", "pairsOf": "ring" }] } }
            """;

        var found = RuleSet.Load(new RuleSetText(Code.Of("p"), Encoding.UTF8.GetBytes(json)), TestCalendars.Options);

        Assert.All(found.Diagnostics, one => Assert.StartsWith("/rotations", one.At.Pointer.ToString()));
    }

    private static string Rotation(int each) => $$"""
        "rotations": [{ "code": "ring", "year": 2024, "each": {{each}}, "requirements": [],
          "units": ["a", "b", { "code": "c", "title": "Xã C" }] }],
        """;

    private const string Rubric = """
        "inputs": [
          { "code": "took-part", "plan": { "task": "minutes", "ask": "done" } },
          { "code": "late", "plan": { "task": "minutes", "ask": "days-late" } }
        ],
        "rubric": { "code": "total", "worth": 20, "bounds": "bounded", "criteria": [
          { "code": "cross-inspection", "title": "Thực hiện kiểm tra chéo", "worth": 10,
            "ifNotApplicable": "zero", "marking": { "kind": "table", "of": "took-part",
              "rows": [{ "is": true, "then": "worth" }, { "is": false, "then": 0 }] } },
          { "code": "in-time", "title": "Gửi biên bản, biểu điểm đúng hạn", "worth": 10, "marking": "worth",
            "deductions": [{ "code": "each-day", "ifNotApplicable": "zero", "atMost": 2,
              "marking": { "kind": "each", "of": "late", "points": 2 } }] } ] },
        """;
}
