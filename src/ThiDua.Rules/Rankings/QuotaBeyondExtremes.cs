using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// The way of a quota that accepts all equal units at the last place, when something is open: for each candidate
/// whether it is accepted in every case, and whether in any.
/// </summary>
/// <remarks>
/// Here one more candidate before it may help a candidate: it may take the last place of some group from two that are
/// equal, and one fewer asks in the wider group. So there is no worst run and no best one; instead the numbers of each
/// group are known from the least to the greatest, while one goes along the order of the keys.
/// </remarks>
internal static class QuotaBeyondExtremes
{
    public static QuotaFinding[] Find(QuotaField field)
    {
        var found = new QuotaFinding[field.Units.Count];
        var candidates = field.Candidates.ToList();
        var (atBest, atWorst) = (new QuotaGroup?[found.Length], new QuotaGroup?[found.Length]);
        var sweep = new QuotaSweep(field);
        var first = new Queue<int>(QuotaExtremes.ByEnd(candidates, unit => field.Keys(unit).Best));
        var last = new Queue<int>(QuotaExtremes.ByEnd(candidates, unit => field.Keys(unit).Worst));
        while (last.Count > 0)
        {
            var here = field.Keys(last.Peek()).Worst;
            if (first.Count > 0 && KeyEnd.Compare(field.Keys(first.Peek()).Best, here) < 0)
                here = field.Keys(first.Peek()).Best;
            var begin = Next(first, unit => field.Keys(unit).Best, here);
            var end = Next(last, unit => field.Keys(unit).Worst, here);
            foreach (int unit in begin) atBest[unit] = sweep.SurelyFullFor(unit);
            foreach (int unit in end) atWorst[unit] = sweep.PossiblyFullFor(unit);
            sweep.Step(begin, end);
        }

        foreach (int unit in candidates)
            found[unit] = new QuotaFinding(atBest[unit] is null, atWorst[unit] is not null, atWorst[unit]);
        return found;
    }

    /// <summary>The next units of a queue that have an end here.</summary>
    private static List<int> Next(
        Queue<int> units, Func<int, IReadOnlyList<KeyEnd>> end, IReadOnlyList<KeyEnd> here)
    {
        var next = new List<int>();
        while (units.Count > 0 && KeyEnd.Compare(end(units.Peek()), here) == 0) next.Add(units.Dequeue());
        return next;
    }
}
