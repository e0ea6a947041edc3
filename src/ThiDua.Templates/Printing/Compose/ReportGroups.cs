using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The entries of a list, by what they are given for ("mỗi phong trào 1-2 điển hình").</summary>
/// <param name="Title">The words of what they are given for.</param>
/// <param name="Entries">The entries; none where they are still to be written.</param>
internal sealed record ReportGroups(string Title, IReadOnlyList<ReportEntry> Entries)
{
    /// <summary>
    /// In the order of the outline and of the lists that are followed; what need not be written is left out until it
    /// is.
    /// </summary>
    public static IEnumerable<ReportGroups> Of(
        ReportAsk.List list, IEnumerable<ReportEntry> entries, ReportReview review)
    {
        var given = entries.ToLookup(entry => entry.Of);
        return list.Each
            .SelectMany(each => Followed(each, review))
            .Where(one => given.Contains(one.Code) || (one.IsAsked && list.AtLeast > 0))
            .Select(one => new ReportGroups(one.Title, given[one.Code].ToList()));
    }

    private static IEnumerable<(Code Code, string Title, bool IsAsked)> Followed(Code each, ReportReview review)
    {
        if (review.Of(each) is { } section)
        {
            bool isAsked = section.State is not (ReportState.NotNeeded or ReportState.NotApplicable);
            return [(each, section.Section.Title, isAsked)];
        }

        return review.Accepted.Lists.TryGet(each, out var entries)
            ? entries!.Where(entry => !entry.Code.IsEmpty).Select(entry => (entry.Code, entry.Text, true))
            : [];
    }
}
