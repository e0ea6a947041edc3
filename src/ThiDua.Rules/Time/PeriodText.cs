using System.Globalization;
using NodaTime;
using NodaTime.Text;

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
        var first = LocalDatePattern.Iso.Parse(text.Substring(0, DateLength));
        var last = LocalDatePattern.Iso.Parse(text.Substring(DateLength + 1));
        if (text[DateLength] != '/' || !first.Success || !last.Success || first.Value.Year < 1 || last.Value.Year < 1)
            return false;
        endsFirst = last.Value < first.Value;
        if (!endsFirst) period = Period.Of(first.Value, last.Value);
        return !endsFirst;
    }

    /// <summary>A stretch of years, or the two years of a school year.</summary>
    private static bool TryYears(string text, out Period period, out bool endsFirst)
    {
        period = default;
        endsFirst = false;
        if (!TryDigits(text, 0, YearLength, out int first) || first < 1
            || !TryDigits(text, YearLength + 1, text.Length, out int last)) return false;
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
        if (text.Length < 4 || !TryDigits(text, 0, 4, out int year)) return false;
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

        if (year < 1 || number < 1 || number > 12 / (int)kind) return false;
        period = Period.OfMonths(year, number, kind);
        return true;
    }

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
