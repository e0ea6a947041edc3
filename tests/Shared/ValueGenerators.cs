using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests;

/// <summary>Makes values for the laws, and makes failing ones smaller.</summary>
internal static class ValueGenerators
{
    private static readonly long[] Edges =
    [
        0, 1, -1, 10_000, int.MaxValue, 1L << 32, 1L << 62,
        long.MaxValue - 1, long.MaxValue, -long.MaxValue, long.MinValue,
    ];

    /// <summary>Lists of such values, of any length.</summary>
    public static Arbitrary<IReadOnlyList<T>> ListsOf<T>(Arbitrary<T> items) => Arb.From(
        items.Generator.ListOf().Select(list => (IReadOnlyList<T>)list),
        list => Enumerable.Range(0, list.Count).Select(left => (IReadOnlyList<T>)[.. list.Where((_, i) => i != left)]));

    /// <summary>Any 64-bit number: near zero, anywhere, or where overflow begins.</summary>
    public static Arbitrary<long> Longs { get; } = Arb.From(
        Gen.Frequency(
            (3, Gen.Choose(-20, 20).Select(n => (long)n)),
            (3, ArbMap.Default.GeneratorFor<DoNotSize<long>>().Select(n => n.Item)),
            (2, Gen.Elements(Edges))),
        n => n == 0 ? [] : new[] { 0, n / 2, n - Math.Sign(n) }.Distinct());

    /// <summary>Any decimal: short and long ones, with none and with all of its decimals.</summary>
    public static Arbitrary<decimal> Decimals { get; } = Arb.From(
        Longs.Generator.SelectMany(_ => Longs.Generator, (low, high) => (low, high)).SelectMany(
            _ => Gen.Frequency((4, Gen.Choose(0, 28)), (1, Gen.Elements(0, 28))),
            (n, scale) => unchecked(
                new decimal((int)n.low, (int)(n.low >> 32), (int)n.high, n.low < 0, (byte)scale))),
        value => value == 0 ? [] : new[] { 0, decimal.Truncate(value) }.Where(smaller => smaller != value));

    /// <summary>Any fraction: simple ones, decimals, those at the edge of 64 bits and those beyond.</summary>
    public static Arbitrary<Fraction> Fractions { get; } = Arb.From(
        Gen.Frequency(
            (1, Gen.Constant(Fraction.Zero)),
            (4, Gen.Choose(-40, 40).SelectMany(_ => Gen.Choose(1, 12), (n, d) => Fraction.Of(n, d))),
            (3, Gen.Choose(-1_000_000, 1_000_000).Select(n => Fraction.Of(n, 10_000))),
            (3, Longs.Generator.SelectMany(_ => Longs.Generator, (n, d) => Fraction.Of(n, d == 0 ? 7 : d))),
            (2, Longs.Generator.Three().Select(n => Fraction.Of(
                ((BigInteger)n.Item1 << 50) + n.Item2, ((BigInteger)n.Item3 << 30) + 1)))),
        Shrink);

    /// <summary>Points: as entered, at the edge of what is short, and exact fractions.</summary>
    public static Arbitrary<Points> AnyPoints { get; } = Arb.From(
        Gen.Frequency(
            (4, Gen.Choose(-1_000_000, 1_000_000).Select(n => Points.Of(n / 10_000m))),
            (2, Longs.Generator.Select(n => Points.From(Fraction.Of(n, 10_000)))),
            (1, Longs.Generator.Select(n => Points.From(Fraction.Of(n)))),
            (3, Fractions.Generator.Select(Points.From))),
        points => Shrink(points.Exact).Select(Points.From));

    /// <summary>Roundings of every mode.</summary>
    public static Arbitrary<Rounding> Roundings { get; } = Arb.From(
        Gen.Choose(Rounding.LeastDecimals, Rounding.GreatestDecimals)
            .SelectMany(_ => Gen.Elements(Enum.GetValues<RoundingMode>()), Rounding.Of),
        r => new[] { 0, r.Decimals / 2 }.Where(d => d != r.Decimals).Distinct().Select(d => Rounding.Of(d, r.Mode)));

    /// <summary>Codes, short enough to be equal now and then, plain and derived.</summary>
    public static Arbitrary<Code> Codes { get; } = Arb.From(
        Gen.Choose(1, 4).SelectMany(size => Gen.Elements("a", "b", "I", "i", "7", "late-reports", "v1.2").ListOf(size))
            .Select(parts => Code.Of(string.Join("/", parts))),
        code => code.IsDerived ? code.Value.Split('/').Distinct().Select(Code.Of) : []);

    /// <summary>JSON pointers with names that need escapes.</summary>
    public static Arbitrary<JsonPointer> Pointers { get; } = Arb.From(
        Gen.Elements("", "a", "ab", "~", "/", "~1", "tiêu chí", "0").ListOf()
            .Select(names => names.Aggregate(JsonPointer.Root, (pointer, name) => pointer.Property(name))),
        pointer => pointer.IsRoot ? [] : [JsonPointer.Root, pointer.Parent]);

    /// <summary>Intervals of small fractions, of every kind of end.</summary>
    public static Arbitrary<Interval<Fraction>> Intervals { get; } = Arb.From(
        End.SelectMany(_ => End, (least, greatest) => (least, greatest))
            .Where(ends => Make(ends) is not null).Select(ends => Make(ends)!.Value),
        interval => new[] { Open(interval.Least), Open(interval.Greatest) }
            .Where(simpler => simpler is { } some && some != interval).Select(simpler => simpler!.Value));

    private static Gen<(Fraction? Value, bool Included)> End => Gen.Frequency(
        (1, Gen.Constant(((Fraction?)null, false))),
        (5, Gen.Choose(-6, 6)
            .SelectMany(_ => Gen.Elements(true, false), (n, included) => ((Fraction?)Fraction.Of(n, 2), included))));

    private static Interval<Fraction>? Make(
        ((Fraction? Value, bool In) Least, (Fraction? Value, bool In) Greatest) ends) =>
        Interval<Fraction>.TryOf(ends.Least.Value, ends.Least.In, ends.Greatest.Value, ends.Greatest.In, out var made)
            ? made : null;

    private static Interval<Fraction>? Open(Fraction? end) =>
        end is { } value ? Interval<Fraction>.Single(value) : null;

    private static IEnumerable<Fraction> Shrink(Fraction value) => new[]
    {
        Fraction.Zero,
        Fraction.Of(value.Numerator / value.Denominator, 1),
        Fraction.Of(value.Numerator / 2, value.Denominator),
        Fraction.Of(value.Numerator, (value.Denominator / 2) + 1),
    }.Where(smaller => smaller.BitLength < value.BitLength).Distinct();
}
