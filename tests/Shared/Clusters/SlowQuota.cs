using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;

namespace ThiDua.Testing.Clusters;

/// <summary>
/// One step that limits how many hold a level, by trying: of all sets of units within every limit it is the one that
/// holds the first unit if any does, then the second, and so on.
/// </summary>
internal sealed class SlowQuota
{
    private readonly JsonNode _step;
    private readonly string[] _levels;
    private readonly List<SlowScoring> _units;
    private readonly IReadOnlyList<int> _order;
    private readonly string?[] _before;
    private readonly List<int> _candidates;
    private readonly List<List<int>> _groups;
    private readonly List<HashSet<int>> _sets;
    private readonly List<JsonNode> _keys;
    private readonly int _level;

    /// <param name="outcome">The outcome with the step.</param>
    /// <param name="step">Which step it is.</param>
    /// <param name="units">The units that are graded together.</param>
    /// <param name="order">Their places where a tie has to be broken.</param>
    public SlowQuota(JsonNode outcome, int step, List<SlowScoring> units, IReadOnlyList<int> order)
    {
        _step = outcome["steps"]![step]!;
        _levels = [.. outcome["levels"]!.AsArray().Select(level => level!.GetValue<string>())];
        _units = units;
        _order = order;
        _level = Array.IndexOf(_levels, _step["level"]!.GetValue<string>());
        _keys = [.. _step["order"]!.AsArray().Select(key => key!)];
        string code = outcome["code"]!.GetValue<string>();
        _before = [.. units.Select(unit => unit.LevelBefore(code, step))];
        _candidates = [.. Enumerable.Range(0, units.Count).Where(i => IsCandidate(_before[i]))];
        _groups = [.. (_step["scopes"]?.AsArray().Select(scope => scope!.GetValue<string>()) ?? ["cluster"])
            .SelectMany(GroupsOf)];
        _sets = [.. AllSets().Where(set => _groups.TrueForAll(group => IsWithinLimit(group, set)))];
    }

    /// <summary>Whether equal units stand at the cut, of whom only some find a place.</summary>
    public bool HasTies { get; private set; }

    /// <summary>
    /// The accepted units; where all that are tied at the cut go out, those accepted in every order; where all of them
    /// stay, those behind whom too few better ones stay in each of their groups.
    /// </summary>
    public HashSet<int> Accepted()
    {
        if (_step["ties"]!.GetValue<string>() == "all-in") return AllSets().Single(IsWithAllEqual);
        var classes = _candidates.GroupBy(i => i, new Equal(this)).Select(equal => equal.ToList())
            .OrderBy(equal => equal[0], Comparer<int>.Create(Compare)).ToList();
        var ways = Orders(classes).Select(Best).ToList();
        bool areTied = ways.Exists(way => !way.SetEquals(ways[0]));
        if (_step["ties"]!.GetValue<string>() == "all-out")
            return [.. _candidates.Where(i => ways.TrueForAll(way => way.Contains(i)))];
        HasTies = areTied;
        return Best([.. classes.SelectMany(equal => equal.OrderBy(i => _order[i]))]);
    }

    /// <summary>The level after the step; null for a unit that is not graded.</summary>
    public string? LevelOf(SlowScoring unit, HashSet<int> accepted)
    {
        int i = _units.IndexOf(unit);
        return _candidates.Contains(i) && !accepted.Contains(i) ? Demoted : _before[i];
    }

    private string Demoted => _step["demote"]?.GetValue<string>() ?? _levels[_level + 1];

    private bool IsCandidate(string? level) => level is not null && Array.IndexOf(_levels, level) <= _level;

    private IEnumerable<HashSet<int>> AllSets() => Enumerable.Range(0, 1 << _candidates.Count)
        .Select(bits => _candidates.Where((_, i) => (bits >> i & 1) == 1).ToHashSet());

    private HashSet<int> Best(IReadOnlyList<int> order)
    {
        var sets = _sets;
        foreach (int unit in order)
        {
            var with = sets.Where(set => set.Contains(unit)).ToList();
            if (with.Count > 0) sets = with;
        }

        return sets.Single();
    }

    private bool IsWithinLimit(List<int> group, HashSet<int> accepted) =>
        Exact.Of(group.Count(accepted.Contains)) is var kept
        && (kept.CompareTo(Limit(group, accepted)) <= 0 || kept.CompareTo(AtLeast) <= 0);

    private bool IsWithAllEqual(HashSet<int> accepted) => _candidates.TrueForAll(unit =>
        accepted.Contains(unit) == _groups.Where(group => group.Contains(unit)).All(group =>
            group.Count(other => accepted.Contains(other) && Compare(other, unit) < 0) < Places(group)));

    /// <summary>The most candidates of a group that keep its limit.</summary>
    private int Places(List<int> group) => AllSets().Where(set => set.IsSubsetOf(group) && IsWithinLimit(group, set))
        .Max(set => set.Count);

    private Exact AtLeast => Exact.Parse(_step["limit"]!["atLeast"]?.ToJsonString() ?? "0");

    private IEnumerable<List<int>> GroupsOf(string scope) => Enumerable.Range(0, _units.Count)
        .GroupBy(i => scope == "cluster" ? Known.NotApplicable : _units[i].Entry(scope))
        .Select(group => group.ToList());

    private Exact Limit(List<int> group, HashSet<int> accepted)
    {
        if (_step["limit"]!["number"] is { } number) return Exact.Parse(number.ToJsonString());
        var share = _units[group[0]].Measures.Measure(_step["limit"]!["share"]!, "").Number!.Value;
        return (share * Base(group, accepted)).Round(0, _step["round"]?.GetValue<string>() ?? "down");
    }

    private Exact Base(List<int> group, HashSet<int> accepted)
    {
        var written = _step["base"]!;
        if (written["of"] is { } of) return _units[group[0]].Measures.Measure(of, "").Number!.Value;
        string[] levels = [.. written["levels"]!.AsArray().Select(level => level!.GetValue<string>())];
        bool isAfter = written["counted"]!.GetValue<string>() == "after";
        return Exact.Of(group.Count(i => levels.Contains(
            isAfter && _candidates.Contains(i) && !accepted.Contains(i) ? Demoted : _before[i])));
    }

    private int Compare(int one, int other) => SlowOrder.Compare(
        SlowOrder.KeysOf(_units[one], _keys)!, SlowOrder.KeysOf(_units[other], _keys)!, _keys);

    private static IEnumerable<List<int>> Orders(List<List<int>> classes)
    {
        if (classes.Count == 0) return [[]];
        var rest = Orders(classes.GetRange(1, classes.Count - 1)).ToList();
        return Permutations(classes[0]).SelectMany(first => rest.Select(last => first.Concat(last).ToList()));
    }

    private static IEnumerable<List<int>> Permutations(List<int> items) => items.Count <= 1
        ? [items]
        : items.SelectMany(item => Permutations([.. items.Where(other => other != item)])
            .Select(rest => rest.Prepend(item).ToList()));

    /// <summary>Units whose keys are equal.</summary>
    private sealed class Equal(SlowQuota quota) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => quota.Compare(x, y) == 0;

        public int GetHashCode(int obj) => 0;
    }
}
