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

    private static IEnumerable<PrintedDate> Find(List<PrintedToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (PrintedDate.Read(tokens, i) is not { } date) continue;
            yield return date;
            i = date.Last;
        }
    }

    private static bool IsDay(PrintedDate date) => date.Day.Number is { } day && date.Month.Number is { } month
        && DocumentDate.IsDay(date.Year?.Number ?? LeapYear, month, day);

    private const int LeapYear = 2024; // without a year, 29 February may be one

    private static bool HasOddZero(PrintedToken token, int mostWithZero)
    {
        const int twoDigits = 10;
        int wanted = token.Number <= mostWithZero || token.Number >= twoDigits ? 2 : 1;
        return token.Length != wanted;
    }
}
