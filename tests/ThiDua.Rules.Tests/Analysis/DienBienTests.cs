using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>What is known of the sheet of Điện Biên 2022 before anybody is scored.</summary>
public sealed class DienBienTests
{
    private const string Template = "src/ThiDua.Templates/Sets/dien-bien-2022/rules.json";

    private static readonly Diagnosed<RuleSet> Loaded = RuleSet.Load(
        new RuleSetText(Code.Of("dien-bien-2022"), File.ReadAllBytes(Repository.At(Template))), TestCalendars.Options);

    private static RuleSet Rules => Loaded.Require();

    [Fact]
    public void Totals_go_from_45_to_100_in_steps_of_5() => AssertTotals(Rules, 45, 100);

    [Fact]
    public void Where_each_fault_counts_totals_go_down_to_0() =>
        AssertTotals(Rules.WithReading(Code.Of("times"), Code.Of("each")).Require(), 0, 100);

    [Fact]
    public void Where_numbered_contents_count_once_totals_go_down_to_50() =>
        AssertTotals(Rules.WithReading(Code.Of("content"), Code.Of("numbered")).Require(), 50, 100);

    [Fact]
    public void Seventy_and_eighty_are_hit_exactly_and_both_are_fair()
    {
        var hits = Rules.Analysis.CutPointsHit;

        Assert.Equal(["70 → kha", "80 → kha"], hits.Select(hit => hit.ToString()));
        Assert.All(hits, hit => Assert.Equal(hit.Points, Rules.Evaluate(hit.Witness!).Value!.Total.Value));
    }

    [Fact]
    public void Every_level_can_be_reached_and_a_dossier_shows_it()
    {
        var grades = Assert.Single(Rules.Analysis.ReachableGrades);

        Assert.True(grades.IsExact);
        Assert.False(grades.MayBeUngraded);
        foreach (var grade in grades.Levels)
            Assert.Equal(grade.Level, Rules.Evaluate(grade.Witness!).Value!.Grade!.Level.Value);
    }

    [Fact]
    public void Only_row_10_states_a_bound_for_which_there_is_no_rule()
    {
        var finding = Assert.Single(Loaded.Diagnostics, d => d.Code == "TD8507");

        Assert.Equal("/rubric/criteria/9", finding.At.Pointer.ToString());
        Assert.Equal("không quá 02 điển hình", Assert.Single(finding.Arguments).Vietnamese);
    }

    [Fact]
    public void Of_2048_patterns_of_incomplete_rows_330_give_80_and_462_give_70()
    {
        var inputs = Rules.Inputs;
        var totals = new Dictionary<string, int>();

        for (int pattern = 0; pattern < 1 << inputs.Count; pattern++)
        {
            var dossier = new DossierBuilder("dien-bien-2022", "unit");
            for (int i = 0; i < inputs.Count; i++) dossier.Enter(inputs[i].Code, EntryValue.Of(pattern >> i & 1));
            string total = Rules.Evaluate(dossier.Build()).Require().Total.Value.ToString();
            totals[total] = totals.GetValueOrDefault(total) + 1;
        }

        Assert.Equal(2048, totals.Values.Sum());
        Assert.Equal((330, 462), (totals["80"], totals["70"]));
    }

    [Fact]
    public void The_findings_in_both_languages() => Golden.Matches(
        "tests/ThiDua.Rules.Tests/Golden/Analysis/dien-bien-2022.expected.txt", Findings.Format(Loaded.Diagnostics));

    private static void AssertTotals(RuleSet rules, int least, int greatest)
    {
        var totals = rules.Analysis.Totals;

        Assert.True(rules.Analysis.IsExact);
        Assert.Equal("{" + least + ", " + (least + 5) + ", …, " + greatest + "}", totals.ToString());
        var expected = Enumerable.Range(least / 5, ((greatest - least) / 5) + 1).Select(n => Points.Of(5 * n));
        Assert.Equal(expected, totals.Members);
        Assert.Equal((Points.Of(least), Points.Of(greatest)), (rules.Analysis.Least, rules.Analysis.Greatest));
    }
}
