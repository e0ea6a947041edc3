using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Splits a set of points by what they lead to: runs of points that surely lead to the same stay together.
/// </summary>
internal static class PointsSplit
{
    /// <summary>
    /// The parts of a set by their keys; null when the set has only bounds or the budget does not suffice.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="ask">What points lead to, and whether that is sure for all of them.</param>
    /// <param name="budget">What may still be done.</param>
    /// <param name="cost">What one question costs.</param>
    public static IReadOnlyList<(ulong Key, PointSet Set)>? By(
        PointSet set, Func<Answer, (ulong Key, bool IsDecided)> ask, StepBudget budget, long cost)
    {
        if (!set.IsExact) return null;
        var found = new List<(ulong Key, Fraction From, Fraction To)>();
        var open = new Stack<(Fraction From, Fraction To)>();
        open.Push((set.Least!.Value, set.Greatest!.Value));
        while (open.Count > 0)
        {
            var (from, to) = open.Pop();
            if (!budget.TrySpend(cost)) return null;
            var (key, isDecided) = ask(Answer.Pending(Interval<Fraction>.Closed(from, to), false, SheetFacts.Open));
            if (isDecided || from == to)
            {
                found.Add((key, from, to));
                continue;
            }

            var (first, second) = Halves(set, from, to);
            open.Push(second);
            open.Push(first);
        }

        return Gather(set, found, budget);
    }

    /// <summary>Cuts a stretch of members in two that are both not empty.</summary>
    public static ((Fraction From, Fraction To) First, (Fraction From, Fraction To) Second) Halves(
        PointSet set, Fraction from, Fraction to)
    {
        // Invariant: both ends are members, so the middle has one at or below it that is not before the first.
        Fraction middle = set.AtMost((from + to) / Fraction.Of(2))!.Value;
        return ((from, middle), (set.After(middle)!.Value, to));
    }

    private static List<(ulong Key, PointSet Set)> Gather(
        PointSet set, List<(ulong Key, Fraction From, Fraction To)> found, StepBudget budget)
    {
        var parts = new List<(ulong Key, PointSet Set)>();
        for (int i = 0; i < found.Count; i++)
        {
            int last = i;
            while (last + 1 < found.Count && found[last + 1].Key == found[i].Key) last++;
            parts.Add((found[i].Key, PointSets.Between(set, found[i].From, found[last].To, budget)!));
            i = last;
        }

        return parts
            .GroupBy(part => part.Key)
            .Select(group => (group.Key, PointSets.Union(group.Select(part => part.Set).ToList(), budget)))
            .ToList();
    }
}
