using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Laws on any value of a type, with the cases that are to be met among the values.</summary>
internal static class AnyValue
{
    public static ThingLaw<Fraction> Fraction(ITestOutputHelper output) => new(
        output,
        ValueGenerators.Fractions,
        ["zero", "below zero", "whole", "with decimals", "without end", "beyond 64 bits"],
        value => Which(
            ("zero", value.IsZero),
            ("below zero", value.Sign < 0),
            ("whole", value.IsWhole),
            ("with decimals", value.Decimals is > 0),
            ("without end", value.Decimals is null),
            ("beyond 64 bits", IsLong(value.Numerator) || IsLong(value.Denominator))));

    public static ThingLaw<decimal> Decimal(ITestOutputHelper output) => new(
        output,
        ValueGenerators.Decimals,
        ["below zero", "whole", "some decimals", "28 decimals", "beyond 64 bits"],
        value => Which(
            ("below zero", value < 0),
            ("whole", value.Scale == 0),
            ("some decimals", value.Scale is > 0 and < 28),
            ("28 decimals", value.Scale == 28),
            ("beyond 64 bits", decimal.GetBits(value)[2] != 0)));

    public static ThingLaw<Points> Points(ITestOutputHelper output) => new(
        output,
        ValueGenerators.AnyPoints,
        ["zero", "below zero", "as entered", "a fraction", "too great for the short form"],
        points => Which(
            ("zero", points.Sign == 0),
            ("below zero", points.Sign < 0),
            ("as entered", points.IsDecimal),
            ("a fraction", !points.IsDecimal),
            ("too great for the short form", points.IsDecimal && !points.Exact.TryToScaled(4, out _))));

    public static ThingLaw<Interval<Fraction>> Interval(ITestOutputHelper output) => new(
        output,
        ValueGenerators.Intervals,
        ["no least", "[", "(", "no greatest", "]", ")", "single"],
        interval => Which(
            ("no least", interval.Least is null),
            ("[", interval.Least is not null && interval.IncludesLeast),
            ("(", interval.Least is not null && !interval.IncludesLeast),
            ("no greatest", interval.Greatest is null),
            ("]", interval.Greatest is not null && interval.IncludesGreatest),
            (")", interval.Greatest is not null && !interval.IncludesGreatest),
            ("single", interval.IsSingle)));

    public static ThingLaw<Rounding> Rounding(ITestOutputHelper output) => new(
        output,
        ValueGenerators.Roundings,
        [.. Enum.GetNames<RoundingMode>(), "to tens", "to whole numbers", "to decimals"],
        rounding => Which(
            (rounding.Mode.ToString(), true),
            ("to tens", rounding.Decimals < 0),
            ("to whole numbers", rounding.Decimals == 0),
            ("to decimals", rounding.Decimals > 0)));

    public static ThingLaw<Code> Code(ITestOutputHelper output) => new(
        output, ValueGenerators.Codes, ["plain", "derived"], code => [code.IsDerived ? "derived" : "plain"]);

    public static ThingLaw<JsonPointer> Pointer(ITestOutputHelper output) => new(
        output,
        ValueGenerators.Pointers,
        ["root", "one name", "several names", "escaped"],
        pointer => Which(
            ("root", pointer.IsRoot),
            ("one name", !pointer.IsRoot && pointer.Parent.IsRoot),
            ("several names", !pointer.Parent.IsRoot),
            ("escaped", pointer.ToString().Contains('~', StringComparison.Ordinal))));

    public static ThingLaw<Period> Period(ITestOutputHelper output) => new(
        output, DossierGenerators.Periods, Enum.GetNames<PeriodKind>(), period => [period.Kind.ToString()]);

    private static bool IsLong(BigInteger part) => part > long.MaxValue || part < long.MinValue;

    private static IEnumerable<string> Which(params (string Name, bool Is)[] cases) =>
        cases.Where(one => one.Is).Select(one => one.Name);
}
