using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// What random things are made from: a list of numbers, each of which chooses one way. The first way is the simplest,
/// so
/// a shorter list of smaller numbers makes a simpler thing, and whatever is made can be shrunk without saying how.
/// </summary>
internal sealed class Choices
{
    private const int Most = 600;
    private readonly IReadOnlyList<int> _numbers;
    private int _next;

    public Choices(IReadOnlyList<int> numbers) => _numbers = numbers;

    /// <summary>Lists of numbers, and smaller lists.</summary>
    public static Arbitrary<IReadOnlyList<int>> Lists { get; } = Arb.From(
        Gen.Choose(0, Most).SelectMany(length => Gen.Choose(0, 9_999).ListOf(length))
            .Select(list => (IReadOnlyList<int>)[.. list]),
        Shrink);

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
