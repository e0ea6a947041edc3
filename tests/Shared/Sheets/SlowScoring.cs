using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>One line of a sheet, worked out the slow way; points that are not applicable are none.</summary>
internal sealed record SlowLine(Exact? Points, Exact Worth, Exact Deducted, Exact Gained);

/// <summary>Where others are read: units and periods that are scored together.</summary>
internal interface ISlowOthers
{
    /// <summary>The units, or the periods of the unit, that a fold goes over.</summary>
    public List<SlowItem> Items(JsonNode each, SlowScoring asking);

    /// <summary>The place of a unit, or whether others have the same.</summary>
    public Known Rank(SlowScoring asking, string ranking, string ask);

    /// <summary>The level after a quota.</summary>
    public string AfterQuota(SlowScoring asking, JsonNode outcome, int step, string level);
}

/// <summary>
/// A complete dossier scored the slow way, straight from the text of the rules: each line and each step of an outcome
/// when it is asked for.
/// </summary>
internal sealed class SlowScoring
{
    private static readonly string[] _asks = ["points", "worth", "share", "deducted", "gained"];

    private readonly Sheet _sheet;
    private readonly ISlowOthers? _others;
    private readonly SlowTree _tree;
    private readonly SlowGrades _grades;
    private readonly SlowGiver? _alone;
    private readonly Dictionary<SlowSpot, List<SlowScoring>> _sheets = [];
    private readonly bool _bounded;
    private readonly Dictionary<string, SlowLine?> _lines = [];
    private readonly Dictionary<string, (Exact? Points, Exact Worth, List<SlowLine> Left)> _begun = [];

    /// <param name="sheet">The rules, and the unit itself.</param>
    /// <param name="entries">What was entered: everything.</param>
    /// <param name="part">The rubric with its outcomes, where there are several.</param>
    /// <param name="others">Those who are scored together with it.</param>
    public SlowScoring(
        Sheet sheet, IEnumerable<Given> entries, JsonNode? part = null, ISlowOthers? others = null)
    {
        _sheet = sheet;
        _others = others;
        Part = part ?? sheet.Rules;
        Entries = [.. entries];
        Measures = new SlowMeasures(sheet.Rules, this);
        _bounded = Part["rubric"]!["bounds"]!.GetValue<string>() == "bounded";
        _tree = new SlowTree(Part["rubric"]!);
        Givers = new SlowGivers(sheet.Rules, Part, _tree, Measures.Chosen);
        _grades = new SlowGrades(this, others);
    }

    /// <summary>A line as one giver alone makes it.</summary>
    private SlowScoring(SlowGiver giver)
    {
        _alone = giver;
        var all = giver.All;
        (_sheet, _others, _tree, Givers, _bounded) = (all._sheet, all._others, all._tree, all.Givers, all._bounded);
        (Part, Entries, _grades) = (all.Part, all.Entries, all._grades);
        Measures = new SlowMeasures(_sheet.Rules, this);
    }

    /// <summary>The rubric with its outcomes and rankings, as written.</summary>
    public JsonNode Part { get; }

    public IReadOnlyList<Given> Entries { get; }

    public SlowMeasures Measures { get; }

    /// <summary>Which entries several givers make.</summary>
    public SlowGivers Givers { get; }

    /// <summary>What is known about the unit itself.</summary>
    public JsonObject Attributes => _sheet.Attributes;

    /// <summary>The level of an outcome after all its steps; null for not graded.</summary>
    public string? Level(string outcome) => _grades.After(outcome).Level;

    /// <summary>The points of an outcome after all its steps.</summary>
    public Exact? Final(string outcome) => _grades.After(outcome).Final;

    /// <summary>The level of an outcome before one of its steps.</summary>
    public string? LevelBefore(string outcome, int step) => _grades.After(outcome, step).Level;

    /// <summary>What a code alone asks for: the points of a line, the level of an outcome; null for an entry.</summary>
    public string? AskOf(string code) => _tree.Find(code) is not null ? "points" : _grades.Has(code) ? "level" : null;

    /// <summary>A line; null when it does not stand on the sheet.</summary>
    public SlowLine? Line(string code)
    {
        if (_lines.TryGetValue(code, out var known)) return known;
        var spot = _tree.Find(code);
        if (_alone is not null && spot?.Whole != _alone.Whole) return _alone.All.Line(code);
        return _lines[code] = spot is null || !IsOnSheet(spot) ? null
            : _alone is null && spot.Whole is { } whole ? Together(spot, whole)
            : Measures.Within(spot.InForce, () => Score(spot));
    }

