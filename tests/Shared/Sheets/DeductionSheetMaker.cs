using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// Makes sheets of deductions only, as most score sheets are: rows begin with their worth, and each fault takes
/// something away – each time, by a rising table, once, capped, shared, from a row, a section or the total.
/// </summary>
internal sealed class DeductionSheetMaker
{
    private readonly Choices _choices;
    private readonly JsonArray _inputs = [];
    private int _next;

    private DeductionSheetMaker(Choices choices) => _choices = choices;

    public static Sheet Make(IReadOnlyList<int> numbers) => new DeductionSheetMaker(new Choices(numbers)).Make();

    private Sheet Make()
    {
        JsonArray criteria = _choices.OneIn(2) ? [Section("s0", [Row(), Row()]), Row()] : [Row(), Row(), Row()];
        var rubric = Section("total", criteria);
        rubric["bounds"] = _choices.Of("bounded", "open");
        var rules = new JsonObject
        {
            ["format"] = 1, ["code"] = "sheet", ["version"] = "1", ["inputs"] = _inputs, ["rubric"] = rubric,
            ["outcomes"] = new JsonArray(Grade()),
        };
        List<Field> fields = [.. _inputs.Select(input => Field(input!["code"]!.GetValue<string>()))];
        var choices = _choices.FromTheEnd;
        var entries = fields.Where(_ => !choices.OneIn(7))
            .Select(field => new Given(null, field.Code, field.Some(choices, true)));
        return new Sheet(rules, fields, [], [], [.. entries]);
    }

    private static Field Field(string code) => new(code, [.. Enumerable.Range(0, 7).Select(n => (JsonNode)n)], null);

    private JsonObject Section(string code, JsonArray criteria)
    {
        var line = new JsonObject
        {
            ["code"] = code, ["worth"] = criteria.Sum(row => row!["worth"]!.GetValue<int>()), ["criteria"] = criteria,
        };
        return Finished(line, 3);
    }

    private JsonObject Row() => Finished(
        new JsonObject { ["code"] = Name(), ["worth"] = _choices.From(2, 12), ["marking"] = "worth" }, 1);

    private JsonObject Finished(JsonObject line, int withoutOneIn)
    {
        if (withoutOneIn == 1 || _choices.OneIn(withoutOneIn))
            line["deductions"] = new JsonArray(
                [.. Enumerable.Range(0, _choices.From(1, 2)).Select(_ => (JsonNode)Deduction())]);
        if (_choices.OneIn(5)) line["atLeast"] = _choices.Of(0, -2);
        if (_choices.OneIn(6))
            line["round"] = new JsonObject { ["decimals"] = 0, ["mode"] = _choices.Of("half-up", "up", "down") };
        return line;
    }

    private JsonObject Deduction()
    {
        var line = new JsonObject { ["code"] = Name() };
        if (_choices.OneIn(5))
            line["criteria"] = new JsonArray(Inner(), Inner());
        else
            line["marking"] = Taking();
        if (_choices.OneIn(3)) line["atMost"] = _choices.From(3, 9);
        if (_choices.OneIn(4)) line["when"] = AtLeast(_choices.From(1, 3));
        return line;
    }

    private JsonObject Inner() => new() { ["code"] = Name(), ["marking"] = Taking() };

    private JsonNode Taking() => _choices.Of(4) switch
    {
        0 => RuleMaker.Kind("each", ("of", Count()), ("points", RuleMaker.Half(_choices.From(1, 6))),
            ("beyond", _choices.From(0, 2))),
        1 => _choices.Of<JsonNode>(2, 5, "50%"),
        2 => Table(),
        _ => RuleMaker.Kind("each", ("of", Count()), ("points", "50%")),
    };

    /// <summary>1 time so much, 2 times more, and in the end all.</summary>
    private JsonObject Table()
    {
        int one = _choices.From(1, 3);
        int two = one + _choices.From(0, 3);
        return RuleMaker.Kind("table", ("of", Count()), ("rows", new JsonArray(
            new JsonObject { ["in"] = "= 0", ["then"] = 0 },
            new JsonObject { ["in"] = "= 1", ["then"] = one },
            new JsonObject { ["in"] = "= 2", ["then"] = two },
            new JsonObject { ["in"] = ">= 3", ["then"] = _choices.Of<JsonNode>(two + 1, 20) })));
    }

    private JsonObject Grade()
    {
        var steps = new JsonArray(RuleMaker.Kind("bands", ("of", "total"), ("rows", new JsonArray(
            new JsonObject { ["in"] = ">= 16", ["then"] = "good" },
            new JsonObject { ["in"] = "(8, 16)", ["then"] = "fair" },
            new JsonObject { ["in"] = "<= 8", ["then"] = "poor" }))));
        if (_choices.OneIn(2))
        {
            var few = RuleMaker.Kind("compare", ("in", "<= 5"),
                ("of", RuleMaker.Kind("result", ("of", "total"), ("ask", "deducted"))));
            steps.Add(RuleMaker.Kind("require", ("level", "good"), ("when", few)));
        }

        if (_choices.OneIn(2))
            steps.Add(RuleMaker.Kind("gate", ("when", AtLeast(4)), ("then", _choices.OneIn(2)
                ? new JsonObject { ["down"] = 1 } : new JsonObject { ["atMost"] = "poor" })));
        var levels = new JsonArray("good", "fair", "poor");
        return new JsonObject { ["code"] = "grade", ["levels"] = levels, ["steps"] = steps };
    }

    private JsonObject AtLeast(int times) =>
        RuleMaker.Kind("compare", ("of", Count()), ("in", ">= " + times.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A count of faults, now and then one that takes something away elsewhere too.</summary>
    private string Count()
    {
        if (_inputs.Count > 0 && _choices.OneIn(4))
            return _inputs[_choices.Of(_inputs.Count)]!["code"]!.GetValue<string>();
        string code = "f" + _inputs.Count.ToString(CultureInfo.InvariantCulture);
        _inputs.Add(new JsonObject { ["code"] = code, ["type"] = "count", ["range"] = "[0, 6]" });
        return code;
    }

    private string Name() => "c" + (_next++).ToString(CultureInfo.InvariantCulture);
}
