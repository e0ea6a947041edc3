using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>Lines explained: the parts that add up to the points of each line.</summary>
internal static class LineExplaining
{
    /// <summary>Explains a line that is on the sheet, with all lines below it; a deduction is below zero.</summary>
    public static Explanation Explain(Criterion line, Sheet sheet) =>
        Explain(line, false, sheet) with { IsAddend = false };

    private static Explanation Explain(Criterion line, bool isNegative, Sheet sheet)
    {
        var state = sheet.States[line.Index];
        return new Explanation
        {
            Step = Code.Of(sheet.Givers(line).Count > 0 ? "line.givers" : StepOf(line)),
            Subject = line.Code,
            Label = line.Label,
            Title = Heading.Words(line.Code, line.Title),
            Value = AmountExplaining.Points(state.Points, isNegative),
            IsAddend = !state.Points.IsNotApplicable,
            Rule = line.Source.At,
            Basis = line.Basis,
            Interpretations = [.. line.WorthReadings, .. line.SheetReadings, .. line.LimitReadings],
            From = ValueList.From(Parts(line, isNegative, sheet)),
        };
    }

    private static string StepOf(Criterion line) => line.Role switch
    {
        LineRole.Bonus => "line.bonus",
        LineRole.Deduction => "line.deduction",
        LineRole.Criterion when line.IsLeaf => "line.marking",
        LineRole.Criterion => line.Take switch
        {
            Take.Sum => "line.sum",
            Take.Greatest => "line.greatest",
            Take.OneOf => "line.one-of",
            _ => throw new UnreachableException(),
        },
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Explanation> Parts(Criterion line, bool isNegative, Sheet sheet)
    {
        var state = sheet.States[line.Index];
        if (sheet.Givers(line) is { Count: > 0 } givers)
        {
            foreach (var part in Givers(line, isNegative, givers)) yield return part;
            foreach (var part in WholeExplaining.Together(line, isNegative, sheet)) yield return part;
            yield break;
        }

        if (line.When is not null) yield return When(line, state, sheet);
        if (state.When is { IsNo: true }) yield break; // nothing counts, so nothing is added up
        foreach (var part in BaseExplaining.Explain(line, isNegative, sheet, child =>
            Explain(child, isNegative, sheet)))
            yield return part;
        // Where there is no base there is nothing to add to.
        bool isNothing = state.Base.IsNotApplicable;
        foreach (var part in More(line, isNegative, sheet))
            yield return isNothing ? part with { IsAddend = false } : part;
    }

    private static IEnumerable<Explanation> More(Criterion line, bool isNegative, Sheet sheet)
    {
        foreach (var bonus in line.Bonuses.Where(sheet.Has)) yield return Explain(bonus, isNegative, sheet);
        // What is deducted from a deduction is given back.
        foreach (var deduction in line.Deductions.Where(sheet.Has)) yield return Explain(deduction, !isNegative, sheet);
        foreach (var part in LimitExplaining.Explain(line, isNegative, sheet)) yield return part;
    }

    /// <summary>What each giver's sheet came to; these do not add up.</summary>
    private static IEnumerable<Explanation> Givers(
        Criterion line, bool isNegative, ValueList<SheetOfGiver> givers) => givers.Select(giver => new Explanation
    {
        Step = Code.Of("line.giver"),
        Value = AmountExplaining.Points(giver.Sheet.States[line.Index].Points, isNegative),
        Arguments = GiversExplaining.By(giver.By),
        Rule = line.Source.At,
        Input = giver.At,
        From = ValueList.From(Parts(line, isNegative, giver.Sheet)),
    });

    private static Explanation When(Criterion line, LineState state, Sheet sheet) => new()
    {
        Step = Code.Of("line.when"),
        Value = AnswerExplaining.Explain(state.When!, MeasureType.YesNo),
        Rule = line.When!.Source.At,
        From = [ConditionExplaining.Explain(line.When, sheet.Facts, sheet.Context)],
    };
}
