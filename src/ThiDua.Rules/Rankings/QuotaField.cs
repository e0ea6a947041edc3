using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>All that a quota knows of its units before it takes candidates.</summary>
internal sealed class QuotaField
{
    private readonly QuotaCaps _rule;
    private readonly KeySpan?[] _spans;
    private readonly SpanOrder[] _orders;
    private readonly int[] _sure; // how many of each group are surely candidates
    private readonly (Fraction Least, Fraction? Greatest)[] _constants;
    private readonly (Fraction Least, Fraction Greatest)[] _shares;
    private readonly bool[] _contradictory; // of each group
    private readonly Dictionary<QuotaGroup, OpenUnits> _reasons = [];

    public QuotaField(Quota quota, IReadOnlyList<QuotaUnit> units, QuotaGroups groups)
    {
        Quota = quota;
        Units = units;
        Groups = groups;
        _rule = new QuotaCaps(quota, units);
        _spans = [.. units.Select((unit, i) => MayBeCandidate(i) ? SpanOf(i) : null)];
        _orders = [.. groups.All.Select(group =>
            new SpanOrder([.. CandidatesOf(group).Select(unit => _spans[unit]!)]))];
        _sure = [.. groups.All.Select(group => group.Units.Count(IsSurelyCandidate))];
        _constants = [.. groups.All.Select(_rule.ConstantOf)];
        _shares = [.. groups.All.Select(_rule.ShareOf)];
        var caps = groups.All.ConvertAll(group => CapsOf(group, _constants[group.Index]));
        LeastCaps = caps.ConvertAll(cap => cap.Least);
        GreatestCaps = caps.ConvertAll(cap => cap.Greatest);
        _contradictory = [.. groups.All.Select(group =>
            SaysTwo(group, unit => unit.Base) || SaysTwo(group, unit => unit.Share))];
        IsComplete = units.All(unit => !unit.Level.IsPending)
            && _spans.All(span => span is not { IsSingle: false })
            && LeastCaps.SequenceEqual(GreatestCaps);
    }

    public Quota Quota { get; }

    public IReadOnlyList<QuotaUnit> Units { get; }

    public QuotaGroups Groups { get; }

    /// <summary>Whether nothing is open but ties.</summary>
    public bool IsComplete { get; }

    /// <summary>How many each group may accept, at least.</summary>
    public IReadOnlyList<int> LeastCaps { get; }

    /// <summary>How many each group may accept, at most.</summary>
    public IReadOnlyList<int> GreatestCaps { get; }

    public IEnumerable<int> Candidates => Enumerable.Range(0, Units.Count).Where(MayBeCandidate);

    public bool MayBeCandidate(int unit) => (Units[unit].Level.Options & Quota.Candidates) != 0;

    public bool IsSurelyCandidate(int unit) => Units[unit].Level is { MayBeNotApplicable: false } level
        && (level.Options & ~Quota.Candidates) == 0;

    /// <summary>Where the keys of a candidate may stand.</summary>
    public KeySpan Keys(int candidate) => _spans[candidate]!;

    /// <summary>How many a group around a candidate may accept, at least and at most, given that it is one.</summary>
    public (int Least, int Greatest) CapsFor(int candidate, QuotaGroup group)
    {
        if (IsSurelyCandidate(candidate)) return (LeastCaps[group.Index], GreatestCaps[group.Index]);
        return CapsOf(group, _rule.ConstantOf(_constants[group.Index], Units[candidate]));
    }

    /// <summary>What the units around a unit wait for.</summary>
    public PendingReasons ReasonsOf(int unit)
    {
        var widest = Groups.Around(unit).Last();
        if (!_reasons.TryGetValue(widest, out var open)) _reasons.Add(widest, open = new OpenUnits(OpenOf(widest)));
        return open.SeenBy(unit);
    }

    /// <summary>Whether units of a group around a unit surely say different things of its base or share.</summary>
    public bool IsContradictory(int unit) =>
        Groups.Around(unit).Any(group => _contradictory[group.Index]);

    /// <summary>Whether another candidate surely has the same keys.</summary>
    public bool HasEqual(int candidate) =>
        _orders[Groups.Around(candidate).Last().Index].SurelyEqual(Keys(candidate)) > 0;

