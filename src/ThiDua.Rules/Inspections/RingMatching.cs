using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Gives each unit one to inspect so that each is inspected once, whatever cycles come of it (matching of Hopcroft and
/// Karp). Where that cannot be, it finds a group of units with fewer inspectors than members (the condition of Hall).
/// </summary>
internal sealed class RingMatching
{
    private readonly int _units;
    private readonly ArcSet _blocked;
    private readonly int[] _order; // in which heads are tried: another order gives another matching
    private readonly int[] _depth;
    private readonly int[] _next;

    public RingMatching(int units, ArcSet blocked, int[] order)
    {
        _units = units;
        _blocked = blocked;
        _order = order;
        _depth = new int[units];
        _next = new int[units];
        HeadOf = Enumerable.Repeat(-1, units).ToArray();
        TailOf = Enumerable.Repeat(-1, units).ToArray();
        Run();
    }

    /// <summary>Whom each unit inspects; −1 for nobody.</summary>
    public int[] HeadOf { get; }

    /// <summary>By whom each unit is inspected; −1 for nobody.</summary>
    public int[] TailOf { get; }

    public long Steps { get; private set; }

    public bool IsPerfect => !HeadOf.Contains(-1);

    /// <summary>Units that have fewer inspectors between them than they are, and those inspectors.</summary>
    public (List<int> Group, List<int> Inspectors) Shortage()
    {
        bool[] inGroup = new bool[_units];
        bool[] isInspector = new bool[_units];
        var waiting = new Queue<int>();
        int lonely = Array.IndexOf(TailOf, -1);
        inGroup[lonely] = true;
        waiting.Enqueue(lonely);
        while (waiting.Count > 0)
        {
            int head = waiting.Dequeue();
            for (int tail = 0; tail < _units; tail++)
            {
                if (isInspector[tail] || !May(tail, head)) continue;
                isInspector[tail] = true;
                int other = HeadOf[tail];
                if (inGroup[other]) continue;
                inGroup[other] = true;
                waiting.Enqueue(other);
            }
        }

        return (Marked(inGroup), Marked(isInspector));
    }

    private bool May(int tail, int head) => tail != head && !_blocked.Contains(tail, head);

    private static List<int> Marked(bool[] marks) =>
        Enumerable.Range(0, marks.Length).Where(unit => marks[unit]).ToList();

    private void Run()
    {
        while (Layer())
        {
            Array.Clear(_next, 0, _units);
            for (int tail = 0; tail < _units; tail++)
                if (HeadOf[tail] < 0) Grow(tail);
        }
    }

    /// <summary>Puts the tails into layers from those without a head; whether a path leads to a free head.</summary>
    private bool Layer()
    {
        var waiting = new Queue<int>();
        for (int tail = 0; tail < _units; tail++)
        {
            _depth[tail] = HeadOf[tail] < 0 ? 0 : -1;
            if (HeadOf[tail] < 0) waiting.Enqueue(tail);
        }

        bool isFree = false;
        while (waiting.Count > 0)
        {
            int tail = waiting.Dequeue();
            foreach (int head in _order)
            {
                Steps++;
                if (!May(tail, head)) continue;
                int other = TailOf[head];
                if (other < 0) isFree = true;
                if (other < 0 || _depth[other] >= 0) continue;
                _depth[other] = _depth[tail] + 1;
                waiting.Enqueue(other);
            }

            // With the first free head in sight deeper layers are of no use.
            if (isFree && waiting.Count > 0 && _depth[waiting.Peek()] > _depth[tail]) break;
        }

        return isFree;
    }

    /// <summary>Follows one path along the layers to a free head; without recursion, for paths may be long.</summary>
    private void Grow(int start)
    {
        var path = new List<int> { start };
        while (path.Count > 0)
        {
            int tail = path[path.Count - 1];
            if (_next[tail] == _units)
            {
                _depth[tail] = -1;
                path.RemoveAt(path.Count - 1);
                if (path.Count > 0) _next[path[path.Count - 1]]++;
                continue;
            }

            int head = _order[(_next[tail] + tail) % _units];
            Steps++;
            int other = May(tail, head) ? TailOf[head] : tail;
            if (other < 0)
            {
                Turn(path);
                return;
            }

            if (other != tail && _depth[other] == _depth[tail] + 1) path.Add(other);
            else _next[tail]++;
        }
    }

    /// <summary>Each tail of the path takes the head at which its search stands.</summary>
    private void Turn(List<int> path)
    {
        foreach (int tail in path)
        {
            int head = _order[(_next[tail] + tail) % _units];
            HeadOf[tail] = head;
            TailOf[head] = tail;
        }
    }
}
