using System.Globalization;
using NodaTime;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The line of place and day in the words of the decree (địa danh, ngày tháng năm).</summary>
internal static class DayLine
{
    private const int LastDayWithZero = 9;
    private const int LastMonthWithZero = 2;

    /// <summary>A zero stands only before days below 10 and months below 3.</summary>
    public static PrintedText Of(string? place, LocalDate day) => (place ?? "…") + ", ngày "
        + Two(day.Day, LastDayWithZero) + " tháng " + Two(day.Month, LastMonthWithZero) + " năm "
        + day.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>With the day left to be written in.</summary>
    public static PrintedText Open(string place) => place + ", ngày … tháng … năm …";

    private static string Two(int number, int lastWithZero) =>
        number.ToString(number <= lastWithZero ? "00" : "0", CultureInfo.InvariantCulture);
}
