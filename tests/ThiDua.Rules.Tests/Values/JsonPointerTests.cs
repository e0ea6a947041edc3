using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Fluent;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Values;

public class JsonPointerTests(ITestOutputHelper output)
{
    private readonly ThingLaw<JsonPointer> _law = AnyValue.Pointer(output);

    [Fact]
    public void A_pointer_is_built_from_names_and_numbers() => Cultures.Each(() => Assert.Equal(
        "/criteria/3/worth", JsonPointer.Root.Property("criteria").Item(3).Property("worth").ToString()));

    [Theory]
    [InlineData("a/b", "/a~1b")]
    [InlineData("m~n", "/m~0n")]
    [InlineData("~1", "/~01")]
    [InlineData("", "/")]
    [InlineData("tiêu chí", "/tiêu chí")]
    public void Strokes_and_tildes_in_names_are_escaped(string name, string text)
    {
        JsonPointer pointer = JsonPointer.Root.Property(name);

        Assert.Equal(text, pointer.ToString());
        Assert.Equal(name, pointer.LastToken);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("/~")]
    [InlineData("/~2")]
    [InlineData("#/a")]
    [InlineData(null)]
    public void Other_texts_are_not_pointers(string? text) => Assert.False(JsonPointer.TryParse(text, out _));

    [Fact]
    public void A_part_knows_what_it_is_part_of() => _law
        .And(new ThingLaw<string>(output, Gen.Elements("", "a", "~/").ToArbitrary(), ["", "a", "~/"], name => [name]))
        .Holds(pair =>
        {
            var (pointer, name) = pair;
            JsonPointer part = pointer.Property(name);
            return part.Parent == pointer && part.LastToken == name && part.StartsWith(pointer)
                && part.StartsWith(part) && !pointer.StartsWith(part);
        });

    [Fact]
    public void One_starts_with_another_when_its_names_do() => _law.OfTwo().Holds(two =>
        two.First.StartsWith(two.Second)
            == Names(two.First).Take(Names(two.Second).Count).SequenceEqual(Names(two.Second)));

    [Fact]
    public void Names_are_compared_whole() =>
        Assert.False(JsonPointer.Parse("/ab").StartsWith(JsonPointer.Parse("/a")));

    [Fact]
    public void Equal_pointers_have_one_text_and_one_hash() => ValueLaws.EqualityGoesWithText(_law);

    [Fact]
    public void What_is_written_reads_back_in_every_culture() =>
        ValueLaws.TextReadsBack(_law, JsonPointer.Parse);

    [Fact]
    public void The_default_is_the_root()
    {
        Assert.Equal(JsonPointer.Root, default);
        Assert.Equal(JsonPointer.Root, JsonPointer.Parse(""));
        Assert.Equal("", JsonPointer.Root.ToString());
        Assert.Null(JsonPointer.Root.LastToken);
        Assert.Equal(JsonPointer.Root, JsonPointer.Root.Parent);
        Assert.Equal(JsonPointer.Root, JsonPointer.Parse("/a").Parent);
    }

    [Fact]
    public void Items_are_numbered_from_zero() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonPointer.Root.Item(-1));

    private static List<string> Names(JsonPointer pointer)
    {
        var names = new List<string>();
        for (; !pointer.IsRoot; pointer = pointer.Parent)
            names.Insert(0, pointer.LastToken!);
        return names;
    }
}
