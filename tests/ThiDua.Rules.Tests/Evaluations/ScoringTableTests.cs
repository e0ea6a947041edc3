using System;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>That the numbers are those of an evaluation is a law; here is what else a table promises.</summary>
public sealed class ScoringTableTests
{
    private const string Timed = """
        {"code": "total", "worth": 10, "bounds": "open", "leftOut": "lower", "criteria": [
         {"code": "a", "worth": 4, "entry": {"type": "yes-no"}, $yes},
         {"code": "b", "worth": 6, "entry": {"type": "yes-no"}, $yes,
          "inForce": {"from": "2031-07-01"}}]}
        """;

    private const string Grouped = """
        {"code": "total", "worth": 9, "bounds": "open", "criteria": [{"code": "a", "worth": 9, "marking": "worth"}],
         "bonuses": [{"code": "b", "criteria": [{"code": "b1", $count, $each}],
          "deductions": [{"code": "bd", $count, $each}]}],
         "deductions": [
          {"code": "x", "marking": {"kind": "each", "points": 1,
           "of": {"kind": "combine", "how": "sum", "of": ["iy", "iz"]}}},
          {"code": "y", "marking": {"kind": "each", "points": 1, "of": "iy"}},
          {"code": "g", "criteria": [{"code": "d1", $count, $each}, {"code": "d2", $count, $each}]},
          {"code": "z", "marking": {"kind": "each", "points": 1, "of": "iz"}}]}
        """;

    [Fact]
    public void A_sheet_of_another_table_is_refused()
    {
        var rules = BadFiles.Good("k04-deduction-each-time").Require();
        var (table, other) = (rules.ToTable(), rules.ToTable());

        Assert.Throws<System.ArgumentException>(() => table.Score(other.NewSheet()));
        Assert.Throws<System.ArgumentException>(() => table.ScoreWithDeductions(other.NewSheet()));
        Assert.Throws<System.ArgumentException>(
            () => table.Score([table.NewSheet(), other.NewSheet()], new SheetScore[2]));
    }

    [Fact]
    public void Lines_count_in_their_time_only()
    {
        var rules = Load(Timed);
        Assert.Throws<InvalidOperationException>(() => rules.ToTable());

        var early = rules.ToTable(New("2031-06").Build()).Require();
        Assert.Equal("a", string.Join(" ", early.Slots.Select(input => input.Code)));
        Assert.Throws<ArgumentException>(() => early.SlotOf(Code.Of("b")));
        var sheet = early.NewSheet();
        sheet.Enter(Code.Of("a"), EntryValue.Of(true));
        Assert.Equal(Points.Of(4), early.Score(sheet).Total);
        Assert.True(early.IsTabulated);

        var late = rules.ToTable(New("2031-08").Build()).Require();
        Assert.Equal(2, late.Slots.Count);
        Assert.Throws<ArgumentException>(() => early.Fill(New("2031-08").Build()));
    }

    [Fact]
    public void A_dossier_of_another_rule_set_or_time_makes_no_table()
    {
        var rules = Load(Timed, """, "effective": {"from": "2031-01-01"}""");
        Assert.Equal("TD6501", Codes(rules.ToTable(new DossierBuilder("other", "unit").Build())));
        Assert.Equal("TD6503", Codes(rules.ToTable(New("2030").Build())));
        Assert.Equal("TD6503", Codes(rules.ToTable(New("2031-02").Build()).Require().Fill(New("2030").Build())));
    }

    [Fact]
    public void What_is_left_out_has_no_total()
    {
        var table = Load("""
            {"code": "total", "worth": 4, "bounds": "open", "leftOut": "lower",
             "ifNotApplicable": "leave-out", "criteria": [
             {"code": "a", "worth": 4, "entry": {"type": "yes-no", "mayBeNotApplicable": true}, $yes,
              "ifNotApplicable": "leave-out"}]}
            """).ToTable();
        var sheet = table.NewSheet();
        Assert.False(table.Score(sheet).IsComplete);

        sheet.Enter(Code.Of("a"), EntryValue.NotApplicable);

        Assert.Equal((true, true), (table.Score(sheet).IsComplete, table.Score(sheet).IsNotApplicable));
        Assert.Null(table.Score(sheet).Grade);
    }

    [Fact]
    public void A_policy_replaces_a_sum_of_nothing()
    {
        var table = Load("""
            {"code": "total", "worth": 4, "bounds": "open", "leftOut": "lower", "criteria": [
             {"code": "s", "worth": 4, "leftOut": "lower", "criteria": [{"code": "a", "worth": 4,
               "entry": {"type": "yes-no", "mayBeNotApplicable": true}, $yes, "ifNotApplicable": "leave-out"}],
              "ifNotApplicable": "full"}]}
            """).ToTable();
        var sheet = table.NewSheet();
        sheet.Enter(Code.Of("a"), EntryValue.NotApplicable);

        Assert.True(table.IsTabulated);
        Assert.Equal(Points.Of(4), table.Score(sheet).Total);
    }

