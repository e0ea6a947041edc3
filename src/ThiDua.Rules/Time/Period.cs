using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// A stretch of days that is looked at as one (kỳ), both ends included: a year, half-year, quarter or month of the
/// calendar, several years, a school year, or from any day to any day. Periods are equal when they have the same days
/// and the same form: <c>2022</c> is not <c>2022-01-01/2022-12-31</c>. <c>default</c> is the one day 0001-01-01.
/// </summary>
public readonly record struct Period
{
    /// <summary>The first year of which there are periods, and days in files.</summary>
    public const int FirstYear = DayRange.FirstYear;

    /// <summary>The last year of which there are periods, and days in files.</summary>
    public const int LastYear = DayRange.LastYear;

    private readonly PeriodKind _kind; // the form of the text

    private Period(LocalDate first, LocalDate last, PeriodKind kind)
    {
        First = first;
        Last = last;
        _kind = kind;
    }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day; it is inside.</summary>
    public LocalDate Last { get; }

    /// <summary>From one day to another, both included (từ ngày … đến ngày …).</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The last day is before the first, or a year is not between 1 and 9998.
    /// </exception>
    public static Period Of(LocalDate first, LocalDate last)
    {
        LocalDate from = Checked(first, nameof(first));
        LocalDate to = Checked(last, nameof(last));
        return from <= to ? new Period(from, to, PeriodKind.Days)
            : throw new ArgumentOutOfRangeException(nameof(last), last, "The last day is not before the first.");
    }

    /// <summary>A year of the calendar (năm).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9998.</exception>
    public static Period OfYear(int year) => OfMonths(year, 1, PeriodKind.Year);

    /// <summary>The first or the second half of a year (6 tháng đầu năm, 6 tháng cuối năm).</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is not between 1 and 9998, or the half is not 1 or 2.
    /// </exception>
    public static Period OfHalf(int year, int half) => OfMonths(year, half, PeriodKind.Half);

    /// <summary>
    /// A school year (năm học), from 1 September of a year to 31 August of the next. The days of teaching are set for
    /// each province and year; where they matter, write the period from day to day.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9997.</exception>
    public static Period OfSchoolYear(int year) => year is >= FirstYear and < LastYear
        ? new Period(new LocalDate(year, 9, 1), new LocalDate(year + 1, 8, 31), PeriodKind.SchoolYear)
        : throw new ArgumentOutOfRangeException(nameof(year), year, "School years begin from 1 to 9997.");

    /// <summary>A stretch of several whole years (giai đoạn), both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A year is not between 1 and 9998, or the last is not after the first.
    /// </exception>
    public static Period OfYears(int first, int last) => first >= FirstYear && first < last && last <= LastYear
        ? new Period(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31), PeriodKind.Years)
        : throw new ArgumentOutOfRangeException(nameof(last), last, "A later year, up to 9998.");

    /// <summary>A quarter of a year (quý).</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is not between 1 and 9998, or the quarter is not between 1 and 4.
    /// </exception>
    public static Period OfQuarter(int year, int quarter) => OfMonths(year, quarter, PeriodKind.Quarter);

    /// <summary>A month (tháng).</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is not between 1 and 9998, or the month is not between 1 and 12.
    /// </exception>
    public static Period OfMonth(int year, int month) => OfMonths(year, month, PeriodKind.Month);

    /// <summary>In which form it is written.</summary>
    internal PeriodKind Kind => _kind;

    /// <summary>Whether a day is inside.</summary>
    public bool Contains(LocalDate day)
    {
        LocalDate iso = day.WithCalendar(CalendarSystem.Iso);
        return First <= iso && iso <= Last;
    }

    /// <summary>Reads a period such as <c>2026-Q2</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(string text) => TryParse(Require.NotNull(text), out Period period) ? period
        : throw new FormatException($"\"{text}\" is not a period such as 2026, 2026-H1, 2026-Q2, 2026-03, "
            + "2025-07-01/2026-06-30, 2021/2025 or 2025-2026.");

    /// <summary>Reads a period, strictly: the seven forms that <see cref="ToString"/> gives, and no other.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period) =>
        PeriodText.TryParse(text, out period, out _);

    /// <summary>
    /// The canonical form: <c>2026</c>, <c>2026-H1</c>, <c>2026-Q2</c>, <c>2026-03</c>, <c>2025-07-01/2026-06-30</c>,
    /// <c>2021/2025</c> for a stretch of years or <c>2025-2026</c> for a school year.
    /// </summary>
    public override string ToString() => PeriodText.Format(First, Last, _kind);

    internal static Period OfMonths(int year, int number, PeriodKind kind)
    {
        int months = (int)kind;
        if (year is < FirstYear or > LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, "Years are from 1 to 9998.");
        if (number < 1 || number > 12 / months)
            throw new ArgumentOutOfRangeException(nameof(number), number, "A year has no part of this number.");
        var first = new LocalDate(year, (number - 1) * months + 1, 1);
        int lastMonth = number * months;
        return new Period(
            first, new LocalDate(year, lastMonth, CalendarSystem.Iso.GetDaysInMonth(year, lastMonth)), kind);
    }

    private static LocalDate Checked(LocalDate day, string name)
    {
        LocalDate iso = day.WithCalendar(CalendarSystem.Iso);
        return DayRange.Contains(iso) ? iso
            : throw new ArgumentOutOfRangeException(name, day, "The days of a period are in the years 1 to 9998.");
    }
}

/// <summary>The form in which a period is written; the number is how many months it has, where that is fixed.</summary>
internal enum PeriodKind
{
    Years = -2,
    SchoolYear = -1,
    Days = 0,
    Month = 1,
    Quarter = 3,
    Half = 6,
    Year = 12,
}
