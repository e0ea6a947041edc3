using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// The slow way to the last day of a deadline, from the JSON of the deadline and of the calendar alone: it goes from
/// day to day, looks at each and counts on its fingers. It shares nothing with the library, not even the type of dates.
/// </summary>
internal sealed class DayByDay
{
    private readonly JsonObject _deadline;
    private readonly Func<string, DateOnly> _happened;
    private readonly (DateOnly First, DateOnly Last) _period;
    private readonly SlowCalendar _calendar;

    /// <param name="deadline">The deadline as written.</param>
    /// <param name="happened">The days of events.</param>
    /// <param name="period">The days in which recurring deadlines are looked for.</param>
    /// <param name="calendar">Which days are worked.</param>
    public DayByDay(
        JsonObject deadline,
        Func<string, DateOnly> happened,
        (DateOnly First, DateOnly Last) period,
        SlowCalendar calendar) => (_deadline, _happened, _period, _calendar) = (deadline, happened, period, calendar);

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
        if (day is not { } named) return null;
        // What comes before a day or a minute ends with the minute before; the day of that minute is the one to roll.
        var late = named.ToDateTime(hasTime ? TimeOnly.Parse(Text("time"), null) : new TimeOnly(0, 0));
        var minute = isBefore ? late.AddMinutes(-1) : hasTime ? late : late.AddDays(1).AddMinutes(-1);
        if (Rolled(DateOnly.FromDateTime(minute)) is not { } last || last < FirstGood()) return null;
        return last.ToDateTime(TimeOnly.FromDateTime(minute));
    }

    /// <summary>The first good day of a window or a period; null where any earlier day is good.</summary>
    public DateOnly? FirstGood() => Text("kind") switch
    {
        "window" => Day("from"),
        "within" => FirstOf(Text("period")),
        _ => null,
    };

    private DateOnly? Rolled(DateOnly day)
    {
        if (Text("roll") is "" or "none") return day;
        while (_calendar.Works(day) is { } works)
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
            bool? counts = unit == "working-days" ? _calendar.Works(day) : true;
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

    private static DateOnly FirstOf(string period)
    {
        string[] parts = period.Split('-');
        int month = parts.Length == 1 ? 1
            : parts[1][0] == 'Q' ? 3 * (parts[1][1] - '0') - 2
            : int.Parse(parts[1], null);
        return new DateOnly(int.Parse(parts[0], null), month, 1);
    }

    private static DateOnly LastOf(string period)
    {
        string[] parts = period.Split('-');
        int month = parts.Length == 1 ? 12 : parts[1][0] == 'Q' ? 3 * (parts[1][1] - '0') : int.Parse(parts[1], null);
        var day = new DateOnly(int.Parse(parts[0], null), month, 1);
        while (day.AddDays(1).Day != 1) day = day.AddDays(1);
        return day;
    }

    private DateOnly Day(string name) => Text(name)[0] is >= '0' and <= '9'
        ? DateOnly.Parse(Text(name), null)
        : _happened(Text(name));

    private string Text(string name) =>
        _deadline[name] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
