using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>Why less than the written worth of a line applies: which criteria are left out, wherever below.</summary>
internal static class LeftOutExplaining
{
    /// <summary>
    /// The worth that is left of a line and what lowered it; null where all of it applies, where rescaling tells the
    /// same, or where it is still open.
    /// </summary>
    public static Explanation? Explain(Criterion line, Sheet sheet)
    {
        if (line.IsLeaf || line.Role != LineRole.Criterion || line.Worth is not { } full) return null;
        bool isNone = !line.Criteria.Any(child => IsLeft(child, sheet));
        if (!isNone && (line.LeftOut == LeftOut.Rescale || !IsLowered(line, sheet))) return null;
        var leftOut = Below(line, sheet).ToList();
        return leftOut.Count == 0 ? null : new Explanation
        {
            Step = Code.Of("line.worth"),
            Value = isNone ? new StepValue.None() : AnswerExplaining.Points(sheet.States[line.Index].Worth),
            Rule = line.Source.At,
            Arguments =
            [
                new StepArgument("case", isNone ? "none" : "lowered"),
                new StepArgument("full", full.Exact.ToString()),
                .. Arguments(leftOut),
            ],
        };
    }

    /// <summary>The criteria below a line that are not on the sheet or not applicable, the outermost ones.</summary>
    public static IEnumerable<Criterion> Below(Criterion line, Sheet sheet) => line.Criteria.SelectMany(child =>
        !IsLeft(child, sheet) ? [child] : IsLowered(child, sheet) ? Below(child, sheet) : []);

    /// <summary>Their codes, and what each of them is worth where it applies.</summary>
    public static ValueList<StepArgument> Arguments(IReadOnlyList<Criterion> leftOut) =>
    [
        new("leftOut", string.Join(", ", leftOut.Select(child => child.Code.Value))),
        new("leftOutWorths", string.Join(", ", leftOut.Select(WorthOf))),
    ];

    private static string WorthOf(Criterion line) => (line.Worth?.Exact ?? Fraction.Zero).ToString();

    private static bool IsLeft(Criterion line, Sheet sheet) =>
        sheet.Has(line) && !sheet.States[line.Index].Points.IsNotApplicable;

    private static bool IsLowered(Criterion line, Sheet sheet) => line.Worth is { } full
        && sheet.States[line.Index].Worth is { IsValue: true } worth && worth.Value < full.Exact;
}
