using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// A day that comes again in every week, month, quarter, half-year or year (ngày định kỳ): a day of a month, or a day
/// of the week. A month without the day has its last day instead.
/// </summary>
public sealed record Recurrence
{
    /// <summary>The number that means the last one of a month.</summary>
    public const int Last = -1;

    private Recurrence(Cadence each, int month, int day, IsoDayOfWeek weekday, int nth)
    {
        Each = each;
        Month = month;
        Day = day;
        Weekday = weekday;
        Nth = nth;
    }

    /// <summary>In what it comes again.</summary>
    public Cadence Each { get; }

    /// <summary>The month inside the quarter, half-year or year, from 1; 1 for weeks and months.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1 to 31; 0 where it is a day of the week.</summary>
    public int Day { get; }

    /// <summary>The day of the week; none where it is a day of the month.</summary>
    public IsoDayOfWeek Weekday { get; }

    /// <summary>
    /// Which one of the month, from 1 to 4 or <see cref="Last"/>; 1 for weeks, 0 for a day of the month.
    /// </summary>
    public int Nth { get; }

    /// <summary>
    /// Whether the day lies in the week, month and so on after the one that it belongs to (kỳ liền sau): the report on
    /// March that is due on 5 April.
    /// </summary>
    public bool IsInNext { get; private init; }

    /// <summary>A day of a month (ngày … hằng tháng, hằng quý, hằng năm).</summary>
    /// <param name="each">Month, quarter, half-year or year.</param>
    /// <param name="month">The month inside it, from 1.</param>
    /// <param name="day">The day, from 1 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such month or day, or no such sort of period.
    /// </exception>
    public static Recurrence OnDay(Cadence each, int month, int day)
    {
        int months = MonthsIn(each, Cadence.Month);
        Check(month >= 1 && month <= months, nameof(month), month, "The months of a period count from 1.");
        Check(day is >= 1 and <= 31, nameof(day), day, "Days are from 1 to 31.");
        return new Recurrence(each, month, day, IsoDayOfWeek.None, 0);
    }

    /// <summary>A day of the week (thứ … của tuần, của tháng).</summary>
    /// <param name="each">Week, month, quarter, half-year or year.</param>
    /// <param name="month">The month inside it, from 1; 1 for weeks.</param>
    /// <param name="nth">Which one of the month: 1 to 4, or <see cref="Last"/>; 1 for weeks.</param>
    /// <param name="weekday">The day of the week.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such month or day, or no such sort of period.
    /// </exception>
    public static Recurrence OnWeekday(Cadence each, int month, int nth, IsoDayOfWeek weekday)
    {
        int months = MonthsIn(each, Cadence.Week);
        Check(month >= 1 && month <= Math.Max(months, 1), nameof(month), month, "The months of a period count from 1.");
        bool isNth = nth == 1 || (each != Cadence.Week && nth is Last or (>= 1 and <= 4));
        Check(isNth, nameof(nth), nth, "From 1 to 4, or -1 for the last; 1 for weeks.");
        bool isDay = weekday is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday;
        Check(isDay, nameof(weekday), (int)weekday, "A day of the week is from Monday to Sunday.");
        return new Recurrence(each, month, 0, weekday, nth);
    }

    /// <summary>The same day in the week, month and so on that follows (của kỳ liền sau).</summary>
    public Recurrence InNext() => this with { IsInNext = true };

    /// <summary>
    /// The days that belong to the weeks, months and so on that lie wholly inside some days, oldest first; a day beyond
    /// the last year is left out.
    /// </summary>
    internal IEnumerable<LocalDate> Inside(DateInterval days)
    {
        foreach (var cycle in Each.Inside(days))
            if (In(cycle) is { } day) yield return day;
    }

    /// <summary>How many months such a period has; 0 for a week.</summary>
    internal static int MonthsOf(Cadence each) => each switch
    {
        Cadence.Week => 0,
        Cadence.Month => 1,
        Cadence.Quarter => 3,
        Cadence.HalfYear => 6,
        Cadence.Year => 12,
        Cadence.Any or Cadence.SchoolYear => -1,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private LocalDate? In(DateInterval cycle)
    {
        if (Each == Cadence.Week)
            return Later(cycle.Start, (int)Weekday - 1 + (IsInNext ? 7 : 0));
        int ahead = Month - 1 + (IsInNext ? MonthsOf(Each) : 0);
        var first = cycle.Start.PlusMonths(ahead);
        if (!DayRange.Contains(first)) return null;
        int length = CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month);
        return first.PlusDays(Day > 0 ? Math.Min(Day, length) - 1 : Offset(first, length));
    }

    /// <summary>How many days after the first of the month the day of the week is.</summary>
    private int Offset(LocalDate first, int length)
    {
        int earliest = ((int)Weekday - (int)first.DayOfWeek + 7) % 7;
        return Nth == Last ? earliest + (length - 1 - earliest) / 7 * 7 : earliest + (Nth - 1) * 7;
    }

    private static LocalDate? Later(LocalDate day, int days) =>
        day.PlusDays(days) is var later && DayRange.Contains(later) ? later : null;

    private static int MonthsIn(Cadence each, Cadence least)
    {
        int months = MonthsOf(each);
        bool isSort = months >= 0 && each >= least;
        Check(isSort, nameof(each), (int)each, "Week, month, quarter, half-year or year.");
        return months;
    }

    private static void Check(bool holds, string name, int value, string rule)
    {
        if (holds) return;
        throw new ArgumentOutOfRangeException(name, value.ToString(CultureInfo.InvariantCulture), rule);
    }
}
