using System;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Values;

public class RoundingTests(ITestOutputHelper output)
{
    private readonly ThingLaw<Rounding> _law = AnyValue.Rounding(output);

    [Theory]
    [InlineData(2, RoundingMode.HalfUp, "2 half-up")]
    [InlineData(0, RoundingMode.Up, "0 up")]
    [InlineData(-3, RoundingMode.Down, "-3 down")]
    [InlineData(-12, RoundingMode.HalfUp, "-12 half-up")]
    [InlineData(10, RoundingMode.HalfUp, "10 half-up")]
    public void A_rounding_is_written_as_decimals_and_mode(int decimals, RoundingMode mode, string text) =>
        Cultures.Each(() => Assert.Equal(text, Rounding.Of(decimals, mode).ToString()));

    [Theory]
    [InlineData(-13, RoundingMode.HalfUp)]
    [InlineData(11, RoundingMode.HalfUp)]
    [InlineData(0, (RoundingMode)3)]
    [InlineData(0, (RoundingMode)(-1))]
    public void Other_decimals_and_modes_are_refused(int decimals, RoundingMode mode) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Of(decimals, mode));

    [Fact]
    public void Equal_roundings_have_one_text_and_one_hash() => ValueLaws.EqualityGoesWithText(_law);

    [Fact]
    public void The_default_rounds_half_up_to_whole_numbers() =>
        Assert.Equal(Rounding.Of(0, RoundingMode.HalfUp), default);
}
