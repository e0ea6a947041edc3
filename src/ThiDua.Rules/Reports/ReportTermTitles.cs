using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>What numbers are called in findings: in the words of the outline, not by their codes.</summary>
internal static class ReportTermTitles
{
    /// <summary>The words of a number; those of a column with its form.</summary>
    public static string Of(ReportTerm term, ReportOutline outline) =>
        outline.FindAsk(term.Ask) is ReportAsk.Table table && ColumnOf(table, term) is { } column
            ? Quoting.Shorten(column) + " (" + Quoting.Shorten(table.Heading) + ")" : Short(term, outline);

    /// <summary>What a finding says of numbers that do not fit each other.</summary>
    public static DiagnosticArgument[] Of(ReportIdentityReview review, ReportOutline outline)
    {
        var identity = review.Identity;
        var parts = identity.Parts.Select(part => "\"" + (
            part.Ask == identity.Whole.Ask ? Short(part, outline) : Of(part, outline)) + "\"");
        return
        [
            identity.Title == identity.Code.Value
                ? new("identity", "These numbers have to fit", "Số liệu phải khớp nhau")
                : new("identity", Quoting.Shorten(identity.Title)),
            new("whole", Of(identity.Whole, outline)),
            new("value", review.Whole.ToString()),
            new("parts", string.Join(" + ", parts)),
            new("sum", review.Sum.ToString()),
        ];
    }

    /// <summary>The words alone, where it is known of which form they are.</summary>
    private static string Short(ReportTerm term, ReportOutline outline)
    {
        var ask = outline.FindAsk(term.Ask);
        string? words = ask is ReportAsk.Table table ? ColumnOf(table, term) : ask?.Title;
        return Quoting.Shorten(words ?? term.Code.Value);
    }

    private static string? ColumnOf(ReportAsk.Table table, ReportTerm term) =>
        table.Columns.FirstOrDefault(one => one.Code == term.Column)?.Title;
}
