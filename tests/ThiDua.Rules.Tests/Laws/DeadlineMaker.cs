using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>A random deadline as a rule set has it, and what is known beside it.</summary>
internal sealed record MadeDeadline(
    JsonObject Deadline,
    DateOnly Happened,
    DateOnly Begun,
    DateOnly First,
    DateOnly Last,
    DateOnly Done,
    TimeOnly? DoneAt)
{
    private static readonly string[] _weekdays =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>All cases that can be made.</summary>
    public static IReadOnlyList<string> AllCases { get; } =
    [
        "before", "no-later-than", "within", "window", "after", "recurring", "event", "two events",
        "event at both ends", "time", "midnight", "done at a time",
        "count:days", "count:working-days", "count:weeks", "count:months", "count:years",
        "roll:none", "roll:next", "roll:previous",
        "each:week", "each:month", "each:quarter", "each:half-year", "each:year", "month", "weekday",
        "nth:first", "nth:second", "nth:third", "nth:fourth", "nth:last", "in:next-period", "edge:before",
        "year not known",
    ];

    /// <summary>Which of them it is.</summary>
    public IEnumerable<string> Cases =>
    [
        .. Met.Names(Deadline),
        .. IsEvent("day") || IsEvent("from") || IsEvent("to") ? new[] { "event" } : [],
        .. IsEvent("from") && IsEvent("to") ? new[] { "event at both ends" } : [],
        .. IsEvent("from") && IsEvent("to") && Deadline["from"]!.ToString() != Deadline["to"]!.ToString()
            ? new[] { "two events" }
            : [],
        .. Deadline["time"]?.ToString() == "00:00" ? new[] { "midnight" } : [],
        .. DoneAt is null ? [] : new[] { "done at a time" },
        .. Done.Year is < 2022 or > 2026 ? new[] { "year not known" } : [],
    ];

    public static MadeDeadline Make(Choices choices)
    {
        var deadline = choices.Of(9) switch
        {
            0 => Timed(choices, Kind("before", ("day", Ref(choices)))),
            1 => Timed(choices, Kind("no-later-than", ("day", Ref(choices)))),
            2 => Kind("within", ("period", Day(choices).ToString("yyyy-MM", CultureInfo.InvariantCulture))),
            3 => Window(choices),
            4 => Kind(
                "after",
                ("day", Ref(choices)),
                ("n", choices.From(1, 40)),
                ("count", choices.Of("days", "working-days", "weeks", "months", "years")),
                ("roll", "none")),
            5 => Window(choices),
            _ => Timed(choices, Recurring(choices)),
        };
        deadline["calendar"] = "officials";
        if (choices.Of(2) == 1) deadline["roll"] = choices.Of("none", "next", "previous");
        var first = Day(choices);
        bool hasTime = choices.Of(2) == 1;
        return new MadeDeadline(
            deadline,
            Day(choices),
            Day(choices),
            first,
            first.AddDays(choices.Of(6, 27, 30, 89, 91, 182, 366)),
            Day(choices),
            hasTime ? new TimeOnly(choices.Of(24), choices.Of(60)) : null);
    }

    public override string ToString() => Deadline.ToJsonString() + FormattableString.Invariant(
        $" happened {Happened:yyyy-MM-dd}, begun {Begun:yyyy-MM-dd},") + FormattableString.Invariant(
        $" in {First:yyyy-MM-dd}/{Last:yyyy-MM-dd}, done {Done:yyyy-MM-dd} {DoneAt}");

    private static JsonObject Recurring(Choices choices)
    {
        string each = choices.Of("month", "week", "quarter", "half-year", "year");
        var written = Kind("recurring", ("each", each));
        int months = each switch { "quarter" => 3, "half-year" => 6, "year" => 12, _ => 1 };
        if (months > 1) written["month"] = choices.From(1, months);
        if (each == "week" || choices.Of(2) == 1) written["weekday"] = choices.Of(_weekdays);
        else written["day"] = choices.From(1, 31);
        if (each != "week" && written["weekday"] is not null)
            written["nth"] = choices.Of("first", "second", "third", "fourth", "last");
        if (choices.Of(2) == 1) written["in"] = "next-period";
        if (choices.Of(2) == 1) written["edge"] = "before";
        return written;
    }

    private static JsonObject Timed(Choices choices, JsonObject deadline)
    {
        if (choices.Of(3) != 1) return deadline;
        var time = choices.OneIn(3) ? TimeOnly.MinValue : new TimeOnly(choices.Of(24), choices.Of(60));
        deadline["time"] = time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return deadline;
    }

    /// <summary>From a fixed day that is early enough, or from an event, to a day or an event.</summary>
    private static JsonObject Window(Choices choices) =>
        Kind("window", ("from", choices.Of("2020-12-01", "begun", "happened")), ("to", Ref(choices)));

    private static string Ref(Choices choices) => choices.Of(4) switch
    {
        0 or 1 => Day(choices).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        2 => "begun",
        _ => "happened",
    };

    /// <summary>Whether an end of it is the day of an event.</summary>
    private bool IsEvent(string property) => Deadline[property]?.ToString() is "happened" or "begun";

    /// <summary>A day of the years that the calendar knows, or of those beside them.</summary>
    private static DateOnly Day(Choices choices) =>
        new DateOnly(choices.Of(2022, 2023, 2024, 2025, 2026, 2021, 2027), 1, 1).AddDays(choices.Of(365));

    private static JsonObject Kind(string kind, params (string Name, JsonNode Value)[] properties)
    {
        var written = new JsonObject { ["kind"] = kind };
        foreach (var (name, value) in properties) written[name] = value;
        return written;
    }
}
