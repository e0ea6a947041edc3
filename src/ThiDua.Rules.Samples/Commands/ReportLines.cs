using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Reports;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A review of a draft report as lines of JSON: the whole first, then an object for each section.</summary>
internal static class ReportLines
{
    public static IEnumerable<string> Of(ReportReview review) => review.Sections.Select(Section).Prepend(Whole(review));

    private static string Whole(ReportReview review) => JsonLine.Of(to =>
    {
        to.WriteString("report", review.Outline.Code.Value);
        to.WriteString("unit", review.Draft.Unit.Value);
        to.WriteString("period", review.Draft.Period.ToString());
        to.WriteString("ruleSet", review.RuleSet.Value);
        to.WriteString("digest", review.Digest);
        Write(to, review.Done, review.Needed);
    });

    private static string Section(ReportSectionReview section) => JsonLine.Of(to =>
    {
        to.WriteString("section", section.Section.Code.Value);
        to.WriteString("title", section.Section.Heading);
        to.WriteString("state", JsonNamingPolicy.KebabCaseLower.ConvertName(section.State.ToString()));
        Write(to, section.Done, section.Needed);
    });

    private static void Write(Utf8JsonWriter to, int done, int needed)
    {
        to.WriteNumber("done", done);
        to.WriteNumber("needed", needed);
    }
}
