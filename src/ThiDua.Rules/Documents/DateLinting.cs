using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Documents;

/// <summary>
/// Looks at the dates in a text: whether there is such a day, and whether zeros stand where NĐ 30/2020/NĐ-CP wants them
/// – before days below 10 and before the months 1 and 2, and nowhere else.
/// </summary>
internal static class DateLinting
{
    public static void Check(PrintedText text, LintScope scope)
    {
        foreach (var date in Find(PrintedToken.Split(text.Text)))
        {
            string shown = text.Text.Substring(date.Start, date.End - date.Start);
            if (!IsDay(date)) Report(DiagnosticCatalog.NoSuchDate);
            else if (HasOddZero(date.Day, 9) || HasOddZero(date.Month, 2)) Report(DiagnosticCatalog.OddZeroInDate);

            void Report(DiagnosticDescriptor descriptor) =>
                scope.Report(descriptor, text.About, text.At, new DiagnosticArgument("date", shown));
        }
    }

    /// <summary>"ngày 5 tháng 3 năm 2024", "ngày 15/5", "14/01/2022".</summary>
    private static IEnumerable<PrintedDate> Find(List<PrintedToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isNamed = tokens[i].Is("ngày");
            int at = isNamed ? i + 1 : i;
            if (at + 2 >= tokens.Count || !tokens[at].IsNumber || !tokens[at + 2].IsNumber) continue;
            bool isWord = isNamed && tokens[at + 1].Is("tháng");
            if (!isWord && !IsStroke(tokens, at + 1)) continue;
            var year = YearAfter(tokens, at + 3, isWord);
            if (!isWord && !isNamed && year is null) continue; // 2/3 may be a share
            // More strokes belong to something else, such as a number of a document.
            int end = year is null ? at + 2 : at + 4;
            if (!isWord && (IsStroke(tokens, end + 1) || (at > 0 && IsStroke(tokens, at - 1)))) continue;
            yield return new PrintedDate(tokens[at], tokens[at + 2], year);
            i = end;
        }
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

    private static bool IsDay(PrintedDate date) => date.Day.Number is { } day && date.Month.Number is { } month
        && DocumentDate.IsDay(date.Year?.Number ?? LeapYear, month, day);

    private const int LeapYear = 2024; // without a year, 29 February may be one

    private static bool HasOddZero(PrintedToken token, int mostWithZero)
    {
        const int twoDigits = 10;
        int wanted = token.Number <= mostWithZero || token.Number >= twoDigits ? 2 : 1;
        return token.Length != wanted;
    }

    private readonly record struct PrintedDate(PrintedToken Day, PrintedToken Month, PrintedToken? Year)
    {
        public int Start => Day.Start;

        public int End => (Year ?? Month).End;
    }
}
