using System;
using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// One end of what a key may be, on a line where less is before. An end that is not itself possible counts as a little
/// inside: then two ends are equal only where both can be reached, and open ends need no care elsewhere.
/// </summary>
internal readonly struct KeyEnd : IComparable<KeyEnd>
{
    private readonly int _beyond; // −1 and 1: there is no end
    private readonly Fraction _value;
    private readonly int _inside; // 1: a little after the value, −1: a little before it

    private KeyEnd(int beyond, Fraction value, int inside)
    {
        _beyond = beyond;
        _value = value;
        _inside = inside;
    }

    /// <summary>The end that is before all else that is possible.</summary>
    public static KeyEnd First(Fraction? value, bool isReached) =>
        value is { } end ? new(0, end, isReached ? 0 : 1) : new(-1, Fraction.Zero, 0);

    /// <summary>The end that is after all else that is possible.</summary>
    public static KeyEnd Last(Fraction? value, bool isReached) =>
        value is { } end ? new(0, end, isReached ? 0 : -1) : new(1, Fraction.Zero, 0);

    public int CompareTo(KeyEnd other)
    {
        if (_beyond != other._beyond) return _beyond.CompareTo(other._beyond);
        int order = _value.CompareTo(other._value);
        return order != 0 ? order : _inside.CompareTo(other._inside);
    }

    /// <summary>Key by key; the first that differs decides.</summary>
    public static int Compare(IReadOnlyList<KeyEnd> a, IReadOnlyList<KeyEnd> b)
    {
        for (int i = 0; i < a.Count; i++)
            if (a[i].CompareTo(b[i]) is var order and not 0) return order;

        return 0;
    }
}
