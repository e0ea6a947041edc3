using System;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Tests.Laws;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Organization;

public sealed class UnitIdentifierTests(ITestOutputHelper output)
{
    private static readonly Arbitrary<UnitIdentifier> Identifiers = ArbMap.Default.ArbFor<(byte, byte, bool)>().Convert(
        n => UnitIdentifier.Of(n.Item3 ? $"H{n.Item1}.{n.Item2}" : $"000.00.{n.Item1 % 90 + 10}.H{n.Item2 % 90 + 10}"),
        _ => default);

    [Theory]
    [InlineData("H56.01", false)]
    [InlineData("A", false)]
    [InlineData("G09.1.2.3", false)]
    [InlineData("000.00.01.H56", true)]
    [InlineData("000.00.01.456", false)] // the older form ends with a letter and two digits
    [InlineData("12345678901234567890123456789012345", false)] // 35 characters
    public void Up_to_35_digits_capitals_and_single_dots_are_an_identifier(string text, bool isOlderForm)
    {
        Assert.True(UnitIdentifier.TryParse(text, out var identifier));
        Assert.Equal((text, isOlderForm), (identifier.Value, identifier.IsOlderForm));
    }

    [Theory]
    [InlineData("")]
    [InlineData("h56")]
    [InlineData(".H56")]
    [InlineData("H56.")]
    [InlineData("H56..01")]
    [InlineData("H56-01")]
    [InlineData("Đ56")]
    [InlineData("123456789012345678901234567890123456")] // 36 characters
    [InlineData(null)]
    public void Anything_else_is_not_an_identifier(string? text)
    {
        Assert.False(UnitIdentifier.TryParse(text, out var identifier));
        Assert.Equal("", identifier.Value);
        if (text is null) return;
        Assert.Throws<FormatException>(() => UnitIdentifier.Parse(text));
        Assert.Throws<ArgumentException>(() => UnitIdentifier.Of(text));
    }

    [Fact]
    public void It_is_a_value_like_all_others()
    {
        var law = new ThingLaw<UnitIdentifier>(
            output, Identifiers, ["older", "newer"], one => [one.IsOlderForm ? "older" : "newer"]);

        ValueLaws.TextReadsBack(law, UnitIdentifier.Parse);
        ValueLaws.EqualityGoesWithText(law);
        ValueLaws.OrderIsTotal(law, (a, b) => (a > b, a < b, a >= b, a <= b));
    }
}
