using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Measures;

/// <summary>Units, domains and intervals of measures, as they are checked.</summary>
public class MeasureChecksTests
{
    [Theory]
    [InlineData("[1, -1]", "TD2008")]
    [InlineData("[1, 2]", null)]
    public void A_difference_of_counts_needs_rows_below_0(string weights, string? found) => Assert.Equal(
        found is null ? [] : [found],
        Codes(Table($$"""{ "kind": "combine", "how": "sum", "of": ["n", "m"], "weights": {{weights}} }""")));

    [Theory]
    [InlineData("""{ "kind": "combine", "how": "product", "of": ["n", "s"] }""", null)]
    [InlineData("""{ "kind": "combine", "how": "product", "of": ["n", -1] }""", "TD2008")]
    [InlineData("""{ "kind": "combine", "how": "greatest", "of": ["n", "below"] }""", null)]
    [InlineData("""{ "kind": "combine", "how": "least", "of": ["n", "below"] }""", "TD2008")]
    [InlineData("""{ "kind": "default", "of": "n", "then": "m" }""", null)]
    public void A_count_is_below_0_only_where_something_makes_it_so(string of, string? found) =>
        Assert.Equal(found is null ? [] : [found], Codes(Table(of)));

    [Theory]
    [InlineData("\"p\"", "\"s\"", "TD2017")]
    [InlineData("\"p\"", "\"n\"", null)]
    [InlineData("\"p\"", "\"pure\"", null)]
    [InlineData("\"p\"", "2", null)]
    public void Points_are_not_divided_by_a_share(string of, string to, string? found) => Assert.Equal(
        found is null ? [] : [found],
        Codes($$"""{ "kind": "measured", "of": { "kind": "ratio", "of": {{of}}, "to": {{to}} } }"""));

    private static string Table(string of) => $$"""
        { "kind": "table", "of": {{of}}, "rows": [ { "in": "= 0", "then": 0 }, { "in": "> 0", "then": 1 } ] }
        """;

    private static List<string> Codes(string marking) => RuleSet.Load(RuleSetText.Of(Code.Of("sheet"), $$"""
        { "format": 1, "code": "sheet", "version": "1",
          "inputs": [
            { "code": "n", "type": "count" }, { "code": "m", "type": "count" },
            { "code": "below", "type": "count", "range": "[-5, 5]" }, { "code": "p", "type": "points" },
            { "code": "s", "type": "share", "range": "[0, 1]" }, { "code": "pure", "type": "number" } ],
          "rubric": { "code": "total", "worth": 5, "bounds": "bounded", "criteria": [
            { "code": "a", "worth": 5, "ifNotApplicable": "zero", "marking": {{marking}} } ] } }
        """)).Diagnostics
        .Where(found => found.Severity == Diagnostics.Severity.Error)
        .Select(found => found.Code)
        .ToList();
}
