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

        var tooFew = new HashSet<QuotaGroup>();
        foreach (int unit in asking)
            if (run.Take(unit) is { } group) tooFew.Add(group);

        if (tooFew.Count == 0) return;
        foreach (int unit in asking)
        {
            var cut = field.Groups.Around(unit).FirstOrDefault(tooFew.Contains);
            if (cut is not null) found[unit] = QuotaFinding.Tied(field.Quota.Ties, cut);
        }
    }
}
