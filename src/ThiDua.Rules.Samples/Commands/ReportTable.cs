using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A review of a draft report for people: how complete each section is.</summary>
internal sealed class ReportTable(Language language)
{
    public void Write(IAnsiConsole console, ReportReview review)
    {
        Paragraph.Write(console, review.Draft.Title ?? review.Outline.Title);
        Paragraph.Write(console, review.UnitTitle + language.In(". Đã có ", ". There: ")
            + Count(review.Done, review.Needed) + language.In(" nội dung phải báo cáo.", " of what has to be reported."));
        console.Write(Sections(review.Outline.Sections.SelectMany(section => Shown(review, section))));
    }

    /// <summary>The section, and those inside it unless it is complete or not needed.</summary>
    private static IEnumerable<ReportSectionReview> Shown(ReportReview review, ReportSection section)
    {
        var one = review.Of(section.Code)!;
        return one.State is ReportState.Open or ReportState.Missing
            ? section.Sections.SelectMany(inner => Shown(review, inner)).Prepend(one) : [one];
    }

    private Table Sections(IEnumerable<ReportSectionReview> sections)
    {
        var table = HeadedTable.Of(
            language.In("Mục", "Section"), language.In("Đã có", "There"), language.In("Tình trạng", "State"));
        foreach (var section in sections)
            table.AddRow(Cell(section.Section.Heading), Cell(Count(section.Done, section.Needed)), Cell(StateOf(section)));
        return table;
    }

    private string StateOf(ReportSectionReview section) => section.State switch
    {
        ReportState.Complete => language.In("Đầy đủ", "Complete"),
        ReportState.Open => language.In("Chưa đầy đủ", "Not complete"),
        ReportState.Missing => language.In("Chưa có", "Missing"),
        ReportState.NotNeeded => language.In("Không bắt buộc", "Not needed"),
        ReportState.NotApplicable => language.In("Không áp dụng", "Not applicable"),
        _ => throw new UnreachableException(),
    };

    private static string Count(int done, int needed) =>
        done.ToString(CultureInfo.InvariantCulture) + "/" + needed.ToString(CultureInfo.InvariantCulture);

    private static Text Cell(string text) => new(Screen.Clean(text));
}
