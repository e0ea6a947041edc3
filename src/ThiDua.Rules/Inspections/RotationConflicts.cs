using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Which requirements cannot be kept together: one after the other is left out, and stays out where the rest still
/// cannot be met. What remains is least. The cheapest to give up is the cheapest choice that has one of each conflict.
/// </summary>
internal sealed class RotationConflicts
{
    private const int MostConflicts = 50;

    private readonly RotationRequest _request;
    private readonly int _years;
    private readonly List<RotationRequirement> _all;
    private long _left; // all questions together take no more steps than one assignment may

    public RotationConflicts(RotationRequest request, int years)
    {
        _request = request.WithoutWishes();
        _years = years;
        _all = request.Requirements.ToList();
        _left = request.MostSteps;
    }

    public RotationConflict Find(RotationCause cause)
    {
        var first = Least(Indices());
        var giveUp = CheapestToGiveUp(first);
        bool isLeast = first.All(one => IsPossible(first.Where(other => other != one)) == true);
        return new RotationConflict(Named(first), isLeast, cause, Named(giveUp));
    }

    private IEnumerable<int> Indices() => Enumerable.Range(0, _all.Count);

    private ValueList<RotationRequirement> Named(IEnumerable<int> some) =>
        ValueList.From(some.Select(one => _all[one]));

    /// <summary>A least part that cannot be kept together, of requirements that cannot.</summary>
    private List<int> Least(IEnumerable<int> conflicting)
    {
        var left = conflicting.ToList();
        foreach (int one in left.ToList())
        {
            var without = left.Where(other => other != one).ToList();
            if (IsPossible(without) == false) left = without;
        }

        return left;
    }

    /// <summary>
    /// Finds conflicts until the cheapest choice of one of each leaves none; empty where that is not known.
    /// </summary>
    private List<int> CheapestToGiveUp(List<int> first)
    {
        var conflicts = new List<List<int>> { first };
        while (conflicts.Count <= MostConflicts)
        {
            var given = Choice(conflicts, 0, [], null) ?? [];
            var kept = Indices().Except(given).ToList();
            switch (IsPossible(kept))
            {
                case true: return given.OrderBy(one => one).ToList();
                case null: return [];
                case false: conflicts.Add(Least(kept)); break;
            }
        }

        return [];
    }

    /// <summary>
    /// The cheapest choice that has one of each conflict; of equal ones the smallest, then the first.
    /// </summary>
    private List<int>? Choice(List<List<int>> conflicts, int at, List<int> chosen, List<int>? best)
    {
        if (best is not null && !IsBetter(chosen, best)) return best;
        while (at < conflicts.Count && conflicts[at].Any(chosen.Contains)) at++;
        if (at == conflicts.Count) return chosen;
        foreach (int one in conflicts[at]) best = Choice(conflicts, at + 1, [.. chosen, one], best);
        return best;
    }

    private bool IsBetter(List<int> one, List<int> other)
    {
        var (cost, otherCost) = (CostOf(one), CostOf(other));
        return cost < otherCost || (cost == otherCost && one.Count < other.Count);
    }

    private Points CostOf(List<int> some) =>
        some.Aggregate(Points.Zero, (sum, one) => sum + _all[one].Cost);

    /// <summary>Whether some of the requirements can be kept together; null where nobody knows.</summary>
    private bool? IsPossible(IEnumerable<int> kept)
    {
        var requirements = kept.Select(one => _all[one]).ToList();
        _left -= requirements.Count + _request.Units.Count;
        if (_left <= 0) return null;
        var plan = new RoundPlanning(new RingProblem(_request.Within(_left), requirements), _years, null).Run();
        _left -= plan.Steps;
        if (plan.Years is not null) return true;
        return plan.Cause is null ? null : false;
    }
}
