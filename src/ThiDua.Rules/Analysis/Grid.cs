using System.Numerics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Steps that numbers have in common.</summary>
internal static class Grid
{
    /// <summary>The greatest step of which both are whole multiples; 0 goes with any.</summary>
    public static Fraction Gcd(Fraction a, Fraction b)
    {
        if (a.IsZero) return Fraction.Abs(b);
        if (b.IsZero) return Fraction.Abs(a);
        var top = BigInteger.GreatestCommonDivisor(a.Numerator * b.Denominator, b.Numerator * a.Denominator);
        return Fraction.Of(top, a.Denominator * b.Denominator);
    }

    /// <summary>How many steps lie between two numbers; false when it is not a whole number that fits.</summary>
    public static bool TrySteps(Fraction from, Fraction to, Fraction step, out long steps)
    {
        steps = 0;
        if (step.IsZero) return from == to;
        var quotient = (to - from) / step;
        return quotient.IsWhole && quotient.TryToScaled(0, out steps);
    }

    /// <summary>The number of whole steps that fit between two numbers, rounded down.</summary>
    public static long Floor(Fraction from, Fraction to, Fraction step) =>
        ((to - from) / step).Round(Rounding.Of(0, RoundingMode.Down)).TryToScaled(0, out long steps) ? steps
            : long.MaxValue;
}
