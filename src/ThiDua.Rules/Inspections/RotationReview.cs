using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Looks at given pairs of one year (rà soát bảng phân công), as published or as planned, and finds all that is wrong.
/// It knows nothing of how pairs are found.
/// </summary>
public sealed class RotationReview
{
    private readonly RotationRequest _request;
    private readonly RotationYear _year;
    private readonly List<RotationFinding> _findings = [];

    private RotationReview(RotationRequest request, RotationYear year)
    {
        _request = request;
        _year = year;
    }

    /// <summary>
    /// All that is wrong with the pairs of a year: pair by pair, then unit by unit in list order, then as a whole.
    /// </summary>
    /// <param name="request">The units, the requirements and the years before.</param>
    /// <param name="year">The year and its pairs.</param>
    /// <exception cref="ArgumentNullException">There is no request, or no year.</exception>
    public static ValueList<RotationFinding> Of(RotationRequest request, RotationYear year)
    {
        Require.NotNull(request, nameof(request));
        var review = new RotationReview(request, Require.NotNull(year, nameof(year)));
        review.Run();
        return ValueList.From(review._findings);
    }

    private void Run()
    {
        int units = _request.Units.Count;
        int[][] heads = Rounds(units);
        int[][] tails = Rounds(units); // of each unit, how many inspect it
        var seen = new Dictionary<(int, int), int>(_year.Pairs.Count);
        bool isWhole = true;
        for (int i = 0; i < _year.Pairs.Count; i++)
        {
            if (PairOf(i) is not { } pair)
            {
                isWhole = false;
                continue;
            }

            Look(pair, i, seen);
            int round = _year.Pairs[i].Round - 1;
            heads[round][pair.Tail] = heads[round][pair.Tail] == Nobody ? pair.Head : Several;
            tails[round][pair.Head] = tails[round][pair.Head] == Nobody ? pair.Tail : Several;
        }

        if (Requires<RotationRequirement.NoMutualPair>()) FindMutual(seen);
        FindAgain(seen, heads);
        for (int round = 0; round < _request.Each; round++)
        {
            bool isOnce = IsOnce(heads[round], round, RotationFault.InspectsNobody, RotationFault.InspectsSeveral);
            isOnce &= IsOnce(
                tails[round], round, RotationFault.InspectedByNobody, RotationFault.InspectedBySeveral);
            if (isWhole && isOnce && Requires<RotationRequirement.SingleCycle>()) FindCycles(heads[round], round);
        }
    }

    private const int Nobody = -1;
    private const int Several = -2;

    private int[][] Rounds(int units) => Enumerable.Range(0, _request.Each)
        .Select(_ => Enumerable.Repeat(Nobody, units).ToArray())
        .ToArray();

    private bool Requires<T>() where T : RotationRequirement => _request.Requirements.Any(one => one is T);

    /// <summary>A pair in numbers; null where it has an unknown unit or round.</summary>
    private (int Tail, int Head)? PairOf(int index)
    {
        var pair = _year.Pairs[index];
        bool isTail = _request.Index.TryGetValue(pair.By, out int tail);
        bool isHead = _request.Index.TryGetValue(pair.Of, out int head);
        if (!isTail) Report(RotationFault.UnknownUnit, index, pair.By);
        if (!isHead) Report(RotationFault.UnknownUnit, index, pair.Of);
        bool isRound = pair.Round <= _request.Each;
        if (!isRound) Report(RotationFault.UnknownRound, index, pair.By, pair.Of);
        return isTail && isHead && isRound ? (tail, head) : null;
    }

    private void Look((int Tail, int Head) pair, int index, Dictionary<(int, int), int> seen)
    {
        var (by, of) = (_request.Units[pair.Tail], _request.Units[pair.Head]);
        if (pair.Tail == pair.Head) Report(RotationFault.InspectsItself, index, by);
        if (seen.ContainsKey(pair)) Report(RotationFault.PairTwice, index, by, of);
        else seen.Add(pair, index);
        foreach (var requirement in _request.Requirements)
        {
            if (requirement is not RotationRequirement.Forbidden forbidden
                || !forbidden.By.Contains(by) || !forbidden.Of.Contains(of))
            {
                continue;
            }

            Report(RotationFault.ForbiddenPair, index, by, of);
            break;
        }
    }

    private void FindMutual(Dictionary<(int Tail, int Head), int> seen)
    {
        foreach (var (pair, index) in seen.Select(one => (one.Key, one.Value)).OrderBy(one => one.Value))
        {
            if (pair.Tail == pair.Head || !seen.TryGetValue((pair.Head, pair.Tail), out int other) || other > index)
                continue;
            Report(RotationFault.MutualPair, index, _request.Units[pair.Tail], _request.Units[pair.Head]);
        }
    }

    /// <summary>Pairs of other years that come again too soon; each is reported with the latest such year.</summary>
    private void FindAgain(Dictionary<(int Tail, int Head), int> seen, int[][] heads)
    {
        var again = new SortedDictionary<int, int>();
        foreach (var requirement in _request.Requirements.OfType<RotationRequirement.NotAgain>())
        {
            foreach (var year in _request.Numbered)
            {
                // A year may stand among those that are known; pairs of a later one are taken, as those of an earlier.
                long ago = (long)_year.Year - year.Year;
                if (ago == 0 || ago > (requirement.Years ?? int.MaxValue)) continue;
                foreach (var pair in year.Pairs)
                {
                    if (!MayBe(pair, heads) || !seen.TryGetValue(pair, out int index)) continue;
                    again[index] = again.TryGetValue(index, out int known) ? Math.Max(known, year.Year) : year.Year;
                }
            }
        }

        foreach (var (index, earlier) in again.Select(one => (one.Key, one.Value)))
        {
            var pair = _year.Pairs[index];
            _findings.Add(new RotationFinding(RotationFault.PairAgain, _year.Year, pair.Round, pair.By)
            {
                Other = pair.Of,
                Pair = index,
                Earlier = earlier,
            });
        }
    }

    /// <summary>Whether a pair may be among those of the year: looking there first is quick.</summary>
    private static bool MayBe((int Tail, int Head) pair, int[][] heads)
    {
        foreach (int[] round in heads)
            if (round[pair.Tail] == pair.Head || round[pair.Tail] == Several) return true;

        return false;
    }

    private bool IsOnce(int[] others, int round, RotationFault nobody, RotationFault several)
    {
        bool isOnce = true;
        for (int unit = 0; unit < others.Length; unit++)
        {
            if (others[unit] >= 0) continue;
            isOnce = false;
            _findings.Add(new RotationFinding(
                others[unit] == Nobody ? nobody : several, _year.Year, round + 1, _request.Units[unit]));
        }

        return isOnce;
    }

    private void FindCycles(int[] heads, int round)
    {
        int cycles = 0;
        bool[] isSeen = new bool[heads.Length];
        for (int first = 0; first < heads.Length; first++)
        {
            if (isSeen[first]) continue;
            cycles++;
            for (int at = first; !isSeen[at]; at = heads[at]) isSeen[at] = true;
        }

        if (cycles == 1) return;
        _findings.Add(
            new RotationFinding(RotationFault.SeveralCycles, _year.Year, round + 1, default) { Cycles = cycles });
    }

    private void Report(RotationFault fault, int index, Code unit, Code other = default) => _findings.Add(
        new RotationFinding(fault, _year.Year, _year.Pairs[index].Round, unit) { Other = other, Pair = index });
}
