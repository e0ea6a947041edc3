using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime.Text;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A review of a checklist as lines of JSON: the whole first, then an object for each item.</summary>
internal sealed class ChecklistLines(RuleSet rules, Language language)
{
    public IEnumerable<string> Of(ChecklistReview review) =>
        review.Items.Select(item => Item(review, item)).Prepend(Whole(review));

    private static string Whole(ChecklistReview review) => JsonLine.Of(to =>
    {
        to.WriteString("checklist", review.Checklist.Code.Value);
        to.WriteString("unit", review.Unit.Value);
        to.WriteString("unitTitle", review.UnitTitle);
        to.WriteString("ruleSet", review.RuleSet.Value);
        to.WriteString("digest", review.Digest);
        to.WriteString("today", LocalDatePattern.Iso.Format(review.Today));
        Write(to, review.Completeness);
    });

    private string Item(ChecklistReview review, ChecklistItemReview item) => JsonLine.Of(to =>
    {
        to.WriteString("item", item.Item.Code.Value);
        to.WriteString("title", item.Item.Title);
        to.WriteString("state", JsonNamingPolicy.KebabCaseLower.ConvertName(item.State.ToString()));
        if (item.Item.IsHeading) Write(to, item.Completeness);
        if (item.IsWaived) to.WriteBoolean("waived", true);
        to.WriteStartArray("why");
        foreach (string line in ChecklistTable.Why(rules, review, item, language)) to.WriteStringValue(line);
        to.WriteEndArray();
        if (review.Findings.FirstOrDefault(one => one.Item.Code == item.Item.Code) is { } finding) Write(to, finding);
    });

    private static void Write(Utf8JsonWriter to, Completeness all)
    {
        to.WriteNumber("complete", all.Complete);
        to.WriteNumber("incomplete", all.Incomplete);
        to.WriteNumber("pending", all.Pending);
        to.WriteNumber("notApplicable", all.NotApplicable);
    }

    private static void Write(Utf8JsonWriter to, ChecklistFinding finding)
    {
        to.WriteStartObject("finding");
        to.WriteString("state", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.State.ToString()));
        to.WriteString("found", LocalDatePattern.Iso.Format(finding.Found));
        if (finding.Action is { } action) to.WriteString("action", action);
        if (finding.Due is { } due) to.WriteString("due", LocalDatePattern.Iso.Format(due));
        to.WriteEndObject();
    }
}
