using System;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

public sealed class NumberWriterTests
{
    [Theory]
    [InlineData("91.3", 2, "91,30")]
    [InlineData("100", 2, "100,00")]
    [InlineData("1234", 1, "1.234,0")]
    [InlineData("-0.5", 2, "−0,50")]
    [InlineData("7.25", 1, "7,25")] // never less than there is
    [InlineData("7", 0, "7")]
    [InlineData("1001/12", 2, "≈ 83,42 (đúng: 1001/12)")]
    public void Points_have_as_many_decimals_as_a_form_asks_for(string points, int decimals, string text) =>
        Assert.Equal(text, NumberWriter.ToText(Points.Parse(points), decimals, Language.Vietnamese));

    [Fact]
    public void English_texts_have_a_point() =>
        Assert.Equal("1,091.30", NumberWriter.ToText(Points.Of(1091.3m), 2, Language.English));

    [Theory, InlineData(-1), InlineData(11)]
    public void Fewer_decimals_than_none_or_more_than_ten_are_refused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            NumberWriter.ToText(Points.Zero, decimals, Language.Vietnamese));
}
