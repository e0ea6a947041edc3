using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Where a line stands: whose entry "own" is, whether it adds to another line, when it is in force.</summary>
internal sealed record SlowSpot(JsonNode Line, SlowSpot? Parent, string Code, bool IsMore)
{
    /// <summary>How a leaf is marked, by itself or by "lines"; null for a parent.</summary>
    public JsonNode? Marking { get; init; }

    /// <summary>The code of the entry that "own" means.</summary>
    public string Own { get; init; } = "";

    /// <summary>The one stage whose entry counts; null for the last that has one.</summary>
    public string? MarkStage { get; init; }

    /// <summary>From when to when the line and those around it are in force.</summary>
    public IReadOnlyList<JsonNode> InForce { get; init; } = [];

    /// <summary>The line of the nearest "marks" upwards, which is about the entry of this line.</summary>
    public SlowSpot? Marked => Line["marks"] is not null ? this : Parent?.Marked;

    /// <summary>The line around it, or itself, that is worked out for each giver; the nearest of several.</summary>
    public SlowSpot? Whole => IsWhole ? this : Parent?.Whole;

    public bool IsWhole => Line["criteria"] is not null && Line["marks"]?["givers"] is not null;

    public List<SlowSpot> Criteria { get; } = [];

    public List<SlowSpot> Bonuses { get; } = [];

    public List<SlowSpot> Deductions { get; } = [];
}

/// <summary>All lines of a rubric, found by their codes.</summary>
internal sealed class SlowTree
{
    private readonly Dictionary<string, SlowSpot> _spots = [];
    private readonly JsonNode? _given;

    public SlowTree(JsonNode rubric)
    {
        _given = rubric["lines"];
        Add(rubric, null, isMore: false);
    }

    public IEnumerable<string> Codes => _spots.Keys;

    public IEnumerable<SlowSpot> Spots => _spots.Values;

    public SlowSpot? Find(string code) => _spots.GetValueOrDefault(code);

    private SlowSpot Add(JsonNode line, SlowSpot? parent, bool isMore, string lead = "")
    {
        string code = lead + line["code"]!.GetValue<string>();
        bool isLeaf = line["criteria"] is null;
        bool isGiven = isLeaf && line["marking"] is null;
        string? stage = line["marks"]?["stage"]?.GetValue<string>() ?? parent?.MarkStage;
        var spot = new SlowSpot(line, parent, code, isMore)
        {
            Marking = !isLeaf ? null : isGiven ? _given!["marking"] : line["marking"],
            Own = line["entry"] is not null || isGiven ? code : parent?.Own ?? "",
            MarkStage = stage == "last" ? null : stage,
            InForce = line["inForce"] is { } dates ? [.. parent!.InForce, dates] : parent?.InForce ?? [],
        };
        _spots.Add(code, spot);
        foreach (var child in Filled(line["criteria"])) spot.Criteria.Add(Add(child, spot, isMore));
        foreach (var child in All(line["bonuses"])) spot.Bonuses.Add(Add(child, spot, isMore: true));
        foreach (var child in All(line["deductions"])) spot.Deductions.Add(Add(child, spot, isMore: true));
        if (!isGiven) return spot;
        foreach (var child in All(_given!["deductions"]))
            spot.Deductions.Add(Add(child, spot, isMore: true, code + "/"));

        return spot;
    }

    /// <summary>What is never filled in gives nothing.</summary>
    private static IEnumerable<JsonNode> Filled(JsonNode? lines) =>
        All(lines).Where(line => line["code"]!.GetValue<string>()[0] != SheetMaker.Unused);

    private static IEnumerable<JsonNode> All(JsonNode? lines) => (lines?.AsArray() ?? []).Select(line => line!);
}
