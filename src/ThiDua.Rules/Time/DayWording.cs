using System.Globalization;
using NodaTime;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Time;

/// <summary>A day as written: 0 for a part that is not said.</summary>
internal readonly record struct WrittenDay(int Day, int Month, int Year);

/// <summary>
/// Days and times in words: "ngày 05 tháng 3 năm 2024", "05/3/2024", "10h00". A zero stands before days below 10 and
/// before the months 1 and 2 only (Nghị định 30/2020/NĐ-CP).
/// </summary>
internal static class DayWording
{
    public static string Write(LocalDate day, bool isShort)
    {
        string number = Two(day.Day);
        string year = day.Year.ToString("0000", CultureInfo.InvariantCulture);
        return isShort
            ? number + "/" + Month(day.Month) + "/" + year
            : number + " tháng " + Month(day.Month) + " năm " + year;
    }

    public static string Month(int month) => month <= 2 ? Two(month) : Number(month);

    public static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Write(LocalTime time) =>
        Number(time.Hour) + "h" + Two(time.Minute);

    /// <summary>A day with its month, and its year if one stands there; "ngày" may stand before it.</summary>
    public static bool TryTake(WordingReading reading, out WrittenDay day)
    {
        var text = reading.Text;
        int start = text.At;
        day = default;
        text.Take("ngày");
        if (!text.TakeNumber(2, out int number) || !TryTakeMonth(text, out int month)) return Back(text, start);
        int year = 0;
        int after = text.At;
        if (text.TakeSign('/') || text.TakeSign('-') || text.TakeSign('.') || text.Take("năm"))
        {
            if (!text.TakeYear(out year)) text.At = after;
        }

        day = new WrittenDay(number, month, year);
        return true;
    }

    /// <summary>A time such as 10h00, 10 giờ 30 or 10:00.</summary>
    public static bool TryTakeTime(WordingReading reading, out LocalTime time)
    {
        var text = reading.Text;
        int start = text.At;
        time = default;
        text.Take("lúc");
        if (!text.TakeNumber(2, out int hour)) return Back(text, start);
        bool isColon = text.TakeSign(':');
        if (!isColon && !text.Take("giờ") && !text.TakeSign('h')) return Back(text, start);
        int after = text.At;
        bool hasMinutes = text.TakeNumber(2, out int minute);
        if (hasMinutes && isColon is false && IsDay(text))
        {
            // "trước 10 giờ 05/12/2022": what follows is the day.
            text.At = after;
            minute = 0;
        }
        else if (hasMinutes && !text.Take("phút"))
        {
            text.TakeSign('\'');
        }

        if (isColon && !hasMinutes) return Back(text, start);
        if (hour > 23 || minute > 59)
        {
            reading.Report(
                DiagnosticCatalog.BadTime, new DiagnosticArgument("value", Number(hour) + ":" + Two(minute)));
            return true;
        }

        time = new LocalTime(hour, minute);
        text.Take("của");
        return true;
    }

    /// <summary>The date of a written day; null where the year is not known or there is no such day.</summary>
    public static LocalDate? ToDate(WrittenDay day, WordingReading reading) =>
        ToDate(day with { Year = day.Year > 0 ? day.Year : reading.Context.Year ?? 0 }, day, reading);

    /// <summary>The same, with the year of another day where it has none of its own.</summary>
    public static LocalDate? ToDate(WrittenDay day, WrittenDay other, WordingReading reading, bool takesYear) =>
        ToDate(takesYear && day.Year == 0 ? day with { Year = other.Year } : day, reading);

    private static LocalDate? ToDate(WrittenDay whole, WrittenDay written, WordingReading reading)
    {
        string shown = Two(written.Day) + "/" + Month(written.Month);
        if (whole.Year == 0)
        {
            reading.NeedYear(shown);
            return null;
        }

        bool isDay = whole.Month is >= 1 and <= 12 && whole.Day >= 1
            && whole.Day <= CalendarSystem.Iso.GetDaysInMonth(whole.Year, whole.Month);
        if (isDay) return new LocalDate(whole.Year, whole.Month, whole.Day);
        reading.Report(
            DiagnosticCatalog.NoSuchDay, new DiagnosticArgument("day", shown + "/" + Number(whole.Year)));
        return null;
    }

    private static bool TryTakeMonth(WordingScanner text, out int month)
    {
        int start = text.At;
        bool isMonth = text.TakeSign('/') || text.TakeSign('-') || text.TakeSign('.') || text.Take("tháng");
        if (isMonth && text.TakeNumber(2, out month)) return true;
        text.At = start;
        month = 0;
        return false;
    }

    private static bool IsDay(WordingScanner text)
    {
        int start = text.At;
        bool isDay = text.TakeSign('/') || text.Take("tháng");
        text.At = start;
        return isDay;
    }

    private static bool Back(WordingScanner text, int start)
    {
        text.At = start;
        return false;
    }
}
