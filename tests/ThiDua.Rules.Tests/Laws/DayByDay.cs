using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>
/// The slow way to the last day of a deadline, from the JSON of the deadline and of the calendar alone: it goes from
/// day to day, looks at each and counts on its fingers. It shares nothing with the library, not even the type of dates.
/// </summary>
internal sealed class DayByDay
{
    private static readonly Dictionary<DateOnly, bool> _special = Special();

    private readonly JsonObject _deadline;
    private readonly DateOnly _event;
    private readonly (DateOnly First, DateOnly Last) _period;

    public DayByDay(JsonObject deadline, DateOnly happened, (DateOnly First, DateOnly Last) period)
    {
        _deadline = deadline;
        _event = happened;
        _period = period;
    }

    /// <summary>The first and the last year of which the calendar of the templates says something.</summary>
    public static (int First, int Last) Known => (2022, 2026);

    /// <summary>The last good minute; null where the period has none or several, or a year is not known.</summary>
    public DateTime? LastGood()
    {
        DateOnly? day = Text("kind") switch
        {
            "before" or "no-later-than" => Day("day"),
            "window" => Day("to"),
            "within" => LastOf(Text("period")),
            "after" => After(Day("day")),
            "recurring" => Recurring(),
            _ => throw new InvalidOperationException(),
        };
        bool isBefore = Text("kind") == "before" || Text("edge") == "before";
        bool hasTime = Text("time").Length > 0;
        if (isBefore && !hasTime) day = day?.AddDays(-1);
        if (day is not { } natural || Rolled(natural) is not { } last) return null;
        var minute = last.ToDateTime(hasTime ? TimeOnly.Parse(Text("time"), null) : new TimeOnly(23, 59));
        return isBefore && hasTime ? minute.AddMinutes(-1) : minute;
    }

    public static int DaysLate(DateOnly last, DateOnly done)
    {
        int days = 0;
        for (var day = last; day < done; day = day.AddDays(1)) days++;
        return days;
    }

    public static int? WorkingDaysLate(DateOnly last, DateOnly done)
    {
        int days = 0;
        for (var day = last; day < done;)
        {
            day = day.AddDays(1);
            if (Works(day) is not { } works) return null;
            if (works) days++;
        }

        return days;
    }

    public static bool? Works(DateOnly day) => day.Year < Known.First || day.Year > Known.Last ? null
        : _special.TryGetValue(day, out bool works) ? works
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private DateOnly? Rolled(DateOnly day)
    {
        if (Text("roll") is "" or "none") return day;
        while (Works(day) is { } works)
        {
            if (works) return day;
            day = day.AddDays(Text("roll") == "next" ? 1 : -1);
        }

        return null;
    }

    private DateOnly? After(DateOnly day)
    {
        int left = _deadline["n"]!.GetValue<int>();
        var begun = day;
        string unit = Text("count");
        if (unit is "months" or "years") return SameDayLater(begun, unit == "years" ? 12 * left : left);
        if (unit == "weeks") left *= 7;
        while (left > 0)
        {
            day = day.AddDays(1);
            bool? counts = unit == "working-days" ? Works(day) : true;
            if (counts is null) return null;
            if (counts.Value) left--;
        }

        return day;
    }

    /// <summary>Goes on until so many months have begun, then to the day of the same number or the end.</summary>
    private static DateOnly SameDayLater(DateOnly begun, int months)
    {
        var day = begun;
        while (months > 0)
        {
            day = day.AddDays(1);
            if (day.Day == 1) months--;
        }

        while (day.Day < begun.Day && day.AddDays(1).Day != 1) day = day.AddDays(1);
        return day;
    }

    /// <summary>Looks at every day of the period for the beginnings of cycles that end inside it.</summary>
    private DateOnly? Recurring()
    {
        var found = new List<DateOnly>();
        for (var day = _period.First; day <= _period.Last; day = day.AddDays(1))
        {
            if (!Begins(day) || CycleEnd(day) > _period.Last) continue;
            var cycle = Text("in") == "next-period" ? CycleEnd(day).AddDays(1) : day;
            found.Add(InCycle(cycle));
        }

        return found.Count == 1 ? found[0] : null;
    }

    private int Months => Text("each") switch { "week" => 0, "month" => 1, "quarter" => 3, "half-year" => 6, _ => 12 };

    private bool Begins(DateOnly day) => Months == 0
        ? day.DayOfWeek == DayOfWeek.Monday
        : day.Day == 1 && (day.Month - 1) % Months == 0;

    private DateOnly CycleEnd(DateOnly first)
    {
        var day = first.AddDays(1);
        while (!Begins(day)) day = day.AddDays(1);
        return day.AddDays(-1);
    }

    private DateOnly InCycle(DateOnly cycle)
    {
        var first = cycle;
        for (int month = _deadline["month"]?.GetValue<int>() ?? 1; month > 1; month--)
            do first = first.AddDays(1); while (first.Day != 1);
        if (_deadline["day"] is { } number)
        {
            while (first.Day < number.GetValue<int>() && first.AddDays(1).Day != 1) first = first.AddDays(1);
            return first;
        }

        var weekday = Enum.Parse<DayOfWeek>(Text("weekday"), ignoreCase: true);
        var days = new List<DateOnly>();
        var day = first;
        do
        {
            if (day.DayOfWeek == weekday) days.Add(day);
            day = day.AddDays(1);
        }
        while (Months == 0 ? day < first.AddDays(7) : day.Day != 1);

        return Text("nth") switch
        {
            "second" => days[1],
            "third" => days[2],
            "fourth" => days[3],
            "last" => days[^1],
            _ => days[0],
        };
    }

    private static DateOnly LastOf(string month)
    {
        var day = DateOnly.Parse(month + "-01", null);
        while (day.AddDays(1).Day != 1) day = day.AddDays(1);
        return day;
    }

    private DateOnly Day(string name) => Text(name) == "happened" ? _event : DateOnly.Parse(Text(name), null);

    private string Text(string name) =>
        _deadline[name] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    private static Dictionary<DateOnly, bool> Special()
    {
        var file = JsonNode.Parse(File.ReadAllText(Repository.At("src/ThiDua.Templates/Calendars/officials.json")))!;
        return file["years"]!.AsArray().SelectMany(year => year!["days"]!.AsArray()).ToDictionary(
            day => DateOnly.Parse(day!["date"]!.GetValue<string>(), null),
            day => day!["kind"]!.GetValue<string>() == "swapped-work");
    }
}