    /// <summary>
    /// What the sheets of several givers make of a line. Which of them count is said by the points of the line that
    /// they mark as a whole, where it matters how far these are apart.
    /// </summary>
    private SlowLine Together(SlowSpot spot, SlowSpot whole)
    {
        if (!_sheets.TryGetValue(whole, out var sheets))
        {
            sheets = [.. _sheet.Givers.Select(by => new SlowScoring(new SlowGiver(this, by, whole)))];
            _sheets.Add(whole, sheets);
        }

        var rule = whole.Line["marks"]!["givers"]!;
        var decisive = sheets.ConvertAll(sheet => new Known(sheet.Line(whole.Code)!.Points, null));
        var lines = sheets.ConvertAll(sheet => sheet.Line(spot.Code)!);
        Exact? Combined(Func<SlowLine, Exact?> part) =>
            SlowGivers.Combine(rule, lines.ConvertAll(line => new Known(part(line), null)), decisive).Number;
        var points = new Known(Combined(line => line.Points), null);
        return new SlowLine(
            (spot.Line["round"] is { } round ? SlowMeasures.Round(points, round) : points).Number,
            Combined(line => line.Points is null ? null : line.Worth) ?? lines[0].Worth,
            Combined(line => line.Deducted)!.Value,
            Combined(line => line.Gained)!.Value);
    }

    /// <summary>Works out whatever can be asked.</summary>
    public void WorkOut()
    {
        foreach (string line in _tree.Codes) Line(line);
        foreach (string outcome in _grades.Codes) Level(outcome);
        foreach (var ranking in Part["rankings"]?.AsArray() ?? [])
            Result(ranking!["code"]!.GetValue<string>(), "rank");
    }

    private bool IsOnSheet(SlowSpot spot) => (spot.Parent is null || IsOnSheet(spot.Parent))
        && (spot.Line["appliesTo"] is not { } applies || Measures.Holds(applies, ""));

    private SlowLine Score(SlowSpot spot)
    {
        var (start, worth, left) = Begun(spot);
        Exact gained = Sum(All(spot.Bonuses)), deducted = Sum(All(spot.Deductions));
        var points = Finish(spot, start is { } s ? s + gained - deducted : null, worth);
        if (spot.Line["when"] is { } when && !Measures.Holds(when, spot.Own)) points = Exact.Zero;
        return new SlowLine(
            points,
            spot.IsMore ? Exact.Zero : worth,
            left.Aggregate(deducted, (sum, child) => sum + child.Deducted),
            left.Aggregate(gained, (sum, child) => sum + child.Gained));
    }

    /// <summary>The points and the worth of a line before bonuses and deductions.</summary>
    private (Exact? Points, Exact Worth, List<SlowLine> Left) Begun(SlowSpot spot)
    {
        if (_begun.TryGetValue(spot.Code, out var known)) return known;
        if (_alone is not null && spot.Whole != _alone.Whole) return _alone.All.Begun(spot);
        var line = spot.Line;
        Exact written = spot.IsMore ? WorthAround(spot) : Exact.Parse(line["worth"]!.ToJsonString());
        var left = All(spot.Criteria).Where(child => child.Points is not null).ToList();
        var (start, worth) = spot.Marking is { } marking ? (Amount(marking, spot.Own, written, spot.Code), written)
            : line["take"]?.GetValue<string>() == "one-of" ? OneOf(line, left, written) : Parent(line, left, written);
        if (spot.IsMore) worth = written;
        start ??= line["ifNotApplicable"]!.ToJsonString() switch
        {
            "\"zero\"" => Exact.Zero,
            "\"full\"" => spot.IsMore ? Exact.Zero : worth,
            "\"leave-out\"" => null,
            var number => Exact.Parse(number),
        };
        return _begun[spot.Code] = (start, worth, left);
    }

    /// <summary>What "worth" means in a bonus or deduction: the worth of the nearest criterion around it.</summary>
    private Exact WorthAround(SlowSpot spot) =>
        spot.Parent!.IsMore ? WorthAround(spot.Parent)
        : spot.Parent.Line["leftOut"]?.GetValue<string>() == "lower" ? Begun(spot.Parent).Worth
        : Exact.Parse(spot.Parent.Line["worth"]!.ToJsonString());

    private List<SlowLine> All(IEnumerable<SlowSpot> spots) =>
        [.. spots.Select(spot => Line(spot.Code)).OfType<SlowLine>()];

