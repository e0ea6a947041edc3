using System.Diagnostics;
using NodaTime;

namespace ThiDua.Rules.Time;

/// <summary>Recurring days in words: "ngày 25 hằng tháng", "thứ Sáu cuối cùng tháng thứ 3 hằng quý".</summary>
internal static class RecurrenceWording
{
    private static readonly (string Words, IsoDayOfWeek Day)[] _weekdays =
    [
        ("thứ Hai", IsoDayOfWeek.Monday), ("thứ Ba", IsoDayOfWeek.Tuesday), ("thứ Tư", IsoDayOfWeek.Wednesday),
        ("thứ Năm", IsoDayOfWeek.Thursday), ("thứ Sáu", IsoDayOfWeek.Friday), ("thứ Bảy", IsoDayOfWeek.Saturday),
        ("Chủ nhật", IsoDayOfWeek.Sunday),
    ];

    private static readonly (string Words, Cadence Each)[] _cycles =
    [
        ("tuần", Cadence.Week), ("tháng", Cadence.Month), ("quý", Cadence.Quarter), ("6 tháng", Cadence.HalfYear),
        ("nửa năm", Cadence.HalfYear), ("năm", Cadence.Year),
    ];

    public static string Write(Recurrence on, WordingContext context)
    {
        string day = on.Day > 0 ? "ngày " + DayWording.Two(on.Day) : Weekday(on.Weekday) + Nth(on);
        string month = on.Each switch
        {
            Cadence.Week or Cadence.Month => "",
            Cadence.Quarter or Cadence.HalfYear => " tháng thứ " + DayWording.Number(on.Month),
            Cadence.Year when on.Day > 0 && context.IsShort => "/" + DayWording.Month(on.Month),
            Cadence.Year => " tháng " + DayWording.Month(on.Month),
            _ => throw new UnreachableException(),
        };
        string cycle = Cycle(on.Each);
        return day + month + (on.IsInNext ? " của " + cycle + " sau" : " hằng " + cycle);
    }

    /// <summary>The recurring day that stands here; null for none.</summary>
    public static Recurrence? Take(WordingReading reading)
    {
        int start = reading.Text.At;
        var found = OnWeekday(reading.Text);
        if (found is null)
        {
            reading.Text.At = start;
            found = OnDay(reading.Text);
        }

        if (found is null) reading.Text.At = start;
        return found;
    }

    private static Recurrence? OnDay(WordingScanner text)
    {
        if (text.TakeAny("ngày cuối cùng", "ngày cuối")) return Made(text, 31, IsoDayOfWeek.None, 0);
        text.Take("ngày");
        return text.TakeNumber(2, out int day) && day is >= 1 and <= 31
            ? Made(text, day, IsoDayOfWeek.None, 0)
            : null;
    }

    private static Recurrence? OnWeekday(WordingScanner text)
    {
        var weekday = IsoDayOfWeek.None;
        foreach (var (words, day) in _weekdays)
            if (text.Take(words.ToLowerInvariant())) weekday = day;

        if (weekday == IsoDayOfWeek.None && text.Take("thứ") && text.TakeNumber(1, out int number)
            && number is >= 2 and <= 7) weekday = (IsoDayOfWeek)(number - 1);
        if (weekday == IsoDayOfWeek.None) return null;
        int nth = text.Take("đầu tiên") ? 1 : text.TakeAny("cuối cùng", "cuối") ? Recurrence.Last : 0;
        if (nth == 0 && text.TakeAny("lần thứ", "thứ") && text.TakeNumber(1, out int which) && which is >= 1 and <= 4)
            nth = which;
        return Made(text, 0, weekday, nth);
    }

    private static Recurrence? Made(WordingScanner text, int day, IsoDayOfWeek weekday, int nth)
    {
        int month = MonthOf(text, out bool isLast);
        if (!TryTakeCycle(text, out var each, out bool isNext)) return null;
        int months = Recurrence.MonthsOf(each);
        if (isLast) month = months;
        bool fits = months <= 1 ? month == 0 : month >= 1 && month <= months;
        bool isDay = day > 0 ? each != Cadence.Week : each == Cadence.Week ? nth == 0 : nth != 0;
        if (!fits || !isDay) return null;
        month = month == 0 ? 1 : month;
        var on = day > 0 ? Recurrence.OnDay(each, month, day)
            : Recurrence.OnWeekday(each, month, nth == 0 ? 1 : nth, weekday);
        return isNext ? on.InNext() : on;
    }

    /// <summary>The month inside a quarter, half-year or year; 0 for none.</summary>
    private static int MonthOf(WordingScanner text, out bool isLast)
    {
        int start = text.At;
        isLast = false;
        if (text.TakeSign('/') && text.TakeNumber(2, out int month)) return month;
        text.At = start;
        text.Take("của");
        if (text.Take("tháng"))
        {
            if (text.Take("đầu")) return 1;
            if (text.Take("cuối"))
            {
                isLast = true;
                return 0;
            }

            text.Take("thứ");
            if (text.TakeNumber(2, out month)) return month;
        }

        text.At = start;
        return 0;
    }

    private static bool TryTakeCycle(WordingScanner text, out Cadence each, out bool isNext)
    {
        int start = text.At;
        isNext = false;
        each = Cadence.Any;
        text.Take("của");
        bool isEach = text.TakeAny("hằng", "hàng", "mỗi", "từng");
        foreach (var (words, cadence) in _cycles)
        {
            if (!text.Take(words)) continue;
            each = cadence;
            isNext = !isEach && text.TakeAny("liền sau", "tiếp theo", "kế tiếp", "sau");
            if (isEach || isNext) return true;
        }

        text.At = start;
        return false;
    }

    private static string Weekday(IsoDayOfWeek day) => _weekdays[(int)day - 1].Words;

    private static string Nth(Recurrence on) => on switch
    {
        { Each: Cadence.Week } => "",
        { Nth: 1 } => " đầu tiên",
        { Nth: Recurrence.Last } => " cuối cùng",
        _ => " lần thứ " + DayWording.Number(on.Nth),
    };

    private static string Cycle(Cadence each)
    {
        foreach (var (words, cadence) in _cycles)
            if (cadence == each) return words;

        throw new UnreachableException();
    }
}
