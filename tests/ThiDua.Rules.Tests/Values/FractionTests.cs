using System;
using System.Numerics;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Values;

public class FractionTests
{
    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("25/2", "12.5")]
    [InlineData("1001/12", "1001/12")]
    [InlineData("2002/24", "1001/12")]
    [InlineData("-0", "0")]
    [InlineData("+5", "5")]
    [InlineData("-7/3", "-7/3")]
    [InlineData("0.05", "0.05")]
    [InlineData("-0.05", "-0.05")]
    [InlineData("007.50", "7.5")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")] // fits in 64 bits, its negative does not
    [InlineData("9223372036854775808.5", "9223372036854775808.5")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")] // 28 decimals
    [InlineData("1/100000000000000000000000000000", "1/100000000000000000000000000000")] // 29 would be needed
    public void A_number_is_written_in_one_way_only(string text, string canonical) =>
        Cultures.Each(() => Assert.Equal(canonical, Fraction.Parse(text).ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,5")] // a decimal comma
    [InlineData("1 000")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1e3")]
    [InlineData("1/0")]
    [InlineData("/2")]
    [InlineData("1/")]
    [InlineData("1/-2")]
    [InlineData("1.5/2")]
    [InlineData("1/2/3")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("١")] // a digit, but not one of ours
    [InlineData(null)]
    public void Anything_else_is_not_a_number(string? text) =>
        Cultures.Each(() => Assert.False(Fraction.TryParse(text, out _)));

    [Fact]
    public void A_text_of_a_thousand_characters_is_read_and_a_longer_one_is_not()
    {
        string longest = new('9', 1000);

        Assert.Equal(longest, Fraction.Parse(longest).ToString());
        Assert.False(Fraction.TryParse(longest + "9", out _));
    }

    [Theory]
    [InlineData("2.5", 0, "3", "3", "2")]
    [InlineData("-2.5", 0, "-3", "-2", "-3")]
    [InlineData("2.4", 0, "2", "3", "2")]
    [InlineData("-2.4", 0, "-2", "-2", "-3")]
    [InlineData("0.5", 0, "1", "1", "0")]
    [InlineData("-0.5", 0, "-1", "0", "-1")]
    [InlineData("2", 0, "2", "2", "2")]
    [InlineData("-2", 0, "-2", "-2", "-2")]
    [InlineData("1001/12", 2, "83.42", "83.42", "83.41")]
    [InlineData("-1001/12", 2, "-83.42", "-83.41", "-83.42")]
    [InlineData("1/3", 10, "0.3333333333", "0.3333333334", "0.3333333333")]
    [InlineData("0.125", 2, "0.13", "0.13", "0.12")] // a tie
    [InlineData("-0.125", 2, "-0.13", "-0.12", "-0.13")]
    [InlineData("1500", -3, "2000", "2000", "1000")]
    [InlineData("-1500", -3, "-2000", "-1000", "-2000")]
    [InlineData("1499", -3, "1000", "2000", "1000")]
    [InlineData("499999999999", -12, "0", "1000000000000", "0")]
    [InlineData("500000000000", -12, "1000000000000", "1000000000000", "0")]
    [InlineData("9223372036854775806.5", 0, "9223372036854775807", "9223372036854775807", "9223372036854775806")]
    [InlineData("9223372036854775807.5", 0, "9223372036854775808", "9223372036854775808", "9223372036854775807")]
    public void Rounding_goes_as_the_mode_says(string text, int decimals, string halfUp, string up, string down)
    {
        Fraction value = Fraction.Parse(text);

        Assert.Equal(halfUp, value.Round(Rounding.Of(decimals, RoundingMode.HalfUp)).ToString());
        Assert.Equal(up, value.Round(Rounding.Of(decimals, RoundingMode.Up)).ToString());
        Assert.Equal(down, value.Round(Rounding.Of(decimals, RoundingMode.Down)).ToString());
    }

    [Fact]
    public void Nothing_else_is_zero_but_the_default_is()
    {
        Assert.Equal(Fraction.Zero, default);
        Assert.Equal("0", default(Fraction).ToString());
        Assert.True(default(Fraction).IsZero && default(Fraction).IsWhole);
        Assert.Equal(BigInteger.One, default(Fraction).Denominator);
        Assert.False(Fraction.One.IsZero);
    }

    [Fact]
    public void A_denominator_is_not_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.Of(BigInteger.One, BigInteger.Zero));
        Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);
    }

    [Fact]
    public void A_negative_denominator_gives_its_sign_to_the_numerator()
    {
        Assert.Equal(Fraction.Of(-1, 2), Fraction.Of(1, -2));
        Assert.Equal(Fraction.Of(1, 2), Fraction.Of(long.MinValue, (BigInteger)long.MinValue * 2));
        Assert.Equal(Fraction.One, Fraction.Of(long.MinValue, long.MinValue));
    }

    [Fact]
    public void Ordinary_arithmetic_allocates_nothing()
    {
        Fraction[] values = [Fraction.Of(1001, 12), Fraction.Of(-7, 8), Fraction.Of(125, 100), Fraction.Of(3)];
        Fraction all = Fraction.Zero;
        Work(); // the first time compiles

        long before = GC.GetAllocatedBytesForCurrentThread();
        Work();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(all.Sign > 0);

        void Work()
        {
            all = Fraction.One;
            for (int i = 0; i < 100; i++)
            {
                foreach (Fraction value in values)
                    all = Fraction.Max(Fraction.Abs((all + value - Fraction.One) * value / value), Fraction.One);
                all = all.Round(Rounding.Of(2, RoundingMode.HalfUp));
            }
        }
    }

    [Theory]
    [InlineData("79228162514264337593543950335", true)] // the greatest decimal
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("1/3", false)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("0.00000000000000000000000000001", false)]
    public void A_decimal_is_given_only_when_it_is_exact(string text, bool isDecimal) =>
        Assert.Equal(isDecimal, Fraction.Parse(text).TryToDecimal(out _));

    [Theory]
    [InlineData("12.5", 4, true)]
    [InlineData("12.5", 0, false)]
    [InlineData("1000", -3, true)]
    [InlineData("1500", -3, false)]
    [InlineData("1000/3", -3, false)] // the tens are there, but it is not whole
    [InlineData("922337203685477.5807", 4, true)] // the greatest that fits
    [InlineData("922337203685477.5808", 4, false)]
    [InlineData("-922337203685477.5808", 4, true)]
    [InlineData("10000000000000000000000000000", -28, true)]
    public void A_scaled_number_is_whole_and_fits(string text, int decimals, bool fits) =>
        Assert.Equal(fits, Fraction.Parse(text).TryToScaled(decimals, out _));

    [Fact]
    public void Scaling_takes_at_most_28_decimals_either_way()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.TryToScaled(29, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.TryToScaled(-29, out _));
    }

    [Fact]
    public void The_decimals_of_a_huge_denominator_are_found_without_repeated_division()
    {
        BigInteger huge = BigInteger.Pow(5, 200_000) * BigInteger.Pow(2, 150_000);

        Assert.Equal(200_000, Fraction.Of(1, huge).Decimals);
        Assert.Null(Fraction.Of(1, huge * 3).Decimals);
    }
}
