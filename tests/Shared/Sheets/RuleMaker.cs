using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Makes measures, conditions and amounts that fit together.</summary>
internal sealed partial class RuleMaker
{
    private readonly Choices _choices;
    private readonly InputMaker _inputs;
    private readonly ListMaker _lists;
    private readonly DeadlineMaker _deadlines;

    /// <summary>The items of the innermost fold, whose fields can be read.</summary>
    private ItemMaker? _item;

    public RuleMaker(Choices choices, InputMaker inputs, ListMaker lists)
    {
        _choices = choices;
        _inputs = inputs;
        _lists = lists;
        _deadlines = new DeadlineMaker(choices, inputs);
    }

    private JsonObject Measures { get; } = [];

    private JsonObject Conditions { get; } = [];

    /// <summary>Whether the rules declare readings of words.</summary>
    public bool HasReadings { get; init; }

    /// <summary>Whether tables may have gaps in force: then even complete data may leave a result open.</summary>
    public bool MayHaveGaps { get; init; }

    /// <summary>Writes down all that was given a name.</summary>
    public void Declare(JsonObject rules)
    {
        if (Measures.Count > 0) rules["measures"] = Measures;
        if (Conditions.Count > 0) rules["conditions"] = Conditions;
        _deadlines.Declare(rules);
    }

    public JsonNode Number(Counted unit, int depth) => depth <= 0 || _choices.OneIn(3)
        ? Simple(unit)
        : _choices.Of(8) switch
        {
            0 => Combine(unit, depth),
            1 => _choices.OneIn(4)
                ? _choices.OneIn(2)
                    ? Table(Date(_choices.OneIn(3)), DateRows(), () => Number(unit, depth - 1))
                    : Table(Days(), DayRows(), () => Number(unit, depth - 1))
                : Table(Number(Counted.Pure, depth - 1), () => Number(unit, depth - 1)),
            2 => LevelTable(Quality(), () => Number(unit, depth - 1)),
            3 => Kind("default", ("of", Number(unit, depth - 1)), ("then", Number(unit, 0))),
            4 => Kind("round", ("of", Number(unit, depth - 1)), ("round", Rounding())),
            5 => _choices.OneIn(2)
                ? Ratio(unit, depth)
                : Kind("table", ("of", Kind("holds", ("when", Condition(depth - 1)))),
                    ("rows", YesNoRows(() => Number(unit, 0)))),
            6 => Named(unit, depth),
            _ => Over(unit, depth),
        };

    /// <summary>A number that is always applicable, as a condition needs it.</summary>
    public JsonNode Solid(Counted unit, int depth) =>
        Kind("default", ("of", Number(unit, depth)), ("then", _choices.From(0, 3)));

    public JsonNode Condition(int depth) => depth <= 0 || _choices.OneIn(3)
        ? SimpleCondition()
        : _choices.Of(6) switch
        {
            0 => Kind("not", ("of", Condition(depth - 1))),
            1 => Kind("all", ("of", Several(depth))),
            2 => Kind("any", ("of", Several(depth))),
            3 => Kind("at-least", ("n", 2), ("of", new JsonArray(Condition(depth - 1), Condition(0), Condition(0)))),
            4 => Kind("compare", ("of", Solid(Counted.Pure, 1)), ("op", _choices.Of("<", "<=", "=", ">=", ">")),
                ("to", Solid(Counted.Pure, 0))),
            _ => NamedCondition(depth),
        };

    public JsonNode Amount(int depth) => _choices.Of(7) switch
    {
        0 => _choices.From(0, 12),
        1 => _choices.Of("worth", "50%", "120%"),
        2 => Kind("each", ("of", _choices.OneIn(5) ? Days() : Number(_choices.Of(Counted.Count, Counted.Pure), depth)),
            ("points", Half(_choices.From(1, 6))), ("beyond", _choices.From(0, 2))),
        3 => Table(
            Number(_choices.Of(Counted.Pure, Counted.Count), depth),
            () => depth > 0 ? Amount(0) : _choices.From(0, 9)),
        4 => LevelTable(Quality(), () => depth > 0 ? Amount(0) : _choices.From(0, 9)),
        5 => Kind("proportional", ("of", Number(Counted.Share, depth))),
        _ => Kind("measured", ("of", Number(Counted.Pure, depth))),
    };

