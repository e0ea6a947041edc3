using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>The reports of many units combined.</summary>
public sealed class RollUpTests
{
    private static readonly Code Outline = Code.Of("tong-ket");

    private static readonly RuleSet Rules = Reported.Rules();

    private static string Folder { get; } = Path.Combine(BadFiles.Folder, "RollUps");

    public static TheoryData<string> Files => BadFiles.Names(Folder);

    [Theory, MemberData(nameof(Files))]
    public void Bad_reports_among_many_get_exactly_these_findings(string name)
    {
        using var all = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json")));
        var drafts = all.RootElement.EnumerateArray().Select((one, i) => ReportDraftReader
            .Read(Code.Of("draft-" + (i + 1)), Encoding.UTF8.GetBytes(one.GetRawText())).Require());

        var rolled = Rules.RollUpReports(Outline, drafts);

        var found = rolled.Diagnostics.Concat(rolled.Require().Findings.Select(one => one.Says)).ToList();
        Assert.Contains(found, one => one.Code == name[.."TD0000".Length]);
        Golden.Matches(Path.Combine(Folder, name + ".expected.txt"), BadFiles.Print(found));
    }

    [Fact]
    public void Numbers_and_forms_are_added_up_and_lists_joined()
    {
        var other = Reported.Complete("so-y-te") with { };
        var rolled = Roll(other, Reported.Complete("huyen-a"));

        var proposed = rolled.Numbers.Single(number => number.Ask.Code == Code.Of("trinh"));
        Assert.Equal((Fraction.Of(20), 2, 0), (proposed.Sum, proposed.Units, proposed.Missing.Count));
        var form = rolled.Forms.Single(one => one.Ask.Code == Code.Of("bieu-1"));
        Assert.Equal(
            ["Huân chương Lao động hạng Ba 5", "Bằng khen của Thủ tướng Chính phủ 15"],
            form.Rows.Select(row => row.Title + " " + row.Sums[Code.Of("trinh")]));
        Assert.Equal(Fraction.Of(9), form.Total[Code.Of("khong-lanh-dao")]);
        var examples = rolled.Lists.Single(list => list.Ask.Code == Code.Of("dien-hinh"));
        Assert.Equal(
            ["so-y-te", "so-y-te", "so-y-te", "huyen-a", "huyen-a", "huyen-a"],
            examples.Entries.Select(entry => entry.Unit.Value));
    }

    [Fact]
    public void Who_has_not_reported_is_named_and_nothing_is_counted_for_it()
    {
        var rolled = Roll(Reported.Complete("huyen-a"));

        Assert.Equal(["so-y-te", "so-giao-duc"], rolled.Missing.Select(unit => unit.Unit.Value));
        Assert.Equal(["TD8090", "TD8090"], rolled.Findings.Select(finding => finding.Says.Code));
        Assert.Single(rolled.Counted);
    }

    [Fact]
    public void Identities_hold_of_the_sums_when_they_hold_in_each_report() => Assert.All(
        Roll(Reported.Complete("so-y-te"), Reported.Complete("huyen-a")).Identities, one => Assert.True(one.Holds));

    [Fact]
    public void A_number_that_one_unit_owes_is_told_with_the_unit()
    {
        var draft = Reported.Complete("huyen-a");
        draft = draft with { Numbers = Without(draft.Numbers, "so-tien") };

        var money = Roll(Reported.Complete("so-y-te"), draft).Numbers.Single(one => one.Ask.Code == Code.Of("so-tien"));

        Assert.Equal([Code.Of("huyen-a")], money.Missing);
        Assert.Equal(Fraction.Of(350_000_000), money.Sum);
    }

    [Fact]
    public void A_report_of_another_year_is_looked_at_and_not_added_up()
    {
        var rolled = Roll(Reported.Complete("so-y-te-2022"));

        Assert.Equal(RolledUnitState.OtherPeriod, rolled.Units[0].State);
        Assert.All(rolled.Numbers, number => Assert.Equal(0, number.Units));
    }

    [Fact]
    public void A_report_that_cannot_be_used_was_sent_all_the_same()
    {
        var rolled = Roll(Reported.Complete("so-y-te") with { Version = "2" });

        Assert.Equal(RolledUnitState.Unusable, rolled.Units[0].State);
        Assert.DoesNotContain(Code.Of("so-y-te"), rolled.Missing.Select(unit => unit.Unit));
        Assert.Empty(rolled.Counted);
    }

    [Fact]
    public void What_is_said_of_drafts_comes_in_one_order_whatever_order_they_came_in()
    {
        ReportDraft[] drafts = [Named("b"), Named("a")];

        var found = Rules.RollUpReports(Outline, drafts).Diagnostics;

        Assert.Equal(["a", "b"], found.Select(one => one.At.Text.Value));
        Assert.Equal(found, Rules.RollUpReports(Outline, drafts.Reverse()).Diagnostics);
    }

    /// <summary>What a unit wrote where it had nothing to write is a finding of its report, and nobody's sum.</summary>
    [Fact]
    public void What_stands_in_a_section_that_is_not_for_the_unit_is_counted_nowhere()
    {
        var rules = Outlined.Rules(JsonNode.Parse("""
            { "sections": [ { "code": "i", "asks": [ { "kind": "number", "code": "tong" } ] },
              { "code": "ii", "kinds": [ "huyen" ], "asks": [ { "kind": "number", "code": "so-xa" },
                { "kind": "list", "code": "dien-hinh" },
                { "kind": "table", "code": "bieu",
                  "columns": [ { "code": "ten", "type": "text" }, { "code": "so" } ] } ] } ],
              "identities": [ { "code": "can-doi", "whole": "tong", "parts": [ "so-xa" ] } ] }
            """)!);
        var drafts = new[] { ("so-y-te", "so"), ("huyen-a", "huyen"), ("huyen-b", "huyen") }.Select((one, i) =>
            Outlined.Draft($$"""
                { "unit": "{{one.Item1}}", "kind": "{{one.Item2}}",
                  "numbers": { "tong": {{i + 1}}, "so-xa": {{i + 1}} },
                  "lists": { "dien-hinh": [ { "text": "{{one.Item1}}" } ] },
                  "tables": { "bieu": { "rows": [ { "cells": { "ten": "Chung", "so": {{i + 1}} } } ] } } }
                """));

        var rolled = rules.RollUpReports(Outlined.Outline, drafts).Require();

        Assert.Equal(
            [("tong", Fraction.Of(6), 3), ("so-xa", Fraction.Of(5), 2)],
            rolled.Numbers.Select(number => (number.Ask.Code.Value, number.Sum, number.Units)));
        Assert.All(rolled.Numbers, number => Assert.Empty(number.Missing));
        Assert.Equal(["huyen-a", "huyen-b"], rolled.Lists.Single().Entries.Select(entry => entry.Unit.Value));
        var form = rolled.Forms.Single();
        Assert.Equal((Fraction.Of(5), 2), (form.Total[Code.Of("so")], form.Rows.Single().Units));
        Assert.Empty(form.Missing);
        Assert.Equal(Fraction.Of(5), rolled.Identities.Single().Whole);
    }

    private static ReportDraft Named(string name) =>
        new ReportDraftBuilder("report", "so-ket", "so-y-te", "2023").Named(Code.Of(name)).Build();

    private static ReportRollUp Roll(params ReportDraft[] drafts) => Rules.RollUpReports(Outline, drafts).Require();

    private static CodeMap<Fraction> Without(CodeMap<Fraction> all, string code) =>
        CodeMap.From(all.Where(pair => pair.Key != Code.Of(code)));
}
