using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Tests.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Criteria;

public sealed class LineExplainingTests
{
    private readonly HandMadeRules _rules = new();

    [Theory]
    [InlineData(1, "amount.fixed 12, line.deduction -5")]
    [InlineData(2, "amount.fixed 12, line.deduction -10")]
    [InlineData(3, "amount.fixed 12, line.deduction -15, line.limit 3")] // 15 is more than the worth
    public void A_limit_is_a_part_where_it_acts(int faults, string parts)
    {
        var line = Deducted(12, 5);
        var facts = _rules.Facts().With("faults", faults);

        Assert.Equal(parts, Parts(Explain(line, facts)));
    }

    [Fact]
    public void A_limit_says_which_it_is_and_its_number()
    {
        var limit = Explain(Deducted(12, 5), _rules.Facts().With("faults", 3)).Only("line.limit");

        Assert.Equal("at-least", limit.Argument("case"));
        Assert.Equal("0", limit.Argument("atLeast"));
    }

    [Fact]
    public void A_cap_on_a_deduction_gives_back_inside_the_deduction()
    {
        var line = Deducted(12, 5);
        line.Deductions[0].AtMost = PointsOrWorth.Points(Fraction.Of(6));

        var deduction = Explain(line, _rules.Facts().With("faults", 3)).Only("line.deduction");

        Assert.Equal(Fraction.Of(-6), deduction.Points());
        Assert.Equal("amount.each -15, line.limit 9", Parts(deduction));
    }

    [Fact]
    public void Rounding_is_a_part_with_its_signed_difference()
    {
        var line = _rules.Criterion("c", 10);
        line.Marking = Third();
        line.Round = Rounding.Of(1, RoundingMode.HalfUp);

        var node = Explain(line, _rules.Facts().With("n", 1));

        Assert.Equal("amount.proportional 10/3, line.rounding -1/30", Parts(node));
    }

    [Fact]
    public void A_bonus_whose_condition_says_no_shows_the_condition_only()
    {
        var line = _rules.Criterion("c", 10);
        line.Marking = HandMadeRules.Worth;
        var bonus = _rules.Bonus("b", line);
        bonus.Marking = HandMadeRules.Fixed(3);
        bonus.When = new Condition.IsYes(HandMadeRules.At("/when"), HandMadeRules.Entry(HandMadeRules.YesNo("award")));
        line.Bonuses = [bonus];

        var node = Explain(line, _rules.Facts().With("award", Answer.No)).Only("line.bonus");

        Assert.Equal(Fraction.Zero, node.Points());
        Assert.Equal(["line.when"], node.From.Select(part => part.Step.Value));
        Assert.False(node.From[0].IsAddend);
    }

    [Fact]
    public void Nothing_is_a_part_of_a_bonus_without_a_base_while_its_condition_is_open_either()
    {
        var line = _rules.Criterion("c", 10);
        line.Marking = HandMadeRules.Worth;
        var bonus = _rules.Bonus("b", line);
        bonus.Marking = new Amount.Entered(HandMadeRules.At("/e"), HandMadeRules.Count("n", null, true));
        bonus.IfNotApplicable = new NotApplicableSpec(NotApplicablePolicy.LeaveOut, Fraction.Zero);
        bonus.When = new Condition.IsYes(HandMadeRules.At("/when"), HandMadeRules.Entry(HandMadeRules.YesNo("award")));
        var taken = _rules.Deduction("d", bonus);
        taken.Marking = HandMadeRules.Fixed(3);
        bonus.Deductions = [taken];
        line.Bonuses = [bonus];
        var open = HandMadeRules.YesNo("award").Missing(PendingKind.Missing);

        var node = Explain(line, _rules.Facts().With("n", Answer.NotApplicable).With("award", open)).Only("line.bonus");

        Assert.Contains(node.From, part => part.Step.Value == "line.deduction");
        Assert.DoesNotContain(node.From, part => part.IsAddend);
    }

    [Fact]
    public void A_policy_stands_in_for_what_is_not_applicable()
    {
        var line = _rules.Criterion("c", 10);
        line.Marking = new Amount.Entered(HandMadeRules.At("/e"), HandMadeRules.Count("n", null, true));
        line.IfNotApplicable = new NotApplicableSpec(NotApplicablePolicy.Full, Fraction.Zero);

        var node = Explain(line, _rules.Facts().With("n", Answer.NotApplicable));

        Assert.Equal("line.policy 10", Parts(node));
        Assert.Equal("full", node.Only("line.policy").Argument("case"));
    }

