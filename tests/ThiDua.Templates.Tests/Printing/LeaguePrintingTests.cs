using System;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>A place is one within a group: a league says within which.</summary>
public sealed class LeaguePrintingTests
{
    [Fact]
    public void Where_units_are_ranked_within_groups_each_group_stands_together_and_is_named()
    {
        var rules = Rules("kind");

        string league = Written.Markdown(LeagueDocument.Of(rules, Cluster(rules)));
        string page = Written.Html(LeagueDocument.Of(rules, Cluster(rules)));

        Assert.Contains(
            """
            | Nhóm | Hạng | Đơn vị | Tổng |
            | --- | :-: | --- | --: |
            | Phòng | 1 | C | 7,50 |
            | Xã | 1 | A | 9,00 |
            | Xã | 2 | B | 8,00 |
            """.ReplaceLineEndings("\n"),
            league,
            StringComparison.Ordinal);
        Assert.Contains("Cao nhất: 9,00 điểm (A).", league, StringComparison.Ordinal);
        Assert.Contains("Nhóm", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_units_are_ranked_together_there_are_no_groups()
    {
        var rules = Rules("cluster");

        Assert.Contains(
            "| Hạng | Đơn vị | Tổng |\n| :-: | --- | --: |\n| 1 | A |",
            Written.Markdown(LeagueDocument.Of(rules, Cluster(rules))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rankings_within_the_same_groups_share_their_column()
    {
        var rules = Rules("kind", """
            { "code": "again", "title": "Thứ tự", "scope": "kind", "ties": "competition",
              "by": [ { "of": "total" } ] }
            """);

        Assert.Contains(
            "| Nhóm | Hạng | Thứ tự | Đơn vị | Tổng |\n| --- | :-: | :-: | --- | --: |\n| Phòng | 1 | 1 | C |",
            Written.Markdown(LeagueDocument.Of(rules, Cluster(rules))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_without_a_total_is_not_told_to_wait_for_one()
    {
        var rules = RuleSet.Load(RuleSetText.Of(Code.Of("league"), """
            { "format": 1, "code": "league", "version": "1", "title": "Quy chế",
              "inputs": [ { "code": "a", "type": "points", "range": "[0, 10]", "mayBeNotApplicable": true } ],
              "rubric": { "code": "total", "title": "Tổng", "worth": 10, "bounds": "bounded",
                "ifNotApplicable": "leave-out", "marking": { "kind": "measured", "of": "a" } } }
            """)).Require();
        var cluster = rules.Evaluate(new[] { EntryValue.Of(9m), EntryValue.NotApplicable }.Select((value, i) =>
            new DossierBuilder("league", "u" + i).Enter("a", value).Build())).Require();

        string league = Written.Markdown(LeagueDocument.Of(rules, cluster));

        Assert.Contains(
            "Không có trong biểu đồ: 1 đơn vị có tổng điểm không áp dụng.", league, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa xác định được", league, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_results_that_are_asked_for_stand_in_it()
    {
        var rules = Rules("kind");
        var cluster = Cluster(rules);

        string league = Written.Markdown(
            LeagueDocument.Of(rules, cluster, cluster.Evaluations.Where(one => one.Unit == Code.Of("b"))));

        Assert.Contains("| Xã | 2 | B | 8,00 |", league, StringComparison.Ordinal);
        Assert.DoesNotContain("| A |", league, StringComparison.Ordinal);
    }

    private static ClusterEvaluation Cluster(RuleSet rules) => rules.Evaluate(
    [
        Dossier("a", "commune", 9m), Dossier("b", "commune", 8m), Dossier("c", "office", 7.5m),
    ]).Require();

    private static Dossier Dossier(string unit, string kind, decimal points) =>
        new DossierBuilder("league", unit).Titled(unit.ToUpperInvariant())
            .Attribute("kind", EntryValue.Of(kind)).Enter("a", EntryValue.Of(points)).Build();

    private static RuleSet Rules(string scope, string? more = null) => RuleSet.Load(RuleSetText.Of(
        Code.Of("league"), """
        { "format": 1, "code": "league", "version": "1", "title": "Quy chế",
          "levels": { "kinds": [ { "code": "commune", "title": "Xã" }, { "code": "office", "title": "Phòng" } ] },
          "inputs": [ { "code": "kind", "title": "Loại", "levels": "kinds", "from": "unit" } ],
          "rubric": { "code": "total", "title": "Tổng", "worth": 10, "bounds": "bounded",
            "round": { "decimals": 2, "mode": "half-up" },
            "criteria": [ { "code": "a", "worth": 10, "marking": { "kind": "entered", "step": 0.5 } } ] },
          "rankings": [ { "code": "place", "title": "Hạng", "scope": "SCOPE", "ties": "competition",
            "by": [ { "of": "total" } ] }MORE ] }
        """.Replace("SCOPE", scope, StringComparison.Ordinal)
        .Replace("MORE", more is null ? "" : ", " + more, StringComparison.Ordinal))).Require();
}
