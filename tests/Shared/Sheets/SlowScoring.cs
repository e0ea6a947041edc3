using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>One line of a sheet, worked out the slow way; points that are not applicable are none.</summary>
internal sealed record SlowLine(Exact? Points, Exact Worth, Exact Deducted, Exact Gained);

/// <summary>A complete dossier scored the slow way, straight from the text of the rules.</summary>
internal sealed class SlowScoring
{
    private static readonly string[] _asks = ["points", "worth", "share", "deducted", "gained"];

    private readonly Sheet _sheet;
    private readonly SlowMeasures _measures;
    private readonly Dictionary<string, string?> _markStages = [];
    private readonly bool _bounded;

    public SlowScoring(Sheet sheet, IEnumerable<Given> entries)
    {
        _sheet = sheet;
        Entries = [.. entries];
        _measures = new SlowMeasures(sheet.Rules, Entry, Result, Items);
        var rubric = sheet.Rules["rubric"]!;
        _bounded = rubric["bounds"]!.GetValue<string>() == "bounded";
        FindMarkStages(rubric, null);
        Score(rubric, new Place("", Exact.Zero, false, rubric["lines"]));
        foreach (var outcome in sheet.Rules["outcomes"]!.AsArray())
            Grades[outcome!["code"]!.GetValue<string>()] = Grade(outcome);
    }

    public IReadOnlyList<Given> Entries { get; }

    /// <summary>The lines on the sheet, by code.</summary>
    public Dictionary<string, SlowLine> Lines { get; } = [];

    /// <summary>The levels, by outcome; null for not graded.</summary>
    public Dictionary<string, string?> Grades { get; } = [];

    /// <summary>The points after all steps, by outcome.</summary>
    public Dictionary<string, Exact?> Finals { get; } = [];

    private readonly Dictionary<string, string?> _steps = [];

    private readonly Dictionary<string, JsonNode> _bands = [];

    /// <summary>Where a line stands: whose entry "own" is, whose worth "worth", whether it adds to another.</summary>
    private sealed record Place(string Own, Exact Worth, bool IsMore, JsonNode? Given, string Lead = "");

    private SlowLine? Score(JsonNode line, Place at)
    {
        if (line["inForce"] is not { } dates) return ScoreInForce(line, at);
        var around = _measures.InForce;
        _measures.InForce = [.. around, dates];
        var scored = ScoreInForce(line, at);
        _measures.InForce = around;
        return scored;
    }

    private SlowLine? ScoreInForce(JsonNode line, Place at)
    {
        string code = line["code"]!.GetValue<string>();
        if (line["appliesTo"] is { } applies && !_measures.Holds(applies, "")) return null;
        bool isLeaf = line["criteria"] is null;
        bool isGiven = isLeaf && line["marking"] is null;
        string own = line["entry"] is not null || isGiven ? code : at.Own;
        Exact written = at.IsMore ? at.Worth : Exact.Of(line["worth"]!.GetValue<int>());
        var children = isLeaf ? [] : All(Filled(line["criteria"]), at with { Own = own, Worth = at.Worth });
        var left = children.Where(child => child.Points is not null).ToList();
        var (start, worth) = isLeaf
            ? (Amount((isGiven ? at.Given!["marking"] : line["marking"])!, own, written, code), written)
            : line["take"]?.GetValue<string>() == "one-of" ? OneOf(line, left, written) : Parent(line, left, written);
        if (at.IsMore) worth = at.Worth;
        start ??= line["ifNotApplicable"]!.ToJsonString() switch
        {
            "\"zero\"" => Exact.Zero,
            "\"full\"" => at.IsMore ? Exact.Zero : worth,
            "\"leave-out\"" => null,
            var number => Exact.Parse(number),
        };
        var around = new Place(own, worth, true, null);
        var bonuses = All(line["bonuses"], around);
        var deductions = All(line["deductions"], around);
        if (isGiven) deductions.AddRange(All(at.Given!["deductions"], around, code + "/"));
        Exact gained = Sum(bonuses), deducted = Sum(deductions);
        var points = Finish(line, start is { } s ? s + gained - deducted : null, at, worth);
        if (line["when"] is { } when && !_measures.Holds(when, own)) points = Exact.Zero;
        var result = new SlowLine(
            points,
            at.IsMore ? Exact.Zero : worth,
            left.Aggregate(deducted, (sum, child) => sum + child.Deducted),
            left.Aggregate(gained, (sum, child) => sum + child.Gained));
        return Lines[at.Lead + code] = result;
    }

    /// <summary>What is never filled in gives nothing.</summary>
    private static JsonArray? Filled(JsonNode? lines) => lines is null ? null
        : [.. lines.AsArray().Where(line => line!["code"]!.GetValue<string>()[0] != 'u')
            .Select(line => line!.DeepClone())];

