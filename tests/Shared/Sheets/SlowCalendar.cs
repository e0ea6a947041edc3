using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Which days are worked, looked up day by day in the text of a calendar; made without the library.</summary>
internal sealed class SlowCalendar
{
    private readonly HashSet<int> _years;
    private readonly HashSet<DayOfWeek> _weekend;
    private readonly Dictionary<DateOnly, bool> _special;

    public SlowCalendar(JsonNode text)
    {
        var years = text["years"]!.AsArray();
        _years = [.. years.Select(year => year!["year"]!.GetValue<int>())];
        _weekend = text["weekend"] is { } weekend
            ? [.. weekend.AsArray().Select(day => Enum.Parse<DayOfWeek>(day!.GetValue<string>(), ignoreCase: true))]
            : [DayOfWeek.Saturday, DayOfWeek.Sunday];
        _special = years.SelectMany(year => year!["days"]!.AsArray()).ToDictionary(
            day => DateOnly.Parse(day!["date"]!.GetValue<string>(), null),
            day => day!["kind"]!.GetValue<string>() == "swapped-work");
    }

    /// <summary>The calendar of the templates.</summary>
    public static SlowCalendar Officials { get; } = new(
        JsonNode.Parse(File.ReadAllText(Repository.At("src/ThiDua.Templates/Calendars/officials.json")))!);

    /// <summary>Whether a day is worked; null where nothing is known of its year.</summary>
    public bool? Works(DateOnly day) => !_years.Contains(day.Year) ? null
        : _special.TryGetValue(day, out bool works) ? works
        : !_weekend.Contains(day.DayOfWeek);

    /// <summary>The working days after a day until another, backwards below 0; null in a year not known.</summary>
    public int? Between(DateOnly from, DateOnly to)
    {
        int days = 0;
        for (; to < from; from = from.AddDays(-1))
        {
            if (Works(from) is not { } works) return null;
            if (works) days--;
        }

        while (from < to)
        {
            from = from.AddDays(1);
            if (Works(from) is not { } works) return null;
            if (works) days++;
        }

        return days;
    }

    public static int DaysBetween(DateOnly from, DateOnly to)
    {
        int days = 0;
        for (var day = from; day < to; day = day.AddDays(1)) days++;
        return days;
    }
}
