using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ThiDua.Rules.Values;

/// <summary>
/// An exact number (phân số): a whole number over a whole number, always in lowest terms with a denominator above 0, of
/// any size. Equality and order are those of the numbers. <c>default</c> is 0.
/// </summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly long _numerator;
    private readonly long _denominatorLessOne; // so that default is 0/1
    private readonly Parts? _big; // Invariant: only when the two do not both fit in a long of either sign

    private Fraction(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
        _big = null;
    }

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        _numerator = 0;
        _denominatorLessOne = 0;
        _big = new Parts(numerator, denominator);
    }

    /// <summary>The number 0.</summary>
    public static Fraction Zero => default;

    /// <summary>The number 1.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>The number above the line (tử số), in lowest terms; it has the sign.</summary>
    public BigInteger Numerator => _big is null ? _numerator : _big.Numerator;

    /// <summary>The number below the line (mẫu số), in lowest terms; above 0.</summary>
    public BigInteger Denominator => _big is null ? SmallDenominator : _big.Denominator;

    /// <summary>−1, 0 or 1, as the number is below, at or above 0.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => _big is null && _numerator == 0;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => _big is null ? _denominatorLessOne == 0 : _big.Denominator.IsOne;

    /// <summary>The least number of decimals that write it exactly; null when none does, as with 1/3.</summary>
    public int? Decimals => FractionText.Decimals(this);

    /// <summary>The bits of the numerator and of the denominator together: what the number costs.</summary>
    public int BitLength => _big is null
        ? Whole.BitLength(Whole.Magnitude(_numerator)) + Whole.BitLength((ulong)SmallDenominator)
        : Whole.BitLength(_big.Numerator) + Whole.BitLength(_big.Denominator);

    internal bool IsSmall => _big is null;

    internal long SmallNumerator => _numerator;

    internal long SmallDenominator => _denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    public static Fraction Of(long value) => Reduced(value, 1);

    /// <summary>A number over a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is 0.</exception>
    public static Fraction Of(long numerator, long denominator)
    {
        if (denominator < 1 || numerator == long.MinValue)
            return Of((BigInteger)numerator, denominator);
        long gcd = Whole.Gcd(Math.Abs(numerator), denominator);
        return Reduced(numerator / gcd, denominator / gcd);
    }

    /// <inheritdoc cref="Of(long, long)" />
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A denominator is not 0.");
        var gcd = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            gcd = -gcd;
        if (!gcd.IsOne)
        {
            numerator /= gcd;
            denominator /= gcd;
        }
        bool small = BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue;
        return small ? new Fraction((long)numerator, (long)denominator) : new Fraction(numerator, denominator);
    }

    /// <summary>A decimal number, exactly.</summary>
    public static Fraction Of(decimal value) => FractionText.FromDecimal(value);

    /// <summary>The lesser of two numbers.</summary>
    public static Fraction Min(Fraction first, Fraction second) => second < first ? second : first;

    /// <summary>The greater of two numbers.</summary>
    public static Fraction Max(Fraction first, Fraction second) => second > first ? second : first;

    /// <summary>The number without its sign.</summary>
    public static Fraction Abs(Fraction value) => value.Sign < 0 ? value.Negate() : value;

    /// <summary>The sum of this and another number.</summary>
    public Fraction Plus(Fraction other) => FractionArithmetic.Sum(this, other);

    /// <summary>This number less another.</summary>
    public Fraction Minus(Fraction other) => FractionArithmetic.Sum(this, other.Negate());

    /// <summary>The product of this and another number.</summary>
    public Fraction Times(Fraction other) => FractionArithmetic.Product(this, other);

    /// <summary>This number divided by another.</summary>
    /// <exception cref="DivideByZeroException">The other is 0.</exception>
    public Fraction DividedBy(Fraction other) => FractionArithmetic.Product(this, other.Inverse());

    /// <summary>The number with the other sign.</summary>
    public Fraction Negate() => _big is null ? new Fraction(-_numerator, SmallDenominator)
        : new Fraction(-_big.Numerator, _big.Denominator);

    /// <summary>The number rounded, exactly as the rounding says.</summary>
    public Fraction Round(Rounding rounding) => FractionArithmetic.Round(this, rounding);

    /// <summary>
    /// Gives the number × 10^<paramref name="decimals"/> when that is whole and fits; so 12.5 with 4 decimals gives 125
    /// 000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not between −28 and 28.</exception>
    public bool TryToScaled(int decimals, out long scaled) => decimals is >= -28 and <= 28
        ? FractionArithmetic.TryToScaled(this, decimals, out scaled)
        : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimals are from -28 to 28.");

    /// <summary>Gives the number as a decimal when that is exact.</summary>
    public bool TryToDecimal(out decimal value) => FractionText.TryToDecimal(this, out value);

    /// <summary>Reads <c>12.5</c> or <c>1001/12</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public static Fraction Parse(string text) => TryParse(Require.NotNull(text), out Fraction value) ? value
        : throw new FormatException("This is not a number such as 12.5 or 1001/12, of at most 1000 characters.");

    /// <summary>
    /// Reads <c>12.5</c> or <c>1001/12</c>, strictly: a sign, digits, and a point or a stroke with digits after it; at
    /// most 1 000 characters.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fraction value) =>
        FractionText.TryParse(text, out value);

    /// <inheritdoc />
    public int CompareTo(Fraction other) => FractionArithmetic.Compare(this, other);

    /// <inheritdoc />
    public bool Equals(Fraction other) => _numerator == other._numerator
        && _denominatorLessOne == other._denominatorLessOne && Equals(_big, other._big);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        ulong top = _big is null ? unchecked((ulong)_numerator) : (ulong)(_big.Numerator & ulong.MaxValue);
        ulong bottom = _big is null ? (ulong)SmallDenominator : (ulong)(_big.Denominator & ulong.MaxValue);
        ulong mixed = unchecked((top * 31 + bottom) * 0x9E3779B97F4A7C15UL);
        return unchecked((int)(mixed >> 32));
    }

    /// <summary>
    /// The canonical form: <c>12.5</c> when at most 28 decimals write it exactly, otherwise <c>1001/12</c>.
    /// </summary>
    public override string ToString() => FractionText.Format(this);

    /// <inheritdoc cref="Plus" />
    public static Fraction operator +(Fraction left, Fraction right) => left.Plus(right);

    /// <inheritdoc cref="Minus" />
    public static Fraction operator -(Fraction left, Fraction right) => left.Minus(right);

    /// <inheritdoc cref="Negate" />
    public static Fraction operator -(Fraction value) => value.Negate();

    /// <inheritdoc cref="Times" />
    public static Fraction operator *(Fraction left, Fraction right) => left.Times(right);

    /// <inheritdoc cref="DividedBy" />
    public static Fraction operator /(Fraction left, Fraction right) => left.DividedBy(right);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left number is less.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is less or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>A fraction whose parts are known to be in lowest terms, the denominator above 0.</summary>
    internal static Fraction Reduced(long numerator, long denominator) => numerator == long.MinValue
        ? new Fraction((BigInteger)numerator, denominator) // its negative would not fit
        : new Fraction(numerator, denominator);

    private Fraction Inverse()
    {
        if (IsZero)
            throw new DivideByZeroException("Nothing is divided by 0.");
        if (_big is null)
            return _numerator < 0 ? new Fraction(-SmallDenominator, -_numerator)
                : new Fraction(SmallDenominator, _numerator);
        return Sign < 0 ? new Fraction(-_big.Denominator, -_big.Numerator)
            : new Fraction(_big.Denominator, _big.Numerator);
    }

    private sealed record Parts(BigInteger Numerator, BigInteger Denominator);
}
