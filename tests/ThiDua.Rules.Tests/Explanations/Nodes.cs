using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>What the tests ask of explanations.</summary>
internal static class Nodes
{
    public static IEnumerable<Explanation> SelfAndBelow(this Explanation node) =>
        node.From.SelectMany(SelfAndBelow).Prepend(node);

    public static Fraction Points(this Explanation node) => ((StepValue.Number)node.Value).Value;

    public static string? Argument(this Explanation node, string name) =>
        node.Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;

    public static bool IsLine(this Explanation node) =>
        node.Step.Value is "line.sum" or "line.greatest" or "line.marking" or "line.bonus" or "line.deduction";

    public static Explanation Only(this Explanation node, string step) =>
        node.SelfAndBelow().Single(one => one.Step.Value == step);

    /// <summary>The least and the greatest number that is possible; null for what is not a number.</summary>
    public static (Fraction? Least, Fraction? Greatest)? Range(this Explanation node) => node.Value switch
    {
        StepValue.Number number => (number.Value, number.Value),
        StepValue.PendingNumber { MayBeNotApplicable: true } open =>
            (Fraction.Min(open.Possible.Least!.Value, default), Fraction.Max(open.Possible.Greatest!.Value, default)),
        StepValue.PendingNumber open => (open.Possible.Least, open.Possible.Greatest),
        _ => null,
    };
}
