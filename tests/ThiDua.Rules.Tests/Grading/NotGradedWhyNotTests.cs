using System;
using ThiDua.Rules.Tests.Explanations;
using Xunit;

namespace ThiDua.Rules.Tests.Grading;

/// <summary>Why not a level, for units that were not graded at all, and for a head who is bound to the unit.</summary>
public sealed class NotGradedWhyNotTests
{
    private static readonly SmallCluster _offices = new(
        """
        { "format": 1, "code": "small", "version": "1",
          "levels": { "sorts": ["worker", "guest"], "grades": ["good", "fair"] },
          "inputs": [
            { "code": "sort", "levels": "sorts", "from": "unit" },
            { "code": "short", "title": "Làm việc dưới nửa kỳ", "type": "yes-no" },
            { "code": "unit-level", "title": "Mức của đơn vị", "levels": "grades" } ],
          "rubric": { "code": "total", "title": "Tổng", "worth": 100, "bounds": "bounded",
            "ifNotApplicable": "leave-out", "leftOut": "lower", "criteria": [
            { "code": "work", "worth": 100, "marking": { "kind": "entered" },
              "appliesTo": { "kind": "is", "of": "sort", "any": ["worker"] } } ] },
          "outcomes": [ { "code": "grade", "title": "Xếp loại", "levels": ["good", "fair"], "steps": [
            { "kind": "bands", "of": "total", "rows": [
              { "in": ">= 80", "then": "good" }, { "in": "< 80", "then": "fair" } ] },
            { "kind": "gate", "code": "half", "when": "short", "then": { "noGrade": true } },
            { "kind": "gate", "code": "head", "when": { "kind": "not", "of": "short" },
              "then": { "atMost": "unit-level" } },
            { "kind": "quota", "level": "good", "limit": { "number": 1 }, "ties": "unresolved",
              "order": [ { "of": { "kind": "default", "of": "total", "then": 0 } } ] } ] } ] }
        """,
        Dossier("a", "worker", """{ "work": 95, "short": true, "unit-level": "good" }""") + ","
            + Dossier("b", "worker", """{ "work": 90, "short": false, "unit-level": "fair" }""") + ","
            + Dossier("c", "guest", """{ "short": false, "unit-level": "good" }"""));

    [Fact]
    public void A_quota_never_considered_who_was_not_graded_and_waits_for_nobody()
    {
        string told = _offices.WhyNot("a", "grade", "good");

        Assert.Contains(
            "Chỉ tiêu từ mức good trở lên: không xét, vì đơn vị đã không được xếp loại ở bước trước\n",
            told, StringComparison.Ordinal);
        Assert.DoesNotContain("chờ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Chỉ tiêu", _offices.WhyNot("a", "grade", "fair"), StringComparison.Ordinal);
    }

    [Fact]
    public void Not_graded_is_not_told_twice() => Assert.Contains(
        "Điều kiện khống chế (half): không xếp loại\n", _offices.Outcome("a"), StringComparison.Ordinal);

    [Fact]
    public void A_total_that_is_not_applicable_is_near_to_no_band() => Assert.Contains(
        "Theo mức xếp loại: không xếp loại (Tổng không áp dụng nên không có mức nào)\n",
        _offices.WhyNot("c", "grade", "fair"), StringComparison.Ordinal);

    [Fact]
    public void The_level_that_a_gate_reads_is_told() => Assert.Contains(
        "    Mức của đơn vị: fair\n", _offices.WhyNot("b", "grade", "good"), StringComparison.Ordinal);

    private static string Dossier(string unit, string sort, string entries) => $$"""
        { "ruleSet": "small", "unit": "{{unit}}", "attributes": { "sort": "{{sort}}" }, "entries": {{entries}} }
        """;
}
