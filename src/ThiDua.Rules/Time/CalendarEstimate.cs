using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// The days off of a year as the law has them, before any notice tells them (ước tính ngày nghỉ): for who asks for an
/// estimate. Swapped days are decided every year, and no estimate knows them.
/// </summary>
/// <remarks>
/// Bộ luật Lao động 2019, Điều 112: 1/1; five days of Tết, here one before the new year and four after; 10/3 lunar;
/// 30/4; 1/5; 2/9 and one day beside it, here the one that is no day of the weekend, the earlier first; since 2026 also
/// 24/11 (Nghị quyết 28/2026/QH16). Điều 111 khoản 3: a holiday on a day of the weekend is made up on the next working
/// day.
/// </remarks>
public static class CalendarEstimate
{
    /// <summary>The first year of the law that the estimate follows.</summary>
    public const int FirstYear = 2021;

    private const int CultureDaySince = 2026;

    /// <summary>The days off of a year, marked as estimated; none of them is verified.</summary>
    /// <param name="year">The year, from 2021.</param>
    /// <param name="tet">The first day of the lunar year, by the Vietnamese calendar.</param>
    /// <param name="hungKings">The tenth day of the third lunar month.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is before 2021, or a day does not lie in the year.
    /// </exception>
    public static CalendarYear Of(int year, LocalDate tet, LocalDate hungKings)
    {
        if (year is < FirstYear or > Period.LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, "The law is in force since 2021.");
        Check(tet.Year == year && tet.DayOfYear > 1, nameof(tet), tet);
        Check(hungKings.Year == year, nameof(hungKings), hungKings);
        var holidays = Holidays(year, tet, hungKings).OrderBy(day => day.Date).ToList();
        var off = new HashSet<LocalDate>(holidays.Select(day => day.Date));
        var days = holidays.Select(day => Day(day.Date, CalendarDayKind.Holiday, day.Name)).ToList();
        // A holiday may fall on another one's day; then two days are made up.
        foreach (var (date, name) in holidays.Where(day => IsWeekend(day.Date)))
        {
            var next = date.PlusDays(1);
            while (IsWeekend(next) || off.Contains(next)) next = next.PlusDays(1);
            off.Add(next);
            string why = name + " (" + date.ToString("d/M", CultureInfo.InvariantCulture) + ")";
            days.Add(Day(next, CalendarDayKind.Compensation, "Nghỉ bù " + why));
        }

        return new CalendarYear(year, true, ValueList.From(days
            .GroupBy(day => day.Date)
            .Select(same => same.First())
            .Where(day => day.Date.Year == year)
            .OrderBy(day => day.Date)));
    }

    private static IEnumerable<(LocalDate Date, string Name)> Holidays(int year, LocalDate tet, LocalDate hungKings)
    {
        yield return (new LocalDate(year, 1, 1), "Tết Dương lịch");
        for (int i = -1; i < 4; i++) yield return (tet.PlusDays(i), "Tết Nguyên đán");
        yield return (hungKings, "Giỗ Tổ Hùng Vương");
        yield return (new LocalDate(year, 4, 30), "Ngày Chiến thắng");
        yield return (new LocalDate(year, 5, 1), "Ngày Quốc tế Lao động");
        var before = new LocalDate(year, 9, 1);
        yield return (IsWeekend(before) ? new LocalDate(year, 9, 3) : before, "Quốc khánh");
        yield return (new LocalDate(year, 9, 2), "Quốc khánh");
        if (year >= CultureDaySince) yield return (new LocalDate(year, 11, 24), "Ngày Văn hóa Việt Nam");
    }

    private static void Check(bool isInside, string name, LocalDate day)
    {
        if (isInside) return;
        throw new ArgumentOutOfRangeException(name, DeadlineReviewing.Show(day), "The day lies in the year.");
    }

    private static bool IsWeekend(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static CalendarDay Day(LocalDate date, CalendarDayKind kind, string name) =>
        new(date, kind, name, null, Confidence.Unverified, null);
}
