using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using NodaTime;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>All that may be entered for one input, so that it can be cut into parts.</summary>
internal sealed class EntryDomain
{
    /// <summary>Places beyond this are not looked for one by one.</summary>
    private const long Furthest = 1L << 60;

    private static readonly Interval<Fraction> _days = Interval<Fraction>.Closed(
        DayNumber.Of(new LocalDate(1, 1, 1)), DayNumber.Of(new LocalDate(9000, 12, 31)));

    private readonly PendingReasons _reasons;
    private readonly long[] _firsts;
    private readonly Fraction _origin;
    private readonly Fraction _step;
    private readonly IReadOnlyList<Answer>? _samples;

    private EntryDomain(Input input, Fraction origin, Fraction step, EntryPart? all, bool isNever = false,
        long[]? firsts = null, IReadOnlyList<Answer>? samples = null)
    {
        _firsts = firsts ?? [];
        _samples = samples;
        IsNever = isNever;
        Input = input;
        _origin = origin;
        _step = step;
        _reasons = ValueList.Of(new PendingReason(PendingKind.Missing, input.Code));
        CanBeCut = all is not null;
        All = all ?? new EntryPart(input.MayBeNotApplicable, input.Measure.Levels?.All ?? 0, long.MinValue,
            long.MaxValue);
    }

    public Input Input { get; }

    /// <summary>Whether nothing can be entered, and the answer stays open for ever.</summary>
    public bool IsNever { get; }

    /// <summary>Whether its parts can be told; if not, only the whole is known.</summary>
    public bool CanBeCut { get; }

    /// <summary>Whether what comes later is more; samples stand in no order.</summary>
    public bool IsOrdered => _samples is null;

    public EntryPart All { get; }

    /// <summary>The domain of an input; it is cut first at the numbers where rules change.</summary>
    public static EntryDomain Of(Input input, IReadOnlyCollection<EntryCut> cuts)
    {
        if (input.Measure.IsList) return Uncut(input);
        if (input.Measure.Levels is { } levels)
            return new(input, default, default, new EntryPart(input.MayBeNotApplicable, levels.All, 0, -1));
        int decimals = input.GridDecimals ?? 0;
        Fraction one = Fraction.Of(BigInteger.One, BigInteger.Pow(10, decimals));
        Fraction origin = input.Step is null ? Fraction.Zero : input.Range.Least ?? Fraction.Zero;
        Fraction step = input.Step ?? one;
        bool onGrid = (origin / one).IsWhole && (step / one).IsWhole;
        var range = input.Measure.IsDate ? Dates(input.Range) : input.Range;
        bool placed = TryFirst(range, origin, step, out long first) & TryLast(range, origin, step, out long last);
        bool sound = onGrid && placed && first <= last;
        if (!sound) return Uncut(input);
        return new(
            input, origin, step, new EntryPart(input.MayBeNotApplicable, 0, first, last),
                firsts: Firsts(cuts, origin, step));
    }

    /// <summary>The domain of an input that nobody can enter: it always stays open.</summary>
    public static EntryDomain Never(Input input) => new(input, default, default, null, isNever: true);

    /// <summary>The domain of an input of which only the whole is known.</summary>
    public static EntryDomain Uncut(Input input) => new(input, default, default, null);

    /// <summary>Some entries of a domain of which the parts cannot be told, each at its place: no others are
    /// tried.</summary>
    public static EntryDomain Sampled(Input input, IReadOnlyList<Answer> samples) =>
        new(input, default, default, new EntryPart(false, 0, 0, samples.Count - 1), samples: samples);

    /// <summary>Single entries: "n/a", each level, the numbers beside those where rules change, and the ends.</summary>
    public IEnumerable<Answer> Samples()
    {
        if (All.MayBeNot) yield return Answer.NotApplicable;
        for (int level = 0; level < 64; level++)
            if ((All.Options >> level & 1) == 1) yield return Answer.Level(level);

        if (!CanBeCut || !All.HasNumbers) yield break;
        var places = new SortedSet<long>();
        if (((Fraction.One - _origin) / _step).TryToScaled(0, out long one)) places.Add(one);
        foreach (long first in _firsts) places.UnionWith([first - 1, first]);
        if (All.First != long.MinValue) places.Add(All.First);
        if (All.Last != long.MaxValue) places.Add(All.Last);
        foreach (long place in places.Where(place => place >= All.First && place <= All.Last))
            yield return Answer.Number(Number(place));
    }

    /// <summary>The number at a place.</summary>
    public Fraction Number(long place) => _origin + (_step * Fraction.Of(place));

    /// <summary>The distance of two places.</summary>
    public Fraction Step => _step;