    /// <summary>The numbers of the groups of a candidate, the widest first.</summary>
    public IReadOnlyList<QuotaPlace> PlacesOf(int candidate) =>
        [.. Groups.Around(candidate).Reverse().Select(group => PlaceOf(candidate, group))];

    /// <summary>The units of a group that wait for something, with what they wait for.</summary>
    private IEnumerable<(int Unit, PendingReasons Own, PendingReasons Told)> OpenOf(QuotaGroup group)
    {
        foreach (int unit in group.Units)
        {
            var known = Units[unit];
            var own = PendingReasons.Of([
                known.Level.Waiting,
                known.Base?.Waiting ?? PendingReasons.None,
                known.Share?.Waiting ?? PendingReasons.None,
                MayBeCandidate(unit) ? Keys(unit).Reasons : PendingReasons.None]);
            if (!own.IsEmpty) yield return (unit, own, own.About(known.Name, null));
        }
    }

    private QuotaPlace PlaceOf(int candidate, QuotaGroup group)
    {
        var order = _orders[group.Index];
        int sure = _sure[group.Index];
        var (least, greatest) = CapsFor(candidate, group);
        return new QuotaPlace(
            Quota.Scopes[group.Scope],
            group.Name,
            Between(sure, order.Count),
            Quota.Base is null ? null : _rule.Base(_constants[group.Index], least, greatest),
            Quota.Limit.Share is null ? null : Between(_shares[group.Index].Least, _shares[group.Index].Greatest),
            Between(Math.Min(least, sure), greatest),
            Between(1 + order.SurelyBefore(Keys(candidate)), 1 + order.PossiblyBefore(Keys(candidate))),
            Between(order.SurelyEqual(Keys(candidate)), order.PossiblyEqual(Keys(candidate))));
    }

    private static Answer Between(int least, int greatest) => Between(Fraction.Of(least), Fraction.Of(greatest));

    /// <summary>
    /// The units that say another base than most of their group; where as many say one as the other, the first counts.
    /// </summary>
    public IEnumerable<QuotaFault.TwoBases> TwoBases()
    {
        var told = new HashSet<int>();
        foreach (var group in Groups.All.Where(group => _contradictory[group.Index]))
        {
            var sayings = SayingsOf(group).OrderByDescending(saying => saying.Count()).ToList();
            foreach (int other in sayings.Skip(1).SelectMany(saying => saying).Where(told.Add))
                yield return new(sayings[0].First(), sayings[0].Key, other, Units[other].Base!.Value);
        }
    }

    private IEnumerable<IGrouping<Fraction, int>> SayingsOf(QuotaGroup group) => group.Units
        .Where(unit => Units[unit].Base is { IsValue: true })
        .GroupBy(unit => Units[unit].Base!.Value);

    private static Answer Between(Fraction least, Fraction greatest) =>
        Answer.Pending(Ranges.Of(least, greatest), false, ValueList<PendingReason>.Empty);

    private bool SaysTwo(QuotaGroup group, Func<QuotaUnit, Answer?> said) => group.Units
        .Select(unit => said(Units[unit]))
        .Where(answer => answer is { IsValue: true })
        .Select(answer => answer!.Value)
        .Distinct()
        .Skip(1)
        .Any();

    private IEnumerable<int> CandidatesOf(QuotaGroup group) => group.Units.Where(MayBeCandidate);

    private (int Least, int Greatest) CapsOf(QuotaGroup group, (Fraction Least, Fraction? Greatest) constant)
    {
        var (least, greatest) = _shares[group.Index];
        int most = _orders[group.Index].Count;
        return (_rule.Of(least, constant.Least, most), _rule.Of(greatest, constant.Greatest, most));
    }

    /// <summary>Keys of a quota are never absent; here that is said of who may be no candidate.</summary>
    private KeySpan SpanOf(int unit) =>
        KeySpan.Of(Units[unit].Keys, [.. Quota.Order.Select(key => key.Best)], Units[unit].Name)!
            .Absent(!IsSurelyCandidate(unit));
}
