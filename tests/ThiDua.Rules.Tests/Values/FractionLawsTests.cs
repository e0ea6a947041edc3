using System;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Values;

public class FractionLawsTests(ITestOutputHelper output)
{
    private static readonly string[] Places = ["to tens", "to whole numbers", "to decimals"];

    private readonly ThingLaw<Fraction> _law = AnyValue.Fraction(output);

    [Fact]
    public void A_fraction_is_always_in_lowest_terms_over_a_positive_number() =>
        Holds(a => a.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator).IsOne);

    [Fact]
    public void A_sum_is_the_sum_of_big_integers() => Holds((a, b) => Is(
        a + b, a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator));

    [Fact]
    public void A_difference_is_the_difference_of_big_integers() => Holds((a, b) => Is(
        a - b, a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator));

    [Fact]
    public void A_product_is_the_product_of_big_integers() =>
        Holds((a, b) => Is(a * b, a.Numerator * b.Numerator, a.Denominator * b.Denominator));

    [Fact]
    public void A_quotient_is_the_quotient_of_big_integers() => Holds(
        (a, b) => b.IsZero || Is(a / b, a.Numerator * b.Denominator, a.Denominator * b.Numerator),
        (_, b) => b.IsZero);

    [Fact]
    public void The_order_is_that_of_big_integers() => Holds((a, b) =>
        a.CompareTo(b) == (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator));

    [Fact]
    public void The_order_is_total_and_the_operators_follow_it() =>
        ValueLaws.OrderIsTotal(_law, (a, b) => (a > b, a < b, a >= b, a <= b));

    [Fact]
    public void Equal_fractions_have_one_text_and_one_hash() => ValueLaws.EqualityGoesWithText(_law);

    [Fact]
    public void What_is_written_reads_back_in_every_culture() => ValueLaws.TextReadsBack(_law, Fraction.Parse);

    [Fact]
    public void A_fraction_does_not_depend_on_how_it_was_made() => Holds((a, b) =>
    {
        Fraction there = a + b - b;
        return there == a && there.GetHashCode() == a.GetHashCode() && there.BitLength == a.BitLength;
    });

    [Fact]
    public void The_friendly_names_do_what_the_signs_do() => Holds((a, b) => a.Plus(b) == a + b && a.Minus(b) == a - b
        && a.Times(b) == a * b && a.Negate() == -a && (b.IsZero || a.DividedBy(b) == a / b));

    [Fact]
    public void Least_greatest_and_magnitude_agree_with_the_order() => Holds((a, b) =>
        Fraction.Min(a, b) == (a < b ? a : b) && Fraction.Max(a, b) == (a < b ? b : a)
            && Fraction.Abs(a) == (a.Sign < 0 ? -a : a));

    [Fact]
    public void The_size_is_the_bits_of_both_parts() => Holds(a =>
        a.BitLength == (int)BigInteger.Abs(a.Numerator).GetBitLength() + (int)a.Denominator.GetBitLength());

    [Fact]
    public void The_decimals_are_the_least_power_of_ten_that_makes_it_whole() => Holds(a => a.Decimals is int d
        ? (a * TenTo(d)).IsWhole && (d == 0 || !(a * TenTo(d - 1)).IsWhole)
        : !(a * TenTo(200)).IsWhole);

    [Fact]
    public void Scaling_gives_the_number_times_the_power_of_ten_or_nothing() => _law
        .And(new ThingLaw<int>(output, Gen.Choose(-28, 28).ToArbitrary(), Places, n => [Places[Math.Sign(n) + 1]]))
        .Holds(pair =>
        {
            var (a, decimals) = pair;
            Fraction exact = decimals < 0 ? a / TenTo(-decimals) : a * TenTo(decimals);
            bool fits = exact.IsWhole && exact.Numerator >= long.MinValue && exact.Numerator <= long.MaxValue;
            return a.TryToScaled(decimals, out long scaled) == fits && (!fits || scaled == exact.Numerator);
        });

    [Fact]
    public void Every_decimal_goes_in_and_comes_out_unchanged() =>
        AnyValue.Decimal(output).Holds(d => Fraction.Of(d).TryToDecimal(out decimal back) && back == d);

    [Fact]
    public void A_decimal_comes_out_only_when_it_is_exact() => Holds(
        a => !a.TryToDecimal(out decimal value) || Fraction.Of(value) == a,
        a => !a.TryToDecimal(out _));

    [Fact]
    public void A_rounded_number_is_whole_at_its_decimals_and_on_the_right_side() => _law
        .And(AnyValue.Rounding(output)).Holds(pair =>
        {
            var (a, rounding) = pair;
            Fraction step = rounding.Decimals < 0 ? TenTo(-rounding.Decimals) : Fraction.One / TenTo(rounding.Decimals);
            Fraction rounded = a.Round(rounding);
            Fraction moved = rounded - a;
            Fraction twice = Fraction.Abs(moved) * Fraction.Of(2);
            return (rounded / step).IsWhole && rounding.Mode switch
            {
                RoundingMode.Up => moved.Sign >= 0 && moved < step,
                RoundingMode.Down => moved.Sign <= 0 && -moved < step,
                _ => twice < step || (twice == step && Fraction.Abs(rounded) > Fraction.Abs(a)),
            };
        });

    private static bool Is(Fraction value, BigInteger numerator, BigInteger denominator) =>
        value.Numerator * denominator == numerator * value.Denominator
            && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne && value.Denominator.Sign > 0;

    private static Fraction TenTo(int power) => Fraction.Of(BigInteger.Pow(10, power), BigInteger.One);

    private void Holds(Predicate<Fraction> law, Predicate<Fraction>? isTrivial = null) => _law.Holds(law, isTrivial);

    private void Holds(Func<Fraction, Fraction, bool> law, Func<Fraction, Fraction, bool>? isTrivial = null) =>
        _law.OfTwo().Holds(
            two => law(two.First, two.Second), two => isTrivial?.Invoke(two.First, two.Second) == true);
}
