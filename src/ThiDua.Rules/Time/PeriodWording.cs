using System;
using System.Diagnostics;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// Periods in words (kỳ bằng lời): "quý II/2024", "tháng 01 năm 2024", "6 tháng đầu năm 2024", "năm học 2023 - 2024",
/// "giai đoạn 2021 - 2025", "từ ngày … đến ngày …".
/// </summary>
public static class PeriodWording
{
    private static readonly string[] _roman = ["I", "II", "III", "IV"];

    /// <summary>Reads a period; the context tells the year of one that is written without it.</summary>
    /// <exception cref="ArgumentNullException">There is no text, or no context.</exception>
    public static Diagnosed<WordedPeriod> Read(string text, WordingContext context)
    {
        var reading = new WordingReading(Require.NotNull(text), Require.NotNull(context));
        var period = Take(reading);
        return reading.Finish(period is { } read ? new WordedPeriod(read) : null);
    }

    /// <summary>Writes a period as documents do; reading it gives the period again.</summary>
    public static string Write(Period period) => Write(period, WordingContext.Empty);

    /// <summary>The same, with the days of any other period short where the context says so.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public static string Write(Period period, WordingContext context)
    {
        Require.NotNull(context);
        var (first, last) = (period.First, period.Last);
        string year = DayWording.Number(first.Year);
        return period.Kind switch
        {
            PeriodKind.Year => "năm " + year,
            PeriodKind.Half => "6 tháng " + (first.Month == 1 ? "đầu" : "cuối") + " năm " + year,
            PeriodKind.Quarter => "quý " + _roman[(first.Month - 1) / 3] + "/" + year,
            PeriodKind.Month => "tháng " + DayWording.Month(first.Month) + " năm " + year,
            PeriodKind.SchoolYear => "năm học " + year + " - " + DayWording.Number(last.Year),
            PeriodKind.Years => "giai đoạn " + year + " - " + DayWording.Number(last.Year),
            PeriodKind.Days => "từ ngày " + DayWording.Write(first, context.IsShort)
                + " đến ngày " + DayWording.Write(last, context.IsShort),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A period that stands here; null for none, or for one that is faulty, which is noted.</summary>
    internal static Period? Take(WordingReading reading)
    {
        int start = reading.Text.At;
        var period = TakeQuarter(reading) ?? TakeHalf(reading) ?? TakeMonth(reading) ?? TakeYears(reading)
            ?? TakeYear(reading) ?? TakeDays(reading);
        if (period is null) reading.Text.At = start;
        return period;
    }

    private static Period? TakeQuarter(WordingReading reading)
    {
        var text = reading.Text;
        if (!text.Take("quý")) return null;
        int quarter = 0;
        for (int i = _roman.Length; i >= 1 && quarter == 0; i--)
            if (text.Take(_roman[i - 1].ToLowerInvariant())) quarter = i;

        if (quarter == 0 && !(text.TakeNumber(1, out quarter) && quarter is >= 1 and <= 4)) return null;
        return Year(reading, "quý " + _roman[quarter - 1]) is { } year ? Period.OfQuarter(year, quarter) : null;
    }

    private static Period? TakeHalf(WordingReading reading)
    {
        var text = reading.Text;
        int start = text.At;
        bool isHalf = text.TakeAny("6 tháng", "06 tháng", "sáu tháng", "nửa");
        int half = text.Take("đầu") ? 1 : text.Take("cuối") ? 2 : 0;
        if (!isHalf || half == 0)
        {
            text.At = start;
            return null;
        }

        return Year(reading, "6 tháng " + (half == 1 ? "đầu" : "cuối") + " năm") is { } year
            ? Period.OfHalf(year, half)
            : null;
    }

    private static Period? TakeMonth(WordingReading reading)
    {
        var text = reading.Text;
        int start = text.At;
        if (!text.Take("tháng") || !text.TakeNumber(2, out int month) || month is < 1 or > 12)
        {
            text.At = start;
            return null;
        }

        return Year(reading, "tháng " + DayWording.Month(month)) is { } year ? Period.OfMonth(year, month) : null;
    }

    /// <summary>A school year, or a stretch of years.</summary>
    private static Period? TakeYears(WordingReading reading)
    {
        var text = reading.Text;
        int start = text.At;
        bool isSchool = text.Take("năm học");
        bool isStretch = !isSchool && text.Take("giai đoạn");
        bool isRead = text.TakeYear(out int first) & (text.TakeSign('-') || text.Take("đến"))
            & text.TakeYear(out int last);
        bool fits = isSchool ? last == first + 1 : last > first;
        if ((isSchool || isStretch) && isRead && fits)
            return isSchool ? Period.OfSchoolYear(first) : Period.OfYears(first, last);
        text.At = start;
        return null;
    }

    private static Period? TakeYear(WordingReading reading)
    {
        var text = reading.Text;
        int start = text.At;
        if (text.Take("năm") && text.TakeYear(out int year)) return Period.OfYear(year);
        text.At = start;
        return null;
    }

    private static Period? TakeDays(WordingReading reading)
    {
        var text = reading.Text;
        int start = text.At;
        if (text.Take("từ") && DayWording.TryTake(reading, out var from) && text.Take("đến")
            && DayWording.TryTake(reading, out var to))
        {
            if (DayWording.ToDate(from, to, reading, true) is not { } first
                || DayWording.ToDate(to, reading) is not { } last) return null;
            if (first <= last) return Period.Of(first, last);
            reading.Report(
                DiagnosticCatalog.WindowEndsFirst,
                new DiagnosticArgument("first", DeadlineReviewing.Show(first)),
                new DiagnosticArgument("last", DeadlineReviewing.Show(last)));
            return null;
        }

        text.At = start;
        return null;
    }

    /// <summary>The year after "năm" or a slash, or else that of the context.</summary>
    private static int? Year(WordingReading reading, string what)
    {
        var text = reading.Text;
        int start = text.At;
        bool isSlash = text.TakeSign('/');
        bool isYear = isSlash || text.Take("năm");
        if (isYear && text.TakeYear(out int year)) return year;
        // "6 tháng đầu năm" says that it is a year, not which.
        if (isSlash) text.At = start;
        if (reading.Context.Year is { } known) return known;
        reading.NeedYear(what);
        return null;
    }
}

/// <summary>A period that was read from words (kỳ đọc được).</summary>
/// <param name="Period">The period.</param>
public sealed record WordedPeriod(Period Period);