    /// <summary>The one that is filled in counts; the worth is the greatest of those on the sheet.</summary>
    private (Exact?, Exact) OneOf(JsonNode line, List<SlowLine> left, Exact written)
    {
        var applicable = line["criteria"]!.AsArray()
            .Where(child => child!["appliesTo"] is not { } applies || _measures.Holds(applies, ""))
            .Select(child => Exact.Of(child!["worth"]!.GetValue<int>()))
            .Aggregate((a, b) => a.CompareTo(b) < 0 ? b : a);
        bool rescales = line["leftOut"]!.GetValue<string>() == "rescale";
        if (left.Count == 0) return (null, rescales ? written : applicable);
        Exact points = left.Single().Points!.Value;
        return rescales ? (points * written / applicable, written) : (points, applicable);
    }

    private static (Exact?, Exact) Parent(JsonNode line, List<SlowLine> left, Exact written)
    {
        if (left.Count == 0) return (null, written);
        bool takesSum = line["take"]?.GetValue<string>() != "greatest";
        Exact Take(IEnumerable<Exact> all) => all.Aggregate((a, b) => takesSum ? a + b : a.CompareTo(b) < 0 ? b : a);
        Exact points = Take(left.Select(child => child.Points!.Value));
        Exact applicable = Take(left.Select(child => child.Worth));
        return line["leftOut"]?.GetValue<string>() == "rescale"
            ? (applicable.Over.IsZero && written.Over.IsZero ? points
                : applicable.Over.IsZero ? null : points * written / applicable, written)
            : (points, applicable);
    }

    private Exact? Finish(JsonNode line, Exact? points, Place at, Exact worth)
    {
        if (points is not { } value) return null;
        bool isBounded = _bounded && !at.IsMore && line["code"]!.GetValue<string>() != "total";
        var most = Limit(line["atMost"], isBounded ? worth : null, worth);
        var least = Limit(line["atLeast"], isBounded || at.IsMore ? Exact.Zero : null, worth);
        if (at.IsMore && (least is null || least.Value.CompareTo(Exact.Zero) < 0)) least = Exact.Zero;
        if (most is { } high && value.CompareTo(high) > 0) value = high;
        if (least is { } low && value.CompareTo(low) < 0) value = low;
        return line["round"] is { } round ? SlowMeasures.Round(Known.Of(value), round).Number : value;
    }

    private static Exact? Limit(JsonNode? limit, Exact? otherwise, Exact worth) => limit?.ToJsonString() switch
    {
        null => otherwise,
        "\"none\"" => null,
        "\"worth\"" => worth,
        var number => Exact.Parse(number),
    };

    private Exact? Amount(JsonNode amount, string own, Exact worth, string code)
    {
        amount = _measures.Chosen(amount);
        if (amount is JsonValue) return Points(amount, worth);
        return amount["kind"]!.GetValue<string>() switch
        {
            "each" => Each(amount, _measures.Measure(amount["of"]!, own), worth),
            "table" => SlowMeasures.Row(amount, _measures.Measure(amount["of"]!, own)) is { } row
                ? Amount(row, own, worth, code) : null,
            "proportional" => _measures.Measure(amount["of"]!, own).Number is { } share ? share * worth : null,
            "entered" => Entry(code).Number,
            "measured" => _measures.Measure(amount["of"]!, own).Number,
            var other => throw new NotSupportedException(other),
        };
    }

    private static Exact Points(JsonNode points, Exact worth) => points.ToJsonString().Trim('"') switch
    {
        "worth" => worth,
        var share when share[^1] == '%' => Exact.Parse(share) * worth,
        var number => Exact.Parse(number),
    };

    private static Exact? Each(JsonNode amount, Known of, Exact worth)
    {
        if (of.Number is not { } number) return null;
        Exact more = number - Exact.Parse(amount["beyond"]?.ToJsonString() ?? "0");
        return more.Over.Sign < 0 ? Exact.Zero : more * Points(amount["points"]!, worth);
    }

    private List<SlowLine> All(JsonNode? lines, Place at, string prefix = "") =>
        [.. (lines?.AsArray() ?? []).Select(line => Score(line!, at with { Lead = prefix })).OfType<SlowLine>()];

    private static Exact Sum(IEnumerable<SlowLine> lines) =>
        lines.Aggregate(Exact.Zero, (sum, line) => line.Points is { } points ? sum + points : sum);

    private Known Entry(string code) => Known.Of(_sheet.Attributes[code] ?? Entered(code));

    private JsonNode Entered(string code)
    {
        string? owner = _sheet.Fields.Single(field => field.Code == code).Owner;
        string? stage = _markStages.GetValueOrDefault(code);
        var marks = Entries.Where(entry => entry.Code == code
            && (owner is null || entry.Stage == owner) && (stage is null || entry.Stage == stage));
        return marks.MaxBy(entry => _sheet.Stages.IndexOf(entry.Stage ?? ""))!.Value;
    }

    /// <summary>The items of what a fold goes over; none at all where that does not apply.</summary>
    private List<SlowItem>? Items(JsonNode each)
    {
        if (each["records"] is { } list) return SlowItem.Records(Entered(list.GetValue<string>()));
        if (each["events"] is { } kind) return SlowItem.Events(
            Entered(LogField.Name), kind.GetValue<string>(), _measures.InForce);
        var line = Find(_sheet.Rules["rubric"]!, each["criteria"]!.GetValue<string>())!;
        return [.. line["criteria"]!.AsArray().Select(child => child!["code"]!.GetValue<string>())
            .Where(code => Lines.GetValueOrDefault(code)?.Points is not null)
            .Select(code => new SlowItem(_asks.ToDictionary(ask => ask, ask => Result(code, ask))))];
    }

