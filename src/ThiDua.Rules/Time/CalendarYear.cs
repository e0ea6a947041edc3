using System;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>The special days of one year of a working calendar (dữ liệu lịch của một năm).</summary>
public sealed record CalendarYear
{
    internal CalendarYear(int year, bool isEstimated, ValueList<CalendarDay> days)
    {
        Year = year;
        IsEstimated = isEstimated;
        Days = days;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Whether the days were reckoned from the law, before any notice told them (ước tính).</summary>
    public bool IsEstimated { get; }

    /// <summary>The special days, by date.</summary>
    public ValueList<CalendarDay> Days { get; }

    /// <summary>The special day on a date, or null.</summary>
    public CalendarDay? Find(LocalDate date)
    {
        int at = Below(date);
        return at < Days.Count && Days[at].Date == date ? Days[at] : null;
    }

    /// <summary>How many special days come before a date.</summary>
    internal int Below(LocalDate date)
    {
        var (low, high) = (0, Days.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Days[middle].Date < date) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
