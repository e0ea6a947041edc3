using System;
using System.Collections.Generic;
using FsCheck.Fluent;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Values;

public class PointsTests(ITestOutputHelper output)
{
    private readonly ThingLaw<Points> _law = AnyValue.Points(output);

    private static readonly Points Greatest = Points.FromTenThousandths(long.MaxValue);
    private static readonly Points Smallest = Points.FromTenThousandths(1);

    [Fact]
    public void A_sum_is_the_exact_sum() => Holds((a, b) => (a + b).Exact == a.Exact + b.Exact);

    [Fact]
    public void A_difference_is_the_exact_difference() => Holds((a, b) => (a - b).Exact == a.Exact - b.Exact);

    [Fact]
    public void What_is_added_and_taken_away_again_leaves_no_trace() => Holds((a, b) =>
        a + b - b == a && (a + b - b).GetHashCode() == a.GetHashCode() && -(-a) == a);

    [Fact]
    public void So_many_times_is_the_exact_product() => _law
        .And(new ThingLaw<int>(output, ArbMap.Default.ArbFor<int>(), ["none", "once", "less"], TimesOf))
        .Holds(pair => pair.First.Times(pair.Second).Exact == pair.First.Exact * Fraction.Of(pair.Second));

    [Fact]
    public void Points_from_a_fraction_keep_it_exactly() =>
        AnyValue.Fraction(output).Holds(value =>
            Points.From(value).Exact == value && Points.From(value).IsDecimal == (value.Decimals is <= 4)
                && Points.From(value).Sign == value.Sign);

    [Fact]
    public void The_order_is_total_and_the_operators_follow_it() =>
        ValueLaws.OrderIsTotal(_law, (a, b) => (a > b, a < b, a >= b, a <= b));

    [Fact]
    public void The_order_is_that_of_the_exact_numbers() => Holds((a, b) =>
        a.CompareTo(b) == a.Exact.CompareTo(b.Exact)
            && Points.Min(a, b).Exact == Fraction.Min(a.Exact, b.Exact)
            && Points.Max(a, b).Exact == Fraction.Max(a.Exact, b.Exact));

    [Fact]
    public void Equal_points_have_one_text_and_one_hash() => ValueLaws.EqualityGoesWithText(_law);

    [Fact]
    public void What_is_written_reads_back_in_every_culture() => ValueLaws.TextReadsBack(_law, Points.Parse);

    [Fact]
    public void The_friendly_names_do_what_the_signs_do() => Holds((a, b) =>
        a.Plus(b) == a + b && a.Minus(b) == a - b && a.Negate() == -a);

    [Fact]
    public void A_sum_too_great_for_the_short_form_becomes_a_fraction_and_comes_back()
    {
        Points above = Greatest + Smallest;

        Assert.Equal("922337203685477.5808", above.ToString());
        Assert.True(above > Greatest && above.IsDecimal);
        Assert.Equal(Greatest, above - Smallest);
        Assert.Equal("922337203685477.5808", (-Points.FromTenThousandths(long.MinValue)).ToString());
        Assert.Equal("1844674407370955.1614", Greatest.Times(2).ToString());
    }

    [Theory]
    [InlineData("0.0001")]
    [InlineData("-12.5")]
    [InlineData("1000000000000")] // the most that may be entered
    [InlineData("-1000000000000")]
    public void Points_may_be_entered_with_four_decimals_up_to_a_trillion(string text) =>
        Assert.Equal(text, Points.Of(Decimal(text)).ToString());

    [Theory]
    [InlineData("0.00001")]
    [InlineData("1000000000000.0001")]
    [InlineData("-1000000000000.0001")]
    [InlineData("79228162514264337593543950335")]
    public void Other_numbers_are_refused_with_the_number(string text) => Assert.Equal(
        Decimal(text), Assert.Throws<ArgumentOutOfRangeException>(() => Points.Of(Decimal(text))).ActualValue);

    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("12.50", "12.5")]
    [InlineData("1001/12", "1001/12")]
    [InlineData("1/32", "1/32")] // 0.03125 has five decimals, so it could not be read back
    [InlineData("1/16", "0.0625")]
    public void Points_are_written_with_four_decimals_or_as_a_fraction(string text, string canonical) =>
        Cultures.Each(() => Assert.Equal(canonical, Points.Parse(text).ToString()));

    [Theory]
    [InlineData("0.03125")]
    [InlineData("1.00000")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("")]
    [InlineData(null)]
    public void Five_decimals_and_other_texts_are_not_points(string? text) =>
        Cultures.Each(() => Assert.False(Points.TryParse(text, out _)));

    [Theory]
    [InlineData("1001/12", 2, RoundingMode.HalfUp, "83.42")]
    [InlineData("1001/12", 2, RoundingMode.Down, "83.41")]
    [InlineData("-0.125", 2, RoundingMode.HalfUp, "-0.13")]
    [InlineData("1500", -3, RoundingMode.Up, "2000")]
    public void A_decimal_is_given_rounded_as_the_rule_says(
        string text, int decimals, RoundingMode mode, string expected) =>
        Assert.Equal(Decimal(expected), Points.Parse(text).ToDecimal(Rounding.Of(decimals, mode)));

    [Fact]
    public void A_decimal_too_great_is_said_to_overflow() => Assert.Throws<OverflowException>(
        () => Points.Parse(new string('9', 40)).ToDecimal(Rounding.Of(0, RoundingMode.HalfUp)));

    [Fact]
    public void The_default_is_no_points()
    {
        Assert.Equal(Points.Zero, default);
        Assert.Equal(Points.Of(0), Points.Of(0.0000m));
        Assert.Equal("0", default(Points).ToString());
        Assert.Equal(0, default(Points).Sign);
    }

    [Fact]
    public void Adding_entered_points_allocates_nothing()
    {
        Points all = Points.Zero;
        Points each = Points.Of(0.25m);
        all += each;

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            all = Points.Min(all + each.Times(2) - each, Greatest);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(Points.Of(25.25m), all);
    }

    private static decimal Decimal(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> TimesOf(int n) => n == 0 ? ["none"] : n == 1 ? ["once"] : n < 0 ? ["less"] : [];

    private void Holds(Func<Points, Points, bool> law) => _law.OfTwo().Holds(two => law(two.First, two.Second));
}
