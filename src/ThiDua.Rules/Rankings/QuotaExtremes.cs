using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// The way of a quota when something is open: for each candidate the run that is worst for it and the one that is best.
/// If both agree it is decided.
/// </summary>
/// <remarks>
/// One more candidate before it never helps it. Fewer places in its own groups never help it either; in groups of
/// others it is more places that do not, as whoever finds a place there takes one in the wider group too.
/// </remarks>
internal static class QuotaExtremes
{
    public static QuotaFinding[] Find(QuotaField field)
    {
        var found = new QuotaFinding[field.Units.Count];
        var candidates = field.Candidates.ToList();
        foreach (int unit in candidates) found[unit] = Find(unit, candidates, field);
        return found;
    }

    private static QuotaFinding Find(int unit, List<int> candidates, QuotaField field)
    {
        var span = field.Keys(unit);
        var worst = new QuotaRun(field.Groups, Caps(unit, field, isWorst: true));
        var best = new QuotaRun(field.Groups, Caps(unit, field, isWorst: false));
        foreach (int other in candidates)
        {
            if (other == unit) continue;
            var keys = field.Keys(other);
            if (!span.IsSurelyBefore(keys)) worst.Take(other);
            bool takes = field.Quota.Ties == QuotaTies.AllOut ? !span.MayBeBefore(keys) : keys.IsSurelyBefore(span);
            if (takes && field.IsSurelyCandidate(other)) best.Take(other);
        }

        var full = worst.FullFor(unit);
        return new QuotaFinding(best.FullFor(unit) is null, full is not null, full);
    }

    private static int[] Caps(int unit, QuotaField field, bool isWorst)
    {
        int[] caps = [.. isWorst ? field.GreatestCaps : field.LeastCaps];
        foreach (var group in field.Groups.Around(unit))
        {
            var (least, greatest) = field.CapsFor(unit, group);
            caps[group.Index] = isWorst ? least : greatest;
        }

        return caps;
    }
}
