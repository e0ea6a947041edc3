using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Arcs between numbered units, by their tail: room and time grow with the arcs, not with the square.
/// </summary>
internal sealed class ArcSet
{
    private readonly int[] _first; // where the heads of a tail begin
    private readonly int[] _heads; // sorted for each tail

    private ArcSet(int[] first, int[] heads)
    {
        _first = first;
        _heads = heads;
    }

    public static ArcSet Of(int units, IReadOnlyList<int[]> rings, IReadOnlyList<(int Tail, int Head)> single)
    {
        int[] first = new int[units + 1];
        foreach (int[] ring in rings)
            for (int tail = 0; tail < units; tail++)
                if (ring[tail] >= 0) first[tail + 1]++;

        foreach (var (tail, _) in single) first[tail + 1]++;
        for (int tail = 0; tail < units; tail++) first[tail + 1] += first[tail];
        int[] heads = new int[first[units]];
        int[] next = (int[])first.Clone();
        foreach (int[] ring in rings)
            for (int tail = 0; tail < units; tail++)
                if (ring[tail] >= 0) heads[next[tail]++] = ring[tail];

        foreach (var (tail, head) in single) heads[next[tail]++] = head;
        for (int tail = 0; tail < units; tail++) Array.Sort(heads, first[tail], first[tail + 1] - first[tail]);
        return new ArcSet(first, heads);
    }

    public bool Contains(int tail, int head)
    {
        int low = _first[tail], high = _first[tail + 1] - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (_heads[middle] == head) return true;
            if (_heads[middle] < head) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }

    /// <summary>The heads of a tail, sorted; one may stand twice.</summary>
    public ReadOnlySpan<int> HeadsOf(int tail) =>
        new(_heads, _first[tail], _first[tail + 1] - _first[tail]);
}
