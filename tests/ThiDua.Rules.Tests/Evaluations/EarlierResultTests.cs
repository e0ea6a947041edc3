using System;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>What is kept of an evaluation, and what a year makes of it.</summary>
public sealed class EarlierResultTests
{
    private static readonly RuleSet _rules = BadFiles.Good("years").Require();

    [Fact]
    public void A_result_keeps_points_levels_places_and_the_rules_that_made_it()
    {
        var kept = _rules.Evaluate([Quarter("u-1", "2031-Q1", 91), Quarter("u-2", "2031-Q1", 80)]).Require()
            .Of(Code.Of("u-2")).ToEarlier();

        Assert.Equal("quarter 2031-Q1", kept.ToString());
        Assert.Equal((_rules.Version, _rules.Digest), (kept.Version, kept.Digest));
        Assert.Equal("80", kept.Points[Code.Of("quarter-total")].ToString());
        Assert.Equal("100", kept.Worth[Code.Of("quarter-total")].ToString());
        Assert.Equal("b", kept.Levels[Code.Of("quarter-grade")].ToString());
        Assert.Equal("80", kept.FinalPoints[Code.Of("quarter-grade")].ToString());
        Assert.Equal("2", kept.Places[Code.Of("quarter-place")].ToString());
    }

    [Fact]
    public void What_is_open_is_not_kept()
    {
        var kept = _rules.Evaluate(new DossierBuilder("years", "u-1").Rubric("quarter").In("2031-Q1").Build())
            .Require().ToEarlier();

        Assert.DoesNotContain(Code.Of("quarter-total"), kept.Points.Keys);
        Assert.Empty(kept.Levels);
        Assert.Empty(kept.Places);
    }

    [Fact]
    public void A_year_made_of_kept_results_is_the_year_made_of_the_dossiers()
    {
        int[] marks = [91, 92, 80, 95];
        var quarters = marks.Select((mark, i) => Quarter("u-1", "2031-Q" + (i + 1), mark)).ToList();
        var together = _rules.Evaluate([Year().Build(), .. quarters]).Require().Of(Code.Of("u-1"), Code.Of("year"));

        var kept = quarters.Aggregate(
            Year(), (year, quarter) => year.Earlier(_rules.Evaluate(quarter).Require().ToEarlier()));
        var alone = _rules.Evaluate(kept.Build()).Require();

        Assert.Empty(alone.Diagnostics);
        Assert.Equal(together.Total, alone.Total);
        Assert.Equal("89.5", alone.Total.ToString());
        Assert.Equal(together.Grade!.Level, alone.Grade!.Level);
    }

    [Fact]
    public void The_explanation_names_the_periods_and_where_their_results_stand()
    {
        var year = Year().Earlier(_rules.Evaluate(Quarter("u-1", "2031-Q1", 91)).Require().ToEarlier()).Build();

        var result = _rules.Evaluate(year).Require();
        string text = ExplanationWriter.ToText(result.Explain(), _rules.Words, Language.Vietnamese);

        Assert.Contains("2031-Q1", text, StringComparison.Ordinal);
        Assert.Contains("91", text, StringComparison.Ordinal);
        Assert.Contains(result.Waiting, reason => reason.Period == "2031-Q2");
    }

    [Fact]
    public void Without_rubric_or_period_nothing_can_be_kept()
    {
        var rules = BadFiles.Good("k01-tree-of-criteria").Require();
        var result = rules.Evaluate(new DossierBuilder(rules.Code, Code.Of("u-1")).Build()).Require();

        Assert.Throws<InvalidOperationException>(result.ToEarlier);
    }

    private static DossierBuilder Year() => new DossierBuilder("years", "u-1").Rubric("year").In("2031");

    private static Dossier Quarter(string unit, string period, int mark) =>
        new DossierBuilder("years", unit).Rubric("quarter").In(period).Enter("mark", mark).Build();
}
