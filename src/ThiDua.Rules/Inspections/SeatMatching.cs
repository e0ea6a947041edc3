using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Gives people to seats: a flow from people through inspections to seats. It is filled along augmenting paths, so it
/// finds a way exactly when there is one. Then people with many seats hand some on to people with at least two fewer,
/// along paths on which others change seats; when no such path is left, the loads are as even as they can be: the
/// greatest is least, then the next, and so on, because every cheaper flow would hold such a path.
/// </summary>
internal sealed class SeatMatching
{
    private const int Nobody = -1;

    private readonly IReadOnlyList<SeatDemand> _demands;
    private readonly Dictionary<int, int>[] _seatOf; // for each inspection: person → demand
    private readonly SortedSet<int>[] _held; // for each person: the demands
    private readonly int[] _loads;

    /// <param name="demands">The seats.</param>
    /// <param name="loads">How many seats each person has already, which nobody takes away.</param>
    public SeatMatching(IReadOnlyList<SeatDemand> demands, int[] loads)
    {
        _demands = demands;
        _loads = (int[])loads.Clone();
        _held = loads.Select(_ => new SortedSet<int>()).ToArray();
        int inspections = demands.Count == 0 ? 0 : demands.Max(demand => demand.Inspection) + 1;
        _seatOf = Enumerable.Range(0, inspections).Select(_ => new Dictionary<int, int>()).ToArray();
    }

    /// <summary>How many seats each person has.</summary>
    public IReadOnlyList<int> Loads => _loads;

    /// <summary>The people of a seat, in the order of the candidates.</summary>
    public IEnumerable<int> PeopleOf(int demand) =>
        _seatOf[_demands[demand].Inspection].Where(pair => pair.Value == demand).Select(pair => pair.Key)
            .OrderBy(person => person);

    /// <summary>Fills all seats; false when that is not possible.</summary>
    public bool Fill()
    {
        for (int demand = 0; demand < _demands.Count; demand++)
        {
            for (int missing = _demands[demand].Needed; missing > 0; missing--)
                if (!FillOne(demand)) return false;
        }

        return true;
    }

    /// <summary>Makes the loads as even as they can be.</summary>
    public void Balance()
    {
        while (ImproveOnce())
        {
            // Each step lowers the sum of the squares of the loads, so it ends.
        }
    }

    /// <summary>
    /// Whoever has most hands on first. What one search reached in vain is of no use to the next, whose giver has no
    /// more: so all searches together look at each seat and person once.
    /// </summary>
    private bool ImproveOnce()
    {
        var search = new HandingOn(_demands, _seatOf, _held, _loads);
        foreach (int giver in Enumerable.Range(0, _loads.Length).OrderByDescending(person => _loads[person]))
        {
            if (_loads[giver] < 2) return false;
            if (!search.Find(giver)) continue;
            foreach (var (leaving, taking, seat) in search.Path)
            {
                Leave(leaving, seat);
                Take(taking, seat);
            }

            return true;
        }

        return false;
    }

    private bool FillOne(int wanted)
    {
        var seatOf = _seatOf[_demands[wanted].Inspection];
        if (LeastLoaded(wanted, seatOf) is { } free)
        {
            Take(free, wanted);
            return true;
        }

        // Somebody of this inspection changes seats, and leaves one for which there is somebody else.
        var cameBy = new Dictionary<int, (int Person, int Before)> { [wanted] = (Nobody, Nobody) };
        var next = new Queue<int>([wanted]);
        while (next.Count > 0)
        {
            int demand = next.Dequeue();
            foreach (int person in _demands[demand].Eligible)
            {
                if (!seatOf.TryGetValue(person, out int held) || cameBy.ContainsKey(held)) continue;
                cameBy.Add(held, (person, demand));
                if (LeastLoaded(held, seatOf) is { } other)
                {
                    MoveAlong(held, cameBy);
                    Take(other, held);
                    return true;
                }

                next.Enqueue(held);
            }
        }

        return false;
    }

    /// <summary>Each person on the way leaves a seat for the one from which the search came to it.</summary>
    private void MoveAlong(int last, Dictionary<int, (int Person, int Before)> cameBy)
    {
        for (var (person, before) = cameBy[last]; before != Nobody; (person, before) = cameBy[before])
            Move(person, before);
    }

    private int? LeastLoaded(int demand, Dictionary<int, int> seatOf)
    {
        int? least = null;
        foreach (int person in _demands[demand].Eligible)
            if (!seatOf.ContainsKey(person) && !(least is { } found && _loads[found] <= _loads[person])) least = person;

        return least;
    }

    private void Take(int person, int demand)
    {
        _seatOf[_demands[demand].Inspection].Add(person, demand);
        _held[person].Add(demand);
        _loads[person]++;
    }

    private void Leave(int person, int demand)
    {
        _seatOf[_demands[demand].Inspection].Remove(person);
        _held[person].Remove(demand);
        _loads[person]--;
    }

    private void Move(int person, int to)
    {
        int from = _seatOf[_demands[to].Inspection][person];
        Leave(person, from);
        Take(person, to);
    }
}
