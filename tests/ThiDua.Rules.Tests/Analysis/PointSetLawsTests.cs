using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Sets of points against plain sorted sets.</summary>
public sealed class PointSetLawsTests(ITestOutputHelper output)
{
    private static readonly Arbitrary<int[]> Numbers = Arb.From(
        Gen.Frequency(
            (3, Gen.Choose(-30, 30).NonEmptyListOf().Select(list => list.Take(8).ToArray())),
            (2, from start in Gen.Choose(-20, 20)
                from step in Gen.Choose(1, 9)
                from count in Gen.Choose(1, 30)
                select Enumerable.Range(0, count).Select(i => start + (step * i)).ToArray())),
        list => Enumerable.Range(0, list.Length)
            .Where(_ => list.Length > 1)
            .Select(i => list.Where((_, j) => j != i).ToArray()));

    private readonly ThingLaw<int[]> _law = new(
        output,
        Numbers,
        ["one number", "several", "far apart", "progression", "with a number below 0", "the same twice"],
        CasesOf)
    {
        Show = list => "{" + string.Join(", ", list) + "}",
    };

    private static IEnumerable<string> CasesOf(int[] list) =>
    [
        list.Length == 1 ? "one number" : "several", list.Length > 8 ? "progression" : "",
        list.Max() - list.Min() > 40 ? "far apart" : "", list.Min() < 0 ? "with a number below 0" : "",
        list.Distinct().Count() < list.Length ? "the same twice" : "",
    ];

    [Fact]
    public void Sums_are_the_sums_of_all_pairs() => _law.OfTwo().Holds(two =>
    {
        var (a, b) = two;
        Same(a.SelectMany(x => b.Select(y => x + y)), PointSets.Sum(Set(a), Set(b), Budget()));
    });

    [Fact]
    public void Sums_on_a_grid_of_bits_are_the_same() => _law.OfTwo().Holds(two =>
    {
        var (a, b) = two;
        // Many copies of a far wider set are too many to list.
        var wide = Enumerable.Range(0, 600).Select(i => (61 * i) + (i % 2)).ToArray();
        var first = PointSets.Sum(Set(a), Set(wide), Budget());
        var expected = a.SelectMany(x => wide.Select(y => x + y)).SelectMany(x => b.Select(y => x + y));
        Same(expected, PointSets.Sum(first, Set(b), Budget()));
    });

    [Fact]
    public void Unions_hold_the_numbers_of_each() => _law.OfTwo().Holds(two =>
        Same(two.First.Concat(two.Second), PointSets.Union([Set(two.First), Set(two.Second)], Budget())));

    [Fact]
    public void The_other_sign_and_stretches() => _law.OfTwo().Holds(two =>
    {
        var (a, e) = two;
        Same(a.Select(x => -x), PointSets.Negate(Set(a), Budget()));
        var (least, greatest) = (e.Min(), e.Max());
        var inside = a.Where(x => x >= least && x <= greatest).ToList();
        var between = PointSets.Between(Set(a), Number(least), Number(greatest), Budget());
        if (inside.Count == 0) Assert.Null(between);
        else Same(inside, between!);
    });

    [Fact]
    public void Neighbours_are_found() => _law.Holds(list =>
    {
        foreach (var set in new[] { Set(list), Wide(list) })
        {
            // Of a set of bits only the beginning is looked at.
            var members = set.Members().Take(60).ToList();
            for (int i = -4; i <= 40; i++)
            {
                var at = members[0] + Fraction.Of(i, 2);
                if (at > members[^1] && members.Count < set.Count) break;
                Assert.Equal(members.Where(m => m <= at).Select(m => (Fraction?)m).LastOrDefault(), set.AtMost(at));
                Assert.Equal(members.Where(m => m >= at).Select(m => (Fraction?)m).FirstOrDefault(), set.AtLeast(at));
                Assert.Equal(members.Contains(at), set.Contains(at));
            }

            for (int i = 1; i < members.Count; i++)
                Assert.Equal((members[i], members[i - 1]), (set.After(members[i - 1]), set.Before(members[i])));
        }
    });

    [Fact]
    public void Without_steps_there_are_bounds_that_hold() => _law.OfTwo().Holds(two =>
    {
        var (a, b) = two;
        var wide = Wide(b);
        var sum = PointSets.Sum(Set(a), wide, new StepBudget(0));
        foreach (int x in a)
            foreach (var y in wide.Members().Take(100)) Assert.True(sum.Contains(Number(x) + y));
    });

    [Theory]
    [InlineData("{0, 5, …, 100}", 0, 5, 21)]
    [InlineData("{0, 5, 10, 15}", 0, 5, 4)]
    [InlineData("{7}", 7, 1, 1)]
    public void Progressions_are_shortened_when_they_are_long(string text, int start, int by, int count) =>
        Assert.Equal(text, PointSetText.Format(Progression.Of(Number(start), Number(by), count)).English);

    [Fact]
    public void Other_sets_are_listed_or_described()
    {
        Assert.Equal("{0, 1, 5}", PointSetText.Format(Set([5, 0, 1])).English);
        Assert.Equal(
            ("14 numbers in [0, 90], in steps of 1", "14 giá trị trong [0, 90], theo bước 1"),
            Texts(Set([0, 1, 3, 9, 20, 30, 31, 32, 40, 50, 60, 70, 80, 90])));
    }

    private static (string English, string Vietnamese) Texts(PointSet set) =>
        (PointSetText.Format(set).English, PointSetText.Format(set).Vietnamese);

    private static StepBudget Budget() => new(100_000_000);

    private static Fraction Number(int value) => Fraction.Of(value);

    private static PointSet Set(IEnumerable<int> numbers) => Listed.Of(numbers.Select(Number));

    /// <summary>The same and so many more that they are kept as bits.</summary>
    private static PointSet Wide(int[] list)
    {
        PointSet[] many = [Progression.Of(Number(1000), Number(97), 5_000), Progression.Single(Number(1001))];
        return PointSets.Sum(Set(list), PointSets.Union(many, Budget()), Budget());
    }

    private static void Same(IEnumerable<int> expected, PointSet set)
    {
        Assert.True(set.IsExact);
        var wanted = expected.Distinct().Order().Select(Number).ToList();
        Assert.Equal(wanted, set.Members());
        Assert.Equal(wanted.Count, set.Count);
        Assert.Equal((wanted[0], wanted[^1]), (set.Least, set.Greatest));
        var step = set.Step is { IsZero: false } by ? by : Fraction.One;
        Assert.DoesNotContain(wanted, number => !((number - wanted[0]) / step).IsWhole);
    }
}