    public JsonObject Rounding() => new()
    {
        ["decimals"] = _choices.From(0, 2), ["mode"] = _choices.Of("half-up", "up", "down"),
    };

    public static JsonObject Kind(string kind, params (string Name, JsonNode Value)[] properties)
    {
        var made = new JsonObject { ["kind"] = kind };
        foreach (var (name, value) in properties) made[name] = value;
        return made;
    }

    public JsonArray Bands(JsonArray thens)
    {
        int cut = _choices.From(0, 12);
        string[] rows = Rows(cut, cut + _choices.From(1, 8));
        return [.. rows.Select((row, i) => new JsonObject { ["in"] = row, ["then"] = thens[i]!.DeepClone() })];
    }

    public static JsonNode Half(int halves) => JsonValue.Create(halves / 2m);

    private JsonNode Simple(Counted unit) =>
        _choices.OneIn(4) ? Half(_choices.From(0, 8))
        : _item is { } item && !_choices.OneIn(4) ? item.Number(unit)
        : JsonValue.Create(_inputs.Number(unit));

    /// <summary>Equal units give a share; divided by a pure number the unit stays.</summary>
    private JsonObject Ratio(Counted unit, int depth)
    {
        if (unit != Counted.Share)
            return Kind("ratio", ("of", _inputs.Number(unit)), ("to", Number(Counted.Pure, depth - 1)));
        if (!_choices.OneIn(4))
            return Kind("ratio", ("of", _inputs.Number(Counted.Count)), ("to", _inputs.Number(Counted.Count)));
        bool areWorked = _choices.OneIn(2);
        return Kind("ratio", ("of", Days(areWorked)), ("to", Days(areWorked)));
    }

    private JsonObject Combine(Counted unit, int depth)
    {
        string how = unit == Counted.Pure
            ? _choices.Of("sum", "product", "least", "greatest", "mean", "median")
            : _choices.Of("least", "greatest");
        var parts = new JsonArray(Number(unit, depth - 1), Number(unit, 0));
        if (_choices.OneIn(2)) parts.Add(Number(unit, 0));
        var made = Kind("combine", ("how", how), ("of", parts));
        if (how == "sum" && !_choices.OneIn(4))
            made["weights"] = new JsonArray([.. parts.Select(_ => Half(_choices.From(-2, 4)))]);
        return made;
    }

    private JsonObject Table(JsonNode of, System.Func<JsonNode> then)
    {
        int cut = _choices.From(0, 3);
        return Table(of, Rows(cut, cut + _choices.From(1, 3)), then);
    }

    private JsonObject Table(JsonNode of, string[] rows, System.Func<JsonNode> then)
    {
        var written = rows.Select(row => (JsonNode)new JsonObject { ["in"] = row, ["then"] = then() }).ToList();
        var made = Kind("table", ("of", of));
        if (MayHaveGaps && _choices.OneIn(3))
        {
            written.RemoveAt(1);
            made["gaps"] = "as-published";
        }

        made["rows"] = new JsonArray([.. written]);
        return made;
    }

    private string[] Rows(int low, int high) => Rows(Text(low), Text(high));

    private string[] Rows(string a, string b) =>
        _choices.OneIn(2)
            ? ["> " + b, "(" + a + ", " + b + "]", "<= " + a]
            : [">= " + b, "[" + a + ", " + b + ")", "< " + a];

    /// <summary>Rows for days between two dates, which are below 0 where the second comes first.</summary>
    private string[] DayRows()
    {
        int cut = _choices.Of(1, 0, -1, -2, -3);
        return Rows(cut, cut + _choices.From(1, 2));
    }

    /// <summary>Rows for a day; before a day and up to the day before it is the same.</summary>
    private string[] DateRows()
    {
        int first = _choices.From(1, 8);
        int last = first + _choices.From(1, 3);
        return _choices.OneIn(2)
            ? Rows(Day(first), Day(last))
            : [">= " + Day(last), "[" + Day(first) + ", " + Day(last - 1) + "]", "<= " + Day(first - 1)];
    }

