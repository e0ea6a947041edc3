using System.Collections.Generic;
using NodaTime;

namespace ThiDua.Rules.Documents;

/// <summary>A date in a text: "ngày 5 tháng 3 năm 2024", "ngày 15/5", "14/01/2022".</summary>
/// <param name="Day">The day.</param>
/// <param name="Month">The month.</param>
/// <param name="Year">The year; null where there is none.</param>
/// <param name="Last">The number of its last token.</param>
internal readonly record struct PrintedDate(PrintedToken Day, PrintedToken Month, PrintedToken? Year, int Last)
{
    public int Start => Day.Start;

    public int End => (Year ?? Month).End;

    /// <summary>The date as a day; null without a year, or where there is no such day.</summary>
    public LocalDate? Value => Year?.Number is { } year && Month.Number is { } month && Day.Number is { } day
        && DocumentDate.IsDay(year, month, day) ? new LocalDate(year, month, day) : null;

    /// <summary>The date that begins at a token; null where none does.</summary>
    public static PrintedDate? Read(List<PrintedToken> tokens, int start)
    {
        if (start >= tokens.Count) return null;
        bool isNamed = tokens[start].Is("ngày");
        int at = isNamed ? start + 1 : start;
        if (at + 2 >= tokens.Count || !tokens[at].IsNumber || !tokens[at + 2].IsNumber) return null;
        bool isWord = isNamed && tokens[at + 1].Is("tháng");
        if (!isWord && !IsStroke(tokens, at + 1)) return null;
        var year = YearAfter(tokens, at + 3, isWord);
        if (!isWord && !isNamed && year is null) return null; // 2/3 may be a share
        // More strokes belong to something else, such as a number of a document.
        int end = year is null ? at + 2 : at + 4;
        if (!isWord && (IsStroke(tokens, end + 1) || (at > 0 && IsStroke(tokens, at - 1)))) return null;
        return new PrintedDate(tokens[at], tokens[at + 2], year, end);
    }

    private static PrintedToken? YearAfter(List<PrintedToken> tokens, int at, bool isWord)
    {
        bool isThere = at + 1 < tokens.Count && tokens[at + 1] is { IsNumber: true, Length: 4 }
            && (isWord ? tokens[at].Is("năm") : IsStroke(tokens, at));
        return isThere ? tokens[at + 1] : null;
    }

    /// <summary>A stroke with nothing between it and the numbers on both sides.</summary>
    private static bool IsStroke(List<PrintedToken> tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at].Is("/")
        && tokens[at - 1].End == tokens[at].Start && tokens[at].End == tokens[at + 1].Start;
}
