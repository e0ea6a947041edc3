using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>Looks at the head of a document as NĐ 30/2020/NĐ-CP wants it.</summary>
internal static class HeadLinting
{
    private static readonly string[] _national =
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

    public static void Check(DocumentHeadSpec head, LintScope scope)
    {
        CheckNational(head, scope);
        var symbol = head.Symbol is { } printed ? DocumentSymbol.Read(printed) : null;
        var date = head.PlaceAndDate is { } line ? DocumentDate.Read(line) : null;
        if (symbol is not null) CheckSymbol(symbol, head, scope);
        if (date is not null) CheckDate(date, head, scope);
        foreach (var text in PrintedText.Of(head, "subject", head.Subject)) TextLinting.Check(text, scope);
        ReportBlank(symbol, date, head, scope);
    }

    private static void CheckNational(DocumentHeadSpec head, LintScope scope)
    {
        var lines = PrintedText.Of(head, "national", head.National).ToList();
        for (int i = 0; i < lines.Count; i++)
        {
            string expected = _national[Math.Min(i, _national.Length - 1)];
            if (Spaced(lines[i].Text) == expected) continue;
            scope.Report(
                DiagnosticCatalog.NationalHead,
                head,
                lines[i].At,
                new DiagnosticArgument("printed", lines[i].Text.Trim()),
                new DiagnosticArgument("expected", expected));
        }
    }

    private static void CheckSymbol(DocumentSymbol symbol, DocumentHeadSpec head, LintScope scope)
    {
        var text = new PrintedText(symbol.Printed, head, head.At.Property("symbol"));
        if (!symbol.IsReadable)
        {
            scope.Report(
                DiagnosticCatalog.UnreadableSymbol,
                head,
                text.At,
                new DiagnosticArgument("symbol", symbol.Printed.Trim()));
            return;
        }

        string kind = Text.Fold(Spaced(head.Kind ?? ""));
        if (scope.Register.Kinds.FirstOrDefault(one => Text.Fold(one.Title) == kind) is { } known)
            CitationLinting.CheckSymbol(known, symbol, text, scope);
    }

    private static void CheckDate(DocumentDate date, DocumentHeadSpec head, LintScope scope)
    {
        var text = new PrintedText(date.Printed, head, head.At.Property("placeAndDate"));
        if (date.IsReadable)
            DateLinting.Check(text, scope);
        else
            scope.Report(
                DiagnosticCatalog.UnreadableDate, head, text.At, new DiagnosticArgument("line", date.Printed.Trim()));
    }

    /// <summary>A draft or a blank form: what is left open (S19).</summary>
    private static void ReportBlank(DocumentSymbol? symbol, DocumentDate? date, DocumentHeadSpec head, LintScope scope)
    {
        bool noNumber = symbol is { IsReadable: true, Number: null };
        bool noDay = date is { IsReadable: true } line
            && (line.Day is null || line.Month is null || line.Year is null);
        var what = (noNumber, noDay) switch
        {
            (true, true) => new DiagnosticArgument("what", "number and date", "số và ngày"),
            (true, false) => new DiagnosticArgument("what", "number", "số"),
            (false, true) => new DiagnosticArgument("what", "date", "ngày"),
            (false, false) => null,
        };
        var at = head.At.Property(noNumber ? "symbol" : "placeAndDate");
        if (what is not null) scope.Report(DiagnosticCatalog.BlankDocument, head, at, what);
    }

    /// <summary>Without the blanks that only set letters apart.</summary>
    private static string Spaced(string text) =>
        string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
