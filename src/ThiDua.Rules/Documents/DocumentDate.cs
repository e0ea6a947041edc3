using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// The line of place and date of a document (địa danh và thời gian ban hành), such as <c>Long Khánh, ngày 29 tháng 01
/// năm 2024</c>: as printed, and what can be read of it. What a draft or a blank form leaves open is null.
/// </summary>
public sealed record DocumentDate
{
    private static readonly string[] _units = ["ngày", "tháng", "năm"];

    private DocumentDate(string printed) => Printed = printed;

    /// <summary>The line as printed.</summary>
    public string Printed { get; }

    /// <summary>The place (địa danh); null where it is left open, or the line cannot be read.</summary>
    public string? Place { get; private init; }

    /// <summary>The day as a number; null where it is left open.</summary>
    public int? Day { get; private init; }

    /// <summary>The month as a number; null where it is left open.</summary>
    public int? Month { get; private init; }

    /// <summary>The year as a number; null where it is left open.</summary>
    public int? Year { get; private init; }

    /// <summary>Whether the line has the form of place and date, open or not.</summary>
    public bool IsReadable { get; private init; }

    /// <summary>The date; null where a part of it is left open, or where there is no such day.</summary>
    public LocalDate? Date => Day is { } day && Month is { } month && Year is { } year && IsDay(year, month, day)
        ? new LocalDate(year, month, day)
        : null;

    /// <summary>Reads a line; what cannot be read is null, nothing is refused.</summary>
    /// <exception cref="ArgumentNullException">There is no line.</exception>
    public static DocumentDate Read(string printed)
    {
        string text = Text.Compose(Require.NotNull(printed, nameof(printed)));
        int comma = text.LastIndexOf(',');
        if (comma < 0 || NumbersOf(text.Substring(comma + 1)) is not { } numbers) return new DocumentDate(printed);
        string place = text.Substring(0, comma).Trim().Trim('.', '…', ' ');
        return new DocumentDate(printed)
        {
            IsReadable = true,
            Place = place.Length == 0 ? null : place,
            Day = numbers[0],
            Month = numbers[1],
            Year = numbers[2],
        };
    }

    /// <summary>The line as printed.</summary>
    public override string ToString() => Printed;

    internal static bool IsDay(int year, int month, int day) =>
        year is >= DayRange.FirstYear and <= DayRange.LastYear && month is >= 1 and <= 12
        && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>The numbers after "ngày", "tháng" and "năm", null where open; null when it is something else.</summary>
    private static int?[]? NumbersOf(string text)
    {
        var tokens = new Queue<PrintedToken>(PrintedToken.Split(text).Where(token => !token.Is(".") && !token.Is("…")));
        var numbers = new int?[_units.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (tokens.Count == 0 || !tokens.Dequeue().Is(_units[i])) return null;
            if (tokens.Count > 0 && tokens.Peek().IsNumber) numbers[i] = tokens.Dequeue().Number;
        }

        return tokens.Count == 0 ? numbers : null;
    }
}
