using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Tests.Rankings;
using ThiDua.Testing.Sheets;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Checks a law on rankings or quotas made from choices, and tells what they were.</summary>
/// <typeparam name="T">A ranking, a quota, or something else that is made from choices.</typeparam>
/// <param name="output">Where the numbers go.</param>
/// <param name="cases">How many at least.</param>
/// <param name="make">Makes a thing from choices.</param>
/// <param name="expected">The cases that are to be met among the things.</param>
internal sealed class RankingLaw<T>(
    ITestOutputHelper output, int cases, Func<Choices, T> make, IReadOnlyList<string> expected)
    where T : IOfCases
{
    private static Arbitrary<(IReadOnlyList<int> First, IReadOnlyList<int> More)> All { get; } = Choices.WithMore(60);

    /// <param name="fault">
    /// What is wrong about a thing, given further choices; null when the law holds, empty when it says nothing.
    /// </param>
    public void Holds(Func<T, Choices, string?> fault)
    {
        var met = new Met(expected);
        Check.One(Properties.Fixed.WithMaxTest(Math.Max(cases, Properties.Cases)), Prop.ForAll(All, pair =>
        {
            var thing = make(new Choices(pair.First));
            met.Add(thing.Cases);
            string? found = Law.Fault(() => fault(thing, new Choices(pair.More)));
            if (found is { Length: 0 }) met.AddTrivial();
            return Law.Told(found, () => thing.ToString() ?? "");
        }));
        met.IsEnough(output);
    }
}
