using System.Collections.Generic;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>A line that was worked out once for each giver, explained: what they give together.</summary>
internal static class WholeExplaining
{
    /// <summary>The points that the sheets make together, and their rounding.</summary>
    public static IEnumerable<Explanation> Together(Criterion line, bool isNegative, Sheet sheet)
    {
        yield return new Explanation
        {
            Step = Code.Of("line.together"),
            Value = AmountExplaining.Points(sheet.States[line.Index].Base, isNegative),
            IsAddend = !sheet.States[line.Index].Base.IsNotApplicable,
            Rule = line.Marks!.At,
            Arguments = GiversExplaining.Arguments(line.Marks.Givers!),
        };
        foreach (var part in LimitExplaining.Explain(line, isNegative, sheet)) yield return part;
    }
}
