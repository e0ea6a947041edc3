using System.Collections.Generic;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Looks for a way on which a person loses a seat and another, with at least two fewer, gets one. It goes from a person
/// to the seats held, and from a seat to those who could take it: whoever has no seat in that inspection takes it, and
/// whoever has one changes seats and leaves that one to be taken.
/// </summary>
internal sealed class HandingOn
{
    private const int Nobody = -1;

    private readonly IReadOnlyList<SeatDemand> _demands;
    private readonly Dictionary<int, int>[] _seatOf;
    private readonly SortedSet<int>[] _held;
    private readonly int[] _loads;
    private readonly Dictionary<int, int> _leaver = []; // a seat that was reached → who would leave it
    private readonly Dictionary<int, int> _changesTo = []; // a seat that is left for another one → that one
    private readonly Dictionary<int, int> _taken = []; // a person who was reached → the seat that would be taken

    public HandingOn(
        IReadOnlyList<SeatDemand> demands, Dictionary<int, int>[] seatOf, SortedSet<int>[] held, int[] loads)
    {
        _demands = demands;
        _seatOf = seatOf;
        _held = held;
        _loads = loads;
    }

    /// <summary>Who leaves and who takes each seat on the way that was found, from its end to the giver.</summary>
    public List<(int Leaving, int Taking, int Seat)> Path { get; } = [];

    /// <summary>Whether there is a way for a giver; givers are asked for in falling order of their loads.</summary>
    public bool Find(int giver)
    {
        if (_taken.ContainsKey(giver)) return false; // an earlier search came here, in vain
        _taken.Add(giver, Nobody);
        var next = new Queue<int>();
        Open(giver, next);
        while (next.Count > 0)
        {
            int seat = next.Dequeue();
            var seatOf = _seatOf[_demands[seat].Inspection];
            foreach (int person in _demands[seat].Eligible)
            {
                if (seatOf.TryGetValue(person, out int held))
                {
                    if (Reach(held, person, next)) _changesTo.Add(held, seat);
                }
                else if (!_taken.ContainsKey(person))
                {
                    _taken.Add(person, seat);
                    if (_loads[person] <= _loads[giver] - 2)
                    {
                        Trace(person, giver);
                        return true;
                    }

                    Open(person, next);
                }
            }
        }

        return false;
    }

    private void Open(int person, Queue<int> next)
    {
        foreach (int held in _held[person]) Reach(held, person, next);
    }

    private bool Reach(int seat, int leaver, Queue<int> next)
    {
        if (_leaver.ContainsKey(seat)) return false;
        _leaver.Add(seat, leaver);
        next.Enqueue(seat);
        return true;
    }

    private void Trace(int last, int giver)
    {
        var (taking, seat) = (last, _taken[last]);
        while (true)
        {
            int leaving = _leaver[seat];
            Path.Add((leaving, taking, seat));
            if (_changesTo.TryGetValue(seat, out int other)) (taking, seat) = (leaving, other);
            else if (leaving == giver) return;
            else (taking, seat) = (leaving, _taken[leaving]);
        }
    }
}
