using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>
/// What the text of a quota says, by trying: which sets of accepted candidates keep within every limit, and which of
/// them is the best by order. It shares nothing with the library but the data.
/// </summary>
internal sealed class QuotaEnumeration
{
    private readonly Quota _rule;
    private readonly IReadOnlyList<QuotaUnit> _units;
    private readonly List<int> _candidates;
    private readonly List<HashSet<int>> _good;

    public QuotaEnumeration(QuotaCase one)
    {
        _rule = one.Rule;
        _units = one.Units;
        _candidates = [.. Enumerable.Range(0, _units.Count)
            .Where(i => (_units[i].Level.Options & _rule.Candidates) != 0)];
        _good = WithinLimits();
    }

    public IReadOnlyList<int> Candidates => _candidates;

    /// <summary>The most units that may be accepted together.</summary>
    public int Most => _good.Max(set => set.Count);

    /// <summary>
    /// The accepted units for one order without ties, the best first: of all sets within every limit that which holds
    /// the first candidate if any does, then the second, and so on.
    /// </summary>
    public HashSet<int> Best(IReadOnlyList<int> order)
    {
        var sets = _good;
        foreach (int unit in order)
        {
            var with = sets.Where(set => set.Contains(unit)).ToList();
            if (with.Count > 0) sets = with;
        }

        return sets.Single();
    }

    /// <summary>
    /// The accepted units where equal ones at the last place are all taken: of all sets of candidates the one that
    /// holds a unit just where each of its groups has fewer accepted units with better keys than it has places.
    /// </summary>
    public HashSet<int> WithAllEqual() => All().Single(accepted => _candidates.TrueForAll(unit =>
        accepted.Contains(unit) == GroupsOf(unit).All(group => group.Count(other =>
            accepted.Contains(other) && _units[other].Keys[0].Value > _units[unit].Keys[0].Value) < PlacesOf(group))));

    /// <summary>
    /// Whether a group of a unit holds more accepted units than it has places, and no accepted one has worse keys.
    /// </summary>
    public bool IsExceededAround(int unit, HashSet<int> accepted) => GroupsOf(unit).Any(group =>
        group.Count(accepted.Contains) > PlacesOf(group)
        && !group.Exists(other =>
            accepted.Contains(other) && _units[other].Keys[0].Value < _units[unit].Keys[0].Value));

    /// <summary>The greatest number of candidates with which a group keeps its limit.</summary>
    private int PlacesOf(List<int> group)
    {
        int all = group.Count(_candidates.Contains);
        return Enumerable.Range(0, all + 1).Last(number => IsGood(group, number, all));
    }

    private IEnumerable<List<int>> GroupsOf(int unit) => Groups().Where(group => group.Contains(unit));

    /// <summary>Every set of candidates that may be accepted together.</summary>
    private List<HashSet<int>> WithinLimits() => [.. All().Where(IsGood)];

    private IEnumerable<HashSet<int>> All() => Enumerable.Range(0, 1 << _candidates.Count)
        .Select(bits => _candidates.Where((_, i) => (bits >> i & 1) == 1).ToHashSet());

    /// <summary>Every order in which no candidate stands before one with better keys.</summary>
    public IEnumerable<IReadOnlyList<int>> Orders() => Orders(
    [
        .. _candidates.GroupBy(i => _units[i].Keys[0].Value).OrderByDescending(group => group.Key)
            .Select(group => group.ToList()),
    ]);

    /// <summary>Whether every group keeps its limit, counted as the text says with these units accepted.</summary>
    private bool IsGood(HashSet<int> accepted) => Groups().All(group =>
        IsGood(group, group.Count(accepted.Contains), group.Count(_candidates.Contains)));

    private bool IsGood(List<int> group, int accepted, int all)
    {
        if (_rule.Limit.Share is null) return Fraction.Of(accepted) <= _rule.Limit.Number;
        if (Fraction.Of(accepted) <= _rule.Limit.AtLeast) return true;
        var share = _rule.Limit.FixedShare ?? _units[group[0]].Share!.Value;
        var size = _rule.Base switch
        {
            QuotaBase.Measured => _units[group[0]].Base!.Value,
            QuotaBase.Holders { IsAfter: false } before =>
                Fraction.Of(group.Count(i => (_units[i].Level.Options & before.Levels) != 0)),
            QuotaBase.Holders after => Fraction.Of(
                group.Count(i => !_candidates.Contains(i) && (_units[i].Level.Options & after.Levels) != 0)
                + ((after.Levels & _rule.Candidates) != 0 ? accepted : 0)
                + ((after.Levels >> _rule.Demote & 1) == 1 ? all - accepted : 0)),
            _ => throw new InvalidOperationException(),
        };
        return Fraction.Of(accepted) <= (share * size).Round(Rounding.Of(0, _rule.Limit.Round));
    }

    private IEnumerable<List<int>> Groups() => Enumerable.Range(0, _rule.Scopes.Count).SelectMany(scope =>
        Enumerable.Range(0, _units.Count).GroupBy(i => _units[i].Groups[scope]).Select(group => group.ToList()));

    private static IEnumerable<IReadOnlyList<int>> Orders(List<List<int>> classes)
    {
        if (classes.Count == 0) return [[]];
        var rest = Orders(classes.GetRange(1, classes.Count - 1)).ToList();
        return Permutations(classes[0]).SelectMany(first =>
            rest.Select(last => (IReadOnlyList<int>)[.. first, .. last]));
    }

    private static IEnumerable<List<int>> Permutations(List<int> items) => items.Count <= 1
        ? [items]
        : items.SelectMany(item => Permutations([.. items.Where(other => other != item)])
            .Select(rest => rest.Prepend(item).ToList()));
}
