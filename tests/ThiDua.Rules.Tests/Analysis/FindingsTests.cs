using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

public sealed class FindingsTests
{
    private const string Bands = """
        [{"kind":"bands","of":"root","rows":[{"in":">= 8","then":"good"},{"in":"< 8","then":"poor"}]}]
        """;

    [Fact]
    public void A_level_for_which_no_total_is_high_enough_is_reported() => Matches("level-never-reached", Findings.Load(
        """
        {"code":"root","worth":10,"bounds":"bounded","criteria":[
          {"code":"a","worth":10,"marking":{"kind":"entered","range":"[0, 7]","step":1}}]}
        """,
        """[{"code":"grade","levels":["good","poor"],"steps":""" + Bands + "}]"));

    [Fact]
    public void A_level_that_a_requirement_rules_out_is_reported() => Matches("requirement-rules-out", Findings.Load(
        """
        {"code":"root","worth":10,"bounds":"bounded","criteria":[
          {"code":"a","worth":4,"marking":{"kind":"entered","step":1}}, {"code":"b","worth":6,
            "marking":{"kind":"entered","step":2}}]}
        """,
        """
        [{"code":"grade","levels":["good","poor"],"steps":[
          {"kind":"bands","of":"root","rows":[{"in":">= 8","then":"good"},{"in":"< 8","then":"poor"}]},
          {"kind":"require","level":"good","when":{"kind":"compare","of":"a","in":"< 2"}}]}]
        """));

    [Theory]
    [InlineData("6", "", "TD8550")]
    [InlineData("5", "", null)]
    [InlineData("6", """, "accept": [{ "code": "TD8550", "why": "as printed" }]""", "accepted TD8550")]
    [InlineData("6", """, "atMost": 4""", "TD8550")]
    public void A_deduction_above_the_worth_is_reported_unless_it_is_accepted(string points, string more, string? found) =>
        Assert.Equal(found is null ? [] : [found], Beyond(
            $$"""{"code":"a","worth":5,"marking":"worth","deductions":[{"code":"d","marking":{{points}},"when":"fault"{{more}}}]}"""));

    [Theory]
    [InlineData("""{"code":"a","worth":5,"marking":{"kind":"entered","range":"[0, 50]"}}""", "TD8550")]
    [InlineData("""{"code":"a","worth":5,"atMost":50,"marking":{"kind":"entered","range":"[0, 50]"}}""", null)]
    [InlineData("""{"code":"a","worth":5,"marking":"worth","bonuses":[{"code":"b","marking":6,"when":"fault"}]}""", null)]
    public void A_range_above_the_worth_is_reported_where_no_limit_says_that_it_is_meant(string line, string? found) =>
        Assert.Equal(found is null ? [] : [found], Beyond(line));

    private const string FaultInput = """
        "inputs":[{"code":"fault","type":"yes-no"}],
        """;

    private static IEnumerable<string> Beyond(string line)
    {
        var loaded = Findings.Load($$"""{"code":"root","worth":5,"bounds":"bounded","criteria":[{{line}}]}""", more: FaultInput);
        Assert.NotNull(loaded.Value);
        return loaded.Diagnostics.Where(d => d.Code == "TD8550").Select(d => d.Accepted is null ? d.Code : "accepted " + d.Code);
    }

    [Fact]
    public void Worths_and_limits_without_effect_are_reported() => Matches("worths-and-limits", Findings.Load(
        """
        {"code":"root","worth":20,"bounds":"bounded","atMost":25,"criteria":[
          {"code":"a","worth":10,"marking":{"kind":"entered","range":"[0, 8]","step":1}},
          {"code":"b","worth":10,"marking":"worth","deductions":[
            {"code":"late","entry":{"type":"count","range":"[0, 3]"},"marking":{"kind":"each","of":"own","points":1},
              "atMost":4},
            {"code":"more","entry":{"type":"count","range":"[0, 9]"},"marking":{"kind":"each","of":"own","points":1},
              "atMost":4}]}]}
        """));

