using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Questions about several intervals, on the grid of the numbers that can occur.</summary>
internal static class Intervals
{
    /// <summary>
    /// A number of the range that none of the intervals holds, or null. With <paramref name="decimals"/> only numbers
    /// with so many decimals count: between "≤ 3" and "≥ 4" there is no gap for whole numbers.
    /// </summary>
    public static Fraction? FirstGap(
        IEnumerable<Interval<Fraction>> intervals, Interval<Fraction> range, int? decimals) =>
        FirstGap(intervals, range, decimals, out _);

    /// <summary>The same, with all numbers of the range from there to the next interval.</summary>
    public static Fraction? FirstGap(
        IEnumerable<Interval<Fraction>> intervals, Interval<Fraction> range, int? decimals, out Interval<Fraction> gap)
    {
        var sorted = intervals.ToList();
        if (sorted.Count > 1) sorted.Sort(ByLowerEnd);
        Fraction? from = range.Least;
        bool fromIn = range.IncludesLeast;
        gap = range;
        foreach (var interval in sorted)
        {
            if (interval.Least is { } least
                && Between(from, fromIn, least, !interval.IncludesLeast, range, decimals, out gap) is { } witness)
            {
                return witness;
            }

            if (interval.Greatest is null) return null;
            if (from is not null
                && Order(interval.Greatest.Value, interval.IncludesGreatest, from.Value, !fromIn) < 0)
            {
                continue;
            }

            from = interval.Greatest;
            fromIn = !interval.IncludesGreatest;
        }

        return Between(from, fromIn, null, false, range, decimals, out gap);
    }

    /// <summary>Whether the grid has one number only there; without a grid only one end can be alone.</summary>
    public static bool HoldsOne(Interval<Fraction> interval, int? decimals)
    {
        if (interval.IsSingle) return true;
        return decimals is { } d && interval is { Least: not null, Greatest: not null }
            && First(interval, d) == Last(interval, d);
    }

    /// <summary>The same numbers of the grid with the ends on it; null where there is none between the ends.</summary>
    public static Interval<Fraction>? OnGrid(Interval<Fraction> interval, int? decimals)
    {
        if (decimals is not { } d) return interval;
        var (first, last) = (First(interval, d), Last(interval, d));
        return first > last ? null : Ranges.Of(first, last);
    }

    /// <summary>The least number of the grid inside; null where there is no lower end.</summary>
    private static Fraction? First(Interval<Fraction> interval, int decimals)
    {
        if (interval.Least is not { } least) return null;
        // The numbers of the grid are the whole multiples of 10^-decimals.
        Fraction scale = Fraction.Of(BigInteger.Pow(10, decimals), BigInteger.One);
        Fraction first = (least * scale).Round(Rounding.Of(0, RoundingMode.Up)) / scale;
        return first == least && !interval.IncludesLeast ? first + (Fraction.One / scale) : first;
    }

    private static Fraction? Last(Interval<Fraction> interval, int decimals) => interval.Greatest is { } greatest
        ? -First(Interval<Fraction>.Of(-greatest, interval.IncludesGreatest, null, false), decimals)
        : null;

    /// <summary>A number of the range that both intervals hold, or null; on the grid where there is one.</summary>
    public static Fraction? Common(
        Interval<Fraction> a, Interval<Fraction> b, Interval<Fraction> range, int? decimals) =>
        a.TryIntersect(b, out var both)
            ? Between(
                both.Least,
                both.IncludesLeast,
                both.Greatest,
                both.IncludesGreatest,
                range,
                decimals,
                out _)
            : null;

    /// <summary>By lower end; one without a lower end is first.</summary>
    public static IEnumerable<T> SortedBy<T>(IEnumerable<T> items, Func<T, Interval<Fraction>> interval) => items
        .OrderBy(item => interval(item).Least is not null)
        .ThenBy(item => interval(item).Least ?? Fraction.Zero)
        .ThenBy(item => !interval(item).IncludesLeast);

    private static int ByLowerEnd(Interval<Fraction> a, Interval<Fraction> b)
    {
        if (a.Least is not { } one || b.Least is not { } other)
            return (a.Least is not null).CompareTo(b.Least is not null);
        return Order(one, !a.IncludesLeast, other, !b.IncludesLeast);
    }

    /// <summary>A simple number from one end to another inside the range, or null when there is none.</summary>
    private static Fraction? Between(
        Fraction? from,
        bool fromIn,
        Fraction? to,
        bool toIn,
        Interval<Fraction> range,
        int? decimals,
        out Interval<Fraction> hole)
    {
        hole = range;
        if (!Interval<Fraction>.TryOf(from, fromIn, to, toIn, out var open) || !open.TryIntersect(range, out hole))
            return null;
        if (decimals is not { } d) return Simple(hole);
        if (First(hole, d) is { } first) return hole.Contains(first) ? Preferred(hole, first) : null;
        return Last(hole, d) ?? Fraction.Zero;
    }

    /// <summary>A number a person would pick: the middle where it has few decimals, else the end itself.</summary>
    private static Fraction Preferred(Interval<Fraction> hole, Fraction first)
    {
        if (hole.Greatest is not { } greatest) return first;
        Fraction middle = (hole.Least!.Value + greatest) / Fraction.Of(2);
        foreach (int places in new[] { 0, 1 })
        {
            Fraction rounded = middle.Round(Rounding.Of(places, RoundingMode.Down));
            if (hole.Contains(rounded) && first.Decimals >= places) return rounded;
        }

        return first;
    }

    private static Fraction Simple(Interval<Fraction> hole)
    {
        if (hole.IncludesLeast && hole.Least is { } least) return least;
        if (hole.IncludesGreatest && hole.Greatest is { } greatest) return greatest;
        if (hole.Least is { } low && hole.Greatest is { } high) return (low + high) / Fraction.Of(2);
        if (hole.Least is { } only) return only + Fraction.One;
        return hole.Greatest is { } top ? top - Fraction.One : Fraction.Zero;
    }

    private static int Order(Fraction a, bool aIn, Fraction b, bool bIn) =>
        a.CompareTo(b) is var order and not 0 ? order : aIn.CompareTo(bIn);
}
