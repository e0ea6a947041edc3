using System.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Amounts;

/// <summary>Amounts explained: the points, by which sentence of the rules, from which measures.</summary>
internal static class AmountExplaining
{
    /// <summary>Explains an amount; what is taken away is shown below zero.</summary>
    public static Explanation Explain(
        Amount amount, Facts facts, Answer worth, ExplainContext context, bool isNegative)
    {
        var node = new Explanation
        {
            Step = Code.Of("amount." + amount.Kind),
            Value = Points(AmountScoring.Score(amount, facts, worth), isNegative),
            Rule = amount.Source.At,
            Interpretations = amount.Source.Interpretations,
        };
        return amount switch
        {
            Amount.Fixed one => node with { Arguments = Arguments(one.Points, worth, isNegative) },
            Amount.Each each => Each(node, each, facts, worth, context),
            Amount.Table table => Table(node, table, (facts, worth, context, isNegative)),
            Amount.Proportional share => node with
            {
                Arguments = [.. Worth(worth), .. Of(MeasureScoring.Score(share.Of, facts), share.Of.Type)],
                From = [MeasureExplaining.Explain(share.Of, facts, context)],
            },
            Amount.Entered entered => MeasureExplaining.Entry(node, entered.Input, facts, context),
            Amount.Measured measured => node with { From = [MeasureExplaining.Explain(measured.Of, facts, context)] },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Points as they count in the line around: below zero where they are taken away.</summary>
    public static StepValue Points(Answer answer, bool isNegative) =>
        AnswerExplaining.Points(isNegative ? MeasureScoring.Map(answer, Ranges.Negate) : answer);

    /// <summary>The <c>points</c> that were written, or the <c>share</c> of which <c>worth</c>.</summary>
    public static ValueList<StepArgument> Arguments(
        PointsOrWorth points, Answer worth, bool isNegative) => points.Kind switch
    {
        PointsOrWorthKind.Points => [new StepArgument("points", points.Value.ToString())],
        PointsOrWorthKind.Share =>
        [
            new StepArgument("case", points.Value != Fraction.One ? "share" : isNegative ? "all-taken" : "worth"),
            new StepArgument("share", points.Value.ToString()),
            .. Worth(worth),
        ],
        PointsOrWorthKind.None => ValueList<StepArgument>.Empty,
        _ => throw new UnreachableException(),
    };

    private static Explanation Each(
        Explanation node, Amount.Each each, Facts facts, Answer worth, ExplainContext context)
    {
        var of = MeasureScoring.Score(each.Of, facts);
        var one = AmountScoring.Of(each.Points, worth);
        string which = of.IsValue && one.IsValue ? each.Beyond.IsZero ? "known" : "beyond" : "open";
        return node with
        {
            Arguments =
            [
                new StepArgument("case", which),
                .. one.IsValue ? ValueList.Of(new StepArgument("each", one.Value.ToString())) : [],
                new StepArgument("beyond", each.Beyond.ToString()),
                .. Of(of, each.Of.Type),
            ],
            From = [MeasureExplaining.Explain(each.Of, facts, context)],
        };
    }

    private static Explanation Table(
        Explanation node, Amount.Table table, (Facts Facts, Answer Worth, ExplainContext To, bool IsNegative) by)
    {
        var of = MeasureScoring.Score(table.Of, by.Facts);
        var from = MeasureExplaining.Explain(table.Of, by.Facts, by.To);
        var row = TableExplaining.Row(table.Rows, of);
        return node with
        {
            Arguments = TableExplaining.Arguments(table.Rows, of, table.Of.Type),
            Interpretations = MeasureExplaining.Readings(node, row?.Source),
            From = row is null ? [from] : [from, Explain(row.Then, by.Facts, by.Worth, by.To, by.IsNegative)],
        };
    }

    private static ValueList<StepArgument> Worth(Answer worth) =>
        worth.IsValue ? [new StepArgument("worth", worth.Value.ToString())] : ValueList<StepArgument>.Empty;

    /// <summary>The number that was counted, with its unit, where it is known.</summary>
    private static ValueList<StepArgument> Of(Answer of, MeasureType type) => of.IsValue
        ? [new StepArgument("of", of.Value.ToString()), new StepArgument("unit", NumberUnitText.Format(type.Unit))]
        : ValueList<StepArgument>.Empty;
}
