using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Outcomes whose conditions hang together, or with the total: entries are looked at one by one.</summary>
public sealed class OutcomeRefiningTests
{
    private const string Numbers = """
        {"code":"n1","type":"count","range":"[0, 999]"},{"code":"n2","type":"count","range":"[0, 999]"},
        {"code":"n3","type":"count","range":"[0, 999]"}
        """;

    /// <summary>Never met, which nobody sees before all three numbers are entered.</summary>
    private const string Heavy = """
        {"kind":"gate","then":{"atMost":"poor"},"when":{"kind":"compare","in":"> 0","of":
          {"kind":"combine","how":"sum","of":["n1",{"kind":"combine","how":"product","of":["n1",-1]},
            "n2",{"kind":"combine","how":"product","of":["n2",-1]},
            "n3",{"kind":"combine","how":"product","of":["n3",-1]}]}}}
        """;

    private const string Faults = """ "inputs":[{"code":"faults","type":"count","range":"[0, 2]"}], """;

    [Fact]
    public void Conditions_of_lines_that_rest_on_the_same_entry_are_decided()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":4,"bounds":"bounded","criteria":[
              {"code":"a","worth":3,"marking":{"kind":"table","of":"faults","rows":[
                {"in":"= 0","then":0},{"in":"[1, 2]","then":3}]}},
              {"code":"b","worth":1,"marking":{"kind":"table","of":"faults","rows":[
                {"in":"= 0","then":0},{"in":"[1, 2]","then":1}]}}]}
            """,
            Outcome(
                Bands(">= 4", "(0, 4)", "<= 0"),
                """{"kind":"gate","when":{"kind":"compare","of":"a","op":"<","to":"b"},"then":{"atMost":"poor"}}"""),
            Faults);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.ConditionDecided);
        Assert.Equal("/outcomes/0/steps/1/when", finding.At.Pointer.ToString());
        var lost = Assert.Single(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.LevelNeverReached);
        Assert.Equal("fair", lost.Arguments[0].English);
        Assert.True(loaded.Require().Analysis.ReachableGrades[0].IsExact);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.OnlyBounded);
    }

    [Fact]
    public void A_requirement_that_all_who_have_the_level_meet_changes_nothing()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":6,"bounds":"open","atMost":3,"criteria":[
              {"code":"a","worth":6,"marking":{"kind":"entered","step":1}}]}
            """,
            Outcome(
                Bands(">= 3", "(0, 3)", "<= 0"),
                """{"kind":"require","level":"good","when":{"kind":"compare","of":"a","in":">= 2"}}""",
                """
                {"kind":"gate","then":{"down":1},"when":{"kind":"compare",
                  "of":{"kind":"combine","how":"sum","of":["a","root"]},"in":"> 6"}}
                """));

        var finding = Assert.Single(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.StepChangesNothing);
        Assert.Equal("/outcomes/0/steps/1", finding.At.Pointer.ToString());
    }

    /// <summary>Three numbers less themselves are 0, but nobody sees that before all are entered.</summary>
    [Fact]
    public void What_steps_do_that_could_not_be_looked_through_is_told_to_be_open()
    {
        var loaded = Findings.Load(
            """{"code":"root","worth":2,"bounds":"bounded","marking":{"kind":"entered","step":1}}""",
            Outcome(Bands(">= 2", "(0, 2)", "<= 0"), Heavy),
            "\"inputs\":[" + Numbers + "],");

        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal([Points.Of(0), Points.Of(1), Points.Of(2)], loaded.Require().Analysis.Totals.Members);
        var open = Assert.Single(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.OnlyBounded);
        Assert.Equal("effects of step 2 in \"grade\"", open.Arguments.Single(a => a.Name == "what").English);
    }

    /// <summary>Whatever several givers make of the one that is filled in, the lesser one gives no more.</summary>
    [Fact]
    public void A_level_that_only_marks_of_several_givers_lead_to_is_reached_without_a_dossier()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":20,"bounds":"bounded","take":"one-of","criteria":[
              {"code":"contest","worth":20,"marking":{"kind":"entered"},"marks":{"stage":"council","givers":"mean"} },
              {"code":"lessons","worth":10,"marking":{"kind":"entered"},"marks":{"stage":"council","givers":"mean"} }]}
            """,
            Outcome(Bands(">= 15", "(11, 15)", "<= 11")),
            "\"stages\":[\"council\"],");

        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.True(loaded.Require().Analysis.ReachableGrades[0].Levels[2].IsReached);
    }

    [Fact]
    public void A_gate_that_sets_points_is_not_said_to_change_nothing_where_nobody_looked()
    {
        var loaded = Findings.Load(
            """{"code":"root","worth":1000,"bounds":"bounded","marking":{"kind":"entered","step":1}}""",
            Outcome(
                Bands(">= 900", "[500, 900)", "< 500"),
                """{"kind":"gate","when":"flag","then":{"atMost":"poor","points":0}}""",
                Heavy),
            "\"inputs\":[{\"code\":\"flag\",\"type\":\"yes-no\"}," + Numbers + "],");

        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.StepChangesNothing
            && d.At.Pointer.ToString() == "/outcomes/0/steps/1");
    }

    /// <summary>A title that asks for both of two criteria of which one is filled in.</summary>
    [Fact]
    public void No_dossier_fills_in_two_criteria_of_which_one_may_be()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":2,"bounds":"bounded","take":"one-of","criteria":[
              {"code":"a","worth":2,"marking":{"kind":"entered","step":1} },
              {"code":"b","worth":2,"marking":{"kind":"entered","step":1} }]}
            """,
            """
            [{"code":"title","levels":["yes","no"],"steps":[{"kind":"gate","when":{"kind":"all","of":[
                {"kind":"compare","of":"a","in":">= 1"},{"kind":"compare","of":"b","in":">= 1"}]},
              "then":{"atMost":"no"} }]}]
            """).Require();

        var shown = loaded.Analysis.ReachableGrades[0].Levels.Select(level => level.Witness).OfType<Dossiers.Dossier>();
        Assert.All(shown, dossier =>
            Assert.DoesNotContain(loaded.Evaluate(dossier).Diagnostics, d => d.Severity == Severity.Error));
    }

    /// <summary>Who has a level never meets it, so it always lowers the best one.</summary>
    [Fact]
    public void A_requirement_that_only_units_without_a_level_meet_is_not_said_to_change_nothing()
    {
        var loaded = Findings.Load(
            """{"code":"root","worth":2,"bounds":"bounded","marking":{"kind":"entered","step":1}}""",
            Outcome(
                Bands(">= 2", "(0, 2)", "<= 0"),
                """{"kind":"gate","when":"flag","then":{"noGrade":true} }""",
                """{"kind":"require","level":"good","when":"flag"}"""),
            """
            "inputs":[{"code":"flag","type":"yes-no"}],
            """);

        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.StepChangesNothing);
    }

    [Fact]
    public void As_many_steps_as_there_can_be_are_no_trouble() => Assert.True(Findings.Load(
        """{"code":"root","worth":2,"bounds":"bounded","marking":{"kind":"entered","step":1}}""",
        Outcome(Bands(">= 2", "(0, 2)", "<= 0")),
        steps: long.MaxValue).Require().Analysis.IsExact);

    [Fact]
    public void A_limit_beside_criteria_of_which_one_is_filled_in_is_said_never_to_act()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":1,"bounds":"bounded","take":"one-of","criteria":[
                {"code":"a","worth":1,"marking":{"kind":"entered","step":1}},
                {"code":"b","worth":1,"marking":{"kind":"entered","step":1}}],
              "deductions":[{"code":"d","marking":{"kind":"each","of":"faults","points":1},"atMost":3}]}
            """,
            more: Faults);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Descriptor == DiagnosticCatalog.LimitNeverActs);
        Assert.Equal("/rubric/deductions/0", finding.At.Pointer.ToString());
    }

    [Fact]
    public void Sheets_do_not_differ_by_attributes_that_nothing_reads()
    {
        var loaded = Findings.Load(
            """{"code":"root","worth":1,"bounds":"bounded","marking":{"kind":"entered","step":1}}""",
            more: """
                "levels":{"kinds":["x","y","z"]},
                "inputs":[{"code":"kind","levels":"kinds","from":"unit"}],
                """);

        Assert.Single(loaded.Require().Analysis.Sheets);
    }

    /// <summary>A dossier that shows a level has no entry that its sheet does not ask for.</summary>
    [Fact]
    public void Dossiers_enter_what_their_sheet_asks_for()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":7,"bounds":"bounded","leftOut":"rescale","criteria":[
              {"code":"a","worth":1,"marking":"worth"},
              {"code":"b","worth":6,"marking":{"kind":"table","of":"faults","rows":[
                {"in":"= 0","then":6},{"in":"> 0","then":0}]},
                "appliesTo":{"kind":"is","of":"kind","any":["x"]}}]}
            """,
            Outcome(Bands(">= 7", "(3, 7)", "<= 3")),
            """
            "levels":{"kinds":["y","x"]},
            "inputs":[
              {"code":"faults","type":"count","range":"[0, 2]"},{"code":"kind","levels":"kinds","from":"unit"}],
            """).Require();

        var shown = loaded.Analysis.ReachableGrades[0].Levels.Select(level => level.Witness).OfType<Dossiers.Dossier>();
        Assert.NotEmpty(shown);
        Assert.All(shown, dossier => Assert.Empty(loaded.Evaluate(dossier).Diagnostics));
    }

    /// <summary>All of it left out, the section still has the written worth, and the total is rescaled.</summary>
    [Fact]
    public void A_section_whose_criteria_have_a_worth_has_one_whatever_is_left_out()
    {
        var loaded = Findings.Load(
            """
            {"code":"root","worth":2,"bounds":"bounded","leftOut":"rescale","criteria":[
              {"code":"s","worth":1,"leftOut":"lower","ifNotApplicable":1,"criteria":[
                {"code":"a","worth":1,"marking":"worth","appliesTo":{"kind":"is","of":"kind","any":["x"]}}]},
              {"code":"b","worth":1,"marking":"worth","appliesTo":{"kind":"is","of":"kind","any":["x"]}}]}
            """,
            more: """
                "levels":{"kinds":["x","y"]},
                "inputs":[{"code":"kind","levels":"kinds","from":"unit"}],
                """);

        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal([Points.Of(2)], loaded.Require().Analysis.Totals.Members);
    }

    private static string Bands(string good, string fair, string poor) => $$"""
        {"kind":"bands","of":"root","rows":[
          {"in":"{{good}}","then":"good"},{"in":"{{fair}}","then":"fair"},{"in":"{{poor}}","then":"poor"}]}
        """;

    private static string Outcome(params IEnumerable<string> steps) =>
        """[{"code":"grade","levels":["good","fair","poor"],"steps":[""" + string.Join(",", steps) + "]}]";
}
