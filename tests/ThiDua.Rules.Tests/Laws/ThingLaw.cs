using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Testing.Sheets;
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
    Gen<Made<T>> things,
    IReadOnlyList<string> expected,
    Func<T, IEnumerable<string>> casesOf)
{
    private readonly Gen<Made<T>> _things = things;
    private readonly IReadOnlyList<string> _expected = expected;
    private readonly Func<T, IEnumerable<string>> _casesOf = casesOf;

    public ThingLaw(
        ITestOutputHelper output,
        Arbitrary<T> things,
        IReadOnlyList<string> expected,
        Func<T, IEnumerable<string>> casesOf)
        : this(output, Made.From(things), expected, casesOf)
    {
    }

    /// <summary>A law on things made of choices.</summary>
    public ThingLaw(
        ITestOutputHelper output,
        Func<Choices, T> make,
        IReadOnlyList<string> expected,
        Func<T, IEnumerable<string>> casesOf)
        : this(output, Made.From(make), expected, casesOf)
    {
    }

    /// <summary>How a thing on which the law fails is shown.</summary>
    public Func<T, string> Show { get; init; } = thing => thing?.ToString() ?? "";

    /// <param name="fault">
    /// What is wrong about a thing; null when the law holds, empty when it says nothing of this one.
    /// </param>
    /// <param name="least">How many things are tried at least, however few cases are asked for.</param>
    public void Holds(Func<T, string?> fault, int least = 0)
    {
        var met = new Met(_expected);
        var made = Arb.From(_things, one => one.Smaller());
        Check.One(Properties.Fixed.WithMaxTest(Math.Max(least, Properties.Cases)), Prop.ForAll(made, one =>
        {
            met.Add(_casesOf(one.Thing));
            string? found = Law.Fault(() => fault(one.Thing));
            if (found is { Length: 0 }) met.AddTrivial();
            return Law.Told(found, () => Show(one.Thing));
        }));
        met.IsEnough(output);
    }

    /// <param name="isKept">Whether the law holds for a thing.</param>
    /// <param name="isTrivial">Whether it says nothing of it; without this it always says something.</param>
    public void Holds(Predicate<T> isKept, Predicate<T>? isTrivial = null) => Holds(
        thing => !isKept(thing) ? "The law does not hold." : isTrivial?.Invoke(thing) == true ? "" : null);

    /// <summary>The same, told by assertions.</summary>
    public void Holds(Action<T> law, Predicate<T>? isTrivial = null) => Holds(thing =>
    {
        law(thing);
        return isTrivial?.Invoke(thing) == true ? "" : null;
    });

    /// <summary>A law on two such things.</summary>
    public ThingLaw<(T First, T Second)> OfTwo() => new(
        output, Made.Two(_things), _expected, two => _casesOf(two.First).Concat(_casesOf(two.Second)))
    {
        Show = two => Show(two.First) + "\nand\n" + Show(two.Second),
    };

    /// <summary>A law on such a thing and another one beside it; the cases of both are to be met.</summary>
    public ThingLaw<(T First, TOther Second)> And<TOther>(ThingLaw<TOther> other) => new(
        output,
        Made.Both(_things, other._things),
        [.. _expected.Union(other._expected)],
        two => _casesOf(two.First).Concat(other._casesOf(two.Second)))
    {
        Show = two => Show(two.First) + "\nand\n" + other.Show(two.Second),
    };
}
