using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Criteria;

/// <summary>What the checks of lines refuse, and what they let pass, wherever it is written.</summary>
public class LineChecksTests
{
    private const string Kinds = """
        "levels": { "kind": ["school", "office"] },
        "inputs": [ { "code": "kind", "levels": "kind", "from": "unit" } ],
        """;

    private const string School = """ "appliesTo": { "kind": "is", "of": "kind", "any": ["school"] } """;

    [Fact]
    public void A_worth_that_is_the_default_limit_lies_on_the_grid() => Assert.Equal(["TD5008"], Codes("""
        "rubric": { "code": "total", "worth": 7.5, "bounds": "bounded", "criteria": [
          { "code": "a", "worth": 7.5, "marking": "worth", "round": { "decimals": 0, "mode": "half-up" } } ] }
        """));

    [Fact]
    public void Whether_there_is_a_share_does_not_depend_on_where_it_is_asked() => Assert.Empty(Codes("""
        "rubric": { "code": "total", "worth": 5, "bounds": "bounded", "criteria": [
            { "code": "a", "worth": 5, "marking": { "kind": "entered" } } ],
          "deductions": [ { "code": "d", "marking": 1, "when":
            { "kind": "compare", "of": { "kind": "result", "of": "a", "ask": "share" }, "in": "< 50%" } } ] }
        """));

    [Fact]
    public void An_input_that_an_unowned_line_reads_from_one_stage_is_owned_by_nobody()
    {
        var ruleSet = Load("""
            "stages": ["self", "council"], "inputs": [ { "code": "y", "type": "points", "range": "[0, 2]" } ],
            "rubric": { "code": "total", "worth": 4, "bounds": "bounded", "criteria": [
              { "code": "a", "worth": 2, "owner": "council", "marking": { "kind": "measured", "of": "y" } },
              { "code": "b", "worth": 2, "marking": { "kind": "measured",
                  "of": { "kind": "input", "of": "y", "stage": "self" } } } ] }
            """).Require();

        Assert.True(ruleSet.Inputs.Single(input => input.Code == Code.Of("y")).Owner.IsEmpty);
    }

    [Theory]
    [InlineData("", "council")]
    [InlineData(""" "owner": "self", """, "self")]
    [InlineData(""" "lines": { "marking": { "kind": "entered" }, "owner": "self" }, """, "self")]
    [InlineData(""" "owner": "self", "lines": { "marking": { "kind": "entered" }, "owner": "council" }, """, "council")]
    public void The_nearest_owner_owns(string section, string owner) => Assert.Equal(
        owner,
        Load($$"""
            "stages": ["self", "council"],
            "rubric": { "code": "total", "worth": 4, "bounds": "bounded",
              "lines": { "marking": { "kind": "entered" }, "owner": "council" }, "criteria": [
              { "code": "s", "worth": 4, {{section}} "criteria": [ { "code": "a", "worth": 4 } ] } ] }
            """).Require().Inputs.Single().Owner.Value);

    [Theory]
    [InlineData("", "council")]
    [InlineData(""" "marks": { "stage": "self" }, """, "self")]
    public void The_nearest_marks_count(string section, string stage) => Assert.Equal(
        stage,
        Load($$"""
            "stages": ["self", "council"],
            "rubric": { "code": "total", "worth": 4, "bounds": "bounded",
              "lines": { "marking": { "kind": "entered" }, "marks": { "stage": "council" } }, "criteria": [
              { "code": "s", "worth": 4, {{section}} "criteria": [ { "code": "a", "worth": 4 } ] } ] }
            """).Require().Inputs.Single().Stage.Value);

    [Theory]
    [InlineData(School, "")]
    [InlineData("", School)]
    public void Sheets_without_the_line_itself_do_not_count(string outer, string inner) => Assert.Empty(Codes($$"""
        {{Kinds}}
        "rubric": { "code": "total", "worth": 7, "bounds": "bounded", "leftOut": "lower", "criteria": [
          { "code": "other", "worth": 2, "marking": { "kind": "entered" } },
          { "code": "s", "worth": 5, {{Field(outer)}} {{Field(outer == "" ? School : "")}} "criteria": [
            { "code": "t", "worth": 5, {{Field(inner)}} "criteria": [
              { "code": "a", "worth": 2, "marking": { "kind": "entered" } },
              { "code": "b", "worth": 3, {{Field(School)}} "marking": { "kind": "entered" } } ] } ] } ] }
        """));

    [Fact]
    public void A_criterion_that_may_not_stand_where_its_parent_stands_still_counts() =>
        Assert.Equal(["TD5012"], Codes($$"""
            {{Kinds}}
            "rubric": { "code": "total", "worth": 5, "bounds": "bounded", "criteria": [
              { "code": "a", "worth": 2, "marking": { "kind": "entered" } },
              { "code": "b", "worth": 3, {{Field(School)}} "marking": { "kind": "entered" } } ] }
            """));

    [Fact]
    public void A_bonus_has_no_full_marks() => Assert.Equal(["TD5010"], Codes("""
        "inputs": [ { "code": "n", "type": "count", "mayBeNotApplicable": true } ],
        "rubric": { "code": "total", "worth": 5, "bounds": "bounded", "criteria": [
            { "code": "a", "worth": 5, "marking": { "kind": "entered" } } ],
          "bonuses": [ { "code": "b", "ifNotApplicable": "full",
            "marking": { "kind": "each", "of": "n", "points": 1 } } ] }
        """));

    private static string Field(string text) => text == "" ? "" : text + ",";

    private static List<string> Codes(string rules) => Load(rules).Diagnostics
        .Where(found => found.Severity == Diagnostics.Severity.Error)
        .Select(found => found.Code)
        .ToList();

    private static Diagnostics.Diagnosed<RuleSet> Load(string rules) => RuleSet.Load(RuleSetText.Of(
        Code.Of("sheet"), "{ \"format\": 1, \"code\": \"sheet\", \"version\": \"1\", " + rules + " }"));
}
