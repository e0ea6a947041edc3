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
    [InlineData("(90%, 110%]", "> 100%", null)]
    [InlineData("(90%, 110%]", ">= 100%", "TD2007")]
    public void Rows_overlap_only_where_something_can_be_entered(string row, string other, string? found) => Assert.Equal(
        found is null ? [] : [found],
        Codes($$"""
            { "kind": "table", "of": "s", "gaps": "as-published",
              "rows": [ { "in": "{{row}}", "then": 0 }, { "in": "{{other}}", "then": 1 } ] }
            """));

    [Theory]
    [InlineData("\"p\"", "\"s\"", "TD2017")]
    [InlineData("\"p\"", "\"n\"", null)]
    [InlineData("\"p\"", "\"pure\"", null)]
    [InlineData("\"p\"", "2", null)]
    public void Points_are_not_divided_by_a_share(string of, string to, string? found) => Assert.Equal(
        found is null ? [] : [found],
        Codes($$"""{ "kind": "measured", "of": { "kind": "ratio", "of": {{of}}, "to": {{to}} } }"""));

    [Theory]
    [InlineData("p", "> 50%", "TD2003")]
    [InlineData("n", "[0%, 10%]", "TD2003")]
    [InlineData("s", "> 50%", null)]
    [InlineData("pure", "> 50%", null)]
    [InlineData("p", "> 50", null)]
    public void Per_cent_is_compared_with_shares_and_pure_numbers_only(string of, string interval, string? found)
    {
        var codes = Codes($$"""
            { "kind": "table", "of": { "kind": "holds",
                "when": { "kind": "compare", "of": "{{of}}", "in": "{{interval}}" } },
              "rows": [ { "is": true, "then": 0 }, { "is": false, "then": 1 } ] }
            """);
        Assert.Equal(found is null ? [] : [found], codes);
        codes = Codes($$"""
            { "kind": "table", "of": "{{of}}", "gaps": "as-published",
              "rows": [ { "in": "{{interval}}", "then": 0 } ] }
            """);
        Assert.Equal(found is null ? [] : [found], codes);
    }

    [Theory]
    [InlineData("[0%, 12.5%]", "[0%, 12.5%]")]
    [InlineData("(1%,100%)", "(1%, 100%)")]
    [InlineData("> 50%", "> 50%")]
    [InlineData("= 5%", "= 5%")]
    [InlineData("<= 0.5", "<= 0.5")]
    public void Per_cent_is_written_as_per_cent(string read, string written)
    {
        var document = RuleSetReader.Read(RuleSetText.Of(Code.Of("sheet"), $$"""
            { "format": 1, "code": "sheet", "version": "1",
              "inputs": [ { "code": "s", "type": "share", "range": "{{read}}" } ],
              "rubric": { "code": "total", "worth": 5, "bounds": "open", "marking": { "kind": "proportional", "of": "s" } } }
            """)).Require();

        string text = System.Text.Encoding.UTF8.GetString(RuleSetWriter.Write(document).ToArray());
        Assert.Contains("\"" + written + "\"", System.Text.RegularExpressions.Regex.Unescape(text),
            System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"kind\": \"ratio\", \"of\": \"n\", \"to\": \"m\" }", "The ratio")]
    [InlineData("\"may\"", "The input \"may\"")]
    [InlineData("{ \"kind\": \"combine\", \"how\": \"sum\", \"of\": [\"n\", \"may\"] }", "The input \"may\"")]
    public void What_may_be_not_applicable_is_named(string of, string what) => Assert.StartsWith(
        what + " may turn out not applicable",
        Load($$"""
            { "kind": "table", "of": { "kind": "holds", "when": { "kind": "compare", "of": {{of}}, "in": "> 1" } },
              "rows": [ { "is": true, "then": 0 }, { "is": false, "then": 1 } ] }
            """).Diagnostics.Single(found => found.Code == "TD3001").Text(Language.English),
        System.StringComparison.Ordinal);

    private static string Table(string of) => $$"""
        { "kind": "table", "of": {{of}}, "rows": [ { "in": "= 0", "then": 0 }, { "in": "> 0", "then": 1 } ] }
        """;

    private static List<string> Codes(string marking) => Load(marking).Diagnostics
        .Where(found => found.Severity == Diagnostics.Severity.Error)
        .Select(found => found.Code)
        .ToList();

    private static Diagnostics.Diagnosed<RuleSet> Load(string marking) => RuleSet.Load(RuleSetText.Of(Code.Of("sheet"), $$"""
        { "format": 1, "code": "sheet", "version": "1",
          "inputs": [
            { "code": "may", "type": "count", "mayBeNotApplicable": true },
            { "code": "n", "type": "count" }, { "code": "m", "type": "count" },
            { "code": "below", "type": "count", "range": "[-5, 5]" }, { "code": "p", "type": "points" },
            { "code": "s", "type": "share", "range": "[0, 1]" }, { "code": "pure", "type": "number" } ],
          "rubric": { "code": "total", "worth": 5, "bounds": "bounded", "criteria": [
            { "code": "a", "worth": 5, "ifNotApplicable": "zero", "marking": {{marking}} } ] } }
        """));
}
