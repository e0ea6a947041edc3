using System;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Values;

public class CodeTests(ITestOutputHelper output)
{
    private static readonly string Part = new('a', 64);

    private readonly ThingLaw<Code> _law = AnyValue.Code(output);

    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("late-reports")]
    [InlineData("v1.2-Final")]
    [InlineData("leaf/code")]
    [InlineData("a/b/c/d")]
    public void Letters_digits_and_single_marks_between_them_are_a_code(string text)
    {
        Assert.True(Code.TryParse(text, out Code code));
        Assert.Equal(text, code.Value);
        Assert.Equal(code, Code.Of(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a-.b")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("điểm")]
    [InlineData("a\n")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("a-/b")]
    [InlineData("a/b/c/d/e")] // five parts
    [InlineData(null)]
    public void Anything_else_is_not_a_code(string? text)
    {
        Assert.False(Code.TryParse(text, out Code code));
        Assert.True(code.IsEmpty);
    }

    [Fact]
    public void A_part_has_at_most_64_characters()
    {
        string longest = string.Join("/", Part, Part, Part, Part);

        Assert.Equal(longest, Code.Of(longest).Value);
        Assert.False(Code.TryParse(Part + "a", out _));
        Assert.False(Code.TryParse("b/" + Part + "a", out _));
        Assert.False(Code.TryParse(Part + "a/b", out _));
    }

    [Fact]
    public void A_refused_text_is_named_in_the_message()
    {
        Assert.StartsWith(
            "\"a b\" is", Assert.Throws<ArgumentException>(() => Code.Of("a b")).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "\"a b\" is", Assert.Throws<FormatException>(() => Code.Parse("a b")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Code.Of(null!));
        Assert.True(Assert.Throws<FormatException>(() => Code.Parse(new string(' ', 9999))).Message.Length < 400);
    }

    [Fact]
    public void A_derived_code_joins_its_parts()
    {
        Code derived = Code.Of("leaf").Append(Code.Of("code"));

        Assert.Equal("leaf/code", derived.ToString());
        Assert.True(derived.IsDerived);
        Assert.False(Code.Of("leaf").IsDerived);
        Assert.Throws<ArgumentException>(() => derived.Append(Code.Of("a/b/c")));
        Assert.Throws<ArgumentException>(() => derived.Append(default));
        Assert.Throws<ArgumentException>(() => default(Code).Append(derived));
    }

    [Fact]
    public void The_order_is_total_and_the_operators_follow_it() =>
        ValueLaws.OrderIsTotal(_law, (a, b) => (a > b, a < b, a >= b, a <= b));

    [Fact]
    public void Capitals_count_and_come_first_in_every_culture() => Cultures.Each(() =>
    {
        Assert.NotEqual(Code.Of("I"), Code.Of("i"));
        Assert.True(Code.Of("Z") < Code.Of("a"));
        Assert.True(default(Code) < Code.Of("0"));
    });

    [Fact]
    public void Equal_codes_have_one_text_and_one_hash() => ValueLaws.EqualityGoesWithText(_law);

    [Fact]
    public void What_is_written_reads_back_in_every_culture() => ValueLaws.TextReadsBack(_law, Code.Parse);

    [Fact]
    public void The_default_is_the_empty_code() =>
        Assert.Equal(("", true), (default(Code).Value, default(Code).IsEmpty));
}
