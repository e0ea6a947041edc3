using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>Reads deadlines from words, one sort after the other; the first that fits is meant.</summary>
internal static class DeadlineWordingReader
{
    private static readonly (string Words, CountUnit Unit)[] _units =
    [
        ("ngày làm việc", CountUnit.WorkingDays), ("ngày", CountUnit.Days), ("tuần", CountUnit.Weeks),
        ("tháng", CountUnit.Months), ("năm", CountUnit.Years),
    ];

    /// <summary>The deadline that stands here; null for none, or for one that is faulty, which is noted.</summary>
    public static Deadline? Take(WordingReading reading)
    {
        if (One(reading) is not { } deadline) return null;
        var (text, context) = (reading.Text, reading.Context);
        var roll = text.Take(DeadlineWording.NextWords) ? RollPolicy.Next
            : text.Take(DeadlineWording.PreviousWords) ? RollPolicy.Previous
            : RollPolicy.None;
        bool needsCalendar = roll != RollPolicy.None || deadline.NeedsCalendar;
        if (needsCalendar && context.Calendar.IsEmpty)
        {
            reading.Report(
                DiagnosticCatalog.WordingWithoutCalendar, new DiagnosticArgument("text", text.Understood));
            return deadline;
        }

        return roll == RollPolicy.None ? deadline.By(context.Calendar) : deadline.Rolled(roll, context.Calendar);
    }

    private static Deadline? One(WordingReading reading)
    {
        int start = reading.Text.At;
        Deadline? Again(Deadline? found)
        {
            // A sort that was recognised and is faulty is the one that was meant.
            if (found is null && reading.Fault is null) reading.Text.At = start;
            return found;
        }

        return Again(After(reading))
            ?? (reading.Fault is null ? Again(Window(reading)) : null)
            ?? (reading.Fault is null ? Again(Before(reading)) : null)
            ?? (reading.Fault is null ? Again(Within(reading)) : null)
            ?? (reading.Fault is null ? Again(NoLaterThan(reading)) : null);
    }

    private static Deadline.After? After(WordingReading reading)
    {
        var text = reading.Text;
        text.TakeAny("trong thời hạn", "trong vòng", "trong", "chậm nhất sau", "chậm nhất là", "chậm nhất", "sau");
        if (!text.TakeNumber(5, out int count) || count is < 1 or > Deadline.After.Most) return null;
        foreach (var (words, unit) in _units)
        {
            if (!text.Take(words)) continue;
            bool isAfter = text.TakeAny("kể từ", "tính từ", "từ", "sau");
            return isAfter && Day(reading) is { } day ? new Deadline.After(day, count, unit) : null;
        }

        return null;
    }

    private static Deadline.Window? Window(WordingReading reading)
    {
        var text = reading.Text;
        if (!text.Take("từ") || Named(reading) is not { } from) return null;
        if (!text.TakeAny("đến hết", "đến", "tới") || Named(reading) is not { } to) return null;
        var first = from.Symbol ?? Of(DayWording.ToDate(from.Written, to.Written, reading, to.Symbol is null));
        var last = to.Symbol ?? Of(DayWording.ToDate(to.Written, reading));
        if (first is null || last is null) return null;
        if (first is not DayRef.OnDate { Date: var begin } || last is not DayRef.OnDate { Date: var end }
            || begin <= end) return new Deadline.Window(first, last);
        reading.Report(
            DiagnosticCatalog.WindowEndsFirst,
            new DiagnosticArgument("first", DeadlineReviewing.Show(begin)),
            new DiagnosticArgument("last", DeadlineReviewing.Show(end)));
        return null;
    }

    private static Deadline? Before(WordingReading reading)
    {
        if (!reading.Text.Take("trước")) return null;
        LocalTime? time = DayWording.TryTakeTime(reading, out var at) ? at : null;
        if (RecurrenceWording.Take(reading) is { } on) return new Deadline.Recurring(on, true, time);
        if (Day(reading) is { } day) return new Deadline.Before(day, time);
        return time is null && reading.Fault is null && PeriodWording.Take(reading) is { } period
            ? new Deadline.Before(DayRef.Of(period.First), null)
            : null;
    }

    private static Deadline.Within? Within(WordingReading reading)
    {
        reading.Text.TakeAny("trong kỳ", "trong");
        return PeriodWording.Take(reading) is { } period ? new Deadline.Within(period) : null;
    }

    private static Deadline? NoLaterThan(WordingReading reading)
    {
        var text = reading.Text;
        bool isSaid = text.TakeAny("chậm nhất", "muộn nhất", "không muộn hơn", "không quá", "trong");
        isSaid |= text.TakeAny("là đến", "là", "vào", "đến hết", "đến", "tới", "hết");
        LocalTime? time = DayWording.TryTakeTime(reading, out var at) ? at : null;
        if (RecurrenceWording.Take(reading) is { } on) return new Deadline.Recurring(on, false, time);
        if (Day(reading) is { } day) return new Deadline.NoLaterThan(day, time);
        return isSaid && time is null && reading.Fault is null && PeriodWording.Take(reading) is { } period
            ? new Deadline.NoLaterThan(DayRef.Of(period.Last), null)
            : null;
    }

    /// <summary>A day with its year, or an event; null for none, or for a day that is faulty.</summary>
    private static DayRef? Day(WordingReading reading) => Named(reading) is not { } named ? null
        : named.Symbol ?? Of(DayWording.ToDate(named.Written, reading));

    private static DayRef? Of(LocalDate? date) => date is { } day ? DayRef.Of(day) : null;

    /// <summary>A day as written, or the day of an event.</summary>
    private static (WrittenDay Written, DayRef? Symbol)? Named(WordingReading reading)
    {
        var text = reading.Text;
        int start = text.At;
        foreach (var (words, code) in reading.Context.Events)
        {
            if (text.Take(words) || (text.Take("ngày") && text.Take(words))) return (default, DayRef.Of(code));
            text.At = start;
        }

        if (text.Take("ngày của") && text.TakeQuoted(out string quoted) && Code.TryParse(quoted, out var known))
            return (default, DayRef.Of(known));
        text.At = start;
        if (DayWording.TryTake(reading, out var written)) return (written, null);
        text.At = start;
        return PartOfPeriod(reading) is { } part ? (part, null) : null;
    }

    /// <summary>
    /// The beginning, the middle or the end of a month or year: the first day, the 15th or 30 June, the last day (Bộ
    /// luật Dân sự 2015, Điều 146).
    /// </summary>
    private static WrittenDay? PartOfPeriod(WordingReading reading)
    {
        var text = reading.Text;
        int start = text.At;
        int part = text.Take("đầu") ? 0 : text.Take("giữa") ? 1 : text.Take("cuối") ? 2 : -1;
        if (part >= 0 && PeriodWording.Take(reading) is { Kind: PeriodKind.Month or PeriodKind.Year } period)
        {
            var middle = period.Kind == PeriodKind.Month
                ? new LocalDate(period.First.Year, period.First.Month, 15)
                : new LocalDate(period.First.Year, 6, 30);
            var day = part == 0 ? period.First : part == 1 ? middle : period.Last;
            return new WrittenDay(day.Day, day.Month, day.Year);
        }

        text.At = start;
        return null;
    }
}
