using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace ThiDua.Rules.Values;

/// <summary>The decimal forms of fractions, and their text.</summary>
internal static class FractionText
{
    public const int LongestText = 1000;
    private const int MostDecimals = 28;
    private const int FastDigits = 18;

    public static string Format(Fraction value)
    {
        int? decimals = value.Decimals;
        if (decimals is null or > MostDecimals)
            return FormatRatio(value);
        int d = decimals.Value;
        if (d == 0)
            return value.IsSmall ? value.SmallNumerator.ToString(CultureInfo.InvariantCulture) : Write(value.Numerator);
        string digits = value.TryToScaled(d, out long scaled)
            ? Whole.Magnitude(scaled).ToString(CultureInfo.InvariantCulture)
            : Write(BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, d) / value.Denominator);
        return (value.Sign < 0 ? "-" : "") + digits.PadLeft(d + 1, '0').Insert(Math.Max(digits.Length, d + 1) - d, ".");
    }

    public static string FormatRatio(Fraction value) => Write(value.Numerator) + "/" + Write(value.Denominator);

    public static bool TryParse([NotNullWhen(true)] string? text, out Fraction value)
    {
        value = default;
        if (text is null || text.Length is 0 or > LongestText)
            return false;
        int start = text[0] is '-' or '+' ? 1 : 0;
        int mark = start;
        while (mark < text.Length && IsDigit(text[mark]))
            mark++;
        int last = mark + 1;
        while (last < text.Length && IsDigit(text[last]))
            last++;
        bool isWhole = mark == text.Length;
        if (mark == start || (!isWhole && (text[mark] is not ('.' or '/') || last < text.Length || last == mark + 1)))
            return false;
        string first = text.Substring(start, mark - start);
        string second = isWhole ? "" : text.Substring(mark + 1);
        bool isRatio = !isWhole && text[mark] == '/';
        BigInteger bottom = isRatio ? Digits(second) : BigInteger.Pow(10, second.Length);
        if (bottom.IsZero)
            return false;
        BigInteger top = Digits(isRatio ? first : first + second);
        value = Fraction.Of(text[0] == '-' ? -top : top, bottom);
        return true;
    }

    /// <summary>
    /// The least number of decimals: the greater of how often 2 and 5 divide the denominator, if nothing else does.
    /// </summary>
    public static int? Decimals(Fraction value)
    {
        if (!value.IsSmall)
            return BigDecimals(value.Denominator);
        long rest = value.SmallDenominator;
        int twos = 0;
        int fives = 0;
        for (; (rest & 1) == 0; rest >>= 1)
            twos++;
        for (; rest % 5 == 0; rest /= 5)
            fives++;
        return rest == 1 ? Math.Max(twos, fives) : null;
    }

    public static Fraction FromDecimal(decimal value)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        int scale = (bits[3] >> 16) & 0xFF;
        bool negative = bits[3] < 0;
        ulong low = unchecked((uint)bits[0] | ((ulong)(uint)bits[1] << 32));
        if (bits[2] == 0 && low <= long.MaxValue && scale <= Whole.GreatestPowerOfTen)
            return Fraction.Of(negative ? -(long)low : (long)low, Whole.PowerOfTen(scale));
        BigInteger whole = (new BigInteger(unchecked((uint)bits[2])) << 64) + low;
        return Fraction.Of(negative ? -whole : whole, BigInteger.Pow(10, scale));
    }

    public static bool TryToDecimal(Fraction value, out decimal result)
    {
        result = 0;
        if (value.Decimals is not int decimals || decimals > MostDecimals)
            return false;
        bool negative = value.Sign < 0;
        if (value.TryToScaled(decimals, out long scaled))
        {
            ulong small = Whole.Magnitude(scaled);
            result = new decimal(unchecked((int)small), unchecked((int)(small >> 32)), 0, negative, (byte)decimals);
            return true;
        }
        BigInteger whole = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, decimals) / value.Denominator;
        if (whole >> 96 != 0)
            return false;
        result = new decimal(Word(whole, 0), Word(whole, 32), Word(whole, 64), negative, (byte)decimals);
        return true;
    }

    private static int? BigDecimals(BigInteger denominator)
    {
        int twos = Whole.Twos(denominator);
        BigInteger rest = denominator >> twos;
        if (rest.IsOne)
            return twos;
        if (!(rest % 5).IsZero)
            return null;
        // 5^n has n × 2.3219… bits, rounded up: only this n or a neighbour can be right, so nothing is divided n times.
        int fives = (int)((Whole.BitLength(rest) - 1) * 1_000_000_000L / 2_321_928_094L);
        for (int n = Math.Max(fives - 1, 0); n <= fives + 1; n++)
        {
            if (BigInteger.Pow(5, n) == rest)
                return Math.Max(twos, n);
        }
        return null;
    }

    private static BigInteger Digits(string digits)
    {
        if (digits.Length > FastDigits)
            return BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        long value = 0;
        foreach (char c in digits)
            value = value * 10 + (c - '0');
        return value;
    }

    private static string Write(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Word(BigInteger value, int shift) => unchecked((int)(uint)((value >> shift) & uint.MaxValue));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
