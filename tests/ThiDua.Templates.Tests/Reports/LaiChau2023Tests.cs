using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using ThiDua.Templates.Tests.Documents;
using Xunit;

namespace ThiDua.Templates.Tests.Reports;

/// <summary>The template against the outline of Lai Châu, and drafts held against the template.</summary>
public sealed class LaiChau2023Tests
{
    private const string Set = "lai-chau-2023";

    private static readonly RuleSet Rules = TemplateCatalog.Get(Set).Load().Require();

    private static readonly ReportOutline Outline = Rules.Reports[0];

    [Fact]
    public void Every_heading_and_item_stands_there_in_its_words_and_its_order()
    {
        // The copy breaks long headings, so the words are compared without the ends of lines.
        string printed = string.Join(' ', PrintedLines.Of(Set).Select(line => line.Text));
        string outlined = string.Join(' ', Outline.AllSections.Select(section => section.Label + " " + section.Title));

        Assert.EndsWith(outlined, printed.Replace("./.", ".", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so")]
    [InlineData("huyen")]
    [InlineData("thanh-pho")]
    [InlineData("doanh-nghiep")]
    public void A_complete_report_of_each_kind_of_unit_has_no_finding(string file)
    {
        var reviewed = Rules.ReviewReport(Draft(file));

        Assert.Empty(reviewed.Diagnostics);
        Assert.Empty(reviewed.Require().Findings.Select(finding => finding.Says.ToString()));
        Assert.Equal(Fraction.One, reviewed.Value!.Completeness);
    }

    /// <summary>
    /// Seven faults in the report of so: a section left empty, a place left open, three examples where one or two are
    /// asked, awarded and left that are not proposed, form 2 left out, words in a section for districts, the year
    /// before; and nothing from the enterprises.
    /// </summary>
    [Fact]
    public void Eight_planted_gaps_are_found_and_nothing_else()
    {
        var rolled = Rules.RollUpReports(
            Outline.Code, [Draft("huyen"), Draft("so-bay-cho-sai"), Draft("thanh-pho")]);

        Assert.Empty(rolled.Diagnostics);
        Assert.Equal(
            [
                "TD8080 /period",
                "TD8071 /texts/p1-i-1",
                "TD8075 /tables/bieu-2",
                "TD8077 /texts/p1-ii-4-b",
                "TD8073 /lists/dien-hinh",
                "TD8070 /texts/p1-iii-2",
                "TD8078 /numbers/nn-trinh",
                "TD8090 /reports/0/each",
            ],
            rolled.Require().Findings.Select(finding => finding.Says.Code + " " + finding.Says.At.Pointer));
    }

    [Fact]
    public void Forms_of_the_units_are_added_up()
    {
        var rolled = Rules.RollUpReports(
            Outline.Code, [Draft("so"), Draft("huyen"), Draft("thanh-pho"), Draft("doanh-nghiep")]).Require();

        var province = rolled.Forms.Single(form => form.Ask.Code == Code.Of("bieu-2"));
        Assert.Equal(
            ["Cờ thi đua của UBND tỉnh: 8", "Bằng khen của Chủ tịch UBND tỉnh: 88"],
            province.Rows.Select(row => row.Title + ": " + row.Sums[Code.Of("duoc-khen")]));
        Assert.Equal(Fraction.Of(96), province.Total[Code.Of("trinh")]);
        Assert.Empty(rolled.Findings);
        Assert.All(rolled.Identities, identity => Assert.True(identity.Holds));
    }

    [Fact]
    public void The_change_for_those_who_do_not_lead_is_told_for_each_level()
    {
        var changes = Rules.ReviewReport(Draft("so")).Require().Of(Code.Of("p1-ii-3-c-4"))!.Asks
            .Select(ask => ask.Change).OfType<ReportChange>();

        Assert.Equal(
            [(1, 2), (10, 14), (52, 66)],
            changes.Select(change => ((int)change.Before.Numerator, (int)change.Now.Numerator)));
    }

    [Fact]
    public void The_other_reading_of_the_forms_wants_last_years_numbers_beside_them()
    {
        var other = Rules.WithReading(Code.Of("bieu-thong-ke"), Code.Of("nam-truoc-ghi-rieng")).Require();
        var draft = other.DraftReport(
            Outline.Code, Code.Of("thanh-pho"), ReportSources.None.With(Draft("thanh-pho-2022")));

        Assert.Equal(Fraction.Of(10), draft.Before[Code.Parse("bieu-2/khong-lanh-dao")]);
    }

    private static ReportDraft Draft(string file) => ReportDraftReader.Read(
        Code.Of(file),
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Reports", Set, file + ".json"))).Require();
}
