using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// Which days are worked (lịch làm việc): the days of the week that are off, and for each year its holidays, days off
/// instead of others, and days that are worked instead. Of a year without data nothing is known, and nothing is
/// guessed. Made by <see cref="WorkingCalendarReader"/> or <see cref="WorkingCalendarBuilder"/>.
/// </summary>
public sealed record WorkingCalendar
{
    private const int WeekDays = 7;

    internal WorkingCalendar(
        Code code, string? title, ValueList<IsoDayOfWeek> weekend, ValueList<CalendarYear> years)
    {
        Code = code;
        Title = title ?? code.Value;
        Weekend = weekend;
        Years = years;
    }

    /// <summary>The code by which rules name it.</summary>
    public Code Code { get; }

    /// <summary>Its name for people; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>The days of the week that are off, from Monday (ngày nghỉ hằng tuần).</summary>
    public ValueList<IsoDayOfWeek> Weekend { get; }

    /// <summary>The years of which something is known, in their order.</summary>
    public ValueList<CalendarYear> Years { get; }

    /// <summary>The data of a year, or null.</summary>
    public CalendarYear? Find(int year)
    {
        foreach (var one in Years)
            if (one.Year == year) return one;

        return null;
    }

    /// <summary>Whether a day is worked; null where there are no data of its year.</summary>
    public bool? IsWorkingDay(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        if (Find(iso.Year) is not { } year) return null;
        return year.Find(iso) is { } special ? special.IsWorked : !Weekend.Contains(iso.DayOfWeek);
    }

    /// <summary>
    /// How many working days there are from one day to another, both included; null where there are no data of a year.
    /// </summary>
    public int? WorkingDaysIn(LocalDate first, LocalDate last)
    {
        var (from, to) = (first.WithCalendar(CalendarSystem.Iso), last.WithCalendar(CalendarSystem.Iso));
        int sum = 0;
        for (int year = from.Year; year <= to.Year; year++)
        {
            if (Find(year) is not { } data) return null;
            var start = year == from.Year ? from : new LocalDate(year, 1, 1);
            var end = year == to.Year ? to : new LocalDate(year, 12, 31);
            if (start <= end) sum += WorkedIn(data, start, end);
        }

        return sum;
    }

    /// <summary>
    /// The working days from one day to another, as lateness is counted: those after the first and up to the second,
    /// negative when the second comes first. Null where there are no data of a year.
    /// </summary>
    public int? WorkingDaysBetween(LocalDate from, LocalDate to)
    {
        if (from == to) return Find(from.WithCalendar(CalendarSystem.Iso).Year) is null ? null : 0;
        return from < to ? WorkingDaysIn(from.PlusDays(1), to) : -WorkingDaysIn(to.PlusDays(1), from);
    }

    /// <summary>The first year between two days, both included, of which there are no data; null for none.</summary>
    internal int? MissingYear(LocalDate a, LocalDate b)
    {
        var (first, last) = (Math.Min(a.Year, b.Year), Math.Max(a.Year, b.Year));
        for (int year = first; year <= last; year++)
            if (Find(year) is null) return year;

        return null;
    }

    /// <summary>The special days from one day to another, both included.</summary>
    internal IEnumerable<CalendarDay> SpecialDays(LocalDate first, LocalDate last)
    {
        for (int year = first.Year; year <= last.Year; year++)
        {
            if (Find(year) is not { } data) continue;
            for (int i = data.Below(first); i < data.Days.Count && data.Days[i].Date <= last; i++)
                yield return data.Days[i];
        }
    }

    /// <summary>The days that are known to be off from one day to another, both included.</summary>
    internal IEnumerable<LocalDate> DaysOff(LocalDate first, LocalDate last)
    {
        // Only years with data are gone through, however far the days are apart.
        foreach (int year in Years.Select(one => one.Year))
        {
            var to = LocalDate.Min(last, new LocalDate(year, 12, 31));
            for (var day = LocalDate.Max(first, new LocalDate(year, 1, 1)); day <= to; day = day.PlusDays(1))
                if (IsWorkingDay(day) == false) yield return day;
        }
    }

    private int WorkedIn(CalendarYear data, LocalDate first, LocalDate last)
    {
        int length = NodaTime.Period.DaysBetween(first, last) + 1;
        int off = Weekend.Sum(day => Times(day, first, length));
        int sum = length - off;
        for (int i = data.Below(first); i < data.Days.Count && data.Days[i].Date <= last; i++)
        {
            bool isUsual = !Weekend.Contains(data.Days[i].Date.DayOfWeek);
            if (data.Days[i].IsWorked != isUsual) sum += isUsual ? -1 : 1;
        }

        return sum;
    }

    /// <summary>How often a day of the week comes in so many days.</summary>
    private static int Times(IsoDayOfWeek day, LocalDate first, int length)
    {
        int earliest = ((int)day - (int)first.DayOfWeek + WeekDays) % WeekDays;
        return earliest >= length ? 0 : (length - 1 - earliest) / WeekDays + 1;
    }
}