    [Theory]
    [InlineData(LeftOut.Lower, "line.marking 4, line.marking 2")]
    [InlineData(LeftOut.Rescale, "line.marking 4, line.marking 2, line.rescaling 2")]
    internal void A_left_out_criterion_takes_its_worth_along_or_the_rest_is_rescaled(LeftOut how, string parts)
    {
        var root = Section(how, out var facts);

        Assert.Equal(parts, Parts(Explain(root, facts)));
    }

    [Fact]
    public void A_left_out_criterion_is_shown_as_not_applicable()
    {
        var root = Section(LeftOut.Lower, out var facts);

        Assert.IsType<StepValue.NotApplicable>(Explain(root, facts).From[1].Value);
    }

    [Fact]
    public void Of_best_of_only_the_taken_one_is_a_part()
    {
        var root = _rules.Criterion("total", 9);
        root.Take = Take.Greatest;
        root.Criteria = [Leaf("a", 5, 4), Leaf("b", 9, 6), Leaf("c", 9, 6)];

        var node = Explain(root, _rules.Facts());

        Assert.Equal("line.greatest", node.Step.Value);
        Assert.Equal([false, true, false], node.From.Select(part => part.IsAddend));
    }

    [Fact]
    public void A_line_that_is_not_on_the_sheet_is_not_explained_but_named_where_it_lowers_the_worth()
    {
        var root = _rules.Criterion("total", 10);
        root.Criteria = [Leaf("a", 5, 4), Leaf("b", 5, 3)];
        var facts = _rules.Facts();
        _rules.Score(root, facts, root.Criteria[0]);

        var parts = _rules.Explain(root, facts).From;
        Assert.Equal(["line.marking", "line.worth"], parts.Select(part => part.Step.Value));
        Assert.Equal("b", parts[0].Subject.Value);
        Assert.Equal("a", parts[1].Argument("leftOut"));
        Assert.Equal("5", parts[1].Argument("leftOutWorths"));
    }

    [Fact]
    public void A_deduction_of_a_deduction_gives_points_back()
    {
        var line = Deducted(12, 5);
        var relief = _rules.Deduction("relief", line);
        relief.Marking = HandMadeRules.Fixed(2);
        line.Deductions[0].Deductions = [relief];

        var deduction = Explain(line, _rules.Facts().With("faults", 1)).From[1];

        Assert.Equal("amount.each -5, line.deduction 2", Parts(deduction));
        Assert.Equal(Fraction.Of(-3), deduction.Points());
    }

    private Criterion Deducted(int worth, int each)
    {
        var line = Leaf("c", worth, worth);
        var deduction = _rules.Deduction("d", line);
        deduction.Marking = HandMadeRules.Each(HandMadeRules.Count("faults"), each);
        line.Deductions = [deduction];
        return line;
    }

    private Criterion Leaf(string code, int worth, int points)
    {
        var line = _rules.Criterion(code, worth);
        line.Marking = HandMadeRules.Fixed(points);
        return line;
    }

    private Criterion Section(LeftOut how, out HandMadeFacts facts)
    {
        var root = _rules.Criterion("total", 12);
        var absent = Leaf("b", 3, 0);
        absent.Marking = new Amount.Entered(HandMadeRules.At("/e"), HandMadeRules.Count("n", null, true));
        absent.IfNotApplicable = new NotApplicableSpec(NotApplicablePolicy.LeaveOut, Fraction.Zero);
        root.Criteria = [Leaf("a", 5, 4), absent, Leaf("c", 4, 2)];
        root.LeftOut = how;
        facts = _rules.Facts().With("n", Answer.NotApplicable);
        return root;
    }

    private static Amount.Proportional Third() => new(HandMadeRules.At("/p"), new Measure.Ratio(
        HandMadeRules.At("/r"),
        MeasureType.Number(NumberUnit.Share, null),
        true,
        HandMadeRules.Entry(HandMadeRules.Count("n")),
        HandMadeRules.Number(3, NumberUnit.Count)));

    private Explanation Explain(Criterion line, HandMadeFacts facts)
    {
        _rules.Score(line, facts);
        return _rules.Explain(line, facts);
    }

    private static string Parts(Explanation node) => string.Join(", ", Addends(node));

    private static IEnumerable<string> Addends(Explanation node) => node.From
        .Where(part => part.IsAddend)
        .Select(part => part.Step.Value + " " + part.Points());
}
