using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>The base of a line explained: marking or criteria, rescaling, the policy for "not applicable".</summary>
internal static class BaseExplaining
{
    public static IEnumerable<Explanation> Explain(
        Criterion line, bool isNegative, Sheet sheet, Func<Criterion, Explanation> explain)
    {
        var state = sheet.States[line.Index];
        if (line.IsLeaf && line.Marking is { } marking)
        {
            yield return AmountExplaining.Explain(
                marking, sheet.Facts, sheet.WorthOf(line), sheet.Context, isNegative) with
            {
                IsAddend = !state.IsReplaced && !state.Base.IsNotApplicable,
            };
        }

        var children = line.IsLeaf ? [] : line.Criteria.Where(sheet.Has).ToList();
        if (state.Candidates is { } candidates) children = candidates.ToList();
        var taken = line.Take == Take.Greatest ? Taken(children, state, sheet)
            : children.Count == 1 ? children[0] : null;
        foreach (var child in children)
        {
            var part = explain(child);
            yield return line.Take == Take.Sum ? part : part with { IsAddend = child == taken && part.IsAddend };
        }

        if (LeftOutExplaining.Explain(line, sheet) is { } lowered) yield return lowered;
        // Which one counts may be open: then none of them is the part that counts, but what they give together.
        bool isOpen = line.Take != Take.Sum && children.Count > 0 && taken is null && !state.Base.IsNotApplicable
            && !state.IsReplaced;
        if (isOpen) yield return Open(line, isNegative, state);
        if (!(state.Rescaling.IsValue && state.Rescaling.Value.IsZero))
            yield return RescaleExplaining.Explain(line, isNegative, sheet) with { IsAddend = !isOpen };
        if (Policy(line, isNegative, sheet, children) is { } policy) yield return policy;
    }

    /// <summary>The criterion that gives the points where the greatest is taken: the first of equals.</summary>
    private static Criterion? Taken(List<Criterion> children, LineState state, Sheet sheet)
    {
        if (!state.Base.IsValue || !state.Rescaling.IsValue) return null;
        var points = state.Base.Value - state.Rescaling.Value;
        return children.Find(child => sheet.States[child.Index].Points is { IsValue: true } p && p.Value == points);
    }

    private static Explanation Open(Criterion line, bool isNegative, LineState state) => new()
    {
        Step = Code.Of("line.base"),
        Value = AmountExplaining.Points(state.Base, isNegative),
        IsAddend = true,
        Rule = line.Source.At,
        Arguments = line.Take == Take.OneOf ? [new("case", state.IsFilledTwice ? "twice" : "one-of")] : [],
    };

    private static Explanation? Policy(Criterion line, bool isNegative, Sheet sheet, List<Criterion> children)
    {
        var state = sheet.States[line.Index];
        if (line.IfNotApplicable is not { } policy || policy.Policy == NotApplicablePolicy.LeaveOut) return null;
        if (!state.IsReplaced && !MayBeReplaced(line, sheet, children)) return null;
        var (which, instead) = policy.Policy switch
        {
            NotApplicablePolicy.Full => ("full", state.Worth),
            NotApplicablePolicy.Zero => ("zero", Answer.Zero),
            NotApplicablePolicy.Points => ("points", Answer.Number(policy.Points)),
            _ => throw new UnreachableException(),
        };
        return new Explanation
        {
            Step = Code.Of(state.IsReplaced ? "line.policy" : "line.policy-if"),
            Value = AmountExplaining.Points(state.IsReplaced ? state.Base : instead, isNegative),
            IsAddend = state.IsReplaced,
            Rule = line.Source.At,
            Arguments = [new StepArgument("case", which)],
        };
    }

    /// <summary>Whether the base is pending and may still turn out not applicable.</summary>
    private static bool MayBeReplaced(Criterion line, Sheet sheet, List<Criterion> children)
    {
        if (line.Marking is { } marking)
            return AmountScoring.Score(marking, sheet.Facts, sheet.WorthOf(line)).MayBeNotApplicable;
        if (line.Take == Take.OneOf)
            return children.Exists(child => sheet.States[child.Index].Points.MayBeNotApplicable);
        return children.Count > 0 && children.TrueForAll(child => sheet.States[child.Index].Points.MayBeNotApplicable);
    }
}
