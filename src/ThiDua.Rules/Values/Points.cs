using System;
using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Rules.Values;

/// <summary>
/// A number of points (điểm), exact. What a person enters has at most four decimals; what a division gives, such as
/// 1001/12, stays an exact fraction. Equality and order are those of the numbers. <c>default</c> is zero.
/// </summary>
public readonly record struct Points : IComparable<Points>
{
    private const int Scale = 10_000;
    private const int EnteredDecimals = 4;
    private const decimal Greatest = 1_000_000_000_000m;

    private readonly long _tenThousandths;

    // Invariant: only when whole ten-thousandths in a long cannot say it; then the long is 0.
    private readonly Boxed? _exact;

    private Points(long tenThousandths, Boxed? exact)
    {
        _tenThousandths = tenThousandths;
        _exact = exact;
    }

    /// <summary>No points.</summary>
    public static Points Zero => default;

    /// <summary>The exact number.</summary>
    public Fraction Exact => _exact?.Value ?? Fraction.Of(_tenThousandths, Scale);

    /// <summary>Whether four decimals write it exactly.</summary>
    public bool IsDecimal => _exact is null || Exact.Decimals is <= EnteredDecimals;

    /// <summary>−1, 0 or 1, as the points are below, at or above zero.</summary>
    public int Sign => _exact?.Value.Sign ?? Math.Sign(_tenThousandths);

    /// <summary>Makes points from a number that a person may enter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are more than four decimals, or the number is not between −10^12 and 10^12.
    /// </exception>
    public static Points Of(decimal value)
    {
        if (value is > Greatest or < -Greatest)
            throw new ArgumentOutOfRangeException(nameof(value), value, "Points are from -10^12 to 10^12.");
        decimal scaled = value * Scale;
        return decimal.Truncate(scaled) == scaled ? FromTenThousandths((long)scaled)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Points have at most four decimals.");
    }

    /// <summary>Makes points from a whole number.</summary>
    public static Points Of(int value) => FromTenThousandths((long)value * Scale);

    /// <summary>Makes points from any exact number.</summary>
    public static Points From(Fraction value) => value.TryToScaled(EnteredDecimals, out long tenThousandths)
        ? new Points(tenThousandths, null) : new Points(0, new Boxed(value));

    /// <summary>The lesser of two numbers of points.</summary>
    public static Points Min(Points first, Points second) => second < first ? second : first;

    /// <summary>The greater of two numbers of points.</summary>
    public static Points Max(Points first, Points second) => second > first ? second : first;

    /// <summary>These points and others together.</summary>
    public Points Plus(Points other)
    {
        bool isShort = _exact is null && other._exact is null;
        return isShort && Whole.TryAdd(_tenThousandths, other._tenThousandths, out long sum)
            ? new Points(sum, null) : From(Exact + other.Exact);
    }

    /// <summary>These points less others.</summary>
    public Points Minus(Points other) => Plus(other.Negate());

    /// <summary>The points with the other sign.</summary>
    public Points Negate() => _exact is null && _tenThousandths != long.MinValue
        ? new Points(-_tenThousandths, null) : From(-Exact);

    /// <summary>These points so many times.</summary>
    public Points Times(int times) => _exact is null && Whole.TryMultiply(_tenThousandths, times, out long product)
        ? new Points(product, null) : From(Exact * Fraction.Of(times));

    /// <summary>The points as a decimal, rounded as the rule set says.</summary>
    /// <exception cref="OverflowException">The rounded number does not fit in a decimal.</exception>
    public decimal ToDecimal(Rounding rounding) => Exact.Round(rounding).TryToDecimal(out decimal value) ? value
        : throw new OverflowException("These points, rounded, do not fit in a decimal.");

    /// <summary>Reads points such as <c>12.5</c> or <c>1001/12</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is not a number of points.</exception>
    public static Points Parse(string text) => TryParse(Require.NotNull(text), out Points points) ? points
        : throw new FormatException("These are not points such as 12.5, with at most four decimals, or 1001/12.");

    /// <summary>
    /// Reads points, strictly: a sign, digits, and either a point with at most four digits or a stroke with digits
    /// after it.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Points points)
    {
        points = default;
        if (!Fraction.TryParse(text, out Fraction value))
            return false;
        int mark = text.LastIndexOf('.');
        if (mark >= 0 && text.Length - mark - 1 > EnteredDecimals)
            return false;
        points = From(value);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(Points other) => _exact is null && other._exact is null
        ? _tenThousandths.CompareTo(other._tenThousandths) : Exact.CompareTo(other.Exact);

    /// <inheritdoc cref="Plus" />
    public static Points operator +(Points left, Points right) => left.Plus(right);

    /// <inheritdoc cref="Minus" />
    public static Points operator -(Points left, Points right) => left.Minus(right);

    /// <inheritdoc cref="Negate" />
    public static Points operator -(Points value) => value.Negate();

    /// <summary>Whether the left points are fewer.</summary>
    public static bool operator <(Points left, Points right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left points are more.</summary>
    public static bool operator >(Points left, Points right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left points are fewer or as many.</summary>
    public static bool operator <=(Points left, Points right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left points are more or as many.</summary>
    public static bool operator >=(Points left, Points right) => left.CompareTo(right) >= 0;

    /// <summary>The canonical form: <c>12.5</c> with at most four decimals, otherwise <c>1001/12</c>.</summary>
    public override string ToString()
    {
        Fraction exact = Exact;
        return exact.Decimals is <= EnteredDecimals ? exact.ToString() : FractionText.FormatRatio(exact);
    }

    internal static Points FromTenThousandths(long value) => new(value, null);

    private sealed record Boxed(Fraction Value);
}
