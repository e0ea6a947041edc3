using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>Rescaling explained: the arithmetic, and which criteria do not apply.</summary>
internal static class RescaleExplaining
{
    /// <summary>What rescaling adds to the points of the criteria that apply.</summary>
    public static Explanation Explain(Criterion line, bool isNegative, Sheet sheet)
    {
        var state = sheet.States[line.Index];
        return new Explanation
        {
            Step = Code.Of("line.rescaling"),
            Value = AmountExplaining.Points(state.Rescaling, isNegative),
            Rule = line.Source.At,
            Arguments = ValueList.From(Arguments(line, state, sheet)),
        };
    }

    private static IEnumerable<StepArgument> Arguments(Criterion line, LineState state, Sheet sheet)
    {
        if (state.Worth.IsValue) yield return new StepArgument("worth", state.Worth.Value.ToString());
        var onSheet = line.Criteria.Where(sheet.Has).Select(child => sheet.States[child.Index]).ToList();
        // While it is open what will be left out, there is no one worth to tell.
        var left = onSheet.Where(child => !child.Points.IsNotApplicable).ToList();
        if (!left.TrueForAll(child => !child.Points.MayBeNotApplicable && child.Worth.IsValue)) yield break;
        var leftOut = LeftOutExplaining.Below(line, sheet).ToList();
        yield return new StepArgument("case", leftOut.Count > 0 ? "left-out" : "plain");
        yield return new StepArgument("applicable", ParentScoring.ApplicableWorth(line, left).ToString());
        if (state is { Base.IsValue: true, Rescaling.IsValue: true })
        {
            yield return new StepArgument("points", (state.Base.Value - state.Rescaling.Value).ToString());
            yield return new StepArgument("rescaled", state.Base.Value.ToString());
        }

        if (leftOut.Count == 0) yield break;
        foreach (var argument in LeftOutExplaining.Arguments(leftOut)) yield return argument;
    }
}
