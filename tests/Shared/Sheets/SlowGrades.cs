using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>The outcomes of one unit, worked out the slow way, step by step.</summary>
internal sealed class SlowGrades(SlowScoring scoring, ISlowOthers? others)
{
    private readonly Dictionary<(string Outcome, int Steps), (string? Level, Exact? Final)> _known = [];

    private readonly Dictionary<string, JsonNode> _outcomes = (scoring.Part["outcomes"]?.AsArray() ?? [])
        .ToDictionary(outcome => outcome!["code"]!.GetValue<string>(), outcome => outcome!);

    public IEnumerable<string> Codes => _outcomes.Keys;

    public bool Has(string outcome) => _outcomes.ContainsKey(outcome);

    public (string? Level, Exact? Final) After(string outcome) => After(outcome, StepsOf(outcome).Count);

    /// <summary>Level and points after the step of this code.</summary>
    public (string? Level, Exact? Final) At(string outcome, string step) => After(
        outcome,
        1 + StepsOf(outcome).FindIndex(one => one["code"]?.GetValue<string>() == step));

    /// <summary>Level and points after so many steps; no level is not graded, which later steps do not see.</summary>
    public (string? Level, Exact? Final) After(string outcome, int steps)
    {
        if (_known.TryGetValue((outcome, steps), out var known)) return known;
        if (steps == 0) return (LevelsOf(outcome)[0], Points(outcome));
        var before = After(outcome, steps - 1);
        var after = before.Level is not { } level ? before
            : scoring.Measures.Within([], () => Step(outcome, steps - 1, level, before.Final));
        return _known[(outcome, steps)] = after;
    }

    private List<JsonNode> StepsOf(string outcome) =>
        [.. _outcomes[outcome]["steps"]!.AsArray().Select(step => step!)];

    private string[] LevelsOf(string outcome) =>
        [.. _outcomes[outcome]["levels"]!.AsArray().Select(level => level!.GetValue<string>())];

    private JsonNode? BandsOf(string outcome) => StepsOf(outcome).Find(step => Kind(step) == "bands");

    /// <summary>The points of the line at which the bands look.</summary>
    private Exact? Points(string outcome)
    {
        var of = BandsOf(outcome)?["of"];
        string? line = of is JsonObject asked ? Kind(asked) == "result" ? asked["of"]!.GetValue<string>() : null
            : of?.GetValue<string>();
        return line is not null && scoring.AskOf(line) == "points" ? scoring.Line(line)?.Points : null;
    }

    private (string? Level, Exact? Final) Step(string outcome, int index, string level, Exact? final)
    {
        var step = StepsOf(outcome)[index];
        string[] levels = LevelsOf(outcome);
        int place = Array.IndexOf(levels, level);
        return Kind(step) switch
        {
            "bands" => (Banded(step, levels), final),
            "require" => (
                scoring.Measures.Holds(step["when"]!, "") || level != step["level"]!.GetValue<string>() ? level
                    : step["otherwise"]?.GetValue<string>() ?? levels[place + 1],
                final),
            "quota" => (others!.AfterQuota(scoring, _outcomes[outcome], index, level), final),
            _ => step["when"] is not { } when || scoring.Measures.Holds(when, "")
                ? Gate(outcome, step["then"]!, level, final)
                : (level, final),
        };
    }

    private string? Banded(JsonNode step, string[] levels) =>
        SlowMeasures.Row(step, scoring.Measures.Measure(step["of"]!, "")) is { } row ? Level(row, levels) : null;

    private (string? Level, Exact? Final) Gate(string outcome, JsonNode then, string level, Exact? final)
    {
        string[] levels = LevelsOf(outcome);
        int place = Array.IndexOf(levels, level);
        if (then["noGrade"] is not null) return (null, Final(outcome, then, null) ?? final);
        string? to = then["down"] is { } down
            ? levels[Math.Min(place + down.GetValue<int>(), levels.Length - 1)]
            : Level((then["become"] ?? then["atMost"])!, levels);
        if (to is null) return (level, final);
        if (then["atMost"] is not null && Array.IndexOf(levels, to) <= place) return (level, final);
        return (to, Final(outcome, then, to) ?? final);
    }

    /// <summary>
    /// The points that a gate sets with the new level; none where it says none, or that has no floor.
    /// </summary>
    private Exact? Final(string outcome, JsonNode then, string? level) => then["points"] is not { } points ? null
        : points.GetValueKind() == JsonValueKind.Number ? Exact.Parse(points.ToJsonString())
        : Floor(outcome, level!);

    /// <summary>The lowest of the closed lower ends of the bands of a level; none where no band leads to it.</summary>
    private Exact? Floor(string outcome, string level)
    {
        var ends = BandsOf(outcome)!["rows"]!.AsArray()
            .Where(row => Level(row!["then"]!, LevelsOf(outcome)) == level)
            .Select(row => row!["in"]!.GetValue<string>())
            .Where(range => range[0] == '[' || range.StartsWith(">=", StringComparison.Ordinal))
            .Select(range => Exact.Parse(range.Trim('[', '>', '=', ' ').Split(',')[0])).ToList();
        return ends.Count == 0 ? null : ends.Aggregate((a, b) => a.CompareTo(b) < 0 ? a : b);
    }

    /// <summary>A level that is written down, or read; null where it is not applicable.</summary>
    private string? Level(JsonNode level, string[] levels)
    {
        if (level is not JsonValue)
            return SlowMeasures.Row(level, scoring.Measures.Measure(level["of"]!, "")) is { } row
                ? Level(row, levels) : null;
        string code = level.GetValue<string>();
        return levels.Contains(code) ? code : scoring.Measures.Measure(level, "").Level;
    }

    private static string Kind(JsonNode step) => step["kind"]!.GetValue<string>();
}
