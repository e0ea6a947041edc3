using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Values;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are_in_the_same_order() => Check.One(
        Properties.Fixed, Prop.ForAll(Arb(), Arb(), (a, b) =>
        {
            bool same = a.SequenceEqual(b);
            ValueList<int> left = ValueList.From(a);
            ValueList<int> right = ValueList.Of(b);
            return left.Equals(right) == same && (left == right) == same && (left != right) == !same
                && (!same || left.GetHashCode() == right.GetHashCode());
        }));

    [Fact]
    public void A_list_gives_its_items_in_their_order() => Check.One(Properties.Fixed, Prop.ForAll(Arb(), items =>
    {
        ValueList<int> list = ValueList.Of(items);
        var looped = new List<int>();
        foreach (int item in list)
            looped.Add(item);
        return looped.SequenceEqual(items) && Enumerable.Select(list, item => item).SequenceEqual(items)
            && list.Count == items.Length && items.Select((item, i) => list[i] == item).All(same => same);
    }));

    [Fact]
    public void The_hash_goes_by_the_order_of_the_items() =>
        Assert.NotEqual(ValueList.Of(1, 2).GetHashCode(), ValueList.Of(2, 1).GetHashCode());

    [Fact]
    public void A_list_does_not_change_with_the_array_it_was_made_of()
    {
        string[] items = ["a", "b"];
        ValueList<string> made = ValueList.Of(items);
        ValueList<string> copied = ValueList.From(items);

        items[0] = "changed";

        Assert.Equal("[a, b]", made.ToString());
        Assert.Equal("[a, b]", copied.ToString());
    }

    [Fact]
    public void A_collection_expression_makes_a_list()
    {
        ValueList<string?> list = ["a", null];

        Assert.Equal(ValueList.Of("a", null), list);
        Assert.NotEqual(ValueList.Of<string?>("a", "b"), list);
        Assert.Equal("[a, ]", list.ToString());
    }

    [Fact]
    public void A_list_of_lists_is_equal_by_what_they_hold()
    {
        ValueList<ValueList<int>> one = [[1], [2, 3]];

        Assert.Equal([[1], [2, 3]], one);
        Assert.Equal("[[1], [2, 3]]", one.ToString());
    }

    [Fact]
    public void Nothing_is_the_same_empty_list_however_it_was_made()
    {
        Assert.Same(ValueList<int>.Empty, ValueList.Of<int>());
        Assert.Same(ValueList<int>.Empty, ValueList.From(new List<int>()));
        Assert.Equal("[]", ValueList<int>.Empty.ToString());
        Assert.False(ValueList<int>.Empty == null);
        Assert.True((ValueList<int>?)null == null);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void There_is_no_item_outside_of_the_list(int index) =>
        Assert.Equal(index, Assert.Throws<ArgumentOutOfRangeException>(() => ValueList.Of(1, 2)[index]).ActualValue);

    [Fact]
    public void Decimals_are_written_with_a_point_in_every_culture() =>
        Cultures.Each(() => Assert.Equal("[1.5]", ValueList.Of(1.5m).ToString()));

    [Fact]
    public void A_loop_allocates_nothing()
    {
        ValueList<int> list = [1, 2, 3];
        int sum = Sum(list);

        long before = GC.GetAllocatedBytesForCurrentThread();
        sum += Sum(list);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(12, sum);
    }

    private static int Sum(ValueList<int> list)
    {
        int sum = 0;
        foreach (int item in list)
            sum += item;
        return sum;
    }

    // Short lists of few numbers, so that two of them are equal often enough.
    private static Arbitrary<int[]> Arb() => FsCheck.Fluent.Arb.From(
        Gen.Choose(0, 3).SelectMany(size => Gen.Choose(0, 1).ArrayOf(size)),
        items => items.Length == 0 ? [] : new[] { items[1..], items[..^1] });
}