    /// <summary>The one that is filled in counts; the worth is the greatest of those on the sheet.</summary>
    private (Exact?, Exact) OneOf(JsonNode line, List<SlowLine> left, Exact written)
    {
        var applicable = line["criteria"]!.AsArray()
            .Where(child => child!["appliesTo"] is not { } applies || Measures.Holds(applies, ""))
            .Select(child => Exact.Parse(child!["worth"]!.ToJsonString()))
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

    private Exact? Finish(SlowSpot spot, Exact? points, Exact worth)
    {
        if (points is not { } value) return null;
        var line = spot.Line;
        bool isBounded = _bounded && !spot.IsMore && spot.Parent is not null;
        var most = Limit(line["atMost"], isBounded ? worth : null, worth);
        var least = Limit(line["atLeast"], isBounded || spot.IsMore ? Exact.Zero : null, worth);
        if (spot.IsMore && (least is null || least.Value.CompareTo(Exact.Zero) < 0)) least = Exact.Zero;
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
        amount = Measures.Chosen(amount);
        if (amount is JsonValue) return Points(amount, worth);
        return amount["kind"]!.GetValue<string>() switch
        {
            "each" => Each(amount, Measures.Measure(amount["of"]!, own), worth),
            "table" => SlowMeasures.Row(amount, Measures.Measure(amount["of"]!, own)) is { } row
                ? Amount(row, own, worth, code) : null,
            "proportional" => Measures.Measure(amount["of"]!, own).Number is { } share ? share * worth : null,
            "entered" => Entry(code).Number,
            "measured" => Measures.Measure(amount["of"]!, own).Number,
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

    private static Exact Sum(IEnumerable<SlowLine> lines) =>
        lines.Aggregate(Exact.Zero, (sum, line) => line.Points is { } points ? sum + points : sum);

    public Known Entry(string code)
    {
        if (_sheet.Attributes[code] is { } attribute) return Known.Of(attribute);
        if (Givers.RuleOf(code) is not { } rule) return Known.Of(Entered(code));
        List<Known> marks = [.. _sheet.Givers.Select(by =>
            Known.Of(Counting(code).Single(entry => entry.By == by).Value))];
        return SlowGivers.Combine(rule, marks, marks);
    }

    /// <summary>The one entry that counts: of the giver whose sheet this is, where each has an own one.</summary>
    private JsonNode Entered(string code)
    {
        bool isOfEach = _alone is not null && Givers.WholeOf(code) == _alone.Whole;
        return Counting(code).Single(entry => !isOfEach || entry.By == _alone!.By).Value;
    }

    /// <summary>What was entered under a code at the stage that counts.</summary>
    private IEnumerable<Given> Counting(string code)
    {
        string? owner = _sheet.Fields.Single(field => field.Code == code).Owner;
        string? stage = Givers.StageOf(code);
        return Entries
            .Where(entry => entry.Code == code
                && (owner is null || entry.Stage == owner) && (stage is null || entry.Stage == stage))
            .GroupBy(entry => entry.Stage).MaxBy(entries => _sheet.Stages.IndexOf(entries.Key ?? ""))!;
    }

    /// <summary>The items of what a fold goes over; none at all where that does not apply.</summary>
    public List<SlowItem>? Items(JsonNode each)
    {
        if (each["records"] is { } list) return SlowItem.Records(Entered(list.GetValue<string>()));
        if (each["events"] is { } kind) return SlowItem.Events(
            Entered(LogField.Name), kind.GetValue<string>(), Measures.InForce);
        if (each["criteria"] is not { } line) return _others!.Items(each, this);
        return [.. _tree.Find(line.GetValue<string>())!.Criteria.Select(child => child.Code)
            .Where(code => Line(code)?.Points is not null)
            .Select(code => new SlowItem(_asks.ToDictionary(ask => ask, ask => Result(code, ask))))];
    }

    public Known Result(string code, string ask)
    {
        if (ask is "rank" or "tied") return _others!.Rank(this, code, ask);
        if (ask == "level") return new Known(null, Level(code));
        if (ask == "final") return new Known(Final(code), null);
        if (ask.StartsWith("at ", StringComparison.Ordinal)) return new Known(null, _grades.At(code, ask[3..]).Level);
        if (Line(code) is not { } line || (ask != "worth" && line.Points is null)) return Known.NotApplicable;
        return ask switch
        {
            "points" => new Known(line.Points, null),
            "worth" => line.Points is null && _tree.Find(code) is { IsMore: false } ? Known.NotApplicable
                : Known.Of(line.Worth),
            "deducted" => Known.Of(line.Deducted),
            "gained" => Known.Of(line.Gained),
            _ => line.Points is { } points && !line.Worth.Over.IsZero
                ? Known.Of(points / line.Worth) : Known.NotApplicable,
        };
    }
}