    [Fact]
    public void Conditions_that_are_decided_beforehand_are_reported() => Matches("decided-conditions", Findings.Load(
        """
        {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"marking":{"kind":"entered",
          "step":1}}],
         "bonuses":[{"code":"never","marking":1,"when":{"kind":"compare","of":"n","in":"> 5"}},
           {"code":"always","marking":1,"when":{"kind":"compare","of":"n","in":"<= 5"}}]}
        """,
        """
        [{"code":"grade","levels":["good","poor"],"steps":[
          {"kind":"bands","of":"a","rows":[{"in":">= 8","then":"good"},{"in":"< 8","then":"poor"}]},
          {"kind":"gate","when":{"kind":"compare","of":"root","in":"> 11"},"then":{"down":1}}]}]
        """,
        """ "inputs":[{"code":"n","type":"count","range":"[0, 5]"}], """));

    [Fact]
    public void What_takes_too_many_steps_is_bounded_and_says_so() => Matches("bounded", Findings.Load(
        """
        {"code":"root","worth":20,"bounds":"bounded","criteria":[
          {"code":"a","worth":10,"entry":{"type":"points","range":"[0, 10]"},"marking":{"kind":"measured","of":"own"},
            "round":{"decimals":1,"mode":"half-up"}},
          {"code":"b","worth":10,"entry":{"type":"points","range":"[0, 10]"},
            "marking":{"kind":"measured","of":{"kind":"combine","how":"greatest","of":["own",{"kind":"input",
              "of":"a"}]}}}]}
        """,
        """[{"code":"grade","levels":["good","poor"],"steps":""" + Bands + "}]",
        steps: 100_000));

    [Fact]
    public void A_bound_in_words_with_the_common_rule_only_is_reported() => Matches("bounds-in-words", Findings.Load(
        """
        {"code":"root","worth":25,"bounds":"bounded",
         "lines":{"entry":{"type":"yes-no"},"marking":{"kind":"table","of":"own","rows":[{"is":["true"],
           "then":"worth"},{"is":["false"],"then":0}]}},
         "criteria":[
          {"code":"a","worth":5,"title":"Tổ chức ít nhất 03 buổi tuyên truyền"},
          {"code":"b","worth":5,"title":"Không quá 02 lần chậm","accept":[{"code":"TD8507",
            "why":"đoàn kiểm tra tự xem"}]},
          {"code":"c","worth":5,"title":"Tối đa 5 điểm cho cách làm mới"},
          {"code":"d","worth":5,"title":"Tối thiểu 4 tin bài","entry":{"type":"count"},
            "marking":{"kind":"table","of":"own","rows":[{"in":"< 4","then":0},{"in":">= 4","then":"worth"}]}},
          {"code":"e","worth":5,"title":"Không có giới hạn nào"}]}
        """));

