using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

public sealed class FindingsTests
{
    private const string Bands = """
        [{"kind":"bands","of":"root","rows":[{"in":">= 8","then":"good"},{"in":"< 8","then":"poor"}]}]
        """;

    [Fact]
    public void A_level_for_which_no_total_is_high_enough_is_reported() => Matches("level-never-reached", Findings.Load(
        """{"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"marking":{"kind":"entered","range":"[0, 7]","step":1}}]}""",
        """[{"code":"grade","levels":["good","poor"],"steps":""" + Bands + "}]"));

    [Fact]
    public void A_level_that_a_requirement_rules_out_is_reported() => Matches("requirement-rules-out", Findings.Load(
        """
        {"code":"root","worth":10,"bounds":"bounded","criteria":[
          {"code":"a","worth":4,"marking":{"kind":"entered","step":1}}, {"code":"b","worth":6,"marking":{"kind":"entered","step":2}}]}
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
    public void Worths_that_are_never_reached_and_limits_that_never_act_are_reported() =>
        Matches("worths-and-limits", Findings.Load(
        """
        {"code":"root","worth":20,"bounds":"bounded","atMost":25,"criteria":[
          {"code":"a","worth":10,"marking":{"kind":"entered","range":"[0, 8]","step":1}},
          {"code":"b","worth":10,"marking":"worth","deductions":[
            {"code":"late","entry":{"type":"count","range":"[0, 3]"},"marking":{"kind":"each","of":"own","points":1},"atMost":4},
            {"code":"more","entry":{"type":"count","range":"[0, 9]"},"marking":{"kind":"each","of":"own","points":1},"atMost":4}]}]}
        """));

    [Fact]
    public void Conditions_that_are_decided_beforehand_are_reported() => Matches("decided-conditions", Findings.Load(
        """
        {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"marking":{"kind":"entered","step":1}}],
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
            "marking":{"kind":"measured","of":{"kind":"combine","how":"greatest","of":["own",{"kind":"input","of":"a"}]}}}]}
        """,
        """[{"code":"grade","levels":["good","poor"],"steps":""" + Bands + "}]",
        steps: 100_000));

    [Fact]
    public void A_bound_in_the_words_of_a_line_with_the_common_rule_only_is_reported() =>
        Matches("bounds-in-words", Findings.Load(
        """
        {"code":"root","worth":25,"bounds":"bounded",
         "lines":{"entry":{"type":"yes-no"},"marking":{"kind":"table","of":"own","rows":[{"is":["true"],"then":"worth"},{"is":["false"],"then":0}]}},
         "criteria":[
          {"code":"a","worth":5,"title":"Tổ chức ít nhất 03 buổi tuyên truyền"},
          {"code":"b","worth":5,"title":"Không quá 02 lần chậm","accept":[{"code":"TD8507","why":"đoàn kiểm tra tự xem"}]},
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
              {"code":"b","worth":4,"marking":{"kind":"entered","step":4},"appliesTo":{"kind":"is","of":"kind","any":["school"]}}]}
            """,
            more: """ "levels":{"kinds":["school","office"]}, "inputs":[{"code":"kind","levels":"kinds","from":"unit"}], """).Require();

        Assert.Equal("{0, 3, 4, 6, 7, 10}", rules.Analysis.Totals.ToString());
        Assert.Equal(
            ["kind = school: {0, 3, 4, 6, 7, 10}", "kind = office: {0, 3, 6}"],
            rules.Analysis.Sheets.Select(sheet => sheet.Attributes.Single() + ": " + sheet.Totals));
    }

    [Fact]
    public void Lines_in_force_for_a_time_give_the_totals_of_each_time()
    {
        var rules = Findings.Load("""
            {"code":"root","worth":10,"bounds":"bounded","criteria":[
              {"code":"a","worth":6,"marking":{"kind":"entered","step":3}},
              {"code":"b","worth":4,"marking":{"kind":"entered","step":4},"inForce":{"from":"2031-06-01"}}]}
            """).Require();

        Assert.Equal(["{0, 3, 4, 6, 7, 10}", "{0, 3, 6}"],
            rules.Analysis.Sheets.Select(sheet => sheet.Totals.ToString()));
    }

    [Fact]
    public void A_limit_on_the_total_is_applied_to_the_totals_and_not_to_each_combination()
    {
        string lines = string.Join(",", Enumerable.Range(0, 40).Select(i => $$""" {"code":"c{{i}}","worth":5,"marking":{"kind":"entered","step":1} } """));
        var rules = Findings.Load($$"""{"code":"root","worth":200,"bounds":"bounded","atMost":120,"criteria":[{{lines}}]}""").Require();

        Assert.Equal("{0, 1, …, 120}", rules.Analysis.Totals.ToString());
    }

    [Fact]
    public void Deductions_from_one_line_are_not_multiplied_out()
    {
        string lines = string.Join(",", Enumerable.Range(0, 60).Select(i =>
            $$"""{"code":"d{{i}}","entry":{"type":"count"},"marking":{"kind":"each","of":"own","points":0.5},"atMost":3}"""));
        var rules = Findings.Load("""
            {"code":"root","worth":80,"bounds":"open","atLeast":0,"criteria":[{"code":"start","worth":80,"marking":"worth"}],"deductions":[
            """ + lines + "]}").Require();

        Assert.Equal("{0, 0.5, …, 80}", rules.Analysis.Totals.ToString());
    }

    [Fact]
    public void Points_with_four_decimals_are_a_progression_at_once()
    {
        var rules = Findings.Load(
            """{"code":"root","worth":1000000,"bounds":"bounded","criteria":[{"code":"a","worth":1000000,"marking":{"kind":"entered"}}]}""",
            steps: 5_000).Require();

        Assert.Equal("{0, 0.0001, …, 1000000}", rules.Analysis.Totals.ToString());
        Assert.Equal((10_000_000_001, true, 0),
            (rules.Analysis.Totals.Count, rules.Analysis.IsExact, rules.Analysis.Totals.Members.Count));
    }

    [Fact]
    public void A_count_without_end_is_followed_until_nothing_changes_any_more()
    {
        var rules = Findings.Load("""
            {"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"entry":{"type":"count"},"marking":"worth",
              "deductions":[{"code":"late","marking":{"kind":"each","of":"own","points":3,"beyond":1000}}]}]}
            """).Require();

        Assert.Equal("{0, 1, 4, 7, 10}", rules.Analysis.Totals.ToString());
    }

    private static void Matches(string name, Diagnosed<RuleSet> loaded)
    {
        Assert.NotNull(loaded.Value);
        Golden.Matches("tests/ThiDua.Rules.Tests/Golden/Analysis/" + name + ".expected.txt",
            Findings.Format(loaded.Diagnostics));
    }
}
