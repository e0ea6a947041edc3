using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Outcomes: bands, and steps that ask about entries, lines and all criteria.</summary>
internal sealed partial class SheetMaker
{
    /// <summary>Whether a gate may set the lower end of the band of each level.</summary>
    private bool _haveFloors;

    private JsonArray Outcomes()
    {
        JsonNode of = _choices.OneIn(4) ? Ask("total", "share") : "total";
        JsonNode middle = _choices.OneIn(4) ? LevelTable("good", "fair") : "fair";
        var rows = _rules.Bands(["good", middle, "poor"]);
        _haveFloors = of is JsonValue && TryAddFloor(rows);
        var bands = RuleMaker.Kind("bands", ("code", "by-points"), ("of", of), ("rows", rows));
        var steps = new JsonArray(bands);
        for (int i = _choices.From(0, 3); i > 0; i--) steps.Add(Step());
        var grade = Outcome("grade", ["good", "fair", "poor"], steps);
        if (!_choices.OneIn(3)) return [grade];
        var title = RuleMaker.Kind("gate", ("when", RuleMaker.Kind("not-applicable", ("of", "grade"))),
            ("then", new JsonObject { ["become"] = "none" }));
        var final = RuleMaker.Kind("gate", ("when", RuleMaker.Kind("compare",
            ("of", RuleMaker.Kind("default", ("of", Ask("grade", "final")), ("then", 4))), ("in", "< 4"))),
            ("then", new JsonObject { ["become"] = "none" }));
        return [grade, Outcome("title", ["title", "none"], _choices.OneIn(2) ? [title, final] : [title])];
    }

    /// <summary>Where the bands hold their lower ends, the lowest gets one too: so every level has a floor.</summary>
    private static bool TryAddFloor(JsonArray rows)
    {
        string lowest = rows[2]!["in"]!.GetValue<string>();
        if (!lowest.StartsWith("< ", System.StringComparison.Ordinal)) return false;
        rows[2]!["in"] = "[-9, " + lowest[2..] + ")";
        rows.Add(new JsonObject { ["in"] = "< -9", ["then"] = "poor" });
        return true;
    }

    /// <summary>A table of levels over an entry.</summary>
    private JsonObject LevelTable(string well, string badly)
    {
        bool byKind = _choices.OneIn(3);
        JsonNode[] rows = byKind ? ["school", "office"] : [true, false];
        string of = byKind ? "kind" : _inputs.YesNo(_choices.OneIn(4));
        return RuleMaker.Kind("table", ("of", of), ("rows", new JsonArray(
            new JsonObject { ["is"] = rows[0], ["then"] = well },
            new JsonObject { ["is"] = rows[1], ["then"] = badly })));
    }

    /// <summary>A level that is written down, or read from an entry that has the same levels.</summary>
    private JsonNode Level(string written) => _choices.Of(4) switch
    {
        0 => _inputs.Level(_choices.OneIn(3)),
        1 => LevelTable(written, "poor"),
        _ => written,
    };

    /// <summary>An effect, and perhaps the points that go with it.</summary>
    private JsonObject Then(string effect, JsonNode value)
    {
        var then = new JsonObject { [effect] = value };
        bool isGraded = effect != "noGrade";
        if (_choices.OneIn(3))
            then["points"] = _haveFloors && isGraded && _choices.OneIn(2) ? "band-floor" : _choices.From(0, 9);
        return then;
    }

    private static JsonObject AfterBands() =>
        RuleMaker.Kind("result", ("of", "grade"), ("ask", "level"), ("at", "by-points"));

    /// <summary>Whether the level after the bands was good or fair; what stands in for none is written down.</summary>
    private JsonObject WasNotPoor() => RuleMaker.Kind("is",
        ("of", RuleMaker.Kind("default", ("of", AfterBands()), ("then", _choices.Of("fair", "poor")))),
        ("any", new JsonArray("good", "fair")));

    /// <summary>Whether the level after the bands was the best one.</summary>
    private static JsonObject WasGood() => RuleMaker.Kind("compare", ("in", ">= 1"), ("of", RuleMaker.Kind("default",
        ("of", RuleMaker.Kind("table",
            ("of", AfterBands()),
            ("rows", new JsonArray(
                new JsonObject { ["is"] = "good", ["then"] = 1 },
                new JsonObject { ["is"] = new JsonArray("fair", "poor"), ["then"] = 0 })))),
        ("then", 0))));

    private static JsonObject Outcome(string code, JsonArray levels, JsonArray steps) =>
        new() { ["code"] = code, ["levels"] = levels, ["steps"] = steps };

