using System;

namespace ThiDua.Rules.Inspections;

/// <summary>The least cost of a part of a round, and in how many ways it comes to that; none where there is no way.</summary>
internal readonly record struct Ways(long Cost, long Count)
{
    public static Ways Nothing => new(0, 1);

    public bool IsNone => Count == 0;

    /// <summary>One part or the other.</summary>
    public Ways Or(Ways other)
    {
        if (IsNone) return other;
        if (other.IsNone || Cost < other.Cost) return this;
        return Cost > other.Cost ? other : new Ways(Cost, Count + other.Count);
    }

    /// <summary>One part and the other.</summary>
    public Ways And(Ways other) =>
        IsNone || other.IsNone ? default : new Ways(Cost + other.Cost, Count * other.Count);

    public Ways Plus(long cost) => IsNone ? default : this with { Cost = Cost + cost };
}

/// <summary>
/// All rounds of at most twelve units, counted without listing them (Held and Karp, over sets of units): how many of
/// the cheapest there are, and the one of any number among them, in list order. A round is one cycle, or as many as it
/// takes; counts stay below 12! and costs below 10^18, so a long holds both.
/// </summary>
internal sealed class RingTable
{
    private readonly int _units;
    private readonly int[] _may; // for each tail, its heads as bits
    private readonly long[]? _costs;
    private readonly bool _isSingle;
    private readonly bool _noMutual;
    private readonly Ways[][] _paths; // by first unit, then set of later ones still to visit, then where it stands
    private readonly Ways[] _rounds; // by set of units that are still to be divided into cycles

    public RingTable(RingProblem problem, ArcSet blocked)
    {
        _units = problem.Count;
        _costs = problem.Costs;
        _isSingle = problem.IsSingle;
        _noMutual = problem.NoMutual;
        _may = new int[_units];
        for (int tail = 0; tail < _units; tail++)
        {
            _may[tail] = ((1 << _units) - 1) & ~(1 << tail);
            foreach (int head in blocked.HeadsOf(tail)) _may[tail] &= ~(1 << head);
        }

        // One cycle begins with the first unit; of several each begins with its own first.
        _paths = new Ways[_isSingle ? 1 : _units][];
        for (int first = 0; first < _paths.Length; first++) _paths[first] = PathsFrom(first);
        _rounds = new Ways[1 << _units];
        _rounds[0] = Ways.Nothing;
        if (_isSingle) _rounds[All] = Cycle(0, All & ~1);
        else for (int set = 1; set <= All; set++) _rounds[set] = RoundsOf(set);
    }

    /// <summary>The cheapest rounds: what they cost and how many they are.</summary>
    public Ways Cheapest => _rounds[All];

    /// <summary>How many steps a table takes.</summary>
    public static long StepsFor(int units) => (long)units << units;

    private int All => (1 << _units) - 1;

    /// <summary>The cheapest round of a number, from 0; number 0 is the first in list order.</summary>
    public int[] Round(long number)
    {
        int[] round = new int[_units];
        int set = All;
        while (set != 0)
        {
            int first = Lowest(set);
            int others = set & ~(1 << first);
            for (int later = others; ; later = (later - 1) & others)
            {
                var rest = _rounds[others & ~later];
                var ways = IsCycle(later, others) ? Cycle(first, later).And(rest) : default;
                if (ways.IsNone || ways.Cost != _rounds[set].Cost) continue;
                if (number >= ways.Count)
                {
                    number -= ways.Count;
                    continue;
                }

                Follow(first, later, number / rest.Count, round);
                number %= rest.Count;
                set = others & ~later;
                break;
            }
        }

        return round;
    }

    /// <summary>Writes the cycle of a number among the cheapest through some units.</summary>
    private void Follow(int first, int later, long number, int[] round)
    {
        int at = first;
        long cost = Cycle(first, later).Cost;
        while (later != 0)
        {
            for (int step = 1; ; step++)
            {
                int next = (at + step) % _units;
                var ways = Step(first, at, next, later);
                if (ways.IsNone || ways.Cost != cost) continue;
                if (number >= ways.Count)
                {
                    number -= ways.Count;
                    continue;
                }

                round[at] = next;
                cost -= CostOf(at, next);
                later &= ~(1 << next);
                at = next;
                break;
            }
        }

        round[at] = first;
    }

    private Ways RoundsOf(int set)
    {
        int first = Lowest(set);
        int others = set & ~(1 << first);
        var best = default(Ways);
        for (int later = others; later != 0; later = (later - 1) & others)
            if (IsCycle(later, others)) best = best.Or(Cycle(first, later).And(_rounds[others & ~later]));

        return best;
    }

    /// <summary>Whether a first unit and these later ones may make a cycle: two of them would inspect each other.</summary>
    private bool IsCycle(int later, int others) =>
        later != 0 && (!_isSingle || later == others) && (!_noMutual || (later & (later - 1)) != 0);

    private Ways Cycle(int first, int later)
    {
        if (_noMutual && (later & (later - 1)) == 0) return default;
        var best = default(Ways);
        for (int left = later & _may[first]; left != 0; left &= left - 1)
            best = best.Or(Step(first, first, Lowest(left), later));

        return best;
    }

    /// <summary>From a unit to a next one of those to visit, through the rest, and back to the first.</summary>
    private Ways Step(int first, int at, int next, int later)
    {
        int bit = 1 << next;
        if ((later & _may[at] & bit) == 0) return default;
        int span = _units - first - 1;
        int rest = (later & ~bit) >> (first + 1);
        return _paths[first][rest * span + next - first - 1].Plus(CostOf(at, next));
    }

    private Ways[] PathsFrom(int first)
    {
        int span = _units - first - 1;
        var paths = new Ways[Math.Max(1, span << span)];
        for (int set = 0; set < 1 << span; set++)
            for (int at = 0; at < span; at++)
            {
                if ((set & (1 << at)) != 0) continue;
                paths[set * span + at] = Path(paths, first, at, set);
            }

        return paths;
    }

    private Ways Path(Ways[] paths, int first, int at, int set)
    {
        int span = _units - first - 1;
        int tail = first + 1 + at;
        if (set == 0) return (_may[tail] & (1 << first)) == 0 ? default : Ways.Nothing.Plus(CostOf(tail, first));
        var best = default(Ways);
        for (int left = set & (_may[tail] >> (first + 1)); left != 0; left &= left - 1)
        {
            int next = Lowest(left);
            var ways = paths[(set & ~(1 << next)) * span + next];
            best = best.Or(ways.Plus(CostOf(tail, first + 1 + next)));
        }

        return best;
    }

    private long CostOf(int tail, int head) => _costs is null ? 0 : _costs[tail * _units + head];

    private static int Lowest(int set)
    {
        int lowest = 0;
        while ((set & (1 << lowest)) == 0) lowest++;
        return lowest;
    }
}
