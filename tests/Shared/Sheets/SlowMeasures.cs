using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// Measures and conditions of a rule set text, worked out the slow way: straight from the JSON, for a complete dossier,
/// each time anew. It shares nothing with the library but the page that says what the words mean.
/// </summary>
internal sealed class SlowMeasures
{
    private static readonly string[] _quality = ["good", "fair", "poor"];

    private readonly JsonObject _rules;
    private readonly SlowScoring _scoring;
    private readonly SlowFolds _folds;

    public SlowMeasures(JsonObject rules, SlowScoring scoring)
    {
        _rules = rules;
        _scoring = scoring;
        _folds = new SlowFolds(this, scoring.Items);
    }

    /// <inheritdoc cref="SlowFolds.Inside" />
    public T Inside<T>(SlowItem item, Func<T> work) => _folds.Inside(item, work);

    /// <summary>When the lines are in force around which something is read, under whatever name.</summary>
    public IReadOnlyList<JsonNode> InForce { get; private set; } = [];

    public Known Measure(JsonNode node, string own)
    {
        node = Chosen(node);
        if (node is JsonValue value) return value.GetValueKind() switch
        {
            JsonValueKind.Number => Known.Of(Exact.Parse(value.ToJsonString())),
            JsonValueKind.String => ByText(value.GetValue<string>(), own),
            _ => Known.Of(value.GetValue<bool>()),
        };
        return node["kind"]!.GetValue<string>() switch
        {
            "combine" => Combine(node, own),
            "ratio" => Ratio(Measure(node["of"]!, own), Measure(node["to"]!, own)),
            "table" => Row(node, Measure(node["of"]!, own)) is { } row ? Either(row, own) : Known.NotApplicable,
            "holds" => Known.Of(Holds(node["when"]!, own)),
            "default" => Measure(node["of"]!, own) is { IsNotApplicable: false } of ? of : Either(node["then"]!, own),
            "round" => Round(Measure(node["of"]!, own), node["round"]!),
            "over" => _folds.Over(node, own),
            "field" => _folds.Field(node["of"]!.GetValue<string>()),
            "deadline" => LastDay(node["of"]!.GetValue<string>()),
            "days" => Days(Measure(node["from"]!, own), Measure(node["to"]!, own), node["count"]?.GetValue<string>()),
            "result" => _scoring.Result(
                node["of"]!.GetValue<string>(),
                node["at"] is { } step ? "at " + step.GetValue<string>() : node["ask"]!.GetValue<string>()),
            var other => throw new NotSupportedException(other),
        };
    }

    /// <summary>A measure, or a level by its code: no entry has the code of one.</summary>
    private Known Either(JsonNode node, string own) =>
        Chosen(node) is JsonValue value && value.GetValueKind() == JsonValueKind.String
            && _quality.Contains(value.GetValue<string>()) ? new Known(null, value.GetValue<string>())
        : Measure(node, own);

    public bool Holds(JsonNode node, string own)
    {
        node = Chosen(node);
        if (node is JsonValue code) return ByText(code.GetValue<string>(), own).IsYes;
        return node["kind"]!.GetValue<string>() switch
        {
            "not" => !Holds(node["of"]!, own),
            "all" => node["of"]!.AsArray().All(of => Holds(of!, own)),
            "any" => node["of"]!.AsArray().Any(of => Holds(of!, own)),
            "at-least" => node["of"]!.AsArray().Count(of => Holds(of!, own)) >= node["n"]!.GetValue<int>(),
            "not-applicable" => Measure(node["of"]!, own).IsNotApplicable,
            "is" => Fits(node["any"]!, Measure(node["of"]!, own)),
            "compare" => Compare(node, Measure(node["of"]!, own), own),
            var other => throw new NotSupportedException(other),
        };
    }

    /// <summary>What the row of a value gives; null when the value is not applicable.</summary>
    public static JsonNode? Row(JsonNode table, Known of) => of.IsNotApplicable ? null : table["rows"]!.AsArray()
        .Single(row => row!["in"] is { } range
            ? IsIn(range.GetValue<string>(), of.Number!.Value)
            : Fits(row["is"]!, of))!["then"]!;

    public JsonNode Chosen(JsonNode node)
    {
        if (node is not JsonObject || node["kind"]?.GetValue<string>() != "by-reading") return node;
        var interpretation = _rules["interpretations"]!.AsArray()
            .Single(one => one!["code"]!.GetValue<string>() == node["of"]!.GetValue<string>())!;
        return Chosen(node["values"]![interpretation["chosen"]!.GetValue<string>()]!);
    }

    public static Known Round(Known value, JsonNode round) => value.IsNotApplicable ? value
        : Known.Of(value.Number!.Value.Round(round["decimals"]!.GetValue<int>(), round["mode"]!.GetValue<string>()));

    private Known ByText(string text, string own)
    {
        if (text == "own") return _scoring.Entry(own);
        if (Known.TryDate(text, out var date)) return date;
        if (text[^1] == '%') return Known.Of(Exact.Parse(text));
        if (_rules["deadlines"]?[text] is not null) return LastDay(text);
        if (_rules["measures"]?[text] is { } measure) return Measure(measure, own);
        if (_rules["conditions"]?[text] is { } condition) return Known.Of(Holds(condition, own));
        return _scoring.AskOf(text) is { } ask ? _scoring.Result(text, ask) : _scoring.Entry(text);
    }

