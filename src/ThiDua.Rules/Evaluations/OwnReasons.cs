using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Explanations as they are told to the unit itself: what it owes was told round by those who wait for it, and comes
/// back with its own name and period, which it need not be told.
/// </summary>
internal static class OwnReasons
{
    public static Explanation SeenBy(Evaluation result, Explanation node) =>
        SeenBy(node, result.Unit, result.Dossier.Period?.ToString());

    public static WhyNot SeenBy(Evaluation result, WhyNot whyNot) =>
        whyNot with { Because = ValueList.From(whyNot.Because.Select(node => SeenBy(result, node))) };

    private static Explanation SeenBy(Explanation node, Code unit, string? period)
    {
        var value = Of(node.Value, unit, period);
        Explanation[]? from = null;
        for (int i = 0; i < node.From.Count; i++)
        {
            var part = SeenBy(node.From[i], unit, period);
            if (ReferenceEquals(part, node.From[i])) continue;
            from ??= [.. node.From];
            from[i] = part;
        }

        if (from is null && value == node.Value) return node;
        return node with { Value = value, From = from is null ? node.From : ValueList.Own(from) };
    }

    private static StepValue Of(StepValue value, Code unit, string? period)
    {
        ValueList<PendingReason> Own(ValueList<PendingReason> reasons) =>
            ValueList.From(reasons.Select(reason => reason.SeenBy(unit, period)).Distinct());

        return value switch
        {
            StepValue.PendingNumber open => open with { Reasons = Own(open.Reasons) },
            StepValue.PendingLevel open => open with { Reasons = Own(open.Reasons) },
            StepValue.PendingYesNo open => open with { Reasons = Own(open.Reasons) },
            StepValue.PendingDate open => open with { Reasons = Own(open.Reasons) },
            StepValue.Number or StepValue.YesNo or StepValue.OfLevel or StepValue.OnDate or StepValue.NotApplicable
                or StepValue.None => value,
            _ => throw new UnreachableException(),
        };
    }
}
