using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// Where the keys of a unit may stand: from the best that is possible to the worst, key by key. Of two units one may
/// stand before the other if its best is before the worst of the other.
/// </summary>
internal sealed class KeySpan
{
    private readonly Code _unit;

    private KeySpan(
        IReadOnlyList<KeyEnd> best, IReadOnlyList<KeyEnd> worst, bool mayBeAbsent, PendingReasons reasons, Code unit)
    {
        _unit = unit;
        Best = best;
        Worst = worst;
        MayBeAbsent = mayBeAbsent;
        Reasons = reasons;
        IsSingle = KeyEnd.Compare(best, worst) == 0;
    }

    public IReadOnlyList<KeyEnd> Best { get; }

    public IReadOnlyList<KeyEnd> Worst { get; }

    /// <summary>Whether some key may turn out not applicable: then the unit is not ranked.</summary>
    public bool MayBeAbsent { get; }

    /// <summary>Whether there is one possibility only.</summary>
    public bool IsSingle { get; }

    /// <summary>What the keys wait for.</summary>
    public PendingReasons Reasons { get; }

    /// <summary>The same, told to other units.</summary>
    public PendingReasons Told => Reasons.About(_unit, null);

    /// <summary>The span of the keys of a unit; null when one of them is not applicable.</summary>
    public static KeySpan? Of(IReadOnlyList<Answer> keys, IReadOnlyList<BestEnd> best, Code unit)
    {
        if (keys.Any(key => key.IsNotApplicable)) return null;
        var ends = keys.Select((key, i) => Ends(key, best[i] == BestEnd.High)).ToList();
        return new KeySpan(
            ends.Select(end => end.Best).ToArray(),
            ends.Select(end => end.Worst).ToArray(),
            keys.Any(key => key.MayBeNotApplicable),
            Answer.Merge(keys.Where(key => key.IsPending)),
            unit);
    }

    /// <summary>The same keys of a unit that may not be there at all, or surely is.</summary>
    public KeySpan Absent(bool mayBe) => new(Best, Worst, mayBe, Reasons, _unit);

    /// <summary>Whether it stands before another, whatever comes.</summary>
    public bool IsSurelyBefore(KeySpan other) => KeyEnd.Compare(Worst, other.Best) < 0;

    /// <summary>
    /// Of those that surely stand before it the last one, and the first key that tells them apart; null where there is
    /// none, or where either is still open.
    /// </summary>
    public RankAhead? Ahead(IEnumerable<KeySpan> all)
    {
        if (!IsSingle || MayBeAbsent) return null;
        KeySpan? next = null;
        foreach (var other in all.Where(one => one.IsSurelyBefore(this)))
            if (next is null || KeyEnd.Compare(next.Worst, other.Worst) < 0) next = other;
        if (next is not { IsSingle: true, MayBeAbsent: false } || next._unit.IsEmpty) return null;
        int key = 0;
        while (next.Best[key].CompareTo(Best[key]) == 0) key++;
        return new RankAhead(next._unit, key);
    }

    /// <summary>Whether it may stand before another.</summary>
    public bool MayBeBefore(KeySpan other) => KeyEnd.Compare(Best, other.Worst) < 0;

    private static (KeyEnd Best, KeyEnd Worst) Ends(Answer key, bool isHigh)
    {
        if (key.Options != 0)
        {
            // Levels stand best first, so the first of the list is before.
            var (first, last) = (Fraction.Of(Bits.Lowest(key.Options)), Fraction.Of(Bits.Highest(key.Options)));
            return isHigh
                ? (KeyEnd.First(first, true), KeyEnd.Last(last, true))
                : (KeyEnd.First(-last, true), KeyEnd.Last(-first, true));
        }

        var range = key.Range;
        return isHigh
            ? (KeyEnd.First(-range.Greatest, range.IncludesGreatest), KeyEnd.Last(-range.Least, range.IncludesLeast))
            : (KeyEnd.First(range.Least, range.IncludesLeast), KeyEnd.Last(range.Greatest, range.IncludesGreatest));
    }
}