    private static JsonNode? Find(JsonNode line, string code) => line["code"]!.GetValue<string>() == code ? line
        : (line["criteria"]?.AsArray() ?? []).Select(child => Find(child!, code)).FirstOrDefault(l => l is not null);

    private void FindMarkStages(JsonNode line, string? stage)
    {
        if (line["marks"]?["stage"]?.GetValue<string>() is { } said) stage = said == "last" ? null : said;
        _markStages[line["code"]!.GetValue<string>()] = stage;
        foreach (string part in new[] { "criteria", "bonuses", "deductions" })
            foreach (var child in line[part]?.AsArray() ?? []) FindMarkStages(child!, stage);
    }

    private Known Result(string code, string ask)
    {
        if (ask == "level") return new Known(null, Grades[code]);
        if (ask == "final") return new Known(Finals[code], null);
        if (ask.StartsWith("at ", StringComparison.Ordinal)) return new Known(null, _steps[code + ask[2..]]);
        if (!Lines.TryGetValue(code, out var line)) return Known.NotApplicable;
        return ask switch
        {
            "points" => new Known(line.Points, null),
            "worth" => Known.Of(line.Worth),
            "deducted" => Known.Of(line.Deducted),
            "gained" => Known.Of(line.Gained),
            _ => line.Points is { } points && !line.Worth.Over.IsZero
                ? Known.Of(points / line.Worth) : Known.NotApplicable,
        };
    }

    private string? Grade(JsonNode outcome)
    {
        string[] levels = [.. outcome["levels"]!.AsArray().Select(level => level!.GetValue<string>())];
        string? level = levels[0];
        string code = outcome["code"]!.GetValue<string>();
        Finals[code] = Lines["total"].Points;
        foreach (var step in outcome["steps"]!.AsArray())
        {
            if (level is null) return null;
            if (step!["kind"]!.GetValue<string>() == "bands") _bands[code] = step;
            level = Step(step, level, levels, code);
            if (step["code"] is { } name) _steps[code + " " + name.GetValue<string>()] = level;
        }

        return level;
    }

    private string? Step(JsonNode step, string level, string[] levels, string outcome)
    {
        if (step["kind"]!.GetValue<string>() == "bands")
            return SlowMeasures.Row(step, _measures.Measure(step["of"]!, "")) is { } row ? Level(row, levels) : null;
        bool holds = _measures.Holds(step["when"]!, "");
        int place = Array.IndexOf(levels, level);
        if (step["kind"]!.GetValue<string>() == "require")
            return level == step["level"]!.GetValue<string>() && !holds
                ? step["otherwise"]?.GetValue<string>() ?? levels[place + 1] : level;
        if (!holds) return level;
        var then = step["then"]!;
        if (then["noGrade"] is not null)
        {
            SetFinal(then, null, outcome);
            return null;
        }

        string? to = then["down"] is { } down
            ? levels[Math.Min(place + down.GetValue<int>(), levels.Length - 1)]
            : Level((then["become"] ?? then["atMost"])!, levels);
        if (to is null) return level;
        if (then["atMost"] is not null && Array.IndexOf(levels, to) <= place) return level;
        SetFinal(then, to, outcome);
        return to;
    }

    /// <summary>The points that a gate sets with the new level; where that has no floor they stay.</summary>
    private void SetFinal(JsonNode then, string? level, string outcome)
    {
        if (then["points"] is not { } points) return;
        if (points.GetValueKind() == JsonValueKind.Number) Finals[outcome] = Exact.Parse(points.ToJsonString());
        else Finals[outcome] = Floor(level!, outcome) ?? Finals[outcome];
    }

    /// <summary>The lowest of the closed lower ends of the bands of a level; none where no band leads to it.</summary>
    private Exact? Floor(string level, string outcome)
    {
        string[] levels = ["good", "fair", "poor"];
        var ends = _bands[outcome]["rows"]!.AsArray()
            .Where(row => Level(row!["then"]!, levels) == level)
            .Select(row => row!["in"]!.GetValue<string>())
            .Where(range => range[0] == '[' || range.StartsWith(">=", StringComparison.Ordinal))
            .Select(range => Exact.Parse(range.Trim('[', '>', '=', ' ').Split(',')[0])).ToList();
        return ends.Count == 0 ? null : ends.Aggregate((a, b) => a.CompareTo(b) < 0 ? a : b);
    }

    /// <summary>A level that is written down, or read; null where it is not applicable.</summary>
    private string? Level(JsonNode level, string[] levels)
    {
        if (level is not JsonValue)
            return SlowMeasures.Row(level, _measures.Measure(level["of"]!, "")) is { } row ? Level(row, levels) : null;
        string code = level.GetValue<string>();
        return levels.Contains(code) ? code : _measures.Measure(level, "").Level;
    }
}
