using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Seeks one round of many units. Where few pairs are blocked, a ring in the given order is mended pair by pair, which
/// takes about as many steps as there are units. Where that fails, a matching is patched together to one cycle. A
/// matching that cannot be is a proof; anything else that fails is none.
/// </summary>
internal sealed class RingSearch
{
    private const int TriesPerUnit = 30;

    private readonly RingProblem _problem;
    private readonly ArcSet _blocked;
    private readonly SplitMix64 _random;
    private readonly int _units;
    private long _left;

    public RingSearch(RingProblem problem, ArcSet blocked, SplitMix64 random, long mostSteps)
    {
        _problem = problem;
        _blocked = blocked;
        _random = random;
        _units = problem.Count;
        _left = mostSteps;
    }

    /// <summary>The matching that cannot be completed, where that was the reason.</summary>
    public RingMatching? Shortage { get; private set; }

    /// <summary>How many steps are left.</summary>
    public long StepsLeft => Math.Max(0, _left);

    /// <summary>A round that begins from an order of the units; null where none was found.</summary>
    public int[]? Find(int[] order)
    {
        if (Mend(order)) return Round(order);
        // No cycle goes through all: the steps are left for whoever asks why.
        if (_problem.IsSingle && RotationCauses.ClosedGroup(_units, _blocked) is not null) return null;
        while (_left > (long)_units * _units)
        {
            _random.Shuffle(order);
            var matching = new RingMatching(_units, _blocked, order);
            _left -= matching.Steps;
            if (!matching.IsPerfect)
            {
                Shortage = matching;
                return null;
            }

            if (Patch(matching.HeadOf, matching.TailOf)) return matching.HeadOf;
        }

        _left = 0; // another matching is more than what is left allows
        return null;
    }

    private bool May(int tail, int head) => tail != head && !_blocked.Contains(tail, head);

    private int[] Round(int[] order)
    {
        int[] round = new int[_units];
        for (int i = 0; i < _units; i++) round[order[i]] = order[(i + 1) % _units];
        return round;
    }

    /// <summary>Swaps units of the ring until no pair is blocked; gives up after some tries for each unit.</summary>
    private bool Mend(int[] order)
    {
        var bad = new Queue<int>(Enumerable.Range(0, _units).Where(at => !IsGood(order, at)));
        _left -= _units;
        long tries = Math.Min(_left, (long)TriesPerUnit * _units);
        _left -= tries;
        while (bad.Count > 0)
        {
            int at = bad.Dequeue();
            if (IsGood(order, at)) continue;
            int moved = (at + 1) % _units;
            int other = -1;
            while (other < 0 && tries-- > 0) other = BetterPlace(order, moved);
            if (other < 0) return false;
            foreach (int near in Around(moved, other))
                if (!IsGood(order, near)) bad.Enqueue(near);
        }

        _left += Math.Max(0, tries);
        return true;
    }

    /// <summary>Swaps a unit with one at a random place if fewer pairs are blocked afterwards; −1 if not.</summary>
    private int BetterPlace(int[] order, int moved)
    {
        int other = (int)_random.Below(_units);
        if (other == moved) return -1;
        int before = Around(moved, other).Count(at => !IsGood(order, at));
        (order[moved], order[other]) = (order[other], order[moved]);
        if (Around(moved, other).Count(at => !IsGood(order, at)) < before) return other;
        (order[moved], order[other]) = (order[other], order[moved]);
        return -1;
    }

    /// <summary>The pairs that a swap changes, each once, by the place where they begin.</summary>
    private IEnumerable<int> Around(int one, int other)
    {
        int beforeOne = (one + _units - 1) % _units;
        int beforeOther = (other + _units - 1) % _units;
        yield return beforeOne;
        yield return one;
        if (beforeOther != beforeOne && beforeOther != one) yield return beforeOther;
        if (other != beforeOne && other != one) yield return other;
    }

    private bool IsGood(int[] order, int at) => May(order[at], order[(at + 1) % _units]);

    /// <summary>Joins cycles by exchanging the heads of two units until they are few enough.</summary>
    private bool Patch(int[] heads, int[] tails)
    {
        for (int round = 0; _left > 0; round++)
        {
            int[] cycle = Cycles(heads, out var sizes);
            _left -= _units;
            if (!NeedsJoining(sizes, out int smallest)) return true;
            if (Join(heads, tails, cycle, smallest)) continue;
            if (round > 4 * _units) return false;
            // Nothing fits to this cycle: any exchange that may be made gives another division.
            if (!Exchange(heads, tails)) return false;
        }

        return false;
    }

    private bool NeedsJoining(List<int> sizes, out int smallest)
    {
        smallest = 0;
        for (int i = 1; i < sizes.Count; i++)
            if (sizes[i] < sizes[smallest]) smallest = i;

        return sizes.Count > 1 && (_problem.IsSingle || (_problem.NoMutual && sizes[smallest] == 2));
    }

    private bool Join(int[] heads, int[] tails, int[] cycle, int smallest)
    {
        int start = (int)_random.Below(_units);
        for (int one = 0; one < _units; one++)
        {
            if (cycle[one] != smallest) continue;
            for (int i = 0; i < _units; i++)
            {
                int other = (start + i) % _units;
                _left--;
                if (cycle[other] == smallest || !TryExchange(heads, tails, one, other)) continue;
                return true;
            }
        }

        return false;
    }

    private bool Exchange(int[] heads, int[] tails)
    {
        for (int tries = 0; tries < 10 * _units; tries++)
        {
            _left--;
            int one = (int)_random.Below(_units);
            int other = (int)_random.Below(_units);
            if (one != other && TryExchange(heads, tails, one, other)) return true;
        }

        return false;
    }

    private bool TryExchange(int[] heads, int[] tails, int one, int other)
    {
        if (!May(one, heads[other]) || !May(other, heads[one])) return false;
        (heads[one], heads[other]) = (heads[other], heads[one]);
        tails[heads[one]] = one;
        tails[heads[other]] = other;
        return true;
    }

    private int[] Cycles(int[] heads, out List<int> sizes)
    {
        sizes = [];
        int[] cycle = Enumerable.Repeat(-1, _units).ToArray();
        for (int first = 0; first < _units; first++)
        {
            if (cycle[first] >= 0) continue;
            int size = 0;
            for (int at = first; cycle[at] < 0; at = heads[at], size++) cycle[at] = sizes.Count;
            sizes.Add(size);
        }

        return cycle;
    }
}
