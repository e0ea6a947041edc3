using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>What limits and rounding add to a line or take from it, where they act.</summary>
internal static class LimitExplaining
{
    public static IEnumerable<Explanation> Explain(Criterion line, bool isNegative, Sheet sheet)
    {
        var state = sheet.States[line.Index];
        if (state.Sum.IsNotApplicable) yield break;
        if (state.Sum.Range != state.Limited.Range) yield return Limit(line, isNegative, sheet);
        if (line.Round is not { } rounding) yield break;
        var rounded = MeasureScoring.Map(state.Limited, range => Ranges.Round(range, rounding));
        if (rounded.Range != state.Limited.Range)
            yield return Rounding(line, rounding, isNegative, state.Limited, rounded);
    }

    private static Explanation Limit(Criterion line, bool isNegative, Sheet sheet)
    {
        var state = sheet.States[line.Index];
        var worth = sheet.WorthOf(line);
        var difference = IsConstant(line, worth)
            ? Shift(state.Sum, state.Limited) : Difference(state.Sum, state.Limited);
        bool raises = difference.Greatest is not { Sign: <= 0 };
        bool lowers = difference.Least is not { Sign: >= 0 };
        return new Explanation
        {
            Step = Code.Of("line.limit"),
            Value = AmountExplaining.Points(difference, isNegative),
            IsAddend = true,
            Rule = line.Source.At,
            Interpretations = line.LimitReadings,
            Arguments =
            [
                new StepArgument("case", raises ? lowers ? "both" : "at-least" : "at-most"),
                .. raises ? Bound("atLeast", line.AtLeast, worth) : [],
                .. lowers ? Bound("atMost", line.AtMost, worth) : [],
            ],
        };
    }

    private static ValueList<StepArgument> Bound(string name, PointsOrWorth limit, Answer worth)
    {
        if (limit.Kind == PointsOrWorthKind.None) return ValueList<StepArgument>.Empty;
        var bound = AmountScoring.Of(limit, worth);
        return bound.IsValue ? [new StepArgument(name, bound.Value.ToString())] : ValueList<StepArgument>.Empty;
    }

    private static Explanation Rounding(
        Criterion line, Rounding rounding, bool isNegative, Answer before, Answer after) => new()
    {
        Step = Code.Of("line.rounding"),
        Value = AmountExplaining.Points(
            before.IsValue || after.IsValue ? Difference(before, after) : AtMostOneStep(rounding, after), isNegative),
        IsAddend = true,
        Rule = line.Source.At,
        Arguments = MeasureExplaining.Arguments(rounding),
    };

    private static bool IsConstant(Criterion line, Answer worth) => worth.IsValue
        || (line.AtLeast.Kind != PointsOrWorthKind.Share && line.AtMost.Kind != PointsOrWorthKind.Share);

    /// <summary>What one answer is more than another; exact where one of them is a value.</summary>
    private static Answer Difference(Answer before, Answer after) =>
        Answer.Pending(Ranges.Sum(after.Range, Ranges.Negate(before.Range)), false, Answer.Merge([before, after]));

    /// <summary>What constant limits change: the least sum is raised most, the greatest is lowered most.</summary>
    private static Answer Shift(Answer before, Answer after) => Answer.Pending(
        Ranges.Of(after.Greatest - before.Greatest, after.Least - before.Least), false, Answer.Merge([before, after]));

    private static Answer AtMostOneStep(Rounding rounding, Answer after)
    {
        var step = Fraction.One;
        var factor = rounding.Decimals < 0 ? Fraction.Of(10) : Fraction.Of(1, 10);
        for (int i = Math.Abs(rounding.Decimals); i > 0; i--) step *= factor;
        var (least, greatest) = rounding.Mode switch
        {
            RoundingMode.Up => (Fraction.Zero, step),
            RoundingMode.Down => (-step, Fraction.Zero),
            RoundingMode.HalfUp => (-step / Fraction.Of(2), step / Fraction.Of(2)),
            _ => throw new UnreachableException(),
        };
        return Answer.Pending(Ranges.Of(least, greatest), false, after.Waiting);
    }
}
