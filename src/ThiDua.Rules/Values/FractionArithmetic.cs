using System;
using System.Diagnostics;
using System.Numerics;

namespace ThiDua.Rules.Values;

/// <summary>
/// Sums, products, order and rounding of fractions: in 64 bits while that fits, then in big integers.
/// </summary>
internal static class FractionArithmetic
{
    public static Fraction Sum(Fraction a, Fraction b)
    {
        if (a.IsSmall && b.IsSmall && TrySmallSum(a, b, out Fraction sum))
            return sum;
        BigInteger c = a.Denominator;
        BigInteger d = b.Denominator;
        return c == d ? Fraction.Of(a.Numerator + b.Numerator, c)
            : Fraction.Of(a.Numerator * d + b.Numerator * c, c * d);
    }

    public static Fraction Product(Fraction a, Fraction b)
    {
        if (a.IsZero || b.IsZero)
            return Fraction.Zero;
        if (a.IsSmall && b.IsSmall)
        {
            // What can be cancelled is cancelled first, so the product is in lowest terms and fits if it can.
            long first = Whole.Gcd(Math.Abs(a.SmallNumerator), b.SmallDenominator);
            long second = Whole.Gcd(Math.Abs(b.SmallNumerator), a.SmallDenominator);
            if (Whole.TryMultiply(a.SmallNumerator / first, b.SmallNumerator / second, out long top)
                && Whole.TryMultiply(a.SmallDenominator / second, b.SmallDenominator / first, out long bottom))
                return Fraction.Reduced(top, bottom);
        }
        return Fraction.Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
    }

    public static int Compare(Fraction a, Fraction b)
    {
        if (a.Sign != b.Sign)
            return a.Sign.CompareTo(b.Sign);
        if (!a.IsSmall || !b.IsSmall)
            return (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
        if (a.SmallDenominator == b.SmallDenominator)
            return a.SmallNumerator.CompareTo(b.SmallNumerator);
        ulong aHigh = Whole.Product(Whole.Magnitude(a.SmallNumerator), (ulong)b.SmallDenominator, out ulong aLow);
        ulong bHigh = Whole.Product(Whole.Magnitude(b.SmallNumerator), (ulong)a.SmallDenominator, out ulong bLow);
        int order = aHigh == bHigh ? aLow.CompareTo(bLow) : aHigh.CompareTo(bHigh);
        return a.Sign < 0 ? -order : order;
    }

    public static Fraction Round(Fraction value, Rounding rounding)
    {
        if (value.IsSmall && TrySmallRound(value, rounding, out Fraction rounded))
            return rounded;
        var power = BigInteger.Pow(10, Math.Abs(rounding.Decimals));
        bool up = rounding.Decimals >= 0;
        BigInteger top = up ? value.Numerator * power : value.Numerator;
        BigInteger bottom = up ? value.Denominator : value.Denominator * power;
        var quotient = BigInteger.DivRem(top, bottom, out BigInteger rest);
        quotient += Step(rest.Sign, BigInteger.Abs(rest) * 2 >= bottom, rounding.Mode);
        return up ? Fraction.Of(quotient, power) : Fraction.Of(quotient * power, BigInteger.One);
    }

    public static bool TryToScaled(Fraction value, int decimals, out long scaled)
    {
        scaled = 0;
        if (value.IsSmall && Math.Abs(decimals) <= Whole.GreatestPowerOfTen)
        {
            long power = Whole.PowerOfTen(Math.Abs(decimals));
            if (decimals < 0)
                return TryDivide(value.SmallNumerator, power, out scaled) && value.IsWhole;
            // In lowest terms the denominator has to divide the power itself.
            return TryDivide(power, value.SmallDenominator, out long factor)
                && Whole.TryMultiply(value.SmallNumerator, factor, out scaled);
        }
        var bigPower = BigInteger.Pow(10, Math.Abs(decimals));
        Fraction moved = decimals < 0 ? Fraction.Of(value.Numerator, value.Denominator * bigPower)
            : Fraction.Of(value.Numerator * bigPower, value.Denominator);
        bool fits = moved.IsWhole && moved.Numerator >= long.MinValue && moved.Numerator <= long.MaxValue;
        scaled = fits ? (long)moved.Numerator : 0;
        return fits;
    }

    // Knuth, The Art of Computer Programming, volume 2, 4.5.1: the only common divisors left are those of g.
    private static bool TrySmallSum(Fraction a, Fraction b, out Fraction sum)
    {
        sum = default;
        long g = Whole.Gcd(a.SmallDenominator, b.SmallDenominator);
        long c = a.SmallDenominator / g;
        long d = b.SmallDenominator / g;
#if NET
        Int128 wide = (Int128)a.SmallNumerator * d + (Int128)b.SmallNumerator * c;
        long cut = g == 1 ? 1 : Whole.Gcd(g, (long)Int128.Abs(wide % g));
        wide = cut == 1 ? wide : wide / cut;
        bool fits = wide <= long.MaxValue && wide >= long.MinValue;
        long top = fits ? (long)wide : 0;
#else
        bool fits = Whole.TryMultiply(a.SmallNumerator, d, out long first)
            & Whole.TryMultiply(b.SmallNumerator, c, out long second)
            & Whole.TryAdd(first, second, out long top);
        long cut = fits && g != 1 ? Whole.Gcd(g, Math.Abs(top % g)) : 1;
        top /= cut;
#endif
        if (!fits || !Whole.TryMultiply(c, b.SmallDenominator / cut, out long bottom))
            return false;
        sum = Fraction.Reduced(top, bottom);
        return true;
    }

    private static bool TrySmallRound(Fraction value, Rounding rounding, out Fraction rounded)
    {
        rounded = value;
        long power = Whole.PowerOfTen(Math.Abs(rounding.Decimals));
        if (rounding.Decimals >= 0)
        {
            if (power % value.SmallDenominator == 0)
                return true; // it has no more decimals than that
            if (!Whole.TryMultiply(value.SmallNumerator, power, out long top))
                return false;
            rounded = Fraction.Of(Divide(top, value.SmallDenominator, rounding.Mode), power);
            return true;
        }
        if (!Whole.TryMultiply(value.SmallDenominator, power, out long bottom)
            || !Whole.TryMultiply(Divide(value.SmallNumerator, bottom, rounding.Mode), power, out long whole))
            return false;
        rounded = Fraction.Of(whole);
        return true;
    }

    private static long Divide(long top, long bottom, RoundingMode mode)
    {
        long rest = top % bottom;
        long distance = Math.Abs(rest);
        return top / bottom + Step(Math.Sign(rest), distance >= bottom - distance, mode);
    }

    /// <summary>What is added to a quotient cut off towards zero, when a rest of this sign remains.</summary>
    private static int Step(int restSign, bool halfOrMore, RoundingMode mode) => mode switch
    {
        RoundingMode.HalfUp => halfOrMore ? restSign : 0,
        RoundingMode.Up => Math.Max(restSign, 0),
        RoundingMode.Down => Math.Min(restSign, 0),
        _ => throw new UnreachableException($"There is no rounding for {mode}."),
    };

    private static bool TryDivide(long top, long bottom, out long quotient)
    {
        quotient = top / bottom;
        return top % bottom == 0;
    }
}
