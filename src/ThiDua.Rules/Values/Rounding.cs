using System;
using System.Diagnostics;
using System.Globalization;

namespace ThiDua.Rules.Values;

/// <summary>
/// How a number is rounded (quy tắc làm tròn): to how many decimals, and which way. Negative decimals round to tens,
/// hundreds and so on, for money. <c>default</c> rounds half up to a whole number.
/// </summary>
public readonly record struct Rounding
{
    /// <summary>The least number of decimals: −12, to a trillion.</summary>
    public const int LeastDecimals = -12;

    /// <summary>The greatest number of decimals: 10.</summary>
    public const int GreatestDecimals = 10;

    private Rounding(int decimals, RoundingMode mode)
    {
        Decimals = decimals;
        Mode = mode;
    }

    /// <summary>How many decimals are kept (số chữ số thập phân).</summary>
    public int Decimals { get; }

    /// <summary>Which neighbour is taken.</summary>
    public RoundingMode Mode { get; }

    /// <summary>Makes a rounding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The decimals are not between −12 and 10, or there is no such mode.
    /// </exception>
    public static Rounding Of(int decimals, RoundingMode mode)
    {
        if (decimals is < LeastDecimals or > GreatestDecimals)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimals are from -12 to 10.");
        if (mode is not (RoundingMode.HalfUp or RoundingMode.Up or RoundingMode.Down))
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is HalfUp, Up or Down.");
        return new Rounding(decimals, mode);
    }

    /// <summary>The canonical form, such as <c>2 half-up</c>.</summary>
    public override string ToString() => Decimals.ToString(CultureInfo.InvariantCulture) + Mode switch
    {
        RoundingMode.HalfUp => " half-up",
        RoundingMode.Up => " up",
        RoundingMode.Down => " down",
        _ => throw new UnreachableException($"There is no name for {Mode}."),
    };
}
