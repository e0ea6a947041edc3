using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Values;

public class SpellingTests
{
    private static readonly string[] Known = ["worth", "when", "atMost", "atLeast", "amount", "title"];

    [Theory]
    [InlineData("wort", "worth")] // a letter is missing
    [InlineData("worthh", "worth")] // one too many
    [InlineData("wurth", "worth")] // another letter
    [InlineData("wroth", "worth")] // two swapped
    [InlineData("atmost", "atMost")] // capitals do not count
    [InlineData("TITLE", "title")] // in Turkish, too
    [InlineData("tít-lẽ", "title")] // Vietnamese marks do not count, either
    [InlineData("wehn", "when")]
    [InlineData("atLaest", "atLeast")]
    [InlineData("wxyth", null)] // two letters of five
    [InlineData("anything", null)]
    [InlineData("amou", "amount")] // the beginning of one word
    [InlineData("atM", null)] // too short to say which
    [InlineData("x", null)] // another letter is another word
    [InlineData("", null)]
    public void The_nearest_known_word_is_found(string word, string? nearest) =>
        Cultures.Each(() => Assert.Equal(nearest, Spelling.Nearest(word, Known)));

    [Fact]
    public void Of_two_words_equally_near_the_first_is_taken()
    {
        Assert.Equal("bat", Spelling.Nearest("cat", ["bat", "hat"]));
        Assert.Equal("hat", Spelling.Nearest("cat", ["hat", "bat"]));
        Assert.Equal("cats", Spelling.Nearest("cats", ["bats", "cats", "cat"]));
    }

    [Fact]
    public void A_word_of_more_than_64_letters_is_near_to_nothing()
    {
        string word = new('a', 64);

        Assert.Equal(word, Spelling.Nearest(word, [word]));
        Assert.Null(Spelling.Nearest(word + "a", [word, word + "a"]));
        Assert.Null(Spelling.Nearest(word, [word + "a"]));
    }

    [Fact]
    public void The_distance_is_that_of_the_plain_definition() => Check.One(
        Properties.Fixed, Prop.ForAll(Words, Words, (a, b) => Spelling.Distance(a, b) == Slow(a, b)));

    private static Arbitrary<string> Words => Arb.From(
        Gen.Choose(0, 6).SelectMany(size => Gen.Elements('a', 'b', 'c').ArrayOf(size))
            .Select(letters => new string(letters)),
        word => word.Length == 0 ? [] : new[] { word[1..], word[..^1] });

    private static int Slow(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        int[] ways =
        [
            Slow(a[1..], b) + 1,
            Slow(a, b[1..]) + 1,
            Slow(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1),
            a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Slow(a[2..], b[2..]) + 1 : int.MaxValue,
        ];
        return ways.Min();
    }
}