    [Fact]
    public void Units_with_other_attributes_have_other_totals()
    {
        var rules = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","leftOut":"lower","criteria":[
              {"code":"a","worth":6,"marking":{"kind":"entered","step":3}},
              {"code":"b","worth":4,"marking":{"kind":"entered","step":4},"appliesTo":{"kind":"is","of":"kind",
                "any":["school"]}}]}
            """,
            more: """
                "levels":{"kinds":["school","office"]}, "inputs":[{"code":"kind","levels":"kinds","from":"unit"}],
                """).Require();

        Assert.Equal("{0, 3, 4, 6, 7, 10}", rules.Analysis.Totals.ToString());
        Assert.Equal(
            ["kind = school: {0, 3, 4, 6, 7, 10}", "kind = office: {0, 3, 6}"],
            rules.Analysis.Sheets.Select(sheet => sheet.Attributes.Single() + ": " + sheet.Totals));
    }

    [Fact]
    public void Lines_in_force_for_a_time_give_the_totals_of_each_time()
    {
        var rules = Findings.Load("""
            {"code":"root","worth":10,"bounds":"bounded","leftOut":"lower","criteria":[
              {"code":"a","worth":6,"marking":{"kind":"entered","step":3}},
              {"code":"b","worth":4,"marking":{"kind":"entered","step":4},"inForce":{"from":"2031-06-01"}}]}
            """).Require();

        Assert.Equal(
            ["{0, 3, 4, 6, 7, 10}", "{0, 3, 6}"], rules.Analysis.Sheets.Select(sheet => sheet.Totals.ToString()));
    }

    [Fact]
    public void A_limit_on_the_total_is_applied_to_the_totals_and_not_to_each_combination()
    {
        string lines = string.Join(",", Enumerable.Range(0, 40).Select(i =>
            $$""" {"code":"c{{i}}","worth":5,"marking":{"kind":"entered","step":1} } """));
        var rules = Findings.Load($$"""
            {"code":"root","worth":200,"bounds":"bounded","atMost":120,"criteria":[{{lines}}]}
            """).Require();

        Assert.Equal("{0, 1, …, 120}", rules.Analysis.Totals.ToString());
    }

    [Fact]
    public void Deductions_from_one_line_are_not_multiplied_out()
    {
        string lines = string.Join(",", Enumerable.Range(0, 60).Select(i =>
            $$"""
            {"code":"d{{i}}","entry":{"type":"count"},"marking":{"kind":"each","of":"own","points":0.5},"atMost":3}
            """));
        var rules = Findings.Load("""
            {"code":"root","worth":80,"bounds":"open","atLeast":0,
             "criteria":[{"code":"start","worth":80,"marking":"worth"}],"deductions":[
            """ + lines + "]}").Require();

        Assert.Equal("{0, 0.5, …, 80}", rules.Analysis.Totals.ToString());
    }

    [Fact]
    public void Deductions_with_a_shared_cap_take_at_most_that()
    {
        var rules = Findings.Load("""
            {"code":"root","worth":12,"bounds":"bounded","criteria":[
              {"code":"a","worth":12,"marking":"worth","deductions":[
              {"code":"group","atMost":3,"criteria":[
                {"code":"x","entry":{"type":"count"},"marking":{"kind":"each","of":"own","points":1}},
                {"code":"y","entry":{"type":"count"},"marking":{"kind":"each","of":"own","points":4}}]}]}]}
            """).Require();

        Assert.Equal("{9, 10, 11, 12}", rules.Analysis.Totals.ToString());
    }

    [Fact]
    public void What_is_deducted_from_a_deduction_comes_back()
    {
        var rules = Findings.Load("""
            {"code":"root","worth":10,"bounds":"bounded","criteria":[
              {"code":"a","worth":10,"marking":"worth","deductions":[
              {"code":"late","marking":5,"deductions":[
                {"code":"excused","marking":{"kind":"entered","range":"[0, 2]","step":1}}]}]}]}
            """).Require();

        Assert.Equal("{5, 6, 7}", rules.Analysis.Totals.ToString());
    }

    [Fact]
    public void A_total_that_is_not_applicable_is_no_total_and_gives_no_grade()
    {
        var rules = Findings.Load(
            """
            {"code":"root","worth":3,"bounds":"bounded","leftOut":"lower","ifNotApplicable":"leave-out","criteria":[
              {"code":"a","worth":3,"entry":{"type":"count","range":"[1, 2]","mayBeNotApplicable":true},
               "marking":{"kind":"each","of":"own","points":1},"ifNotApplicable":"leave-out"}]}
            """,
            """
            [{"code":"grade","levels":["good","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":">= 2","then":"good"},{"in":"< 2","then":"poor"}]}]}]
            """).Require();

        Assert.Equal("{1, 2}", rules.Analysis.Totals.ToString());
        Assert.True(rules.Analysis.ReachableGrades[0].MayBeUngraded);
    }

    [Fact]
    public void Points_with_four_decimals_are_a_progression_at_once()
    {
        var rules = Findings.Load(
            """
            {"code":"root","worth":1000000,"bounds":"bounded","criteria":[
              {"code":"a","worth":1000000,"marking":{"kind":"entered"}}]}
            """,
            steps: 5_000).Require();

        Assert.Equal("{0, 0.0001, …, 1000000}", rules.Analysis.Totals.ToString());
        Assert.Equal(10_000_000_001, rules.Analysis.Totals.Count);
        Assert.Empty(rules.Analysis.Totals.Members);
    }

    [Fact]
    public void A_count_without_end_is_followed_until_nothing_changes_any_more()
    {
        var rules = Findings.Load("""
            {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"entry":{"type":"count"},
              "marking":"worth",
              "deductions":[{"code":"late","marking":{"kind":"each","of":"own","points":3,"beyond":1000}}]}]}
            """).Require();

        Assert.Equal("{0, 1, 4, 7, 10}", rules.Analysis.Totals.ToString());
    }

    [Fact]
    public void Open_ends_of_a_range_are_not_entered()
    {
        var rules = Findings.Load("""
            {"code":"root","worth":9,"bounds":"bounded","criteria":[{"code":"a","worth":9,
              "entry":{"type":"points","range":"(2, 5)","decimals":0},"marking":{"kind":"measured","of":"own"}}]}
            """).Require();

        Assert.Equal("{3, 4}", rules.Analysis.Totals.ToString());
    }

    [Fact]
    public void What_two_stages_see_of_one_entry_is_not_followed_and_bounded()
    {
        var rules = Findings.Load(
            """
            {"code":"root","worth":6,"bounds":"bounded","criteria":[{"code":"a","worth":6,"entry":{"type":"yes-no"},
              "marking":{"kind":"table","of":"own","rows":[{"is":["false"],"then":0},{"is":["true"],
                "then":{"kind":"measured","of":{"kind":"combine","how":"mean",
                  "of":[{"kind":"input","of":"n","stage":"self"},"n"]}}}]}}]}
            """,
            more: """
                "stages":["self","council"], "inputs":[{"code":"n","type":"points","range":"[0, 4]","decimals":0}],
                """).Require();

        Assert.False(rules.Analysis.IsExact);
        Assert.Equal((Points.Of(0), Points.Of(4)), (rules.Analysis.Least, rules.Analysis.Greatest));
    }

    [Fact]
    public void A_dossier_that_shows_a_level_has_the_entries_at_their_stages()
    {
        var rules = Findings.Load(
            """
            {"code":"root","worth":6,"bounds":"bounded","criteria":[
              {"code":"a","worth":4,"marking":{"kind":"entered","step":1},"owner":"council"},
              {"code":"b","worth":2,"marking":{"kind":"entered","step":1}}]}
            """,
            """
            [{"code":"grade","levels":["good","poor"],"steps":[
              {"kind":"bands","of":"root","rows":[{"in":">= 6","then":"good"},{"in":"< 6","then":"poor"}]}]}]
            """,
            """ "stages":["self","council"], """).Require();
        var good = rules.Analysis.ReachableGrades[0].Levels[0];

        var shown = rules.Evaluate(good.Witness!);

        Assert.Empty(shown.Diagnostics);
        Assert.Equal(good.Level, shown.Value!.Grade!.Level.Value);
    }

    [Fact]
    public void A_table_inside_a_fold_is_about_the_items_and_not_about_the_unit()
    {
        var rules = Findings.Load(
            """
            {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"marking":{"kind":"measured",
              "of":{"kind":"over","each":{"records":"tasks"},"take":"sum","value":{"kind":"table",
                "of":{"kind":"field","of":"late"},"rows":[{"in":"= 0","then":1},{"in":">= 1","then":0}]}}}}]}
            """,
            more: """ "inputs":[{"code":"tasks","type":"records","fields":[{"code":"late","type":"count"}]}], """).Require();

        Assert.Equal((Points.Of(0), Points.Of(10)), (rules.Analysis.Least, rules.Analysis.Greatest));
    }

    [Fact]
    public void An_accepted_finding_is_a_note()
    {
        var loaded = Findings.Load("""
            {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,
              "marking":{"kind":"entered","range":"[0, 7]","step":1},
              "accept":[{"code":"TD8505","why":"văn bản in như vậy"}]}]}
            """);

        Assert.Equal(Severity.Note, Assert.Single(loaded.Diagnostics, d => d.Code == "TD8505").Severity);
    }

    private static void Matches(string name, Diagnosed<RuleSet> loaded)
    {
        Assert.NotNull(loaded.Value);
        string file = "tests/ThiDua.Rules.Tests/Golden/Analysis/" + name + ".expected.txt";
        Golden.Matches(file, Findings.Format(loaded.Diagnostics));
    }
}
