using System.Globalization;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A review of a checklist for people: each item with its state and why, and what has to be put right.</summary>
internal sealed class ChecklistTable(RuleSet rules, Language language)
{
    public void Write(IAnsiConsole console, ChecklistReview review)
    {
        string head = review.Checklist.Label is { } label ? label + " " + review.Checklist.Title
            : review.Checklist.Title;
        Paragraph.Write(console, review.UnitTitle + ": " + head);
        Paragraph.Write(console, language.In("Rà soát ngày ", "Review of ") + DayText.Of(review.Today, language) + ". "
            + Shares(review.Completeness));
        console.Write(Items(review));
        if (review.Findings.Count == 0) return;
        Paragraph.Write(console, language.In("Các nội dung phải khắc phục:", "What has to be put right:"));
        foreach (var finding in review.Findings) Paragraph.Write(console, "  – " + Of(finding));
    }

    /// <summary>Why it is so with an item: what its explanation says below its own line.</summary>
    public static string[] Why(RuleSet rules, ChecklistReview review, ChecklistItemReview item, Language language) =>
        item.Item.IsHeading ? []
            : [.. ExplanationWriter.ToText(review.Explain(item), rules.Words, language).TrimEnd().Split('\n').Skip(1)
                .Select(line => line[2..])];

    private Table Items(ChecklistReview review)
    {
        var table = HeadedTable.Of(
            language.In("Nội dung", "Item"), language.In("Tình trạng", "State"), language.In("Lý do", "Why"));
        foreach (var item in review.Items)
        {
            string title = item.Item.Label is { } label ? label + " " + item.Item.Title : item.Item.Title;
            string why = item.Item.IsHeading ? Shares(item.Completeness)
                : string.Join("\n", Why(rules, review, item, language));
            table.AddRow(Cell(title), Cell(ChecklistTitles.Of(item.State, language)), Cell(why));
        }

        return table;
    }

    private string Shares(Completeness all)
    {
        if (all.Applicable == 0)
            return language.In("Không có mục bắt buộc phải thực hiện.", "No item is required here.");
        string text = language.In("Đầy đủ ", "Complete: ") + Number(all.Complete) + "/" + Number(all.Applicable)
            + language.In(" mục bắt buộc", " required items");
        return all.Pending == 0 ? text + "."
            : text + language.In(", chưa xác định ", ", not known yet: ") + Number(all.Pending) + ".";
    }

    private string Of(ChecklistFinding finding)
    {
        string text = finding.Item.Title + " (" + ChecklistTitles.Of(finding, language) + ")";
        if (finding.Action is { } action) text += ": " + action;
        return finding.Due is { } due ? text + language.In("; thời hạn ", "; until ") + DayText.Of(due, language) : text;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static Text Cell(string text) => new(Screen.Clean(text));
}
