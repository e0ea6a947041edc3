using System;
using System.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What is looked for when a dossier is asked for: an end, a number of a range, or a level.</summary>
internal abstract record Aim
{
    internal abstract string Kind { get; }

    /// <summary>As much as possible.</summary>
    public sealed record Highest : Aim
    {
        internal override string Kind => "highest";
    }

    /// <summary>As little as possible.</summary>
    public sealed record Lowest : Aim
    {
        internal override string Kind => "lowest";
    }

    /// <summary>A number of a range, or the next one beside it.</summary>
    public sealed record Inside(Interval<Fraction> Range) : Aim
    {
        internal override string Kind => "inside";
    }

    /// <summary>One of some levels, or the next one beside them; yes and no are levels.</summary>
    public sealed record Among(ulong Options) : Aim
    {
        internal override string Kind => "among";
    }

    /// <summary>A row of numbers, or of levels where it has some.</summary>
    public static Aim For(Interval<Fraction> range, ulong options) =>
        options == 0 ? new Inside(range) : new Among(options);

    /// <summary>How near an answer may come at best.</summary>
    public AimDistance DistanceOf(Answer answer)
    {
        switch (this)
        {
            case Highest: return new AimDistance(false, -answer.Greatest);
            case Lowest: return new AimDistance(false, answer.Least);
            case Inside inside: return Outside(inside.Range, answer.Range);
            case Among among:
                if ((among.Options & answer.Options) != 0) return AimDistance.Met;
                int steps = int.MaxValue;
                for (int i = 0; i < 64; i++)
                    if ((answer.Options >> i & 1) == 1) steps = Math.Min(steps, Steps(among.Options, i));

                return new AimDistance(true, Fraction.Of(steps));
            default: throw new UnreachableException();
        }
    }

    private static AimDistance Outside(Interval<Fraction> range, Interval<Fraction> answer)
    {
        if (range.Overlaps(answer)) return AimDistance.Met;
        bool isBelow = range.Least is { } least && answer.Greatest <= least;
        return new AimDistance(true, isBelow ? range.Least - answer.Greatest : answer.Least - range.Greatest);
    }

    private static int Steps(ulong options, int from)
    {
        for (int steps = 1; steps < 64; steps++)
        {
            bool isThere = (from + steps < 64 && (options >> (from + steps) & 1) == 1)
                || (from >= steps && (options >> (from - steps) & 1) == 1);
            if (isThere) return steps;
        }

        return int.MaxValue;
    }
}

/// <summary>How far an answer is from what is looked for.</summary>
/// <param name="IsMissed">Whether it is not what is looked for, but perhaps near it.</param>
/// <param name="Gap">Less is nearer; null for nearer than any number.</param>
internal readonly record struct AimDistance(bool IsMissed, Fraction? Gap) : IComparable<AimDistance>
{
    /// <summary>It is what is looked for.</summary>
    public static AimDistance Met { get; } = new(false, Fraction.Zero);

    public static bool operator <(AimDistance a, AimDistance b) => a.CompareTo(b) < 0;

    public static bool operator >(AimDistance a, AimDistance b) => a.CompareTo(b) > 0;

    public static bool operator <=(AimDistance a, AimDistance b) => a.CompareTo(b) <= 0;

    public static bool operator >=(AimDistance a, AimDistance b) => a.CompareTo(b) >= 0;

    public int CompareTo(AimDistance other)
    {
        if (IsMissed != other.IsMissed) return IsMissed ? 1 : -1;
        if (Gap is not { } one) return other.Gap is null ? 0 : -1;
        return other.Gap is { } two ? one.CompareTo(two) : 1;
    }
}
