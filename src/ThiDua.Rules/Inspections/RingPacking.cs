using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Rounds of several years, or several rounds of one year, for at most seven units: all of them are gone through, so
/// that finding nothing is a proof. What can be shown to be in vain is left out.
/// </summary>
internal sealed class RingPacking
{
    /// <summary>Up to so many units all rounds are listed.</summary>
    public const int MostUnits = 7;

    private readonly RingProblem _problem;
    private readonly int _years;
    private readonly long _most;
    private readonly List<Candidate> _all = [];
    private readonly ulong[] _blocked;
    private readonly List<List<Candidate>> _chosen = [];
    private readonly bool _yearsChange;
    private readonly bool _roundsChange;

    /// <param name="problem">What is asked.</param>
    /// <param name="years">For how many years; all of them within the time in which pairs may not come again.</param>
    /// <param name="mostSteps">How many candidates may be looked at.</param>
    /// <param name="order">How the units are looked at; another order finds another plan first.</param>
    public RingPacking(RingProblem problem, int years, long mostSteps, int[]? order)
    {
        _problem = problem;
        _years = years;
        _most = mostSteps;
        _blocked = new ulong[years];
        for (int year = 0; year < years; year++) _blocked[year] = Mask(problem.BlockedIn(year, []));
        var free = new RingProblem(
            problem.Request.Bare(),
            problem.Request.Requirements.Where(one =>
                (one is RotationRequirement.SingleCycle && problem.IsSingle)
                || (one is RotationRequirement.NoMutualPair && problem.NoMutual)));
        var table = new RingTable(free, ArcSet.Of(problem.Count, [], []));
        for (long number = 0; number < table.Cheapest.Count; number++)
        {
            int[] round = table.Round(number);
            if (order is not null) round = Renamed(round, order);
            var candidate = new Candidate(
                _all.Count, round, Mask(round), Mask(RingProblem.Reversed(round)), problem.CostOf(round));
            if (_blocked.Any(blocked => (candidate.Arcs & blocked) == 0)) _all.Add(candidate);
        }

        bool isByCost = problem.Costs is not null;
        _yearsChange = _blocked.All(blocked => blocked == _blocked[0]) && !isByCost;
        _roundsChange = _yearsChange && (problem.Each == 1 || !problem.NoMutual);
        if (isByCost) _all = _all.OrderBy(one => one.Cost).ToList();
    }

    /// <summary>How many candidates were looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether it was stopped before all was gone through.</summary>
    public bool IsCut => Steps >= _most;

    /// <summary>The first plan, year by year; null where there is none, or it was cut.</summary>
    public IReadOnlyList<List<int[]>>? Find()
    {
        for (int year = 0; year < _years; year++) _chosen.Add([]);
        return Fill(0, _all, -1) ? _chosen.Select(year => year.Select(one => one.Round).ToList()).ToList() : null;
    }

    private bool Fill(int slot, List<Candidate> candidates, int last)
    {
        int year = slot / _problem.Each;
        if (year == _years) return true;
        ulong blocked = _blocked[year];
        foreach (var before in _chosen[year]) blocked |= before.Arcs | (_problem.NoMutual ? before.Mirror : 0);
        if (!IsEnough(candidates, slot)) return false;
        for (int i = Begin(slot, candidates, last); i < candidates.Count && !IsCut; i++)
        {
            var one = candidates[i];
            Steps++;
            if ((one.Arcs & blocked) != 0) continue;
            _chosen[year].Add(one);
            // What shares a pair with it is out for all years to come; its place tells where to go on.
            var left = Left(candidates, one, i, out int place);
            if (Fill(slot + 1, left, place)) return true;
            _chosen[year].RemoveAt(_chosen[year].Count - 1);
        }

        return false;
    }

    /// <summary>
    /// Where to go on. Of the orders that say the same only one is looked at: the rounds of a year may change places;
    /// years that are blocked alike may, as wholes; and rounds of such years may, too, unless they have to fit those of
    /// their own year.
    /// </summary>
    private int Begin(int slot, List<Candidate> candidates, int last)
    {
        bool isNewYear = slot > 0 && slot % _problem.Each == 0;
        if (!isNewYear || _roundsChange) return last + 1;
        if (!_yearsChange) return 0;
        int first = _chosen[slot / _problem.Each - 1][0].Number;
        int place = candidates.FindIndex(one => one.Number > first);
        return place < 0 ? candidates.Count : place;
    }

    private List<Candidate> Left(List<Candidate> candidates, Candidate taken, int at, out int place)
    {
        var left = new List<Candidate>();
        place = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            if ((candidates[i].Arcs & taken.Arcs) == 0) left.Add(candidates[i]);
            if (i == at) place = left.Count - 1;
        }

        Steps += candidates.Count;
        return left;
    }

    /// <summary>Whether each unit has as many heads and tails left as there are rounds to fill.</summary>
    private bool IsEnough(List<Candidate> candidates, int slot)
    {
        ulong arcs = 0;
        foreach (var one in candidates) arcs |= one.Arcs;
        int needed = _years * _problem.Each - slot;
        int units = _problem.Count;
        for (int unit = 0; unit < units; unit++)
        {
            int heads = 0, tails = 0;
            for (int other = 0; other < units; other++)
            {
                if ((arcs & Bit(unit, other)) != 0) heads++;
                if ((arcs & Bit(other, unit)) != 0) tails++;
            }

            if (heads < needed || tails < needed) return false;
        }

        return true;
    }

    private static int[] Renamed(int[] round, int[] order)
    {
        int[] renamed = new int[round.Length];
        for (int tail = 0; tail < round.Length; tail++) renamed[order[tail]] = order[round[tail]];
        return renamed;
    }

    private ulong Mask(int[] round)
    {
        ulong mask = 0;
        for (int tail = 0; tail < round.Length; tail++) mask |= Bit(tail, round[tail]);
        return mask;
    }

    private ulong Mask(ArcSet arcs)
    {
        ulong mask = 0;
        for (int tail = 0; tail < _problem.Count; tail++)
            foreach (int head in arcs.HeadsOf(tail)) mask |= Bit(tail, head);

        return mask;
    }

    private ulong Bit(int tail, int head) => 1UL << (tail * _problem.Count + head);

    private sealed record Candidate(int Number, int[] Round, ulong Arcs, ulong Mirror, long Cost);
}
