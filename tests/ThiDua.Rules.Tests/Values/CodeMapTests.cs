using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Values;

public class CodeMapTests
{
    private static readonly Arbitrary<Code> Codes = ValueGenerators.Codes;

    [Fact]
    public void Looking_up_finds_what_a_dictionary_finds() => Check.One(
        Properties.Fixed, Prop.ForAll(Codes, ValueGenerators.ListsOf(Codes), (code, codes) =>
        {
            Dictionary<Code, int> expected = codes.Distinct().ToDictionary(c => c, c => c.Value.Length);
            CodeMap<int> map = CodeMap.From(expected);
            return map.TryGet(code, out int value) == expected.TryGetValue(code, out int wanted) && value == wanted
                && expected.All(pair => map[pair.Key] == pair.Value) && map.Count == expected.Count;
        }));

    [Fact]
    public void It_lists_its_pairs_in_ordinal_order_in_every_culture() => Cultures.Each(() =>
    {
        CodeMap<int> map = Map("i", "I", "b-1", "b.1", "B");

        Assert.Equal(["B", "I", "b-1", "b.1", "i"], map.Keys.Select(code => code.Value));
        Assert.Equal(map.Keys, map.Select(pair => pair.Key));
    });

    [Fact]
    public void A_code_that_occurs_twice_is_refused_by_name() => Assert.Contains(
        "\"b\"", Assert.Throws<ArgumentException>(() => Map("b", "a", "b")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_code_that_is_not_there_is_named() => Assert.StartsWith(
        "There is no code \"c\"",
        Assert.Throws<KeyNotFoundException>(() => Map("a", "b")[Code.Of("c")]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Tables_are_equal_whatever_order_they_were_made_in()
    {
        Assert.Equal(Map("a", "bb"), Map("bb", "a"));
        Assert.Equal(Map("a", "bb").GetHashCode(), Map("bb", "a").GetHashCode());
        Assert.False(Map("a").Equals(Map("a", "b")));
        Assert.False(Map("a").Equals(CodeMap.From([new KeyValuePair<Code, int>(Code.Of("a"), 7)])));
        Assert.Same(CodeMap<int>.Empty, Map());
    }

    // The value of each is the length of its code.
    private static CodeMap<int> Map(params string[] codes) =>
        CodeMap.From(codes.Select(code => new KeyValuePair<Code, int>(Code.Of(code), code.Length)));
}
