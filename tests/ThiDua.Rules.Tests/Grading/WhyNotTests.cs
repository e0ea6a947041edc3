using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Tests.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Grading;

public sealed class WhyNotTests
{
    private const string Folder = "tests/ThiDua.Rules.Tests/Golden/Grading/";

    [Theory]
    [InlineData(4, "on-the-end", "0")] // 80: the band is above 80
    [InlineData(5, "more-than", "5")]
    public void Points_are_missing_up_to_the_end_of_the_next_band(int faults, string how, string missing)
    {
        var because = Assert.Single(WhyNot(0, faults).Because);

        Assert.Equal("why-not.bands", because.Step.Value);
        Assert.Equal("> 80", because.Argument("in"));
        Assert.Equal(how, because.Argument("case"));
        Assert.Equal(missing, because.Argument("missing"));
    }

    [Fact]
    public void The_wished_level_is_the_next_better_one_unless_another_is_asked()
    {
        Assert.Equal("fair", WhyNot(null, 7).Wished.Code.Value);
        Assert.Equal("good", WhyNot(0, 7).Wished.Code.Value);
    }

    [Fact]
    public void From_below_two_bands_the_nearest_good_enough_one_is_named()
    {
        var because = Assert.Single(WhyNot(1, 7).Because); // 65 points

        Assert.Equal("[70, 80]", because.Argument("in"));
        Assert.Equal("more", because.Argument("case"));
        Assert.Equal("5", because.Argument("missing"));
    }

    [Fact]
    public void A_level_that_is_reached_has_no_obstacle()
    {
        var whyNot = WhyNot(1, 0);

        Assert.True(whyNot.IsReached);
        Assert.Empty(whyNot.Because);
    }

    [Fact]
    public void Every_step_that_would_keep_the_level_away_is_named_not_only_the_first()
    {
        var sheet = new CrossCheckSheet();

        var whyNot = sheet.Rules.WhyNot(sheet.Grade, 0, sheet.Score(true, 3, 1, 0));

        Assert.Equal(["why-not.bands", "why-not.gate"], whyNot.Because.Select(step => step.Step.Value));
        Assert.Equal("discipline", whyNot.Because[1].From.Single().Subject.Value);
    }

    [Fact]
    public void What_is_not_entered_yet_is_the_reason_where_the_level_is_open()
    {
        var whyNot = WhyNot(null, 3, -1, 0);

        Assert.False(whyNot.IsReached);
        var open = Assert.IsType<StepValue.PendingLevel>(Assert.Single(whyNot.Because).Value);
        Assert.Equal("missing r2", Assert.Single(open.Reasons).ToString());
    }

    [Theory]
    [InlineData(Language.Vietnamese, "why-not.vi")]
    [InlineData(Language.English, "why-not.en")]
    public void The_answer_is_told_in_both_languages(Language language, string file)
    {
        var sheet = new CrossCheckSheet();
        var both = sheet.Rules.WhyNot(sheet.Grade, 0, sheet.Score(true, 3, 1, 0));
        WhyNot[] all = [both, WhyNot(0, 5), WhyNot(null, 7), WhyNot(null, 3, -1, 0), WhyNot(0, 0), Required()];

        Golden.Matches(
            Folder + file + ".expected.txt",
            string.Join('\n', all.Select(one => ExplanationWriter.ToText(one, language))));
        Golden.Matches(Folder + file + ".expected.md", ExplanationWriter.ToMarkdown(both, language));
        Golden.Matches(Folder + file + ".expected.json", ExplanationWriter.ToJson(both, language));
    }

    [Fact]
    public void Of_a_requirement_only_the_conditions_that_fail_are_named()
    {
        var because = Assert.Single(Required().Because);

        Assert.Equal("why-not.require", because.Step.Value);
        Assert.Equal(["late"], because.From.Select(atom => atom.Subject.Value)); // the award is there
    }

    /// <summary>Good needs an award and less than two late reports.</summary>
    private static WhyNot Required()
    {
        var rules = new HandMadeRules();
        var late = HandMadeRules.Entry(HandMadeRules.Count("late", "Số lần nộp chậm"));
        var award = new Condition.IsYes(
            HandMadeRules.At("/a"), HandMadeRules.Entry(HandMadeRules.YesNo("award", "Được khen thưởng")));
        var few = new Condition.InInterval(HandMadeRules.At("/b"), late, Interval<Fraction>.LessThan(Fraction.Of(2)));
        var levels = new LevelList(
            Code.Of("title"), [new Level(Code.Of("yes-title"), "Đạt"), new Level(Code.Of("no-title"), "Không đạt")]);
        var both = new Condition.AtLeast(HandMadeRules.At("/w"), CountedAs.All, 2, [award, few]);
        var outcome = rules.Outcome("title", "Danh hiệu", levels, new OutcomeStep.Require(
            HandMadeRules.At("/s"), default, [], 0, both, 1));
        var facts = rules.Facts().With("award", Answer.Yes).With("late", 3);
        rules.Score(rules.Criterion("total", 0), facts);
        return rules.WhyNot(outcome, facts);
    }

    private static WhyNot WhyNot(int? wished, int faults) => WhyNot(wished, faults, 0, 0);

    private static WhyNot WhyNot(int? wished, params int[] faults)
    {
        var sheet = new CrossCheckSheet();
        var facts = sheet.Score(faults);
        return wished is { } place
            ? sheet.Rules.WhyNot(sheet.Grade, place, facts)
            : sheet.Rules.WhyNot(sheet.Grade, facts);
    }
}
