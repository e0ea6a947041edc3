using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;

namespace ThiDua.Testing.Clusters;

/// <summary>
/// A complete cluster scored the slow way, straight from the text of the rules: whoever is asked about works it out
/// then. It shares nothing with the library. Ties that nobody may break are broken by a given order of the dossiers,
/// and it is noted that there were some.
/// </summary>
internal sealed class SlowCluster : ISlowOthers
{
    private readonly Cluster _cluster;
    private readonly IReadOnlyList<int> _order;
    private readonly List<SlowScoring> _scorings;
    private readonly Dictionary<(SlowScoring, string, int), string> _afterQuota = [];

    /// <param name="cluster">The rules and the dossiers, all complete.</param>
    /// <param name="order">The places of the dossiers where a tie has to be broken.</param>
    public SlowCluster(Cluster cluster, IReadOnlyList<int> order)
    {
        _cluster = cluster;
        _order = order;
        _scorings = [.. cluster.Members.Select(member =>
            new SlowScoring(member.Sheet, member.Sheet.Entries, PartOf(member), this))];
        foreach (var scoring in _scorings) scoring.WorkOut();
    }

    /// <summary>Whether there were ties that somebody would have to break.</summary>
    public bool HasTies { get; private set; }

    public SlowScoring Of(int member) => _scorings[member];

    public List<SlowItem> Items(JsonNode each, SlowScoring asking)
    {
        var member = MemberOf(asking);
        var found = each["periods"] is { } rubric
            ? Indices.Where(i => _cluster.Members[i].Unit == member.Unit && Rubric(i) == rubric.GetValue<string>()
                && Lies(_cluster.Members[i].Period, member.Period))
                .OrderByDescending(i => _cluster.Members[i].Period, StringComparer.Ordinal)
            : Units(each, asking, member);
        return [.. found.Select(i =>
            new SlowItem(FieldsOf(_cluster.Members[i].Period)) { Unit = _scorings[i].Measures })];
    }

    /// <summary>The first and the second half of a year; units beside each other have no number.</summary>
    private static Dictionary<string, Known> FieldsOf(string period)
    {
        int half = period.IndexOf("-H", StringComparison.Ordinal);
        return half < 0 ? [] : new() { ["number"] = Known.Of(Exact.Parse(period[(half + 2)..])) };
    }

    public Known Rank(SlowScoring asking, string ranking, string ask)
    {
        var written = asking.Part["rankings"]!.AsArray().Single(r => r!["code"]!.GetValue<string>() == ranking)!;
        var keys = written["by"]!.AsArray().Select(key => key!).ToList();
        if (SlowOrder.KeysOf(asking, keys) is not { } own) return Known.NotApplicable;
        string? scope = written["scope"]?.GetValue<string>();
        var others = Together(asking).Where(i => _scorings[i] != asking)
            .Where(i => scope is null or "cluster" || Same(scope, _scorings[i], asking))
            .Select(i => (Index: i, Keys: SlowOrder.KeysOf(_scorings[i], keys)))
            .Where(other => other.Keys is not null)
            .Select(other => (other.Index, other.Keys, Order: SlowOrder.Compare(other.Keys!, own, keys))).ToList();
        var equal = others.Where(other => other.Order == 0).ToList();
        if (ask == "tied") return Known.Of(equal.Count > 0);
        var before = others.Where(other => other.Order < 0).ToList();
        string ties = written["ties"]!.GetValue<string>();
        if (ties == "unresolved" && equal.Count > 0) HasTies = true;
        int place = IndexOf(asking);
        return Known.Of(Exact.Of(1 + ties switch
        {
            "competition" => before.Count,
            "dense" => before.Count(one => !before.Any(other =>
                other.Index < one.Index && SlowOrder.Compare(other.Keys!, one.Keys!, keys) == 0)),
            _ => before.Count + equal.Count(other => _order[other.Index] < _order[place]),
        }));
    }

    public string AfterQuota(SlowScoring asking, JsonNode outcome, int step, string level)
    {
        string code = outcome["code"]!.GetValue<string>();
        if (!_afterQuota.ContainsKey((asking, code, step)))
        {
            var units = Together(asking).Select(i => _scorings[i]).ToList();
            var quota = new SlowQuota(outcome, step, units, [.. units.Select(unit => _order[IndexOf(unit)])]);
            var accepted = quota.Accepted();
            HasTies |= quota.HasTies;
            foreach (var unit in units)
                _afterQuota[(unit, code, step)] = quota.LevelOf(unit, accepted) ?? "";
        }

        return _afterQuota[(asking, code, step)];
    }

    /// <summary>Whether two units have the same attribute.</summary>
    public static bool Same(string attribute, SlowScoring one, SlowScoring other) =>
        one.Entry(attribute) == other.Entry(attribute);

    private IEnumerable<int> Units(JsonNode each, SlowScoring asking, ClusterMember member)
    {
        var units = each["units"]!;
        string? rubric = each["rubric"]?.GetValue<string>() ?? member.Rubric;
        var all = Indices.Where(i => Rubric(i) == rubric && _cluster.Members[i].Period == member.Period);
        if (units is JsonValue) return all;
        return units["same"] is { } attribute
            ? all.Where(i => Same(attribute.GetValue<string>(), _scorings[i], asking))
            : all.Where(i => member.Leads!.Contains(_cluster.Members[i].Unit));
    }

    /// <summary>Those who are ranked with a unit: by the same rubric, for the same period.</summary>
    private IEnumerable<int> Together(SlowScoring asking)
    {
        var member = MemberOf(asking);
        return Indices.Where(i => Rubric(i) == member.Rubric && _cluster.Members[i].Period == member.Period);
    }

    private IEnumerable<int> Indices => Enumerable.Range(0, _scorings.Count);

    private string? Rubric(int member) => _cluster.Members[member].Rubric;

    private int IndexOf(SlowScoring scoring) => _scorings.IndexOf(scoring);

    private ClusterMember MemberOf(SlowScoring scoring) => _cluster.Members[IndexOf(scoring)];

    private static bool Lies(string period, string year) => period.StartsWith(year + "-", StringComparison.Ordinal);

    private JsonNode PartOf(ClusterMember member) => member.Rubric is null ? _cluster.Rules
        : _cluster.Rules["rubrics"]!.AsArray().Single(part => part!["code"]!.GetValue<string>() == member.Rubric)!;
}