    [Fact]
    public void Deductions_are_the_outermost_ones_in_the_order_of_the_rule_set()
    {
        var table = Load(Grouped, """
            , "inputs": [{"code": "iy", "type": "count", "range": "[0, 3]"},
             {"code": "iz", "type": "count", "range": "[0, 3]"}]
            """).ToTable();
        var sheet = table.NewSheet();
        foreach (string code in new[] { "b1", "bd", "iy", "iz", "d1", "d2" })
            sheet.Enter(Code.Of(code), EntryValue.Of(1));

        var found = table.ScoreWithDeductions(sheet);

        Assert.True(table.IsTabulated);
        Assert.Equal(
            "x 2, y 1, g 2, z 1",
            string.Join(", ", found.Deductions.Select(d => d.Line.Code + " " + d.Points)));
        Assert.Equal(Points.Of(3), found.Score.Total);
    }

    [Fact]
    public void Totals_beyond_the_numbers_of_a_table_are_worked_out()
    {
        string bonuses = string.Join(", ", Enumerable.Range(0, 1_000).Select(i =>
            $$$"""{"code": "b{{{i}}}", "entry": {"type": "yes-no"}, "marking": 1000000000000}"""));
        var table = Load("""
            {"code": "total", "worth": 9, "bounds": "open", "criteria": [{"code": "a", "worth": 9, "marking": "worth"}],
             "bonuses": [
            """ + bonuses + "]}").ToTable();
        var sheet = table.NewSheet();
        foreach (var input in table.Slots) sheet.Enter(input.Code, EntryValue.Of(true));

        Assert.False(table.IsTabulated);
        Assert.Equal("1000000000000009", table.Score(sheet).Total.ToString());
    }

    [Fact]
    public void A_table_that_would_take_long_to_fill_is_not_filled()
    {
        string inputs = string.Join(", ", Enumerable.Range(0, 8).Select(i =>
            $$"""{"code": "i{{i}}", "type": "count", "range": ">= 0"}"""));
        string deductions = string.Join(", ", Enumerable.Range(0, 800).Select(i =>
            $$$"""{"code": "d{{{i}}}", "marking": {"kind": "each", "of": "i{{{i % 8}}}", "points": 1}}"""));
        var table = Load("""
            {"code": "total", "worth": 9, "bounds": "open", "criteria": [{"code": "a", "worth": 9, "marking": "worth"}],
             "deductions": [
            """ + deductions + "]}", ", \"inputs\": [" + inputs + "]").ToTable();
        var sheet = table.NewSheet();
        foreach (var input in table.Slots) sheet.Enter(input.Code, EntryValue.Of(1));

        Assert.False(table.IsTabulated);
        Assert.Equal(Points.Of(-791), table.Score(sheet).Total);
    }

    [Fact]
    public void A_dossier_is_laid_out_with_what_counts()
    {
        var rules = Load("""
            {"code": "total", "worth": 10, "bounds": "open", "leftOut": "lower", "criteria": [
             {"code": "a", "worth": 4, "entry": {"type": "yes-no"}, $yes, "owner": "council"},
             {"code": "b", "worth": 6, "entry": {"type": "yes-no"}, $yes,
              "evidence": [{"code": "report", "title": "Biên bản"}], "evidenceRequired": true}]}
            """, """, "stages": ["self", "council"]""");
        var table = rules.ToTable(New("2031").Build()).Require();
        DossierBuilder Council() => New("2031").Stage("self").Enter("a", false).Enter("b", true)
            .Stage("council").Enter("a", true);

        Assert.False(table.Score(table.Fill(Council().Build()).Require()).IsComplete);
        var whole = table.Fill(Council().Evidence("b", "BB 07").Build());
        Assert.Equal(Points.Of(10), table.Score(whole.Require()).Total);
        Assert.Equal("TD6506", string.Join(" ", whole.Diagnostics.Select(d => d.Code)));
    }

    private static string Codes<T>(ThiDua.Rules.Diagnostics.Diagnosed<T> found)
        where T : class
    {
        Assert.Null(found.Value);
        return string.Join(" ", found.Diagnostics.Select(d => d.Code));
    }

    private static DossierBuilder New(string period) => new DossierBuilder("rules", "unit").In(period);

    private static RuleSet Load(string rubric, string more = "") => RuleSet.Load(RuleSetText.Of(Code.Of("rules"),
        """{"format": 1, "code": "rules", "version": "1", "rubric": """
            + rubric
                .Replace("$count", "\"entry\": {\"type\": \"count\", \"range\": \"[0, 3]\"}", StringComparison.Ordinal)
                .Replace("$yes", """
                    "marking": {"kind": "table", "of": "own", "rows": [
                     {"is": true, "then": "worth"}, {"is": false, "then": 0}]}
                    """, StringComparison.Ordinal)
                .Replace(
                    "$each", "\"marking\": {\"kind\": \"each\", \"of\": \"own\", \"points\": 1}",
                    StringComparison.Ordinal)
            + more + "}")).Require();
}
