using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>A few numbers, each by itself.</summary>
internal sealed record Listed : PointSet
{
    /// <summary>So many are listed; more become bits on a grid.</summary>
    public const int Most = 4096;

    private readonly Fraction[] _sorted;

    private Listed(Fraction[] sorted, Fraction step)
    {
        _sorted = sorted;
        Step = step;
    }

    internal override string Kind => "listed";

    public override Fraction? Least => _sorted[0];

    public override Fraction? Greatest => _sorted[_sorted.Length - 1];

    public override long Count => _sorted.Length;

    public override Fraction? Step { get; }

    public override long Words => _sorted.Length;

    /// <summary>The set of some numbers: a progression if they have equal distances.</summary>
    public static PointSet Of(IEnumerable<Fraction> numbers)
    {
        var sorted = numbers.Distinct().ToArray();
        Array.Sort(sorted, (a, b) => a.CompareTo(b));
        if (sorted.Length == 1) return Progression.Single(sorted[0]);
        Fraction first = sorted[1] - sorted[0];
        Fraction step = first;
        bool isEqual = true;
        for (int i = 2; i < sorted.Length; i++)
        {
            Fraction gap = sorted[i] - sorted[i - 1];
            isEqual &= gap == first;
            step = Grid.Gcd(step, gap);
        }

        return isEqual ? Progression.Of(sorted[0], first, sorted.Length) : new Listed(sorted, step);
    }

    public override bool Contains(Fraction value) => Find(value) >= 0;

    public override Fraction? AtMost(Fraction value)
    {
        int at = Find(value);
        if (at >= 0) return value;
        return ~at == 0 ? null : _sorted[~at - 1];
    }

    public override Fraction? AtLeast(Fraction value)
    {
        int at = Find(value);
        if (at >= 0) return value;
        return ~at == _sorted.Length ? null : _sorted[~at];
    }

    public override Fraction? After(Fraction value) =>
        Find(value) is var at && at + 1 < _sorted.Length ? _sorted[at + 1] : null;

    public override Fraction? Before(Fraction value) => Find(value) is var at && at > 0 ? _sorted[at - 1] : null;

    private int Find(Fraction value) => Array.BinarySearch(_sorted, value);
}
