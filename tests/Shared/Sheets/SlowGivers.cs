using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>One giver, who alone works out a line of which each giver's result counts.</summary>
internal sealed record SlowGiver(SlowScoring All, string By, SlowSpot Whole);

/// <summary>
/// Which entries several givers make, found in the text of the rules: those that are combined one by one, and those
/// that only one line reads whose sheets are combined as a whole.
/// </summary>
internal sealed class SlowGivers
{
    private static readonly string[] _notOfTheLine = ["code", "criteria", "bonuses", "deductions", "lines"];

    private readonly JsonObject _rules;
    private readonly SlowTree _tree;
    private readonly Func<JsonNode, JsonNode> _chosen;
    private readonly Dictionary<string, JsonNode> _marks;
    private readonly Dictionary<string, HashSet<SlowSpot?>> _readers = [];

    public SlowGivers(JsonObject rules, JsonNode part, SlowTree tree, Func<JsonNode, JsonNode> chosen)
    {
        (_rules, _tree, _chosen) = (rules, tree, chosen);
        _marks = (rules["inputs"]?.AsArray() ?? []).Where(input => input!["marks"] is not null)
            .ToDictionary(input => Code(input!), input => input!["marks"]!);
        if (!tree.Spots.Any(spot => spot.IsWhole)) return;
        foreach (var spot in tree.Spots)
        {
            var own = spot.Line.AsObject().Where(property => !_notOfTheLine.Contains(property.Key));
            foreach (var (_, node) in own) Note(node!, spot.Whole, []);
            if (spot.Marking is { } given) Note(given, spot.Whole, []);
        }

        foreach (string list in new[] { "outcomes", "rankings" })
            if (part[list] is { } others) Note(others, null, []);
    }

    /// <summary>The stage whose entry alone counts under a code; null for the last that has one.</summary>
    public string? StageOf(string code) =>
        _marks.TryGetValue(code, out var marks) ? marks["stage"]?.GetValue<string>()
        : _tree.Find(code) is { } spot ? spot.MarkStage : WholeOf(code)?.MarkStage;

    /// <summary>How the entries of several givers under a code are combined; null where they are not.</summary>
    public JsonNode? RuleOf(string code) => _marks.TryGetValue(code, out var marks) ? marks["givers"]
        : _tree.Find(code)?.Marked is { IsWhole: false } spot ? spot.Line["marks"]!["givers"] : null;

    /// <summary>The line on whose sheets each giver has an own entry under a code; null for one entry of all.</summary>
    public SlowSpot? WholeOf(string code) => _marks.ContainsKey(code) || IsEvent(code) ? null
        : _tree.Find(code) is { } spot ? spot.Marked is { IsWhole: true } whole ? whole : null
        : _readers.TryGetValue(code, out var readers) && readers.Count == 1 ? readers.Single() : null;

    /// <summary>
    /// What the marks of several givers make: whoever says that something does not apply is left out, all of them say
    /// it for all. Where a third decides on marks that lie apart, the decisive ones say whether they do.
    /// </summary>
    public static Known Combine(JsonNode rule, List<Known> marks, List<Known> decisive)
    {
        if (rule is JsonObject)
        {
            var distance = Exact.Parse(rule["mean-unless-apart"]!.ToJsonString());
            var between = decisive[0].Number!.Value - decisive[1].Number!.Value;
            if (between.Over.Sign < 0) between = Exact.Zero - between;
            return between.CompareTo(distance) < 0 ? Slice("mean", marks[..2]) : marks[2];
        }

        return Slice(rule.GetValue<string>(), marks);
    }

    private static Known Slice(string how, List<Known> marks)
    {
        var there = marks.Where(mark => !mark.IsNotApplicable).ToList();
        if (there.Count == 0) return Known.NotApplicable;
        if (how != "without-extremes") return SlowMeasures.Together(there, how);
        if (there.Count < 3) return SlowMeasures.Together(there, "mean");
        there.Sort((a, b) => a.Number!.Value.CompareTo(b.Number!.Value));
        return SlowMeasures.Together(there[1..^1], "mean");
    }

    /// <summary>Notes that a line reads whatever stands in its text, and what its named measures read.</summary>
    private void Note(JsonNode node, SlowSpot? whole, HashSet<string> followed)
    {
        node = _chosen(node);
        if (node is JsonObject some)
        {
            foreach (var (_, inner) in some) Note(inner!, whole, followed);
        }
        else if (node is JsonArray list)
        {
            foreach (var item in list) Note(item!, whole, followed);
        }
        else if (node.GetValueKind() == JsonValueKind.String)
        {
            string text = node.GetValue<string>();
            if (!_readers.TryGetValue(text, out var readers)) _readers[text] = readers = [];
            readers.Add(whole);
            if ((_rules["measures"]?[text] ?? _rules["conditions"]?[text]) is { } named && followed.Add(text))
                Note(named, whole, followed);
        }
    }

    /// <summary>Whether it is an event, whose day is told once for all.</summary>
    private bool IsEvent(string code) =>
        _rules["dates"]?.AsArray().Any(one => Code(one!) == code) == true;

    private static string Code(JsonNode input) => input["code"]!.GetValue<string>();
}
