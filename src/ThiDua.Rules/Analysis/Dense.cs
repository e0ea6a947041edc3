using System;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Many numbers on one grid, a bit for each place; the first and the last place are in.</summary>
internal sealed record Dense : PointSet
{
    private readonly ulong[] _bits;
    private readonly Fraction _start;
    private readonly Fraction _by;
    private readonly long _places;

    private Dense(Fraction start, Fraction by, ulong[] bits, long places)
    {
        _start = start;
        _by = by;
        _bits = bits;
        _places = places;
        Count = Ones(bits);
    }

    internal override string Kind => "dense";

    public override Fraction? Least => _start;

    public override Fraction? Greatest => Number(_places - 1);

    public override long Count { get; }

    public override Fraction? Step => _by;

    public override long Words => _bits.Length;

    /// <summary>The set of the places whose bits are set: a progression if they are all.</summary>
    public static PointSet Of(Fraction start, Fraction by, ulong[] bits, long places)
    {
        var dense = new Dense(start, by, bits, places);
        return dense.Count == places ? Progression.Of(start, by, places) : dense;
    }

    public override bool Contains(Fraction value) =>
        Grid.TrySteps(_start, value, _by, out long place) && place >= 0 && place < _places && Has(place);

    public override Fraction? AtMost(Fraction value)
    {
        if (value < _start) return null;
        return Down(Math.Min(_places - 1, Grid.Floor(_start, value, _by)));
    }

    public override Fraction? AtLeast(Fraction value)
    {
        if (value > Greatest) return null;
        return value <= _start ? _start : Up(_places - 1 - Grid.Floor(value, Greatest!.Value, _by));
    }

    public override Fraction? After(Fraction value) => Up(Place(value) + 1);

    public override Fraction? Before(Fraction value) => Down(Place(value) - 1);

    private static long Ones(ulong[] words)
    {
        long count = 0;
        foreach (ulong word in words)
            for (ulong rest = word; rest != 0; rest &= rest - 1) count++;

        return count;
    }

    private long Place(Fraction value) => Grid.TrySteps(_start, value, _by, out long place) ? place : -1;

    private Fraction Number(long place) => _start + (_by * Fraction.Of(place));

    private bool Has(long place) => (_bits[place >> 6] >> (int)(place & 63) & 1) == 1;

    private Fraction? Up(long place)
    {
        while (place < _places && !Has(place)) place += _bits[place >> 6] >> (int)(place & 63) == 0 ? 64 - (place & 63)
            : 1;
        return place < _places ? Number(place) : null;
    }

    private Fraction? Down(long place)
    {
        while (place >= 0 && !Has(place)) place -= _bits[place >> 6] << (int)(63 - (place & 63)) == 0 ? (place & 63) + 1
            : 1;
        return place >= 0 ? Number(place) : null;
    }
}
