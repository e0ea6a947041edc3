using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Tests.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Measures;

public sealed class MeasureExplainingTests
{
    private readonly HandMadeRules _rules = new();

    [Fact]
    public void An_entry_says_where_it_stands_in_the_dossier()
    {
        var entry = HandMadeRules.Entry(HandMadeRules.Count("late", "Số lần nộp chậm"));

        var node = Explain(entry, Facts().With("late", 2));

        Assert.Equal("late", node.Subject.Value);
        Assert.Equal("Số lần nộp chậm", node.Title);
        Assert.Equal("/entries/late", node.Input?.Pointer.ToString());
        Assert.Equal(new StepValue.Number(Fraction.Of(2), NumberUnit.Count), node.Value);
    }

    [Fact]
    public void A_missing_entry_shows_what_is_possible_and_why()
    {
        var value = Assert.IsType<StepValue.PendingNumber>(
            Explain(HandMadeRules.Entry(HandMadeRules.Count("late")), Facts()).Value);

        Assert.Equal("[0, 3]", value.Possible.ToString());
        Assert.Equal("missing late", Assert.Single(value.Reasons).ToString());
    }

    [Fact]
    public void A_definition_is_explained_once_and_then_only_named()
    {
        _rules.Define("late-share", HandMadeRules.Number(2));
        var named = new Measure.Named(
            HandMadeRules.At("/n"), MeasureType.Number(NumberUnit.Points, 0), false, 0, Code.Of("late-share"));

        var node = Explain(Combine(CombineHow.Sum, named, named), Facts());

        Assert.Equal([1, 0], node.From.Select(part => part.From.Count));
        Assert.Equal("again", node.From[1].Argument("case"));
        Assert.Equal(node.From[0].Value, node.From[1].Value);
    }

    [Fact]
    public void Definitions_upon_definitions_do_not_grow_without_bound()
    {
        _rules.Define("d0", HandMadeRules.Number(1));
        for (int i = 1; i < 12; i++)
        {
            var below = Named(i - 1);
            _rules.Define(Named(i).Code.Value, Combine(CombineHow.Greatest, below, below, below));
        }

        Assert.True(Explain(Named(11), Facts()).SelfAndBelow().Count() < 100);
    }

    [Fact]
    public void A_table_names_the_row_that_fits_and_explains_only_that_one()
    {
        var table = Table(("[0, 1]", 5), ("(1, 3]", 2));

        var node = Explain(table, Facts().With("late", 2));

        Assert.Equal("(1, 3]", node.Argument("in"));
        Assert.Equal(["measure.input", "measure.literal"], node.From.Select(part => part.Step.Value));
    }

    [Fact]
    public void A_value_between_the_rows_is_a_gap()
    {
        var node = Explain(Table(("[0, 1]", 5), ("[3, 3]", 2)), Facts().With("late", 2));

        Assert.Equal("gap", node.Argument("case"));
        Assert.IsType<StepValue.PendingNumber>(node.Value);
    }

    [Fact]
    public void A_ratio_by_zero_is_not_applicable_and_says_why()
    {
        var ratio = new Measure.Ratio(
            HandMadeRules.At("/r"),
            MeasureType.Number(NumberUnit.Share, null),
            true,
            HandMadeRules.Number(1, NumberUnit.Count),
            HandMadeRules.Entry(HandMadeRules.Count("late")));

        var node = Explain(ratio, Facts().With("late", 0));

        Assert.IsType<StepValue.NotApplicable>(node.Value);
        Assert.Equal("zero", node.Argument("case"));
    }

    [Theory]
    [InlineData(CombineHow.Sum, "measure.sum", "5")]
    [InlineData(CombineHow.Product, "measure.product", "6")]
    [InlineData(CombineHow.Least, "measure.least", "2")]
    [InlineData(CombineHow.Greatest, "measure.greatest", "3")]
    [InlineData(CombineHow.Mean, "measure.mean", "2.5")]
    [InlineData(CombineHow.Median, "measure.median", "2.5")]
    internal void Measures_put_together_are_called_by_how(CombineHow how, string step, string value)
    {
        var node = Explain(Combine(how, HandMadeRules.Number(2), HandMadeRules.Number(3)), Facts());

        Assert.Equal(step, node.Step.Value);
        Assert.Equal(value, node.Points().ToString());
    }

    [Fact]
    public void A_yes_no_entry_as_a_condition_is_one_step()
    {
        var condition = new Condition.IsYes(HandMadeRules.At("/c"), HandMadeRules.Entry(HandMadeRules.YesNo("award")));

        var node = ConditionExplaining.Explain(condition, Facts().With("award", Answer.Yes), _rules.Context());

        Assert.Equal(new StepValue.YesNo(true), node.Value);
        Assert.Equal("/entries/award", node.Input?.Pointer.ToString());
        Assert.Empty(node.From);
    }

    private static Measure.Named Named(int i) => new(
        HandMadeRules.At("/n"), MeasureType.Number(NumberUnit.Points, 0), false, i, Code.Of("d" + "0123456789ab"[i]));

    private static Measure.Combine Combine(CombineHow how, params Measure[] of) => new(
        HandMadeRules.At("/s"), MeasureType.Number(NumberUnit.Points, null), false, how, ValueList.Of(of), []);

    private static Measure.Table Table(params (string In, int Then)[] rows) => new(
        HandMadeRules.At("/t"),
        MeasureType.Number(NumberUnit.Points, 0),
        false,
        HandMadeRules.Entry(HandMadeRules.Count("late")),
        new TableRows<Measure>(Code.Of("t"), ValueList.From(rows.Select(row => Row(row.In, row.Then))), 0));

    private static TableRow<Measure> Row(string range, int then)
    {
        Assert.True(IntervalText.TryParseNumbers(range, out var numbers, out _, out _));
        return HandMadeRules.Row(numbers, HandMadeRules.Number(then));
    }

    private HandMadeFacts Facts() => _rules.Facts();

    private Explanation Explain(Measure measure, HandMadeFacts facts) =>
        MeasureExplaining.Explain(measure, facts, _rules.Context());
}
