using System;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Values;

public class PlaceTests
{
    private static readonly Code Rules = Code.Of("dien-bien-2022");
    private static readonly Place Written = new(Rules, JsonPointer.Parse("/criteria"), 12, 5);

    [Fact]
    public void A_place_says_which_text_line_and_column() => Cultures.Each(() =>
        Assert.Equal("dien-bien-2022:12:5 /criteria", Written.ToString()));

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        Assert.Equal("dien-bien-2022 /criteria", new Place(Rules, Written.Pointer, 0, 0).ToString());
        Assert.Equal("dien-bien-2022:1:1", new Place(Rules, JsonPointer.Root, 1, 1).ToString());
        Assert.Equal("", default(Place).ToString());
    }

    [Fact]
    public void A_part_is_in_the_same_text_on_a_line_not_known() => Assert.Equal(
        new Place(Rules, JsonPointer.Parse("/criteria/3/worth"), 0, 0), Written.Item(3).Property("worth"));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void Line_and_column_are_known_together(int line, int column) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Place(Rules, JsonPointer.Root, line, column));

    [Fact]
    public void Places_are_equal_by_all_they_say()
    {
        Assert.Equal(new Place(Code.Of("dien-bien-2022"), JsonPointer.Parse("/criteria"), 12, 5), Written);
        Assert.NotEqual(new Place(Rules, Written.Pointer, 12, 6), Written);
        Assert.NotEqual(new Place(Rules, Written.Pointer, 11, 5), Written);
        Assert.NotEqual(new Place(Rules, JsonPointer.Root, 12, 5), Written);
        Assert.NotEqual(new Place(Code.Of("other"), Written.Pointer, 12, 5), Written);
    }
}
