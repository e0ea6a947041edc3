using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Arithmetic on what is possible: closed intervals that may lack an end.</summary>
internal static class Ranges
{
    public static Interval<Fraction> Of(Fraction? least, Fraction? greatest) =>
        Interval<Fraction>.Of(least, least is not null, greatest, greatest is not null);

    /// <summary>The same numbers with both ends closed: the hull that is computed with.</summary>
    public static Interval<Fraction> Closed(Interval<Fraction> range) => Of(range.Least, range.Greatest);

    /// <summary>Numbers that were meant as per cent.</summary>
    public static Interval<Fraction> Hundredth(Interval<Fraction> a)
    {
        var hundred = Fraction.Of(100);
        return Interval<Fraction>.Of(a.Least / hundred, a.IncludesLeast, a.Greatest / hundred, a.IncludesGreatest);
    }

    public static Interval<Fraction> Sum(Interval<Fraction> a, Interval<Fraction> b) =>
        Of(a.Least + b.Least, a.Greatest + b.Greatest);

    public static Interval<Fraction> Sum(IEnumerable<Interval<Fraction>> ranges)
    {
        FractionSum least = default, greatest = default;
        bool noLeast = false, noGreatest = false;
        foreach (var range in ranges)
        {
            if (range.Least is { } low) least.Add(low);
            else noLeast = true;
            if (range.Greatest is { } high) greatest.Add(high);
            else noGreatest = true;
        }

        return Of(noLeast ? null : least.Total, noGreatest ? null : greatest.Total);
    }

    public static Interval<Fraction> Negate(Interval<Fraction> a) => Of(-a.Greatest, -a.Least);

    public static Interval<Fraction> Product(Interval<Fraction> a, Interval<Fraction> b)
    {
        if (IsZero(a) || IsZero(b)) return Interval<Fraction>.Single(Fraction.Zero);
        bool noLeast = (a.Least is null && CanBe(b, 1)) || (a.Greatest is null && CanBe(b, -1))
            || (b.Least is null && CanBe(a, 1)) || (b.Greatest is null && CanBe(a, -1));
        bool noGreatest = (a.Least is null && CanBe(b, -1)) || (a.Greatest is null && CanBe(b, 1))
            || (b.Least is null && CanBe(a, -1)) || (b.Greatest is null && CanBe(a, 1));
        Fraction? least = null, greatest = null;
        Take(Times(a.Least, b.Least));
        Take(Times(a.Least, b.Greatest));
        Take(Times(a.Greatest, b.Least));
        Take(Times(a.Greatest, b.Greatest));
        return Of(noLeast ? null : least, noGreatest ? null : greatest);

        void Take(Fraction? corner)
        {
            if (corner is not { } number) return;
            least = least is { } low ? Fraction.Min(low, number) : number;
            greatest = greatest is { } high ? Fraction.Max(high, number) : number;
        }
    }

    /// <summary>All quotients with a denominator that is not 0; anything where there is none.</summary>
    public static Interval<Fraction> Quotient(Interval<Fraction> a, Interval<Fraction> b)
    {
        bool below = b.Least is null || b.Least.Value.Sign < 0;
        bool above = b.Greatest is null || b.Greatest.Value.Sign > 0;
        if (below && above) return IsZero(a) ? a : Interval<Fraction>.Everything;
        if (!below && !above) return Interval<Fraction>.Everything;
        if (below) return Negate(Quotient(a, Negate(b)));
        // 1 ÷ b: an end at 0 has no inverse, an end that is missing has the inverse 0.
        Fraction? most = b.Least is { Sign: > 0 } low ? Fraction.One / low : null;
        Fraction least = b.Greatest is { } high ? Fraction.One / high : Fraction.Zero;
        return Product(a, Of(least, most));
    }

    public static Interval<Fraction> Least(Interval<Fraction> a, Interval<Fraction> b) =>
        Of(
            Lower(a.Least, b.Least),
            a.Greatest is null ? b.Greatest
                : b.Greatest is null ? a.Greatest
                : Fraction.Min(a.Greatest.Value, b.Greatest.Value));

    public static Interval<Fraction> Greatest(Interval<Fraction> a, Interval<Fraction> b) =>
        Negate(Least(Negate(a), Negate(b)));

    public static Interval<Fraction> Hull(Interval<Fraction> a, Interval<Fraction> b) => Of(
        Lower(a.Least, b.Least),
        a.Greatest is { } x && b.Greatest is { } y ? Fraction.Max(x, y) : null);

    public static Interval<Fraction> Round(Interval<Fraction> a, Rounding rounding) =>
        Of(a.Least?.Round(rounding), a.Greatest?.Round(rounding));

    private static bool IsZero(Interval<Fraction> a) => a.IsSingle && a.Least!.Value.IsZero;

    private static Fraction? Lower(Fraction? a, Fraction? b) => a is { } x && b is { } y ? Fraction.Min(x, y) : null;

    private static bool CanBe(Interval<Fraction> a, int sign) => sign > 0
        ? a.Greatest is null || a.Greatest.Value.Sign > 0
        : a.Least is null || a.Least.Value.Sign < 0;

    /// <summary>A corner of a product; null where an end is missing, unless the other is 0.</summary>
    private static Fraction? Times(Fraction? a, Fraction? b)
    {
        if (a is { } x && b is { } y) return x * y;
        return a is { IsZero: true } || b is { IsZero: true } ? Fraction.Zero : null;
    }
}
