using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Sums, unions and images of sets of points; what would cost too much becomes bounds.</summary>
internal static class PointSets
{
    /// <summary>A set of bits is not larger than this many words (8 MiB).</summary>
    private const long MostWords = 1 << 20;

    /// <summary>Numbers of more bits are not added up exactly.</summary>
    private const int MostBits = 512;

    private const int OneNumber = 8;

    /// <summary>All sums of a number of the one and a number of the other.</summary>
    public static PointSet Sum(PointSet a, PointSet b, StepBudget budget)
    {
        if (!a.IsExact || !b.IsExact || IsLarge(a) || IsLarge(b)) return SumOfBounds(a, b);
        if (a.Count < b.Count) (a, b) = (b, a);
        if (a is Progression one && b is Progression other && Absorb(one, other) is { } absorbed) return absorbed;
        if (b.Count <= Listed.Most && a.Count <= Listed.Most && a.Count * b.Count <= Listed.Most)
        {
            return budget.TrySpend(a.Count * b.Count * OneNumber)
                ? Listed.Of(a.Members().SelectMany(x => b.Members().Select(y => x + y)))
                : SumOfBounds(a, b);
        }

        return OnGrid(a, b, budget) ?? SumOfBounds(a, b);
    }

    /// <summary>All numbers of the sets together.</summary>
    public static PointSet Union(IReadOnlyList<PointSet> sets, StepBudget budget)
    {
        if (sets.Count == 1) return sets[0];
        if (sets.Any(set => !set.IsExact)) return HullOf(sets);
        long count = sets.Sum(set => set.Count > Listed.Most ? Listed.Most + 1L : set.Count);
        if (!budget.TrySpend((sets.Count + System.Math.Min(count, Listed.Most)) * OneNumber)) return HullOf(sets);
        if (count <= Listed.Most) return Listed.Of(sets.SelectMany(set => set.Members()));
        var first = sets.Min(set => set.Least!.Value);
        Fraction step = sets.Aggregate(
            Fraction.Zero, (all, set) => Grid.Gcd(Grid.Gcd(all, set.Step!.Value), set.Least!.Value - first));
        var last = sets.Max(set => set.Greatest!.Value);
        if (Bits(first, last, step, budget) is not { } bits) return HullOf(sets);
        foreach (var set in sets)
            if (!Fill(set, bits, first, step, budget)) return HullOf(sets);

        return Dense.Of(first, step, bits, Places(first, last, step));
    }

    /// <summary>The set of the numbers with the other sign.</summary>
    public static PointSet Negate(PointSet set, StepBudget budget) => set switch
    {
        Progression progression => progression.Negate(),
        Bounded bounded => new Bounded(Ranges.Negate(bounded.Hull), bounded.Step, -bounded.Offset),
        _ when set.Count <= Listed.Most => Listed.Of(set.Members().Select(value => -value)),
        _ => OfMembers(set.Members().Select(value => -value), -set.Greatest!.Value, -set.Least!.Value, set, budget)
            ?? Negate(Bounded.Of(set), budget),
    };

    /// <summary>The numbers of a set between two ends, both included; null when there are none.</summary>
    public static PointSet? Between(PointSet set, Fraction? least, Fraction? greatest, StepBudget budget)
    {
        var from = least is { } low ? set.AtLeast(low) : set.Least;
        var to = greatest is { } high ? set.AtMost(high) : set.Greatest;
        if (set is Bounded bounded)
            return Interval<Fraction>.TryOf(from, true, to, true, out var hull) ? bounded with { Hull = hull } : null;
        if (from is not { } first || to is not { } last || first > last) return null;
        if (first == set.Least && last == set.Greatest) return set;
        if (set is Progression progression)
        {
            long count = progression.By.IsZero ? 1 : 1 + Grid.Floor(first, last, progression.By);
            return Progression.Of(first, progression.By, count);
        }

        var members = set.Members().SkipWhile(value => value < first).TakeWhile(value => value <= last);
        if (set.Count <= Listed.Most && budget.TrySpend(set.Count * OneNumber)) return Listed.Of(members);
        return OfMembers(members, first, last, set, budget) ?? Bounded.Of(set) with { Hull = Ranges.Of(first, last) };
    }

    /// <summary>Members as bits on the grid of their set; null when the budget does not suffice.</summary>
    private static PointSet? OfMembers(
        IEnumerable<Fraction> members, Fraction first, Fraction last, PointSet from, StepBudget budget)
    {
        var step = from.Step!.Value;
        return Bits(first, last, step, budget) is { } bits && Fill(members, from.Count, bits, first, step, budget)
            ? Dense.Of(first, step, bits, Places(first, last, step))
            : null;
    }

    /// <summary>Two progressions whose sum is one: the finer one fills the gaps of the other.</summary>
    private static Progression? Absorb(Progression a, Progression b)
    {
        if (b.Count == 1) return a.Plus(b.Start);
        if (a.Count == 1) return b.Plus(a.Start);
        var (fine, coarse) = a.By <= b.By ? (a, b) : (b, a);
        if (!Grid.TrySteps(Fraction.Zero, coarse.By, fine.By, out long times) || times > fine.Count) return null;
        Fraction span = (coarse.Last - coarse.Start) / fine.By;
        if (!(span + Fraction.Of(fine.Count)).TryToScaled(0, out long count)) return null;
        return Progression.Of(a.Start + b.Start, fine.By, count);
    }

