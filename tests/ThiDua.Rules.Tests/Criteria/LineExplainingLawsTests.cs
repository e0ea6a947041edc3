using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Tests.Explanations;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Criteria;

public sealed class LineExplainingLawsTests(ITestOutputHelper output)
{
    private readonly ThingLaw<RandomSheet> _law =
        new(output, choices => new RandomSheet(choices), RandomSheet.AllCases, sheet => sheet.Cases)
        {
            Show = sheet => ExplanationWriter.ToText(sheet.Explain(), Language.English),
        };

    [Fact]
    public void The_parts_of_a_line_add_up_to_its_points() => AllLines(
        line => line.Value is StepValue.Number,
        line => AddUp(line) is { } sum && sum.Least <= line.Points() && line.Points() <= sum.Greatest);

    [Fact]
    public void The_parts_of_a_line_add_up_exactly_where_all_of_them_are_known() => AllLines(
        line => line.Value is StepValue.Number && Addends(line).All(part => part.Value is StepValue.Number),
        line => Addends(line).Aggregate(Fraction.Zero, (sum, part) => sum + part.Points()) == line.Points());

    [Fact]
    public void The_value_of_the_root_is_the_points_of_the_result() => _law.Holds(sheet =>
        sheet.Explain().Value == AnswerExplaining.Points(sheet.States[sheet.Root.Index].Points));

    [Fact]
    public void Deductions_of_a_criterion_are_not_above_zero_and_bonuses_not_below() => _law.Holds(sheet =>
        Lines(sheet).Where(line => line.Step.Value is "line.sum" or "line.marking" or "line.greatest")
            .SelectMany(line => line.From)
            .All(part => part.Range() is not { } range || part.Step.Value switch
            {
                "line.deduction" => range.Greatest <= Fraction.Zero,
                "line.bonus" => range.Least >= Fraction.Zero,
                _ => true,
            }));

    [Fact]
    public void Lines_stand_in_the_order_of_the_rules_and_only_those_of_the_sheet() => _law.Holds(sheet =>
    {
        var lines = sheet.Root.SelfAndBelow().ToDictionary(line => line.Code);
        return Lines(sheet)
            .Where(node => !node.From.Any(part =>
                part is { Step.Value: "line.when", Value: StepValue.YesNo { IsYes: false } }))
            .All(node => node.From.Where(part => part.IsLine()).Select(part => part.Subject)
                .SequenceEqual(Below(lines[node.Subject], sheet)));
    });

    [Fact]
    public void The_same_explanation_comes_out_each_time() => _law.Holds(sheet => sheet.Explain() == sheet.Explain());

    private static IEnumerable<Code> Below(Criterion line, RandomSheet sheet) =>
        line.Children.Where(child => sheet.States[child.Index].IsOnSheet).Select(child => child.Code);

    private static IEnumerable<Explanation> Lines(RandomSheet sheet) =>
        sheet.Explain().SelfAndBelow().Where(node => node.IsLine());

    private static IEnumerable<Explanation> Addends(Explanation node) => node.From.Where(part => part.IsAddend);

    private static (Fraction Least, Fraction Greatest)? AddUp(Explanation node)
    {
        Fraction least = Fraction.Zero, greatest = Fraction.Zero;
        foreach (var part in Addends(node))
        {
            if (part.Range() is not ({ } low, { } high)) return null;
            least += low;
            greatest += high;
        }

        return (least, greatest);
    }

    /// <summary>All such lines of a sheet are like this; a sheet without any is trivial.</summary>
    private void AllLines(Predicate<Explanation> such, Predicate<Explanation> law) => _law.Holds(
        sheet => Lines(sheet).Where(line => such(line)).All(line => law(line)),
        sheet => !Lines(sheet).Any(line => such(line)));
}
