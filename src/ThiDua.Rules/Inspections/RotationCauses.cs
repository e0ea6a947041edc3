using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Simple causes for which a request cannot be met, whatever the number of units.</summary>
internal static class RotationCauses
{
    /// <summary>A simple cause; null where there is none.</summary>
    /// <param name="problem">What is asked.</param>
    /// <param name="years">So many years share no pair.</param>
    public static RotationCause? Find(RingProblem problem, int years)
    {
        // No year is narrower than the first: later ones are further away from what was before.
        var blocked = problem.BlockedIn(0, []);
        if (TooFew(problem, blocked, problem.Each) is { } few) return few;
        // What matching takes grows with the square of the units.
        if ((long)problem.Count * problem.Count > problem.Request.MostSteps)
            return TooFew(problem, problem.BlockedIn(years - 1, []), years * problem.Each);
        var matching = new RingMatching(problem.Count, blocked, Enumerable.Range(0, problem.Count).ToArray());
        if (!matching.IsPerfect) return Shortage(problem.Request.Units, matching);
        if (problem.IsSingle && ClosedGroup(problem.Count, blocked) is { } closed)
            return new RotationCause.ClosedGroup(ValueList.From(closed.Select(unit => problem.Request.Units[unit])));
        return TooFew(problem, problem.BlockedIn(years - 1, []), years * problem.Each);
    }

    /// <summary>
    /// A group whose members only its own members may inspect, so that no cycle through all units enters it; null where
    /// every unit can be reached from every other one.
    /// </summary>
    public static List<int>? ClosedGroup(int units, ArcSet blocked)
    {
        var unreached = Beyond(units, (tail, head) => !blocked.Contains(tail, head));
        if (unreached.Count > 0) return unreached;
        var leadNowhere = Beyond(units, (head, tail) => !blocked.Contains(tail, head));
        return leadNowhere.Count == 0 ? null : Enumerable.Range(0, units).Except(leadNowhere).ToList();
    }

    /// <summary>The units to which no way leads from the first one.</summary>
    private static List<int> Beyond(int units, System.Func<int, int, bool> leads)
    {
        var beyond = Enumerable.Range(1, units - 1).ToList();
        var next = new Queue<int>([0]);
        while (next.Count > 0)
        {
            int from = next.Dequeue();
            foreach (int unit in beyond.Where(unit => leads(from, unit)).ToList()) next.Enqueue(unit);
            beyond.RemoveAll(unit => leads(from, unit));
        }

        return beyond;
    }

    private static RotationCause.TooFewInspectors Shortage(ValueList<Code> units, RingMatching matching)
    {
        var (group, inspectors) = matching.Shortage();
        return new RotationCause.TooFewInspectors(
            ValueList.From(group.Select(unit => units[unit])),
            ValueList.From(inspectors.Select(unit => units[unit])));
    }

    /// <summary>How many years that share no pair there may be at most: no unit has more others to inspect.</summary>
    public static int MostYears(RingProblem problem)
    {
        var (heads, tails) = Degrees(problem.Count, problem.BlockedIn(problem.Count, []));
        return System.Math.Min(heads.Min(), tails.Min()) / problem.Each;
    }

    private static RotationCause? TooFew(RingProblem problem, ArcSet blocked, int needed)
    {
        var units = problem.Request.Units;
        var (heads, tails) = Degrees(problem.Count, blocked);
        for (int unit = 0; unit < problem.Count; unit++)
        {
            if (tails[unit] < needed)
                return new RotationCause.TooFewMayInspect(units[unit], tails[unit], needed);
            if (heads[unit] < needed)
                return new RotationCause.MayInspectTooFew(units[unit], heads[unit], needed);
        }

        return null;
    }

    /// <summary>How many others each unit may inspect, and by how many it may be inspected.</summary>
    private static (int[] Heads, int[] Tails) Degrees(int units, ArcSet blocked)
    {
        int[] heads = Enumerable.Repeat(units - 1, units).ToArray();
        int[] tails = Enumerable.Repeat(units - 1, units).ToArray();
        for (int tail = 0; tail < units; tail++)
        {
            int before = -1;
            foreach (int head in blocked.HeadsOf(tail))
            {
                if (head != before && head != tail)
                {
                    heads[tail]--;
                    tails[head]--;
                }

                before = head;
            }
        }

        return (heads, tails);
    }
}
