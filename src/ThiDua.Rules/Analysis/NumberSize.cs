using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>How large a number can get at most: an upper bound, known without working anything out.</summary>
/// <param name="Top">Bits of the whole part.</param>
/// <param name="Decimals">Decimals.</param>
/// <param name="Bottom">Bits of a denominator besides the power of ten.</param>
internal readonly record struct NumberSize(int Top, int Decimals, int Bottom)
{
    private const int Most = 1 << 24;

    /// <summary>All bits together.</summary>
    public int Bits => Sum(Top, Denominator);

    private int Denominator => Sum(Decimals < Most ? 4 * Math.Min(Decimals, Most / 4) : Most, Bottom);

    public static NumberSize Of(Fraction value) => value.Decimals is { } decimals
        ? new(value.BitLength, decimals, 0)
        : new(value.BitLength, 0, value.BitLength);

    public static NumberSize OfCount(int count) => new(Whole.BitLength((ulong)count), 0, 0);

    /// <summary>The size of a sum of so many numbers.</summary>
    public static NumberSize Sum(IReadOnlyCollection<NumberSize> sizes) => sizes.Count == 0 ? default : new(
        Sum(sizes.Max(s => s.Top), Whole.BitLength((ulong)sizes.Count)),
        sizes.Max(s => s.Decimals),
        (int)Math.Min(Most, sizes.Sum(s => (long)s.Bottom)));

    /// <summary>The size of one of two numbers.</summary>
    public NumberSize Or(NumberSize other) =>
        new(Math.Max(Top, other.Top), Math.Max(Decimals, other.Decimals), Math.Max(Bottom, other.Bottom));

    public NumberSize Times(NumberSize other) =>
        new(Sum(Top, other.Top), Sum(Decimals, other.Decimals), Sum(Bottom, other.Bottom));

    /// <summary>The size of 1 divided by the number.</summary>
    public NumberSize Inverse() => new(Denominator, 0, Bits);

    public NumberSize Rounded(int decimals) => new(Sum(Top, 1), Math.Max(decimals, 0), 0);

    private static int Sum(int a, int b) => (int)Math.Min(Most, (long)a + b);
}
