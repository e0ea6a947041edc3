using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Finds rounds for one year or several: year after year first, as an office would; where that leads nowhere, all plans
/// of at most seven units are gone through, and of more units other beginnings are tried until the steps are used up.
/// </summary>
internal sealed class RoundPlanning
{
    private readonly RingProblem _problem;
    private readonly int _years;
    private readonly long? _seed;
    private readonly SplitMix64 _random;
    private readonly List<List<int[]>> _chosen = [];
    private long _left;
    private RotationAlgorithm _algorithm;
    private bool _isVaried; // the first beginning led nowhere: others are drawn, with a seed or without

    public RoundPlanning(RingProblem problem, int years, long? seed)
    {
        _problem = problem;
        _years = years;
        _seed = seed;
        _random = new SplitMix64((ulong)(seed ?? 0));
        _left = problem.Request.MostSteps;
        _algorithm = seed is null ? RotationAlgorithm.Order : RotationAlgorithm.Draw;
    }

    /// <summary>The longest beginning that was found, in years.</summary>
    public int Longest { get; private set; }

    private bool IsExact => _problem.Count <= RotationRequest.MostExact;

    private bool IsOneRound => _years * _problem.Each == 1;

    /// <summary>After so many years the first one may come again.</summary>
    private int Turn => (int)Math.Min(_years, (long)_problem.Window + 1);

    public RoundPlan Run()
    {
        if (Attempt()) return Found(_chosen, IsExact && IsOneRound);
        if (RotationCauses.Find(_problem, Turn) is { } cause) return Failed(cause);
        if (IsExact && IsOneRound) return Failed(_left < 0 ? null : new RotationCause.Exhausted());
        _algorithm = RotationAlgorithm.Search;
        _isVaried = true;
        if (_problem.Count <= RingPacking.MostUnits) return Exhaust();
        while (_left > 0)
            if (Attempt()) return Found(_chosen, false);

        return Failed(null);
    }

    private bool IsDrawn => _isVaried || _seed is not null;

    private bool Attempt() => IsExact ? Continue() : Search();

    private RoundPlan Found(IReadOnlyList<List<int[]>> years, bool isCheapest) =>
        new(years, _algorithm, isCheapest || _problem.Costs is null, null, Steps);

    private RoundPlan Failed(RotationCause? cause) => new(null, _algorithm, false, cause, Steps);

    private long Steps => _problem.Request.MostSteps - Math.Max(0, _left);

    private RoundPlan Exhaust()
    {
        int[]? order = null;
        if (_seed is not null)
        {
            order = Enumerable.Range(0, _problem.Count).ToArray();
            _random.Shuffle(order);
        }

        var packing = new RingPacking(_problem, Turn, _left, order);
        var years = packing.Find();
        bool isCut = packing.IsCut;
        _left -= packing.Steps;
        if (years is null) return Failed(isCut ? null : new RotationCause.Exhausted());
        // Rings that share no pair may come back in turn when their time is over.
        return Found(Enumerable.Range(0, _years).Select(year => years[year % years.Count]).ToList(), false);
    }

    /// <summary>Year after year from tables of all rounds that the years before leave; false at a dead end.</summary>
    private bool Continue()
    {
        _chosen.Clear();
        for (int year = 0; year < _years; year++)
        {
            if (!AddYear(year)) return false;
            Longest = Math.Max(Longest, year + 1);
        }

        return true;
    }

    private bool AddYear(int year)
    {
        if (_problem.Each > 1 && _seed is not null && _problem.Costs is null && DrawTogether(year)) return true;
        _chosen.Add([]);
        for (int round = 0; round < _problem.Each; round++)
        {
            if (TableOf(year) is not { Cheapest.IsNone: false } table) return false;
            _chosen[year].Add(table.Round(IsDrawn ? _random.Below(table.Cheapest.Count) : 0));
        }

        // Rounds that are drawn one after the other are not even among all sets of rounds.
        if (_problem.Each > 1 && _seed is not null) _algorithm = RotationAlgorithm.Search;
        return true;
    }

    private RingTable? TableOf(int year)
    {
        _left -= RingTable.StepsFor(_problem.Count);
        return Blocked(year) is { } blocked ? new RingTable(_problem, blocked) : null;
    }

    /// <summary>
    /// Draws all rounds of a year at once and throws them away together until they fit: so every set of rounds that
    /// fits is as likely as any other.
    /// </summary>
    private bool DrawTogether(int year)
    {
        const int MostDraws = 20_000;
        if (_isVaried || TableOf(year) is not { Cheapest.IsNone: false } table) return false;
        for (int draw = 0; draw < MostDraws && _left > 0; draw++)
        {
            _left -= _problem.Each * _problem.Count;
            var rounds = Enumerable.Range(0, _problem.Each)
                .Select(_ => table.Round(_random.Below(table.Cheapest.Count)))
                .ToList();
            if (!Fit(rounds)) continue;
            _chosen.Add(rounds);
            return true;
        }

        return false;
    }

    private bool Fit(List<int[]> rounds)
    {
        for (int one = 0; one < rounds.Count; one++)
        {
            for (int other = 0; other < one; other++)
            {
                for (int tail = 0; tail < _problem.Count; tail++)
                {
                    int head = rounds[one][tail];
                    if (rounds[other][tail] == head || (_problem.NoMutual && rounds[other][head] == tail)) return false;
                }
            }
        }

        return true;
    }

    /// <summary>The same for many units, where rounds are sought and not counted.</summary>
    private bool Search()
    {
        _chosen.Clear();
        for (int year = 0; year < _years; year++)
        {
            _chosen.Add([]);
            for (int round = 0; round < _problem.Each; round++)
            {
                if (Blocked(year) is not { } blocked) return false;
                var search = new RingSearch(_problem, blocked, _random, _left);
                var found = search.Find(Beginning());
                _left = search.StepsLeft;
                if (found is null) return false;
                _chosen[year].Add(found);
                if (IsDrawn || !IsListOrder(found)) _algorithm = RotationAlgorithm.Search;
            }

            Longest = Math.Max(Longest, year + 1);
        }

        return true;
    }

    /// <summary>What may not be assigned; null where looking at all that was chosen takes too many steps.</summary>
    private ArcSet? Blocked(int year)
    {
        _left -= _problem.Count * (1L + _chosen.Sum(rounds => rounds.Count));
        return _left < 0 ? null : _problem.BlockedIn(year, _chosen);
    }

    private static bool IsListOrder(int[] round) =>
        round.Select((head, tail) => head == (tail + 1) % round.Length).All(isNext => isNext);

    private int[] Beginning()
    {
        int[] order = Enumerable.Range(0, _problem.Count).ToArray();
        if (IsDrawn) _random.Shuffle(order);
        return order;
    }
}