    private static string Day(int day) =>
        new System.DateOnly(2031, 3, 1).AddDays(day - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject LevelTable(JsonNode of, System.Func<JsonNode> then) =>
        Kind("table", ("of", of), ("rows", new JsonArray(
        new JsonObject { ["is"] = new JsonArray("good", "fair"), ["then"] = then() },
        new JsonObject { ["is"] = "poor", ["then"] = then() })));

    public static JsonArray YesNoRows(System.Func<JsonNode> then) =>
    [
        new JsonObject { ["is"] = true, ["then"] = then() },
        new JsonObject { ["is"] = false, ["then"] = then() },
    ];

    /// <summary>A level: an entry, or the better or worse of two.</summary>
    private JsonNode Quality() => _choices.OneIn(4)
        ? Kind("combine", ("how", _choices.Of("least", "greatest", "median")),
            ("of", new JsonArray(Level(_choices.OneIn(4)), Level(false))))
        : _choices.OneIn(6) ? OverLevels()
        : _choices.OneIn(4) ? SolidLevel()
        : Level(_choices.OneIn(4));

    /// <summary>A level that is always applicable: another one, or one written down, stands in for it.</summary>
    private JsonObject SolidLevel()
    {
        JsonNode then = _choices.Of(5) switch
        {
            0 => Level(false),
            1 => Kind("table", ("of", YesNo(false)), ("rows", YesNoRows(() => _choices.Of("good", "fair", "poor")))),
            _ => _choices.Of("good", "fair", "poor"),
        };
        return Kind("default", ("of", Level(true)), ("then", then));
    }

    private JsonNode Named(Counted unit, int depth)
    {
        // A named measure stands by itself: it knows of no item.
        var item = _item;
        _item = null;
        var measure = Number(unit, depth - 1);
        _item = item;
        string code = "m" + Text(Measures.Count);
        Measures[code] = measure;
        return _choices.OneIn(2) ? code : Kind("combine", ("how", "greatest"), ("of", new JsonArray(code, code)));
    }

    private JsonNode NamedCondition(int depth)
    {
        var item = _item;
        _item = null;
        var condition = Condition(depth - 1);
        _item = item;
        string code = "k" + Text(Conditions.Count);
        Conditions[code] = condition;
        return code;
    }

    private JsonNode SimpleCondition() => _choices.Of(10) switch
    {
        0 => _inputs.YesNo(false),
        1 => Kind("is", ("of", _choices.OneIn(3) ? SolidLevel() : Level(false)),
            ("any", new JsonArray("good", "poor"))),
        2 => Kind("compare", ("of", Solid(Counted.Pure, 0)), ("in", Rows(1, 3)[_choices.Of(3)])),
        3 => Kind("not-applicable", ("of", YesNo(true))),
        4 => _choices.OneIn(2)
            ? Kind("compare", ("of", SolidDate()), ("in", DateRows()[_choices.Of(3)]))
            : Kind("compare", ("of", SolidDate()), ("op", _choices.Of("<", "<=", "=", ">=", ">")), ("to", SolidDate())),
        5 => Kind("compare", ("of", Kind("default", ("of", Days()), ("then", _choices.From(0, 2)))),
            ("in", DayRows()[_choices.Of(3)])),
        6 => Kind("is", ("of", Kind("default", ("of", YesNo(true)), ("then", _choices.Of(false, true)))),
            ("any", _choices.Of(true, false))),
        7 => Kind("is", ("of", LevelTable(Level(false), () => _choices.Of(true, false))), ("any", true)),
        8 => Kind("compare", ("of", _choices.OneIn(3) ? SolidLevel() : Level(false)),
            ("op", _choices.Of("<", "<=", "=", ">=", ">")),
            ("to", _choices.OneIn(3) ? SolidLevel() : _choices.Of("good", "fair", "poor"))),
        _ => Kind("is", ("of", YesNo(false)), ("any", true)),
    };

    private JsonArray Several(int depth) => [Condition(depth - 1), Condition(0)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
