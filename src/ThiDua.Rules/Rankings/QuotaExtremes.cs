using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// The way of a quota when something is open: for each candidate the run that is worst for it and the one that is best.
/// If both agree it is decided.
/// </summary>
/// <remarks>
/// One more candidate before it never helps it. Fewer places in its own groups never help it either; in groups of
/// others it is more places that do not, as whoever finds a place there takes one in the wider group too. The later a
/// candidate may stand, the more may stand before it: so one sweep over all, in the order of their keys, is enough.
/// </remarks>
internal static class QuotaExtremes
{
    public static QuotaFinding[] Find(QuotaField field)
    {
        if (field.Quota.Ties == QuotaTies.AllIn) return QuotaBeyondExtremes.Find(field);
        var found = new QuotaFinding[field.Units.Count];
        var candidates = field.Candidates.ToList();
        var (worst, best) = (Worst(candidates, field), Best(candidates, field));
        foreach (int unit in candidates)
            found[unit] = new QuotaFinding(best[unit] is null, worst[unit] is not null, worst[unit]);
        return found;
    }

    /// <summary>The group that leaves no place when all who may stand before a candidate, or beside it, do.</summary>
    private static QuotaGroup?[] Worst(List<int> candidates, QuotaField field)
    {
        var full = new QuotaGroup?[field.Units.Count];
        var demand = new QuotaDemand(field.Groups, field.GreatestCaps);
        var asking = new Queue<int>(ByEnd(candidates, unit => field.Keys(unit).Best));
        foreach (int unit in ByEnd(candidates, unit => field.Keys(unit).Worst))
        {
            var last = field.Keys(unit).Worst;
            while (asking.Count > 0 && KeyEnd.Compare(field.Keys(asking.Peek()).Best, last) <= 0)
                demand.Add(asking.Dequeue());
            full[unit] = demand.FullFor(unit, true, group => field.CapsFor(unit, group).Least);
        }

        return full;
    }

    /// <summary>The group that leaves no place when only those who surely take one before a candidate do so.</summary>
    private static QuotaGroup?[] Best(List<int> candidates, QuotaField field)
    {
        var full = new QuotaGroup?[field.Units.Count];
        var demand = new QuotaDemand(field.Groups, field.LeastCaps);
        var sure = candidates.Where(field.IsSurelyCandidate);
        var asking = new Queue<int>(ByEnd(sure, unit => field.Keys(unit).Worst));
        // Where equal units are all left out, whoever stands beside a candidate takes its place as well.
        int most = field.Quota.Ties == QuotaTies.AllOut ? 0 : -1;
        foreach (int unit in ByEnd(candidates, unit => field.Keys(unit).Best))
        {
            var span = field.Keys(unit);
            while (asking.Count > 0 && KeyEnd.Compare(field.Keys(asking.Peek()).Worst, span.Best) <= most)
                demand.Add(asking.Dequeue());
            bool isAsking = most == 0 && span.IsSingle && field.IsSurelyCandidate(unit);
            full[unit] = demand.FullFor(unit, isAsking, group => field.CapsFor(unit, group).Greatest);
        }

        return full;
    }

    public static List<int> ByEnd(IEnumerable<int> units, System.Func<int, IReadOnlyList<KeyEnd>> end) =>
        [.. units.OrderBy(end, Comparer<IReadOnlyList<KeyEnd>>.Create(KeyEnd.Compare))];
}
