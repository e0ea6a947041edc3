using System;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using ThiDua.Templates.Tests.Documents;
using Xunit;

namespace ThiDua.Templates.Tests.Reports;

/// <summary>The two outlines of the template against the two forms of the plan of Cần Giờ.</summary>
public sealed class CanGio2024ReportTests
{
    private const string Set = "can-gio-2024";

    private static readonly RuleSet Rules = TemplateCatalog.Get(Set).Load().Require();

    [Theory]
    [InlineData("phu-luc-1")]
    [InlineData("phu-luc-2")]
    public void Every_heading_and_item_stands_there_in_its_words_and_its_order(string code)
    {
        string printed = string.Join(' ', PrintedLines.Of(Set).Select(line => line.Text));
        string outlined = string.Join(
            ' ', Outline(code).AllSections.Select(section => section.Label + " " + section.Title));

        Assert.Contains(outlined, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sections_have_one_printed_label_and_are_told_apart_by_their_codes() => Assert.Equal(
        ["I.", "II.", "III.", "III.", "IV."], Outline("phu-luc-1").Sections.Select(section => section.Label));

    [Fact]
    public void Proposals_if_any_may_be_left_out()
    {
        var blank = new ReportDraftBuilder(Set, "phu-luc-2", "cum-khoi", "2024").Build();

        var review = Rules.ReviewReport(blank).Require();

        Assert.Equal(14, review.Needed);
        Assert.Equal(ReportState.NotNeeded, review.Of(Code.Of("pl2-kien-nghi"))!.State);
        Assert.Equal(14, review.Findings.Count(finding => finding.Says.Code == "TD8070"));
    }

    [Fact]
    public void Who_owes_which_form_is_told()
    {
        Assert.Equal(
            ["cac-co-quan-don-vi", "cac-xa", "cac-thi-tran"],
            Outline("phu-luc-1").Reporters.Select(one => one.Code.Value));
        Assert.Equal(["cum-khoi"], Outline("phu-luc-2").Reporters.Select(one => one.Code.Value));
    }

    private static ReportOutline Outline(string code) => Rules.Reports.Single(one => one.Code == Code.Of(code));
}
