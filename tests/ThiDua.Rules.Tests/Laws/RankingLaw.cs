using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Checks a law on things made from choices, and tells how many of them were trivial for it.</summary>
internal static class RankingLaw
{
    private static Arbitrary<(IReadOnlyList<int> First, IReadOnlyList<int> More)> Two { get; } = Arb.From(
        Gen.Choose(0, 60).SelectMany(length => Gen.Choose(0, 9_999).ListOf(length))
            .SelectMany(_ => Gen.Choose(0, 9_999).ListOf(60), (one, more) =>
                ((IReadOnlyList<int>)[.. one], (IReadOnlyList<int>)[.. more])),
        pair => Choices.Lists.Shrinker(pair.Item1).Select(smaller => (smaller, pair.Item2))
            .Concat(Choices.Lists.Shrinker(pair.Item2).Select(smaller => (pair.Item1, smaller))));

    /// <param name="output">Where the numbers go.</param>
    /// <param name="cases">How many cases at least.</param>
    /// <param name="make">Makes a thing from choices.</param>
    /// <param name="fault">
    /// What is wrong about a thing, given further choices; null when the law holds, empty when it says nothing.
    /// </param>
    public static void Holds<T>(
        ITestOutputHelper output, int cases, Func<Choices, T> make, Func<T, Choices, string?> fault)
    {
        int all = 0, trivial = 0;
        Check.One(Properties.Fixed.WithMaxTest(Math.Max(cases, Properties.Cases)), Prop.ForAll(Two, pair =>
        {
            var thing = make(new Choices(pair.First));
            all++;
            string? found = fault(thing, new Choices(pair.More));
            if (found is { Length: 0 }) trivial++;
            return (found is null or { Length: 0 }).Label(found + "\n" + thing);
        }));
        output.WriteLine($"{all} cases, of which {trivial} trivial.");
        Assert.True(trivial * 10 <= all * 9, $"Of {all} cases {trivial} were trivial.");
    }
}
