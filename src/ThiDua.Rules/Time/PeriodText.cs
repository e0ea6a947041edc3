using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>The text of periods.</summary>
internal static class PeriodText
{
    private const int DateLength = 10; // 2026-03-31
    private const int YearLength = 4;

    public static bool TryParse(string? text, out Period period, out bool endsFirst)
    {
        period = default;
        endsFirst = false;
        if (text is null) return false;
        return text.Length switch
        {
            2 * DateLength + 1 => TryDays(text, out period, out endsFirst),
            2 * YearLength + 1 => TryYears(text, out period, out endsFirst),
            _ => TryMonths(text, out period),
        };
    }

    public static string Format(LocalDate first, LocalDate last, PeriodKind kind)
    {
        if (kind == PeriodKind.Days)
            return LocalDatePattern.Iso.Format(first) + "/" + LocalDatePattern.Iso.Format(last);
        string year = first.Year.ToString("0000", CultureInfo.InvariantCulture);
        string end = last.Year.ToString("0000", CultureInfo.InvariantCulture);
        if (kind == PeriodKind.Years) return year + "/" + end;
        if (kind == PeriodKind.SchoolYear) return year + "-" + end;
        int number = kind == PeriodKind.Year ? 1 : (first.Month - 1) / (int)kind + 1;
        return kind switch
        {
            PeriodKind.Year => year,
            PeriodKind.Half => year + "-H" + number.ToString(CultureInfo.InvariantCulture),
            PeriodKind.Quarter => year + "-Q" + number.ToString(CultureInfo.InvariantCulture),
            _ => year + "-" + number.ToString("00", CultureInfo.InvariantCulture),
        };
    }

    private static bool TryDays(string text, out Period period, out bool endsFirst)
    {
        period = default;
        endsFirst = false;
        bool areDays = DayRange.TryParse(text.Substring(0, DateLength), out var first)
            & DayRange.TryParse(text.Substring(DateLength + 1), out var last);
        if (text[DateLength] != '/' || !areDays) return false;
        endsFirst = last < first;
        if (!endsFirst) period = Period.Of(first, last);
        return !endsFirst;
    }

    /// <summary>A stretch of years, or the two years of a school year.</summary>
    private static bool TryYears(string text, out Period period, out bool endsFirst)
    {
        period = default;
        endsFirst = false;
        if (!TryYear(text, 0, out int first) || !TryYear(text, YearLength + 1, out int last)) return false;
        if (text[YearLength] == '/')
        {
            endsFirst = last < first;
            if (last > first) period = Period.OfYears(first, last);
            return last > first;
        }

        bool isSchool = text[YearLength] == '-' && last == first + 1;
        if (isSchool) period = Period.OfSchoolYear(first);
        return isSchool;
    }

    private static bool TryMonths(string text, out Period period)
    {
        period = default;
        if (text.Length < YearLength || !TryYear(text, 0, out int year)) return false;
        var kind = text.Length switch
        {
            4 => PeriodKind.Year,
            7 when text[5] == 'H' => PeriodKind.Half,
            7 when text[5] == 'Q' => PeriodKind.Quarter,
            _ => PeriodKind.Month,
        };
        int number = 1;
        if (kind != PeriodKind.Year)
        {
            int start = kind == PeriodKind.Month ? 5 : 6;
            if (text.Length != 7 || text[4] != '-' || !TryDigits(text, start, 7, out number)) return false;
        }

        if (number < 1 || number > 12 / (int)kind) return false;
        period = Period.OfMonths(year, number, kind);
        return true;
    }

    private static bool TryYear(string text, int start, out int year) =>
        TryDigits(text, start, start + YearLength, out year)
        && year is >= Period.FirstYear and <= Period.LastYear;

    private static bool TryDigits(string text, int start, int end, out int number)
    {
        number = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            number = number * 10 + (text[i] - '0');
        }

        return true;
    }
}
