using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Rankings;

/// <summary>The way of a quota when all is known: candidates in classes of equal keys, the best first.</summary>
internal static class QuotaClasses
{
    public static QuotaFinding[] Find(QuotaField field)
    {
        var found = new QuotaFinding[field.Units.Count];
        var candidates = field.Candidates.ToList();
        candidates.Sort((a, b) => KeyEnd.Compare(field.Keys(a).Best, field.Keys(b).Best));
        var run = new QuotaRun(field.Groups, field.LeastCaps);
        for (int first = 0, next; first < candidates.Count; first = next)
        {
            var best = field.Keys(candidates[first]).Best;
            next = first + 1;
            while (next < candidates.Count && KeyEnd.Compare(best, field.Keys(candidates[next]).Best) == 0) next++;
            Take(candidates.GetRange(first, next - first), run, field, found);
        }

        return found;
    }

    /// <summary>One class: whoever finds a place in all groups, however many equal ones ask, is accepted.</summary>
    private static void Take(List<int> equals, QuotaRun run, QuotaField field, QuotaFinding[] found)
    {
        var asking = new List<int>();
        foreach (int unit in equals)
        {
            var full = run.FullFor(unit);
            found[unit] = full is null ? QuotaFinding.Kept : QuotaFinding.Demoted(full);
            if (full is null) asking.Add(unit);
        }

        var cuts = field.Quota.Ties == QuotaTies.AllIn ? TakeAll(asking, run) : TakeSome(asking, run, field);
        for (int i = 0; i < asking.Count; i++)
            if (cuts[i] is { } cut) found[asking[i]] = QuotaFinding.Tied(field.Quota.Ties, cut);
    }

    /// <summary>As many as there are places; the group of each that has too few for it and its equals.</summary>
    private static List<QuotaGroup?> TakeSome(List<int> asking, QuotaRun run, QuotaField field)
    {
        var tooFew = new HashSet<QuotaGroup>();
        foreach (int unit in asking)
            if (run.Take(unit) is { } group) tooFew.Add(group);

        return asking.ConvertAll(unit =>
            tooFew.Count == 0 ? null : field.Groups.Around(unit).FirstOrDefault(tooFew.Contains));
    }

    /// <summary>
    /// All of them: a finer group takes all its own, and so many ask in the wider one. What they take beyond the limit
    /// is taken from those behind them, so that nothing but equal units ever exceeds it.
    /// </summary>
    private static List<QuotaGroup?> TakeAll(List<int> asking, QuotaRun run)
    {
        foreach (int unit in asking) run.TakeBeyond(unit);
        return asking.ConvertAll(run.ExceededFor);
    }
}
