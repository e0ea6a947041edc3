using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>What each unit has to do with a plan.</summary>
public sealed class PlanUnitsTests
{
    private static readonly LocalDate Today = new(2024, 5, 1);

    private static readonly RuleSet Rules = Planned.With("""
        "tasks": [
          { "code": "t", "period": "2024-Q1", "coordinators": ["a"] },
          { "code": "r", "period": "2024-Q2", "lead": "b", "report": { "to": "noi-vu", "through": "a" } },
          { "code": "each", "each": ["cum"], "period": "2024-Q3" },
          { "code": "other", "period": "2024-Q4" }
        ]
        """);

    [Fact]
    public void A_unit_owes_coordinates_and_passes_on_what_the_tasks_say()
    {
        var unit = Rules.Review(Today).Of(Code.Of("a"));

        Assert.Equal(["each"], unit.Owes.Select(item => item.Task.Code.Value));
        Assert.Equal(["t"], unit.Coordinates.Select(item => item.Task.Code.Value));
        Assert.Equal(["r"], unit.PassesOn.Select(item => item.Task.Code.Value));
    }

    [Fact]
    public void The_calendar_of_a_unit_has_what_concerns_it_and_nothing_else()
    {
        var review = Rules.Review(Today);
        byte[] file = PlanCalendarWriter.Write(
            review, Code.Of("a"), Instant.FromUtc(2024, 5, 1, 0, 0), Language.Vietnamese);

        string[] ids = [.. Encoding.UTF8.GetString(file).Split("\r\n")
            .Where(line => line.StartsWith("UID:", StringComparison.Ordinal))
            .Select(line => line[4..line.IndexOf('@', StringComparison.Ordinal)])];
        Assert.Equal(["each", "r", "t"], ids.Order());
    }

    [Fact]
    public void Asking_for_every_unit_of_a_large_plan_goes_through_the_items_once()
    {
        string units = string.Join(
            ",", Enumerable.Range(0, 200).Select(i => $$"""{ "code": "u{{i}}", "kind": "x" }"""));
        string members = string.Join(",", Enumerable.Range(0, 200).Select(i => $"\"u{i}\""));
        string tasks = string.Join(",", Enumerable.Range(0, 60).Select(i =>
            $$"""{ "code": "t{{i}}", "each": ["all"], "coordinators": ["all"], "period": "2024-Q1" }"""));
        var review = Planned.Load($$"""
            { "format": 1, "code": "p", "version": "1",
              "organization": { "kinds": [{ "code": "x" }], "units": [{{units}}], "groups": [
                { "code": "all", "kind": "cluster", "years": [{ "period": "2024", "members": [{{members}}] }] }] },
              "plan": { "code": "plan", "period": "2024", "tasks": [{{tasks}}] } }
            """).Require().Review(Today);

        var watch = Stopwatch.StartNew();
        int owed = review.Units.Sum(unit => review.Of(unit.Unit.Code).Owes.Count);

        Assert.Equal(200 * 60, owed);
        // Looking at every item for every unit that is asked for took minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }
}
