using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Numbers at equal distances.</summary>
internal sealed record Progression : PointSet
{
    private Progression(Fraction start, Fraction by, long count)
    {
        Start = start;
        By = by;
        Count = count;
    }

    internal override string Kind => "progression";

    public Fraction Start { get; }

    /// <summary>The distance; 0 for a single number.</summary>
    public Fraction By { get; }

    public override long Count { get; }

    public override Fraction? Least => Start;

    public override Fraction? Greatest => Last;

    public override Fraction? Step => By;

    public Fraction Last => Start + (By * Fraction.Of(Count - 1));

    public static Progression Single(Fraction value) => new(value, Fraction.Zero, 1);

    /// <summary>So many numbers from a number on; the step may be negative.</summary>
    public static Progression Of(Fraction start, Fraction by, long count) => count == 1 || by.IsZero
        ? Single(start)
        : by.Sign > 0 ? new(start, by, count) : new(start + (by * Fraction.Of(count - 1)), -by, count);

    public Progression Plus(Fraction value) => new(Start + value, By, Count);

    public Progression Negate() => new(-Last, By, Count);

    public override bool Contains(Fraction value) => IndexOf(value) >= 0;

    /// <summary>The place of a number, from 0; −1 when it is not there.</summary>
    public long IndexOf(Fraction value) =>
        Grid.TrySteps(Start, value, By, out long steps) && steps >= 0 && steps < Count ? steps : -1;

    public override Fraction? AtMost(Fraction value)
    {
        if (value < Start) return null;
        return value >= Last ? Last : Start + (By * Fraction.Of(Grid.Floor(Start, value, By)));
    }

    public override Fraction? AtLeast(Fraction value)
    {
        if (value > Last) return null;
        return value <= Start ? Start : Last - (By * Fraction.Of(Grid.Floor(value, Last, By)));
    }

    public override Fraction? After(Fraction value) => value < Last ? value + By : null;

    public override Fraction? Before(Fraction value) => value > Start ? value - By : null;
}
