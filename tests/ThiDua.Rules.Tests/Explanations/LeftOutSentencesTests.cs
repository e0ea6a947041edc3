using System;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>What lowers a worth is named with what it was worth, wherever below it stands.</summary>
public sealed class LeftOutSentencesTests
{
    private const string Rules = """
        { "format": 1, "code": "small", "version": "1",
          "levels": { "sorts": ["office", "inspectors", "guest"] },
          "inputs": [
            { "code": "sort", "levels": "sorts", "from": "unit" },
            { "code": "laws", "title": "Văn bản", "type": "points", "range": "[0, 4]", "mayBeNotApplicable": true } ],
          "conditions": {
            "serves": { "kind": "is", "of": "sort", "any": ["office"] },
            "works": { "kind": "not", "of": { "kind": "is", "of": "sort", "any": ["guest"] } } },
          "rubric": { "code": "total", "title": "Chỉ số", "worth": 100, "bounds": "bounded", "leftOut": "RULE",
            "ifNotApplicable": "leave-out", "criteria": [
            { "code": "papers", "label": "2", "title": "Thể chế", "worth": 10, "leftOut": "lower", "appliesTo": "works",
              "criteria": [
                { "code": "made", "label": "2.1", "title": "Ban hành", "worth": 4, "ifNotApplicable": "leave-out",
                  "marking": { "kind": "measured", "of": "laws" } },
                { "code": "kept", "label": "2.2", "title": "Rà soát", "worth": 6,
                  "marking": { "kind": "entered" } } ] },
            { "code": "digital", "label": "7", "title": "Chính quyền số", "worth": 90, "leftOut": "lower",
              "appliesTo": "works", "criteria": [
                { "code": "online", "title": "Hồ sơ trực tuyến", "worth": 30, "appliesTo": "serves",
                  "marking": { "kind": "entered" } },
                { "code": "signed", "title": "Ký số", "worth": 60, "marking": { "kind": "entered" } } ] } ] } }
        """;

    [Fact]
    public void A_section_says_what_is_left_of_its_worth_and_why()
    {
        string told = Told("lower", "inspectors", """{ "laws": "n/a", "kept": 6, "signed": 60 }""");

        Assert.Contains(
            "Điểm chuẩn được áp dụng: 6 điểm (trong 10 điểm; không áp dụng: mục 2.1 (4 điểm))\n",
            told, StringComparison.Ordinal);
        Assert.Contains(
            "    Điểm chuẩn được áp dụng: 60 điểm (trong 90 điểm; không áp dụng: Hồ sơ trực tuyến (30 điểm))\n",
            told, StringComparison.Ordinal);
        Assert.Contains(
            "\n  Điểm chuẩn được áp dụng: 66 điểm "
                + "(trong 100 điểm; không áp dụng: mục 2.1 (4 điểm); Hồ sơ trực tuyến (30 điểm))\n",
            told, StringComparison.Ordinal);
    }

    [Fact]
    public void Rescaling_names_what_is_left_out_deeper_below() => Assert.Contains(
        "(từ 66 thành 100, tức 66 × 100/66; không áp dụng: mục 2.1 (4 điểm); Hồ sơ trực tuyến (30 điểm))\n",
        Told("rescale", "inspectors", """{ "laws": "n/a", "kept": 6, "signed": 60 }"""), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_left_the_criteria_that_do_not_apply_say_why() => Assert.Contains(
        "  Không có tiêu chí nào được áp dụng: Thể chế (10 điểm); Chính quyền số (90 điểm)\n",
        Told("lower", "guest", "{}"), StringComparison.Ordinal);

    [Fact]
    public void Where_all_applies_nothing_is_said() => Assert.DoesNotContain(
        "áp dụng", Told("lower", "office", """{ "laws": 4, "kept": 6, "online": 30, "signed": 60 }"""),
        StringComparison.Ordinal);

    private static string Told(string rule, string sort, string entries) => new SmallCluster(
        Rules.Replace("RULE", rule, StringComparison.Ordinal),
        $$"""
        { "ruleSet": "small", "unit": "u", "attributes": { "sort": "{{sort}}" }, "entries": {{entries}} }
        """).Total("u");
}
