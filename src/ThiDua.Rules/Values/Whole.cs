using System;
using System.Numerics;

namespace ThiDua.Rules.Values;

/// <summary>Whole-number arithmetic in 64 bits that says when it does not fit.</summary>
internal static class Whole
{
    /// <summary>The powers of ten that fit, from 10^0 to 10^18.</summary>
    private static readonly long[] PowersOfTen = Powers();

    public const int GreatestPowerOfTen = 18;

    public static long PowerOfTen(int exponent) => PowersOfTen[exponent];

    public static ulong Magnitude(long value) => value < 0 ? unchecked(0UL - (ulong)value) : (ulong)value;

    /// <summary>The greatest common divisor of two numbers that are not negative and not both 0.</summary>
    public static long Gcd(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }

    public static bool TryAdd(long a, long b, out long sum)
    {
        sum = unchecked(a + b);
        return ((a ^ sum) & (b ^ sum)) >= 0; // it overflowed when both have the sign that the sum has not
    }

    public static bool TryMultiply(long a, long b, out long product)
    {
        product = unchecked(a * b);
        ulong high = Product(Magnitude(a), Magnitude(b), out ulong low);
        bool negative = (a < 0) != (b < 0);
        return high == 0 && low <= (negative ? 1UL << 63 : long.MaxValue);
    }

    /// <summary>All 128 bits of a product.</summary>
    public static ulong Product(ulong a, ulong b, out ulong low)
    {
#if NET
        return Math.BigMul(a, b, out low);
#else
        unchecked
        {
            ulong aLow = (uint)a, aHigh = a >> 32, bLow = (uint)b, bHigh = b >> 32;
            ulong lowest = aLow * bLow;
            ulong first = aHigh * bLow + (lowest >> 32);
            ulong second = aLow * bHigh + (uint)first;
            low = (second << 32) | (uint)lowest;
            return aHigh * bHigh + (first >> 32) + (second >> 32);
        }
#endif
    }

    /// <summary>How many bits the magnitude has; 0 has none.</summary>
    public static int BitLength(ulong magnitude)
    {
        int bits = 0;
        for (int step = 32; step > 0; step /= 2)
        {
            if (magnitude >> step == 0)
                continue;
            bits += step;
            magnitude >>= step;
        }
        return bits + (int)magnitude;
    }

    /// <inheritdoc cref="BitLength(ulong)" />
    public static int BitLength(BigInteger value)
    {
        if (long.MinValue <= value && value <= long.MaxValue) return BitLength(Magnitude((long)value));
        byte[] bytes = BigInteger.Abs(value).ToByteArray(); // the last one may be 0, for the sign
        int top = bytes.Length - 1;
        return bytes[top] == 0 && top > 0 ? top * 8 - 8 + BitLength(bytes[top - 1]) : top * 8 + BitLength(bytes[top]);
    }

    /// <summary>How often 2 divides a number that is not 0.</summary>
    public static int Twos(BigInteger value)
    {
        byte[] bytes = value.ToByteArray();
        int first = 0;
        while (bytes[first] == 0)
            first++;
        int twos = first * 8;
        for (int rest = bytes[first]; (rest & 1) == 0; rest >>= 1)
            twos++;
        return twos;
    }

    private static long[] Powers()
    {
        var powers = new long[GreatestPowerOfTen + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
