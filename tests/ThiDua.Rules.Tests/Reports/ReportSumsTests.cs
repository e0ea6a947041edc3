using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>What the reports of many units come to: sums, rows, totals, and what does not fit in them.</summary>
public sealed class ReportSumsTests
{
    private static readonly Code Proposed = Code.Of("trinh");

    private static readonly Code Awarded = Code.Of("duoc-khen");

    private static readonly RuleSet Rules = Outlined.Rules(JsonNode.Parse("""
        {
          "sections": [
            { "code": "i", "asks": [
              { "kind": "number", "code": "trinh" }, { "kind": "number", "code": "duoc-khen" },
              { "kind": "list", "code": "ds", "atLeast": 0 },
              { "kind": "table", "code": "bieu", "columns": [ { "code": "ten", "type": "text" },
                { "code": "trinh" }, { "code": "duoc-khen" } ] } ] },
            { "code": "ii", "kinds": ["huyen"], "asks": [ { "kind": "number", "code": "xa" } ] }
          ],
          "identities": [ { "code": "khen", "title": "Khen = trình", "whole": "trinh", "parts": ["duoc-khen"] } ]
        }
        """)!);

    [Fact]
    public void Numbers_are_added_up_over_those_that_gave_them()
    {
        var rolled = Roll(Unit("a", 3, 3), Unit("b", 4, null));

        Assert.Equal(
            [(Fraction.Of(7), 2, ""), (Fraction.Of(3), 1, "b"), (Fraction.Zero, 0, "")],
            rolled.Numbers.Select(one => (one.Sum, one.Units, string.Join(' ', one.Missing))));
    }

    [Fact]
    public void Rows_with_the_same_words_are_one_and_a_column_with_an_empty_cell_is_left_out_of_row_and_total()
    {
        var rolled = Roll(
            Unit("a", 3, 3, """
                [ { "ten": "Cờ", "trinh": 1, "duoc-khen": 1 }, { "ten": "Bằng khen", "trinh": 2, "duoc-khen": 2 } ]
                """),
            Unit("b", 4, 4, """[ { "ten": " Bằng khen ", "trinh": 5 } ]""")).Forms[0];

        Assert.Equal(["Cờ 1", "Bằng khen 2"], rolled.Rows.Select(row => row.Title + " " + row.Units));
        Assert.Equal([Fraction.One, Fraction.Of(7)], rolled.Rows.Select(row => row.Sums[Proposed]));
        Assert.Equal([true, false], rolled.Rows.Select(row => row.Sums.TryGet(Awarded, out _)));
        Assert.Equal([Proposed], rolled.Total.Keys);
        Assert.Equal(Fraction.Of(8), rolled.Total[Proposed]);
    }

    [Fact]
    public void A_unit_that_owes_a_form_is_named_and_one_with_nothing_to_report_is_not()
    {
        var none = Unit("b", 0, 0);
        none["none"] = new JsonObject { ["bieu"] = "Không có." };

        Assert.Equal([Code.Of("a")], Roll(Unit("a", 0, 0), none).Forms[0].Missing);
    }

    [Fact]
    public void Sums_that_do_not_fit_are_a_finding_that_names_the_units()
    {
        var rolled = Roll(Unit("a", 3, 3), Unit("b", 4, 6), Unit("c", 1, null));

        var found = Assert.Single(rolled.Findings, one => one.Says.Code == "TD8092").Says;
        Assert.Contains(
            "\"trinh\" comes to 7, and \"duoc-khen\" to 9", found.ToString(), System.StringComparison.Ordinal);
        Assert.Contains("the reports of b corrected", found.ToString(), System.StringComparison.Ordinal);
        Assert.Equal("/reports/0/identities/0", found.At.Pointer.ToString());
    }

    [Fact]
    public void A_form_that_nobody_asked_for_is_there_with_its_unit()
    {
        var extra = Unit("b", 4, 4);
        extra["tables"] = JsonNode.Parse("""{ "bieu-9": { "rows": [ { "cells": { "cot": 5 } } ] } }""");

        var form = Assert.Single(Roll(Unit("a", 3, 3), extra).ExtraForms);

        Assert.Equal((Code.Of("b"), Code.Of("bieu-9")), (form.Unit, form.Code));
        Assert.Equal(Fraction.Of(5), form.Form.Rows[0].Number(Code.Of("cot")));
    }

    private static JsonObject Unit(string code, int proposed, int? awarded, string? rows = null)
    {
        var numbers = new JsonObject { ["trinh"] = proposed };
        if (awarded is { } some) numbers["duoc-khen"] = some;
        var draft = new JsonObject { ["unit"] = code, ["kind"] = "so", ["numbers"] = numbers };
        if (rows is null) return draft;
        var cells = JsonNode.Parse(rows)!.AsArray()
            .Select(row => (JsonNode)new JsonObject { ["cells"] = row!.DeepClone() });
        draft["tables"] = new JsonObject { ["bieu"] = new JsonObject { ["rows"] = new JsonArray([.. cells]) } };
        return draft;
    }

    private static ReportRollUp Roll(params JsonObject[] drafts) =>
        Rules.RollUpReports(Outlined.Outline, drafts.Select(Outlined.Draft)).Require();
}