    private static PointSet? OnGrid(PointSet a, PointSet b, StepBudget budget)
    {
        Fraction step = Grid.Gcd(a.Step!.Value, b.Step!.Value);
        Fraction first = a.Least!.Value + b.Least!.Value;
        Fraction last = a.Greatest!.Value + b.Greatest!.Value;
        if (Bits(first, last, step, budget) is not { } bits) return null;
        long places = Places(first, last, step);
        if (AsDense(a, step, budget) is not { } large) return null;
        if (b.Count > Listed.Most * 16L || !budget.TrySpend(b.Count * (large.Words + OneNumber))) return null;
        foreach (var value in b.Members())
        {
            Grid.TrySteps(b.Least.Value, value, step, out long shift);
            large.AddTo(bits, shift);
        }

        return Dense.Of(first, step, bits, places);
    }

    /// <summary>The set as bits on a finer grid, even if it is a progression.</summary>
    private static DenseBits? AsDense(PointSet set, Fraction step, StepBudget budget)
    {
        Fraction first = set.Least!.Value;
        if (Bits(first, set.Greatest!.Value, step, budget) is not { } bits) return null;
        return Fill(set, bits, first, step, budget) ? new DenseBits(bits) : null;
    }

    private static bool Fill(PointSet set, ulong[] bits, Fraction first, Fraction step, StepBudget budget)
    {
        if (set is Progression progression) return Fill(progression, bits, first, step, budget);
        return Fill(set.Members(), set.Count, bits, first, step, budget);
    }

    private static bool Fill(Progression set, ulong[] bits, Fraction first, Fraction step, StepBudget budget)
    {
        if (!budget.TrySpend(set.Count)) return false;
        Grid.TrySteps(first, set.Start, step, out long place);
        Grid.TrySteps(Fraction.Zero, set.By, step, out long by);
        for (long i = 0; i < set.Count; i++, place += by) bits[place >> 6] |= 1UL << (int)(place & 63);
        return true;
    }

    private static bool Fill(
        IEnumerable<Fraction> members, long count, ulong[] bits, Fraction first, Fraction step, StepBudget budget)
    {
        if (count > long.MaxValue / OneNumber || !budget.TrySpend(count * OneNumber)) return false;
        foreach (var value in members)
        {
            Grid.TrySteps(first, value, step, out long place);
            bits[place >> 6] |= 1UL << (int)(place & 63);
        }

        return true;
    }

    private static long Places(Fraction first, Fraction last, Fraction step) =>
        step.IsZero ? 1 : Grid.TrySteps(first, last, step, out long steps) ? steps + 1 : long.MaxValue;

    /// <summary>Room for all places, and one word more for what is shifted over the end.</summary>
    private static ulong[]? Bits(Fraction first, Fraction last, Fraction step, StepBudget budget)
    {
        long words = (Places(first, last, step) / 64) + 2;
        return words <= MostWords && budget.TrySpend(words) ? new ulong[words] : null;
    }

    private static bool IsLarge(PointSet set) =>
        set.Least!.Value.BitLength > MostBits || (set.Step is { } step && step.BitLength > MostBits);

    private static Bounded SumOfBounds(PointSet a, PointSet b)
    {
        var (x, y) = (Bounded.Of(a), Bounded.Of(b));
        Fraction? step = x.Step is { } one && y.Step is { } other ? Grid.Gcd(one, other) : null;
        if (step?.BitLength > MostBits || x.Offset.BitLength > MostBits || y.Offset.BitLength > MostBits) step = null;
        var hull = Ranges.Sum(x.Hull, y.Hull);
        return new Bounded(Wider(hull), step, step is null ? Fraction.Zero : x.Offset + y.Offset);
    }

    /// <summary>Ends that take too many bits are moved outward to a few decimals.</summary>
    private static Interval<Fraction> Wider(Interval<Fraction> hull) =>
        Ranges.Of(Shorter(hull.Least, RoundingMode.Down), Shorter(hull.Greatest, RoundingMode.Up));

    private static Fraction? Shorter(Fraction? end, RoundingMode mode) =>
        end is { } value && value.BitLength > MostBits ? value.Round(Rounding.Of(4, mode)) : end;

    private static Bounded HullOf(IReadOnlyList<PointSet> sets)
    {
        var all = sets.Select(Bounded.Of).ToList();
        Fraction? step = all.All(set => set.Step is not null)
            ? all.Aggregate(
                Fraction.Zero, (sum, set) => Grid.Gcd(Grid.Gcd(sum, set.Step!.Value), set.Offset - all[0].Offset))
            : null;
        return new Bounded(all.Select(set => set.Hull).Aggregate(Ranges.Hull), step, all[0].Offset);
    }

    private readonly struct DenseBits
    {
        private readonly ulong[] _bits;

        public DenseBits(ulong[] bits) => _bits = bits;

        public long Words => _bits.Length;

        /// <summary>Sets in <paramref name="to"/> the bit of each number, moved by so many places.</summary>
        public void AddTo(ulong[] to, long shift)
        {
            int words = (int)(shift >> 6), bits = (int)(shift & 63);
            for (int i = 0; i < _bits.Length; i++)
            {
                ulong word = _bits[i];
                if (word == 0) continue;
                to[i + words] |= word << bits;
                if (bits != 0 && word >> (64 - bits) is not 0 and var high) to[i + words + 1] |= high;
            }
        }
    }
}
