using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What numbers a fold may come to: each item is surely in or perhaps in, and more items may come.</summary>
internal static class OverRanges
{
    private static readonly Interval<Fraction> _zero = Interval<Fraction>.Single(Fraction.Zero);

    public static Interval<Fraction> Count(List<Picked> picked, bool isOpen)
    {
        var sure = Times(picked.Where(item => item.IsSure));
        return Ranges.Of(sure, isOpen ? null : sure + Times(picked.Where(item => !item.IsSure)));
    }

    public static Interval<Fraction> Sum(List<Picked> picked, bool isOpen, bool neverNegative)
    {
        var sum = Ranges.Sum(picked.Select(item =>
        {
            var whole = Ranges.Product(item.Value!.Range, Interval<Fraction>.Single(item.Item.Times));
            return item.IsSure ? whole : Ranges.Hull(whole, _zero);
        }));
        if (!isOpen) return sum;
        return neverNegative ? Ranges.Of(sum.Least, null) : Interval<Fraction>.Everything;
    }

    /// <summary>
    /// How many items come first for which the condition holds. An item that is perhaps there neither adds to nor
    /// breaks the shortest run by its absence.
    /// </summary>
    public static Interval<Fraction> Leading(List<Picked> picked, bool isOpen)
    {
        // One that comes later may stand first.
        if (isOpen) return Ranges.Of(Fraction.Zero, null);
        Fraction least = Fraction.Zero, most = Fraction.Zero;
        bool isUnbroken = true;
        foreach (var item in picked)
        {
            if (item.Where.IsNo && item.Item.IsSure) break;
            if (!item.Where.IsNo) most += item.Item.Times;
            if (item.Where.IsYes) least += isUnbroken && item.Item.IsSure ? item.Item.Times : Fraction.Zero;
            else isUnbroken = false;
        }

        return Ranges.Of(least, most);
    }

    /// <summary>Mean, least, greatest or median.</summary>
    public static Interval<Fraction> Of(Measure.Over over, List<Picked> picked, bool isOpen)
    {
        var known = picked.Count == 0 ? Everything(over) : over.Take switch
        {
            OverTake.Mean => Mean(picked),
            OverTake.Least => Ranges.Negate(Greatest(picked, item => Ranges.Negate(item.Value!.Range))),
            OverTake.Greatest => Greatest(picked, item => item.Value!.Range),
            OverTake.Median => Median(picked),
            _ => throw new UnreachableException(),
        };
        if (!isOpen) return known;
        bool someStays = picked.Exists(item => item.IsSure);
        var every = Everything(over);
        return over.Take switch
        {
            OverTake.Least when someStays => Ranges.Of(every.Least, known.Greatest),
            OverTake.Greatest when someStays => Ranges.Of(known.Least, null),
            _ => every,
        };
    }

    private static Interval<Fraction> Everything(Measure.Over over) =>
        over.Type.IsNeverNegative ? Ranges.Of(Fraction.Zero, null) : Interval<Fraction>.Everything;

    private static Interval<Fraction> Greatest(List<Picked> picked, System.Func<Picked, Interval<Fraction>> range)
    {
        var all = picked.Select(range).Aggregate(Ranges.Greatest);
        var sure = picked.Where(item => item.IsSure).Select(range).ToList();
        // Without a sure item the least is the greatest of the one that alone may be there.
        var least = sure.Count > 0
            ? sure.Aggregate(Ranges.Greatest).Least
            : picked.Select(range).Aggregate(Ranges.Hull).Least;
        return Ranges.Of(least, all.Greatest);
    }

    private static Interval<Fraction> Mean(List<Picked> picked) => Ranges.Of(
        LeastMean(picked, range => range.Least),
        -LeastMean(picked, range => -range.Greatest));

    /// <summary>
    /// The least mean: with the sure items stand those of the others that draw it down, the lowest first.
    /// </summary>
    private static Fraction? LeastMean(List<Picked> picked, System.Func<Interval<Fraction>, Fraction?> end)
    {
        FractionSum sum = default;
        var times = Fraction.Zero;
        foreach (var item in picked.Where(item => item.IsSure))
        {
            if (end(item.Value!.Range) is not { } low) return null;
            sum.Add(low * item.Item.Times);
            times += item.Item.Times;
        }

        var total = sum.Total;
        var perhaps = picked.Where(item => !item.IsSure).Select(item => (Low: end(item.Value!.Range), item.Item.Times))
            .ToList();
        if (perhaps.Exists(item => item.Low is null)) return null;
        foreach (var (low, count) in perhaps.Select(item => (item.Low!.Value, item.Times)).OrderBy(item => item.Value))
        {
            if (!times.IsZero && low >= total / times) break;
            total += low * count;
            times += count;
        }

        return total / times;
    }

    /// <summary>The median; where an item is only perhaps there, anything from the least to the greatest.</summary>
    private static Interval<Fraction> Median(List<Picked> picked)
    {
        if (picked.Exists(item => !item.IsSure))
            return picked.Select(item => item.Value!.Range).Aggregate(Ranges.Hull);
        return Ranges.Of(Median(picked, range => range.Least), -Median(picked, range => -range.Greatest));
    }

    private static Fraction? Median(List<Picked> picked, System.Func<Interval<Fraction>, Fraction?> end)
    {
        // An end that is missing lies below all others.
        var sorted = picked.Select(item => (End: end(item.Value!.Range), item.Item.Times))
            .OrderBy(item => item.End is not null)
            .ThenBy(item => item.End ?? Fraction.Zero)
            .ToList();
        var half = Times(picked) / Fraction.Of(2);
        var seen = Fraction.Zero;
        for (int i = 0; i < sorted.Count; i++)
        {
            seen += sorted[i].Times;
            if (seen < half) continue;
            // Exactly half stand below: the middle lies between this item and the next.
            return seen == half && i + 1 < sorted.Count
                ? (sorted[i].End + sorted[i + 1].End) / Fraction.Of(2)
                : sorted[i].End;
        }

        throw new UnreachableException();
    }

    private static Fraction Times(IEnumerable<Picked> picked)
    {
        FractionSum sum = default;
        foreach (var item in picked) sum.Add(item.Item.Times);
        return sum.Total;
    }
}
