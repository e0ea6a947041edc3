using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>A random thing, with the smaller ones that may show the same fault.</summary>
/// <param name="Thing">What was made.</param>
/// <param name="Smaller">Smaller things, made when they are asked for.</param>
internal sealed record Made<T>(T Thing, Func<IEnumerable<Made<T>>> Smaller)
{
    /// <summary>The thing itself is shown by the law, in its own words.</summary>
    public override string ToString() => "";
}

/// <summary>Ways to make random things that shrink.</summary>
internal static class Made
{
    public static Gen<Made<T>> From<T>(Arbitrary<T> things) => things.Generator.Select(thing => Of(thing, things));

    /// <summary>Things made of choices, which shrink as these do.</summary>
    public static Gen<Made<T>> From<T>(Func<Choices, T> make) =>
        Choices.Lists.Generator.Select(numbers => Of(numbers, make));

    /// <summary>Two of a kind; one pair in ten is the same thing twice, which chance alone would hardly make.</summary>
    public static Gen<Made<(T First, T Second)>> Two<T>(Gen<Made<T>> things) => Gen.Frequency(
        (9, things.Two().Select(pair => Of(pair.Item1, pair.Item2))),
        (1, things.Select(same => Of(same, same))));

    /// <summary>One of each.</summary>
    public static Gen<Made<(TFirst First, TSecond Second)>> Both<TFirst, TSecond>(
        Gen<Made<TFirst>> firsts, Gen<Made<TSecond>> seconds) => firsts.SelectMany(_ => seconds, Of);

    private static Made<T> Of<T>(T thing, Arbitrary<T> things) =>
        new(thing, () => things.Shrinker(thing).Select(smaller => Of(smaller, things)));

    private static Made<T> Of<T>(IReadOnlyList<int> numbers, Func<Choices, T> make) => new(
        make(new Choices(numbers)), () => Choices.Lists.Shrinker(numbers).Select(smaller => Of(smaller, make)));

    private static Made<(TFirst First, TSecond Second)> Of<TFirst, TSecond>(
        Made<TFirst> first, Made<TSecond> second) => new(
        (first.Thing, second.Thing),
        () => first.Smaller().Select(smaller => Of(smaller, second))
            .Concat(second.Smaller().Select(smaller => Of(first, smaller))));
}