    /// <summary>Something read by a line that is in force then and then.</summary>
    public T Within<T>(IReadOnlyList<JsonNode> inForce, Func<T> work)
    {
        var around = InForce;
        InForce = inForce;
        var found = work();
        InForce = around;
        return found;
    }

    private Known Combine(JsonNode node, string own)
    {
        List<Known> parts = [.. node["of"]!.AsArray().Select(of => Measure(of!, own))];
        if (parts.Any(part => part.IsNotApplicable)) return Known.NotApplicable;
        string how = node["how"]!.GetValue<string>();
        return Together(parts, how, node["weights"]?.AsArray());
    }

    /// <summary>Several values made one; none of them is missing.</summary>
    public static Known Together(List<Known> parts, string how, JsonArray? written = null)
    {
        if (parts[0].Level is not null) return Levels(parts, how);
        List<Exact> numbers = [.. parts.Select(part => part.Number!.Value)];
        var sorted = numbers.OrderBy(n => n, Comparer<Exact>.Create((a, b) => a.CompareTo(b))).ToList();
        var weights = written?.Select(w => Exact.Parse(w!.ToJsonString())).ToList();
        var sum = numbers.Select((n, i) => weights is null ? n : n * weights[i]).Aggregate((a, b) => a + b);
        return Known.Of(how switch
        {
            "sum" => sum,
            "product" => numbers.Aggregate((a, b) => a * b),
            "least" => sorted[0],
            "greatest" => sorted[^1],
            "mean" => sum / Exact.Of(numbers.Count),
            _ => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / Exact.Of(2),
        });
    }

    /// <summary>The greatest level is the best and stands first; of two in the middle the better one counts.</summary>
    private static Known Levels(List<Known> parts, string how)
    {
        int[] places = [.. parts.Select(part => PlaceOf(part.Level!)).Order()];
        int place = how switch { "greatest" => places[0], "least" => places[^1], _ => places[(places.Length - 1) / 2] };
        return new Known(null, _quality[place]);
    }

    private static Known Days(Known from, Known to, string? count)
    {
        if (from.IsNotApplicable || to.IsNotApplicable) return Known.NotApplicable;
        return Known.Of(count == "working-days"
            ? Exact.Of(MadeCalendar.Slow.Between(Day(from), Day(to))!.Value)
            : to.Number!.Value - from.Number!.Value);
    }

    /// <summary>The last good day of a deadline, in the year of the sheet.</summary>
    private Known LastDay(string code)
    {
        var deadline = Chosen(_rules["deadlines"]![code]!).AsObject();
        var last = new DayByDay(
            deadline,
            happened => Day(_scoring.Entry(happened)),
            (new DateOnly(2031, 1, 1), new DateOnly(2031, 12, 31)),
            MadeCalendar.Slow).LastGood();
        return Known.Of(Exact.Of(DateOnly.FromDateTime(last!.Value).DayNumber));
    }

    private static DateOnly Day(Known date) =>
        DateOnly.FromDayNumber((int)(date.Number!.Value.Over / date.Number.Value.Under));

    private static Known Ratio(Known of, Known to) => of.IsNotApplicable || to.IsNotApplicable
        || to.Number!.Value.Over.IsZero
        ? Known.NotApplicable
        : Known.Of(of.Number!.Value / to.Number.Value);

    private bool Compare(JsonNode node, Known of, string own)
    {
        if (node["in"] is { } range) return IsIn(range.GetValue<string>(), of.Number!.Value);
        // The best level comes first, and is the greatest.
        int order = of.Level is { } level
            ? PlaceOf(Either(node["to"]!, own).Level!).CompareTo(PlaceOf(level))
            : of.Number!.Value.CompareTo(Measure(node["to"]!, own).Number!.Value);
        return node["op"]!.GetValue<string>() switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            "=" => order == 0,
            ">=" => order >= 0,
            _ => order > 0,
        };
    }

    private static int PlaceOf(string level) => Array.IndexOf(_quality, level);

    private static bool Fits(JsonNode levels, Known of) => levels is JsonArray several
        ? several.Any(level => Fits(level!, of))
        : of.Level == (levels.GetValueKind() == JsonValueKind.String ? levels.GetValue<string>()
            : levels.ToJsonString());

    private static Exact End(string text) =>
        Known.TryDate(text, out var date) ? date.Number!.Value : Exact.Parse(text);

    private static bool IsIn(string range, Exact value)
    {
        string[] parts = range.Trim('[', ']', '(', ')').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts[0] == "=") return value.CompareTo(End(parts[1])) == 0;
        if (parts[0] == "<") return value.CompareTo(End(parts[1])) < 0;
        if (parts[0] == "<=") return value.CompareTo(End(parts[1])) <= 0;
        if (parts[0] == ">") return value.CompareTo(End(parts[1])) > 0;
        if (parts[0] == ">=") return value.CompareTo(End(parts[1])) >= 0;
        int low = value.CompareTo(End(parts[0].TrimEnd(',')));
        int high = value.CompareTo(End(parts[1]));
        return (low > 0 || (low == 0 && range[0] == '[')) && (high < 0 || (high == 0 && range[^1] == ']'));
    }
}
