using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What levels a fold may come to. They are listed best first: the greatest is the least place.</summary>
internal static class OverLevels
{
    public static ulong Of(OverTake take, List<Picked> picked, bool isOpen, LevelList levels)
    {
        if (isOpen || picked.Count == 0) return levels.All;
        ulong all = picked.Aggregate(0UL, (sum, item) => sum | item.Value!.Options);
        var sure = picked.Where(item => item.IsSure).ToList();
        switch (take)
        {
            case OverTake.Greatest:
                // No worse than the best that surely is there.
                return sure.Count == 0 ? all : all & Bits.From(0, sure.Min(item => Bits.Highest(item.Value!.Options)));
            case OverTake.Least:
                return sure.Count == 0 ? all : all & Bits.From(sure.Max(item => Bits.Lowest(item.Value!.Options)), 63);
            case OverTake.Median:
                if (sure.Count < picked.Count) return all;
                return all & Bits.From(
                    Middle(picked, options => Bits.Lowest(options)), Middle(picked, options => Bits.Highest(options)));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The middle place; of two in the middle the better one.</summary>
    private static int Middle(List<Picked> picked, System.Func<ulong, int> place)
    {
        var sorted = picked.Select(item => (Place: place(item.Value!.Options), item.Item.Times))
            .OrderBy(item => item.Place)
            .ToList();
        var half = sorted.Aggregate(Fraction.Zero, (sum, item) => sum + item.Times) / Fraction.Of(2);
        var seen = Fraction.Zero;
        foreach (var (at, times) in sorted)
        {
            seen += times;
            if (seen >= half) return at;
        }

        throw new UnreachableException();
    }
}
