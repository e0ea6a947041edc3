using System.Globalization;
using System.Linq;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// Holds the documents that a text cites against the register: the letters of the symbol against the kind, the name
/// against the year, the days in force against the period of the document.
/// </summary>
internal static class CitationLinting
{
    public static void Check(PrintedText text, LintScope scope)
    {
        foreach (var citation in scope.Citations.Find(text.Text))
        {
            if (citation is { Kind: { } kind, Number: { } number })
            {
                CheckSymbol(kind, number, text, scope);
                if (scope.Register.Find(number) is { } document) CheckPeriod(document, text, scope);
            }
            else if (citation is { Name: { } name, Year: { } year })
            {
                CheckName(name, year, text, scope);
            }
        }
    }

    /// <summary>The letters of a symbol are those of the kind of document (S13).</summary>
    public static void CheckSymbol(DocumentKind kind, DocumentSymbol symbol, PrintedText text, LintScope scope)
    {
        if (kind.Fits(symbol)) return;
        scope.Report(
            DiagnosticCatalog.SymbolOfOtherKind,
            text.About,
            text.At,
            new DiagnosticArgument("symbol", symbol.Printed.Trim()),
            new DiagnosticArgument("letters", symbol.Kind!),
            new DiagnosticArgument("kind", kind.Title),
            new DiagnosticArgument("expected", string.Join(", ", kind.Letters)));
    }

    private static void CheckName(string name, int year, PrintedText text, LintScope scope)
    {
        var named = scope.Register.Documents.Where(document => document.Name == name).ToList();
        if (named.Find(document => document.Issued?.Year == year) is { } found)
        {
            CheckPeriod(found, text, scope);
            return;
        }

        // A document of which the register does not know the day may be of that year.
        if (named.Exists(document => document.Issued is null)) return;
        scope.Report(
            DiagnosticCatalog.NoSuchDocument,
            text.About,
            text.At,
            new DiagnosticArgument("name", name),
            new DiagnosticArgument("year", year),
            new DiagnosticArgument("known", string.Join("; ", named.Select(Known))));
    }

    /// <summary>What is cited is in force in the period of the document (S15), as far as is known.</summary>
    private static void CheckPeriod(CitedDocument document, PrintedText text, LintScope scope)
    {
        if (scope.Period is not { } period) return;
        var shown = new DiagnosticArgument("document", document.Number.Printed);
        var during = new DiagnosticArgument("period", period.ToString());
        if (document.To is { } ended && ended < period.First)
        {
            scope.Report(
                DiagnosticCatalog.CitationExpired, text.About, text.At, shown, during,
                Day("last", ended), Successors(document, scope.Register), Sure(document));
        }
        else if (document.From is { } begins && begins > period.Last)
        {
            scope.Report(
                DiagnosticCatalog.CitationNotYetInForce, text.About, text.At, shown, during,
                Day("first", begins), Sure(document));
        }
        else if (document.To is { } last && last < period.Last)
        {
            scope.Report(
                DiagnosticCatalog.CitationEndsInPeriod, text.About, text.At, shown, during,
                Day("last", last), Successors(document, scope.Register), Sure(document));
        }
    }

    private static string Known(CitedDocument document) =>
        document.Number.Printed + " (" + document.Issued!.Value.Year.ToString(CultureInfo.InvariantCulture) + ")";

    private static DiagnosticArgument Day(string name, NodaTime.LocalDate day) =>
        new(name, LocalDatePattern.Iso.Format(day));

    private static DiagnosticArgument Successors(CitedDocument document, CitationRegister register)
    {
        string list = string.Join(", ", document.ReplacedBy.Select(code => register.Find(code)!.Number.Printed));
        return list.Length > 0 ? new DiagnosticArgument("successors", list)
            : new DiagnosticArgument("successors", "none is known", "chưa rõ");
    }

    /// <summary>How sure the register is: a finding never says more than is known.</summary>
    private static DiagnosticArgument Sure(CitedDocument document) => document.Confidence switch
    {
        Confidence.Verified => new("sure", "verified", "đã đối chiếu"),
        Confidence.Secondary => new("sure", "from a secondary source", "theo nguồn thứ cấp"),
        Confidence.Unverified => new("sure", "not verified", "chưa kiểm chứng"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
