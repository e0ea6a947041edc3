using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
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
            switch (citation)
            {
                case Citation.ByNumber one:
                    CheckSymbol(one.Kind, one.Number, text, scope);
                    if (scope.Register.Find(one.Number) is { } document) CheckPeriod(document, text, scope);
                    break;
                case Citation.NameWithNumber one:
                    CheckNumber(one, text, scope);
                    break;
                case Citation.NameWithDay one:
                    CheckName(one.Names, issued => issued == one.Day, Of(Day("which", one.Day)), text, scope);
                    break;
                case Citation.NameWithYear one:
                    var year = new DiagnosticArgument("which", one.Year);
                    CheckName(one.Names, issued => issued.Year == one.Year, Of(year, "năm "), text, scope);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
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

    /// <summary>A number that the register does not know may be that of a later document.</summary>
    private static void CheckNumber(Citation.NameWithNumber citation, PrintedText text, LintScope scope)
    {
        if (scope.Register.Find(citation.Number) is not { } document) return;
        string number = citation.Number.Printed.Trim();
        if (document.Names.Intersect(citation.Names).Any()) CheckPeriod(document, text, scope);
        else ReportNone(citation.Names, new("which", "with the number " + number, "số " + number), text, scope);
    }

    /// <summary>One of the documents that are called so was issued then.</summary>
    private static void CheckName(
        ValueList<string> names,
        Func<LocalDate, bool> isThen,
        DiagnosticArgument which,
        PrintedText text,
        LintScope scope)
    {
        var named = Named(names, scope);
        if (named.Find(document => document.Issued is { } issued && isThen(issued)) is { } found)
            CheckPeriod(found, text, scope);
        // A document of which the register does not know the day may be the one.
        else if (!named.Exists(document => document.Issued is null)) ReportNone(names, which, text, scope);
    }

    private static List<CitedDocument> Named(ValueList<string> names, LintScope scope) =>
        [.. scope.Register.Documents.Where(document => document.Names.Intersect(names).Any())];

    private static void ReportNone(
        ValueList<string> names, DiagnosticArgument which, PrintedText text, LintScope scope) => scope.Report(
        DiagnosticCatalog.NoSuchDocument,
        text.About,
        text.At,
        new DiagnosticArgument("name", names[0]),
        which,
        new DiagnosticArgument("known", string.Join("; ", Named(names, scope).Select(Known))));

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

    private static string Known(CitedDocument document) => document.Number.Printed
        + (document.Issued is { } issued ? " (" + LocalDatePattern.Iso.Format(issued) + ")" : "");

    private static DiagnosticArgument Of(DiagnosticArgument time, string vietnamese = "ngày ") =>
        new(time.Name, "of " + time.English, vietnamese + time.Vietnamese);

    private static DiagnosticArgument Day(string name, LocalDate day) =>
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
