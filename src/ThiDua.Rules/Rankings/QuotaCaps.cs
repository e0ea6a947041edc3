using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// How many candidates of each group may be accepted. The base of x accepted candidates is a number that does not
/// depend on x, and x itself where the accepted count in it, less x where the demoted do.
/// </summary>
internal sealed class QuotaCaps
{
    private readonly Quota _quota;
    private readonly IReadOnlyList<QuotaUnit> _units;
    private readonly int _slope;

    public QuotaCaps(Quota quota, IReadOnlyList<QuotaUnit> units)
    {
        _quota = quota;
        _units = units;
        if (quota.Base is not QuotaBase.Holders { IsAfter: true } after) return;
        bool accepted = (after.Levels & quota.Candidates) != 0;
        bool demoted = (after.Levels >> quota.Demote & 1) == 1;
        _slope = (accepted ? 1 : 0) - (demoted ? 1 : 0);
    }

    /// <summary>The part of the base that does not depend on how many are accepted: at least and at most.</summary>
    public (Fraction Least, Fraction? Greatest) ConstantOf(QuotaGroup group)
    {
        if (_quota.Base is not QuotaBase.Measured)
        {
            var counts = group.Units.Select(unit => CountOf(_units[unit].Level, false)).ToList();
            return (Fraction.Of(counts.Sum(count => count.Least)), Fraction.Of(counts.Sum(count => count.Greatest)));
        }

        var hull = HullOf(group, unit => unit.Base!);
        return (Fraction.Max(hull.Least ?? Fraction.Zero, Fraction.Zero), hull.Greatest);
    }

    /// <summary>The share of a group: at least and at most.</summary>
    public (Fraction Least, Fraction Greatest) ShareOf(QuotaGroup group)
    {
        if (_quota.Limit.Share is not QuotaShare.Measured)
            return _quota.Limit.FixedShare is { } share ? (share, share) : (Fraction.One, Fraction.One);
        var hull = HullOf(group, unit => unit.Share!);
        return (Within(hull.Least ?? Fraction.Zero), Within(hull.Greatest ?? Fraction.One));
    }

    /// <summary>The same, of a unit that may be a candidate, when it is one.</summary>
    public (Fraction Least, Fraction? Greatest) ConstantOf(
        (Fraction Least, Fraction? Greatest) constant, QuotaUnit candidate)
    {
        if (_quota.Base is not QuotaBase.Holders) return constant;
        var (any, one) = (CountOf(candidate.Level, false), CountOf(candidate.Level, true));
        return (
            constant.Least + Fraction.Of(one.Least - any.Least),
            constant.Greatest + Fraction.Of(one.Greatest - any.Greatest));
    }

    /// <summary>
    /// The greatest number of candidates, up to <paramref name="most"/>, that the limit allows. It never falls with the
    /// share.
    /// </summary>
    public int Of(Fraction share, Fraction? constant, int most) => _quota.Limit.Share is null
        ? Whole(_quota.Limit.Number, most)
        : Math.Max(OfShare(share, constant, most), Whole(_quota.Limit.AtLeast, most));

    private int OfShare(Fraction share, Fraction? constant, int most)
    {
        if (constant is not { } known) return share.Sign > 0 ? most : 0;
        // As the share is at most 1, once too many are accepted one more never helps: a bisection finds the last.
        var (low, high) = (0, most);
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            var allowed = (share * Base(known, middle)).Round(Rounding.Of(0, _quota.Limit.Round));
            if (Fraction.Of(middle) <= allowed) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The base when so many are accepted.</summary>
    public Fraction Base(Fraction constant, int accepted) => constant + Fraction.Of(_slope * accepted);

    /// <summary>The base of a group, for the least and the greatest number of accepted units.</summary>
    public Answer Base((Fraction Least, Fraction? Greatest) constant, int least, int greatest)
    {
        var low = Base(constant.Least, _slope < 0 ? greatest : least);
        var high = constant.Greatest is { } end ? Base(end, _slope < 0 ? least : greatest) : (Fraction?)null;
        return Answer.Pending(Ranges.Of(Fraction.Min(low, high ?? low), high), false, ValueList<PendingReason>.Empty);
    }

    /// <summary>A number of places, of which no more are needed than there are candidates.</summary>
    private static int Whole(Fraction places, int most) => (int)BigInteger.Min(places.Numerator, most);

    private static Fraction Within(Fraction share) => Fraction.Max(Fraction.Zero, Fraction.Min(share, Fraction.One));

    /// <summary>What all units of a group leave possible of what is the same for them.</summary>
    private Interval<Fraction> HullOf(QuotaGroup group, Func<QuotaUnit, Answer> said)
    {
        var ranges = group.Units.Select(unit => said(_units[unit]).Range).ToList();
        return ranges.Skip(1).Aggregate(ranges[0], Ranges.Hull);
    }

    /// <summary>What a unit counts in the part of the base that does not depend on who is accepted.</summary>
    private (int Least, int Greatest) CountOf(Answer level, bool asCandidate)
    {
        if (_quota.Base is not QuotaBase.Holders holders || level.IsNotApplicable) return (0, 0);
        ulong counted = holders.Levels;
        if (holders.IsAfter)
        {
            // Candidates count as if they were demoted; the slope is for those who are not.
            bool demoted = (holders.Levels >> _quota.Demote & 1) == 1;
            counted = (counted & ~_quota.Candidates) | (demoted ? _quota.Candidates : 0);
        }

        ulong options = asCandidate ? level.Options & _quota.Candidates : level.Options;
        bool mayCount = (options & counted) != 0;
        bool mayNot = (options & ~counted) != 0 || (level.MayBeNotApplicable && !asCandidate);
        return (mayNot ? 0 : 1, mayCount ? 1 : 0);
    }
}