    /// <summary>What is known when the entry is in a part.</summary>
    public Answer ToAnswer(EntryPart part)
    {
        if (!CanBeCut || part.IsBlank) return Input.Missing(PendingKind.Missing);
        if (_samples is not null)
            return part.IsSingle ? _samples[(int)part.First] : Input.Missing(PendingKind.Missing);
        if (!part.HasValues) return Answer.NotApplicable;
        if (part.Options != 0) return Answer.Pending(part.Options, part.MayBeNot, _reasons);
        Fraction? least = part.First == long.MinValue ? null : Number(part.First);
        Fraction? greatest = part.Last == long.MaxValue ? null : Number(part.Last);
        return Answer.Pending(Ranges.Of(least, greatest), part.MayBeNot, _reasons);
    }

    /// <summary>The part of one entry alone; what is open is left blank.</summary>
    public EntryPart PartOf(Answer entry)
    {
        if (entry.IsNotApplicable) return EntryPart.NotApplicable;
        if (!CanBeCut || entry.IsPending || _samples is not null) return EntryPart.Blank;
        if (entry.Options != 0) return new EntryPart(false, entry.Options, 0, -1);
        return ((entry.Value - _origin) / _step).TryToScaled(0, out long place)
            ? new EntryPart(false, 0, place, place)
            : EntryPart.Blank;
    }

    /// <summary>Cuts a part in two; false when it is single or reaches too far.</summary>
    public bool TryCut(EntryPart part, out EntryPart one, out EntryPart other)
    {
        one = other = part;
        if (!CanBeCut || part.IsSingle) return false;
        if (part.MayBeNot)
        {
            one = EntryPart.NotApplicable;
            other = part with { MayBeNot = false };
            return true;
        }

        if (part.Options != 0)
        {
            ulong lowest = part.Options & (~part.Options + 1);
            one = part with { Options = lowest };
            other = part with { Options = part.Options & ~lowest };
            return true;
        }

        if ((LastBeforeCut(part) ?? Middle(part.First, part.Last)) is not { } middle) return false;
        one = part with { Last = middle };
        other = part with { First = middle + 1 };
        return true;
    }

    /// <summary>A day without bound lies in years that have some to spare for what is counted from it.</summary>
    private static Interval<Fraction> Dates(Interval<Fraction> range) =>
        range.TryIntersect(_days, out var days) ? days : range;

    /// <summary>The places at which something may begin to be different, in order.</summary>
    private static long[] Firsts(IReadOnlyCollection<EntryCut> cuts, Fraction origin, Fraction step)
    {
        var firsts = new List<long>();
        foreach (var cut in cuts)
        {
            Fraction at = (cut.At - origin) / step;
            Fraction first = at.Round(Rounding.Of(0, RoundingMode.Up));
            if (first == at && cut.IsAfter) first += Fraction.One;
            if (first.TryToScaled(0, out long place) && place is > -Furthest and < Furthest) firsts.Add(place);
        }

        firsts.Sort((a, b) => a.CompareTo(b));
        return firsts.Distinct().ToArray();
    }

    /// <summary>The last place before the middle one of the cuts that lie inside a part; null when none does.</summary>
    private long? LastBeforeCut(EntryPart part)
    {
        int from = Array.BinarySearch(_firsts, part.First);
        int to = Array.BinarySearch(_firsts, part.Last);
        from = from < 0 ? ~from : from + 1;
        to = to < 0 ? ~to : to + 1;
        return from < to ? _firsts[from + ((to - from) / 2)] - 1 : null;
    }

    /// <summary>The last place of the first half; without an end the distance is doubled each time.</summary>
    private static long? Middle(long first, long last)
    {
        if (first == long.MinValue) return last >= 0 ? -1 : -last > Furthest ? null : (last * 2) - 1;
        if (last == long.MaxValue) return first < 0 ? -1 : first > Furthest ? null : (first * 2) + (first == 0 ? 0 : 1);
        return first + ((last - first) / 2);
    }

    private static bool TryFirst(Interval<Fraction> range, Fraction origin, Fraction step, out long place)
    {
        place = long.MinValue;
        if (range.Least is not { } least) return true;
        Fraction at = (least - origin) / step;
        Fraction up = at.Round(Rounding.Of(0, RoundingMode.Up));
        if (up == at && !range.IncludesLeast) up += Fraction.One;
        return up.TryToScaled(0, out place) && place is > -Furthest and < Furthest;
    }

    private static bool TryLast(Interval<Fraction> range, Fraction origin, Fraction step, out long place)
    {
        place = long.MaxValue;
        if (range.Greatest is not { } greatest) return true;
        Fraction at = (greatest - origin) / step;
        Fraction down = at.Round(Rounding.Of(0, RoundingMode.Down));
        if (down == at && !range.IncludesGreatest) down -= Fraction.One;
        return down.TryToScaled(0, out place) && place is > -Furthest and < Furthest;
    }
}
