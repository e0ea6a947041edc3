using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Checks a law on random things, and tells for how many it said nothing and which cases were met.</summary>
/// <typeparam name="T">A deadline, a request, or whatever else the law is about.</typeparam>
/// <param name="output">Where the numbers go.</param>
/// <param name="things">What it is tried on.</param>
/// <param name="expected">The cases that are to be met among the things.</param>
/// <param name="casesOf">Which of these a thing is.</param>
internal sealed class ThingLaw<T>(
    ITestOutputHelper output,
    Arbitrary<T> things,
    IReadOnlyList<string> expected,
    Func<T, IEnumerable<string>> casesOf)
{
    /// <param name="fault">
    /// What is wrong about a thing; null when the law holds, empty when it says nothing of this one.
    /// </param>
    /// <param name="least">How many things are tried at least, however few cases are asked for.</param>
    public void Holds(Func<T, string?> fault, int least = 0)
    {
        var met = new Met(expected);
        Check.One(Properties.Fixed.WithMaxTest(Math.Max(least, Properties.Cases)), Prop.ForAll(things, thing =>
        {
            met.Add(casesOf(thing));
            string? found = Law.Fault(() => fault(thing));
            if (found is { Length: 0 }) met.AddTrivial();
            return (found is null or { Length: 0 }).Label(found + "\n" + thing);
        }));
        met.IsEnough(output);
    }
}
