using System.Linq;
using Xunit;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>What is fixed is looked at when the plan is loaded, whether or not an event decides another part.</summary>
public sealed class PlanFixedDayTests
{
    private const string Event = "\"dates\": [\"issue\"],";

    [Theory]
    [InlineData("\"2024-05-02\"")]
    [InlineData("\"issue\"")]
    public void A_last_day_off_is_told_wherever_the_window_begins(string from) => Assert.Equal(
        ["TD1228 /plan/tasks/0/deadline"],
        Found($$"""
            "tasks": [{ "code": "t", "deadline": { "kind": "window", "from": {{from}}, "to": "2024-05-18" } }]
            """));

    [Theory]
    [InlineData("\"2024-05-02\"")]
    [InlineData("\"issue\"")]
    public void So_it_is_of_a_phase_and_of_a_deadline_of_the_rule_set(string from) => Assert.Equal(
        ["TD1228 /deadlines/report", "TD1228 /plan/phases/0/to"],
        Found(
            $$"""
            "phases": [{ "code": "p", "from": {{from}}, "to": "2024-05-18" }],
            "tasks": [{ "code": "t", "phase": "p" }]
            """,
            $$"""
            "deadlines": { "report": {
              "kind": "window", "from": {{from}}, "to": "2024-05-18", "calendar": "officials" } },
            """));

    [Fact]
    public void A_last_day_before_the_plan_is_told_too() => Assert.Equal(
        ["TD4014 /plan/tasks/0/deadline"],
        Found("""
            "issued": "2024-06-03",
            "tasks": [{ "code": "t", "deadline": { "kind": "window", "from": "issue", "to": "2024-05-17" } }]
            """));

    [Fact]
    public void A_report_before_its_period_ends_is_told_too() => Assert.Contains(
        "TD4018 /plan/tasks/0/deadline",
        Found("""
            "tasks": [{ "code": "t", "report": { "period": "2024-Q2" },
              "deadline": { "kind": "window", "from": "issue", "to": "2024-05-17" } }]
            """));

    [Fact]
    public void Of_a_last_day_that_an_event_decides_nothing_is_known_yet() => Assert.Empty(Found("""
        "tasks": [{ "code": "t", "deadline": { "kind": "window", "from": "2024-05-18", "to": "issue" } }]
        """));

    private static string[] Found(string parts, string root = "")
    {
        var loaded = Planned.Load($$"""
            { "format": 1, "code": "p", "version": "1", {{Event}} {{root}}
              "organization": { "kinds": [{ "code": "office" }], "units": [{ "code": "a", "kind": "office" }] },
              "plan": { "code": "plan", "period": "2024", "lead": "a", "calendar": "officials", {{parts}} } }
            """);
        return [.. loaded.Diagnostics.Select(one => one.Code + " " + one.At.Pointer).Order()];
    }
}
