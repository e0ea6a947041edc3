using System;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>How large a number can get at most: an upper bound, known without working anything out.</summary>
/// <param name="Top">Bits of the whole part.</param>
/// <param name="Decimals">Decimals.</param>
/// <param name="Divisor">What the denominator divides besides the power of ten, as far as that is known.</param>
/// <param name="Bottom">Bits of a denominator that is not known.</param>
internal readonly record struct NumberSize(int Top, int Decimals, long Divisor, int Bottom)
{
    private const int Most = 1 << 24;
    private const long MostDivisor = 1L << 40;

    /// <summary>A number that is 0, or has no bound.</summary>
    public static NumberSize None { get; } = new(0, 0, 1, 0);

    /// <summary>All bits together.</summary>
    public int Bits => Cut((long)Top + Denominator);

    private int Denominator => Cut((4L * Decimals) + Whole.BitLength((ulong)Divisor - 1) + Bottom);

    public static NumberSize Of(Fraction value)
    {
        int top = Whole.BitLength(System.Numerics.BigInteger.Abs(value.Numerator));
        if (value.Decimals is { } decimals) return new(top, decimals, 1, 0);
        return value.Denominator <= MostDivisor
            ? new(top, 0, (long)value.Denominator, 0)
            : new(top, 0, 1, Whole.BitLength(value.Denominator));
    }

    /// <summary>A number of so many bits and decimals.</summary>
    public static NumberSize Of(int bits, int decimals) => new(bits, decimals, 1, 0);

    /// <summary>The size of a sum of numbers.</summary>
    public static NumberSize Sum(params NumberSize[] sizes)
    {
        var sum = default(NumberSizeSum);
        foreach (var size in sizes) sum.Add(size);
        return sum.Size;
    }

    /// <summary>The size of one of two numbers.</summary>
    public NumberSize Or(NumberSize other) => Make(
        Math.Max(Top, other.Top),
        Math.Max(Decimals, other.Decimals),
        Divisor / Whole.Gcd(Divisor, other.Divisor),
        other.Divisor,
        Math.Max(Bottom, other.Bottom));

    public NumberSize Times(NumberSize other) => Make(
        (long)Top + other.Top, (long)Decimals + other.Decimals, Divisor, other.Divisor, (long)Bottom + other.Bottom);

    /// <summary>The size of 1 divided by the number.</summary>
    public NumberSize Inverse() => new(Denominator, 0, 1, Bits);

    public NumberSize Rounded(int decimals) => new(Cut(Top + 1L), Math.Max(decimals, 0), 1, 0);

    /// <summary>A product of divisors that gets too large is kept as bits only.</summary>
    private static NumberSize Make(long top, long decimals, long divisor, long other, long bottom)
    {
        bool fits = Whole.TryMultiply(divisor, other, out long product) && product <= MostDivisor;
        long bits = fits ? 0 : Whole.BitLength((ulong)divisor) + Whole.BitLength((ulong)other);
        return new(Cut(top), Cut(decimals), fits ? product : 1, Cut(bottom + bits));
    }

    /// <summary>Beyond the most that is told apart, numbers are all the same size.</summary>
    internal static int Cut(long bits) => (int)Math.Min(Most, bits);
}
