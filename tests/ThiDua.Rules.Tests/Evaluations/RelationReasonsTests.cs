using System;
using ThiDua.Rules.Tests.Explanations;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>What a unit waits for that reads the units to which it is related.</summary>
public sealed class RelationReasonsTests
{
    private const string Rules = """
        { "format": 1, "code": "small", "version": "1",
          "relations": [ { "code": "leads", "title": "Đứng đầu" } ],
          "rubrics": [
            { "code": "person", "title": "Cá nhân", "rubric": { "code": "pt", "worth": 100, "bounds": "bounded",
              "criteria": [ { "code": "pw", "worth": 100, "ifNotApplicable": "zero", "marking": { "kind": "measured",
                "of": { "kind": "over", "each": { "units": { "relation": "leads" }, "rubric": "office" },
                  "take": "least", "value": "ot" } } } ] },
              "rankings": [ { "code": "place", "ties": "competition", "by": [ { "of": "pt" } ] } ] },
            { "code": "office", "title": "Phòng", "rubric": { "code": "ot", "worth": 100, "bounds": "bounded",
              "criteria": [ { "code": "ow", "worth": 100, "marking": { "kind": "entered" } } ] } } ] }
        """;

    [Theory]
    [InlineData("", "no-relation leads", "hồ sơ chưa khai quan hệ: Đứng đầu")]
    [InlineData(""", "relations": { "leads": ["p9"] }""", "other-units p9 (leads; office)",
        "chưa có hồ sơ của đơn vị p9 theo bảng Phòng (quan hệ Đứng đầu)")]
    [InlineData(""", "relations": { "leads": ["an"] }""", "other-units an (leads; office)",
        "chưa có hồ sơ của đơn vị an theo bảng Phòng (quan hệ Đứng đầu)")]
    public void It_is_told_whether_the_relation_or_the_unit_is_missing(string relations, string reason, string sentence)
    {
        var small = Small(relations);

        Assert.Equal([reason], small.Waiting("ha"));
        Assert.Contains("chờ: " + sentence + "\n", small.Total("ha"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_named_by_the_relation_of_another_is_told_whose_it_is() => Assert.Contains(
        "chưa có hồ sơ của đơn vị an theo bảng Phòng (quan hệ Đứng đầu; đơn vị ha)",
        Small(""", "relations": { "leads": ["an"] }""").Ranking("an"), StringComparison.Ordinal);

    private static SmallCluster Small(string relations) => new(Rules, $$"""
        { "ruleSet": "small", "rubric": "person", "unit": "ha"{{relations}} },
        { "ruleSet": "small", "rubric": "person", "unit": "an", "relations": { "leads": ["p1"] } },
        { "ruleSet": "small", "rubric": "office", "unit": "p1", "entries": { "ow": 70 } }
        """);
}