    private JsonObject Step()
    {
        JsonNode when = _choices.Of(6) switch
        {
            0 or 1 => AboutLines(),
            2 => AboutCriteria("total"),
            _ => _rules.Condition(2),
        };
        if (_choices.OneIn(5))
        {
            var was = _choices.OneIn(2) ? WasGood() : WasNotPoor();
            when = RuleMaker.Kind("any", ("of", new JsonArray(was, when)));
        }

        return _choices.Of(5) switch
        {
            0 => RuleMaker.Kind("require", ("level", "good"), ("when", when),
                ("otherwise", _choices.Of("fair", "poor"))),
            1 => Gate(when, Then("atMost", Level("fair"))),
            2 => Gate(when, Then("down", _choices.From(1, 2))),
            3 => Gate(when, Then("become", Level(_choices.Of("poor", "good")))),
            _ => Gate(when, Then("noGrade", true)),
        };
    }

    /// <summary>A gate, now and then for everybody where that leaves several levels.</summary>
    private JsonObject Gate(JsonNode when, JsonObject then)
    {
        bool levelsStay = then["noGrade"] is null && then["become"] is not JsonValue;
        return levelsStay && _choices.OneIn(5)
            ? RuleMaker.Kind("gate", ("then", then))
            : RuleMaker.Kind("gate", ("when", when), ("then", then));
    }

    /// <summary>A condition over what was worked out for a line.</summary>
    private JsonObject AboutLines()
    {
        string ask = _choices.Of("points", "worth", "share", "deducted", "gained");
        bool isTotal = _next == 0 || _choices.OneIn(2);
        string line = isTotal ? "total" : "c" + _choices.Of(_next).ToString(CultureInfo.InvariantCulture);
        var of = RuleMaker.Kind("default", ("of", Ask(line, ask)), ("then", ask == "share" ? "50%" : 3));
        return RuleMaker.Kind("compare", ("of", of), ("in", ask == "share" ? ">= 50%" : "<= 4"));
    }

    /// <summary>A condition over all criteria of a line.</summary>
    private JsonObject AboutCriteria(string line)
    {
        string ask = _choices.Of("share", "points", "worth", "deducted", "gained");
        string take = _choices.Of("least", "count", "sum", "mean", "greatest", "median", "leading");
        bool takesValue = take is not ("count" or "leading");
        bool isShare = takesValue && ask == "share";
        var over = RuleMaker.Kind("over", ("each", new JsonObject { ["criteria"] = line }), ("take", take));
        if (takesValue) over["value"] = RuleMaker.Kind("field", ("of", ask));
        if (take == "leading" || _choices.OneIn(2)) over["where"] = AboutCriterion();
        var of = RuleMaker.Kind("default", ("of", over), ("then", isShare ? "50%" : 3));
        return RuleMaker.Kind("compare", ("of", of), ("in", isShare ? ">= 40%" : _choices.Of("> 2", "<= 5")));
    }

    private JsonObject AboutCriterion() => _choices.OneIn(2)
        ? RuleMaker.Kind("compare", ("of", RuleMaker.Kind("field", ("of", "points"))),
            ("op", _choices.Of("<", ">=")), ("to", RuleMaker.Kind("field", ("of", _choices.Of("worth", "gained")))))
        : RuleMaker.Kind("compare", ("in", ">= 60%"), ("of", RuleMaker.Kind("default",
            ("of", RuleMaker.Kind("field", ("of", "share"))), ("then", "50%"))));

    /// <summary>A bonus by what the criteria of the line came to.</summary>
    private void AddFolded(JsonObject line)
    {
        if (line["bonuses"] is null) line["bonuses"] = new JsonArray();
        var value = RuleMaker.Kind("field", ("of", _choices.Of("points", "worth", "deducted", "gained")));
        var over = RuleMaker.Kind("over",
            ("each", new JsonObject { ["criteria"] = line["code"]!.GetValue<string>() }),
            ("take", _choices.Of("sum", "mean", "least", "greatest", "median")), ("value", value));
        if (_choices.OneIn(2)) over["where"] = AboutCriterion();
        line["bonuses"]!.AsArray().Add(new JsonObject
        {
            ["code"] = Name(), ["marking"] = RuleMaker.Kind("measured", ("of", over)),
            ["ifNotApplicable"] = Policy([]),
        });
    }

    private static JsonObject Ask(string line, string ask) => RuleMaker.Kind("result", ("of", line), ("ask", ask));
}
