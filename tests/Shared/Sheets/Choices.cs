using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// What random things are made from: a list of numbers, each of which chooses one way. The first way is the simplest,
/// so a shorter list of smaller numbers makes a simpler thing, and whatever is made can be shrunk without saying how.
/// </summary>
internal sealed class Choices
{
    private const int Most = 600;
    private readonly IReadOnlyList<int> _numbers;
    private int _next;

    public Choices(IReadOnlyList<int> numbers) => _numbers = numbers;

    /// <summary>Lists of numbers, and smaller lists.</summary>
    public static Arbitrary<IReadOnlyList<int>> Lists { get; } = Arb.From(Between(0, Most), Shrink);

    /// <summary>Numbers to make a thing of, up to so many, and more for what is done with it.</summary>
    public static Arbitrary<(IReadOnlyList<int> First, IReadOnlyList<int> More)> WithMore(int most = Most) => Arb.From(
        Between(0, most).SelectMany(_ => Between(60, 60), (first, more) => (first, more)),
        pair => Shrink(pair.first).Select(smaller => (smaller, pair.more))
            .Concat(Shrink(pair.more).Select(smaller => (pair.first, smaller))));

    /// <summary>The same numbers from the other end: for a part that would else get what others left.</summary>
    public Choices FromTheEnd => new([.. _numbers.Reverse()]);

    /// <summary>One of so many ways; the first when the list is used up.</summary>
    public int Of(int ways) => _next < _numbers.Count ? _numbers[_next++] % ways : 0;

    /// <summary>Yes in one of so many cases.</summary>
    public bool OneIn(int cases) => Of(cases) == cases - 1;

    public T Of<T>(params T[] ways) => ways[Of(ways.Length)];

    /// <summary>From the least to the greatest; the least is the simplest.</summary>
    public int From(int least, int greatest) => least + Of(greatest - least + 1);

    /// <summary>The same items in some order; as they are when the list is used up.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        List<T> all = [.. items];
        for (int i = 0; i + 1 < all.Count; i++)
        {
            int other = From(i, all.Count - 1);
            (all[i], all[other]) = (all[other], all[i]);
        }

        return all;
    }

    private static Gen<IReadOnlyList<int>> Between(int least, int most) =>
        Gen.Choose(least, most).SelectMany(length => Gen.Choose(0, 9_999).ListOf(length))
            .Select(list => (IReadOnlyList<int>)[.. list]);

    private static IEnumerable<IReadOnlyList<int>> Shrink(IReadOnlyList<int> list)
    {
        for (int size = list.Count; size > 0; size /= 2)
        {
            for (int at = 0; at + size <= list.Count; at += size)
                yield return [.. list.Take(at), .. list.Skip(at + size)];
        }

        for (int i = 0; i < list.Count; i++)
        {
            foreach (int smaller in new[] { 0, list[i] / 2, list[i] - 1 }.Where(n => n >= 0 && n < list[i]).Distinct())
                yield return [.. list.Take(i), smaller, .. list.Skip(i + 1)];
        }
    }
}
