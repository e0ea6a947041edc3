using System;
using System.Diagnostics;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// Deadlines in words (thời hạn bằng lời), as documents have them: "trước 10h00 ngày 05 tháng 12 năm 2022", "chậm nhất
/// ngày 10/12/2022", "trong quý II/2024", "10 ngày làm việc kể từ ngày 25/11/2025", "trước ngày 25 hằng tháng".
/// </summary>
public static class DeadlineWording
{
    /// <summary>What is written where a deadline rolls to the next working day.</summary>
    internal const string NextWords = "(nếu là ngày nghỉ thì lùi đến ngày làm việc tiếp theo)";

    /// <summary>What is written where it rolls to the working day before.</summary>
    internal const string PreviousWords = "(nếu là ngày nghỉ thì đẩy lên ngày làm việc liền trước)";

    /// <summary>
    /// Reads a deadline. What cannot be read is a diagnostic that says how far the wording was understood; a year, an
    /// event or a calendar that the wording does not say is taken from the context.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no text, or no context.</exception>
    public static Diagnosed<Deadline> Read(string text, WordingContext context)
    {
        var reading = new WordingReading(Require.NotNull(text), Require.NotNull(context));
        var deadline = DeadlineWordingReader.Take(reading);
        return reading.Finish(deadline);
    }

    /// <summary>
    /// Writes a deadline as documents do. Reading it with the same context gives an equal deadline, if its calendar is
    /// that of the context.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no deadline, or no context.</exception>
    public static string Write(Deadline deadline, WordingContext context)
    {
        string words = Words(Require.NotNull(deadline), Require.NotNull(context));
        return deadline.Roll switch
        {
            RollPolicy.None => words,
            RollPolicy.Next => words + " " + NextWords,
            RollPolicy.Previous => words + " " + PreviousWords,
            _ => throw new UnreachableException(),
        };
    }

    private static string Words(Deadline deadline, WordingContext context) => deadline switch
    {
        Deadline.Before before => "trước " + Time(before.Time) + Words(before.Day, context),
        Deadline.NoLaterThan until => "chậm nhất " + Time(until.Time) + Words(until.Day, context),
        Deadline.Within { Period.Kind: PeriodKind.Days } within =>
            "trong kỳ " + PeriodWording.Write(within.Period, context),
        Deadline.Within within => "trong " + PeriodWording.Write(within.Period, context),
        Deadline.Window window => "từ " + Words(window.First, context) + " đến " + Words(window.Last, context),
        Deadline.After after =>
            DayWording.Number(after.Count) + " " + Words(after.Unit) + " kể từ " + Words(after.Day, context),
        Deadline.Recurring recurring => (recurring.IsBefore ? "trước " : "chậm nhất ") + Time(recurring.Time)
            + RecurrenceWording.Write(recurring.On, context),
        _ => throw new UnreachableException(),
    };

    private static string Words(CountUnit unit) => unit switch
    {
        CountUnit.Days => "ngày",
        CountUnit.WorkingDays => "ngày làm việc",
        CountUnit.Weeks => "tuần",
        CountUnit.Months => "tháng",
        CountUnit.Years => "năm",
        _ => throw new UnreachableException(),
    };

    private static string Words(DayRef day, WordingContext context) => day switch
    {
        DayRef.OnDate on => "ngày " + DayWording.Write(on.Date, context.IsShort),
        DayRef.OfEvent symbol => context.WordsOf(symbol.Event) ?? "ngày của \"" + symbol.Event + "\"",
        _ => throw new UnreachableException(),
    };

    private static string Time(LocalTime? time) => time is { } at ? DayWording.Write(at) + " " : "";
}
