using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// Makes sheets whose criteria may be left out, in sections inside sections that lower or rescale the worth. No entry
/// is read twice, and of each the ends are all that matters: so every way to complete a dossier can be tried.
/// </summary>
internal sealed class WorthSheetMaker
{
    private const int MostLeaves = 5;

    private readonly Choices _choices;
    private readonly JsonArray _inputs = [];
    private readonly List<Field> _fields = [];
    private int _next;
    private int _leaves;

    private WorthSheetMaker(Choices choices) => _choices = choices;

    public static Sheet Make(IReadOnlyList<int> numbers) => new WorthSheetMaker(new Choices(numbers)).Make();

    private Sheet Make()
    {
        var rubric = Section("total", 3);
        rubric["bounds"] = _choices.Of("bounded", "open");
        var rules = new JsonObject
        {
            ["format"] = 1, ["code"] = "sheet", ["version"] = "1", ["inputs"] = _inputs, ["rubric"] = rubric,
            ["outcomes"] = new JsonArray(),
        };
        var choices = _choices.FromTheEnd;
        var entries = _fields.Where(_ => choices.OneIn(3))
            .Select(field => new Given(null, field.Code, field.Some(choices, false)));
        return new Sheet(rules, _fields, [], [], [.. entries]);
    }

    private JsonObject Section(string code, int depth)
    {
        var criteria = new JsonArray();
        for (int i = _choices.From(1, 3); i > 0; i--)
            if (criteria.Count == 0 || _leaves < MostLeaves)
                criteria.Add(depth > 1 && _choices.OneIn(2) ? Section(Name(), depth - 1) : Leaf());

        string take = _choices.Of("sum", "sum", "sum", "greatest");
        var worths = criteria.Select(line => line!["worth"]!.GetValue<decimal>());
        return Finished(new JsonObject
        {
            ["code"] = code, ["take"] = take, ["criteria"] = criteria,
            ["worth"] = take == "sum" ? worths.Sum() : worths.Max(),
            ["leftOut"] = _choices.Of("lower", "rescale"),
        });
    }

    private JsonObject Leaf()
    {
        _leaves++;
        var line = new JsonObject { ["code"] = Name(), ["worth"] = RuleMaker.Half(_choices.From(2, 24)) };
        line["marking"] = RuleMaker.Kind("measured", ("of", Input(!_choices.OneIn(3))));
        return Finished(line);
    }

    private JsonObject Finished(JsonObject line)
    {
        line["ifNotApplicable"] = _choices.Of<JsonNode>("leave-out", "leave-out", "leave-out", "full", "zero", 2);
        if (_choices.OneIn(5)) line["atMost"] = _choices.Of<JsonNode>("none", "worth", 7);
        if (_choices.OneIn(6)) line["atLeast"] = _choices.Of<JsonNode>("none", 0, -3);
        // A limit that is finer than the rounding is refused, and so is a worth that may be left.
        if (_choices.OneIn(7) && line["worth"]!.GetValue<decimal>() % 1 == 0)
        {
            int decimals = _choices.From(AreWhole(line) ? 0 : 1, 1);
            line["round"] = new JsonObject { ["decimals"] = decimals, ["mode"] = _choices.Of("up", "down") };
        }

        if (_leaves < MostLeaves && _choices.OneIn(6))
            line[_choices.Of("bonuses", "deductions")] = new JsonArray(More());
        return line;
    }

    private static bool AreWhole(JsonNode line) => line["worth"]!.GetValue<decimal>() % 1 == 0
        && (line["criteria"]?.AsArray().All(child => AreWhole(child!)) ?? true);

    private JsonObject More()
    {
        _leaves++;
        return new JsonObject
        {
            ["code"] = Name(), ["ifNotApplicable"] = "zero",
            ["marking"] = RuleMaker.Kind("measured", ("of", Input(_choices.OneIn(2)))),
        };
    }

    private string Input(bool mayBeNot)
    {
        string code = "i" + _inputs.Count.ToString(CultureInfo.InvariantCulture);
        var (least, greatest) = (_choices.From(-2, 3), _choices.From(4, 12));
        var input = InputMaker.Type("number", $"[{least}, {greatest}]", 0, mayBeNot);
        input["code"] = code;
        _inputs.Add(input);
        JsonNode[] values = mayBeNot ? [least, greatest, "n/a"] : [least, greatest];
        _fields.Add(new Field(code, values, null));
        return code;
    }

    private string Name() => "c" + (_next++).ToString(CultureInfo.InvariantCulture);
}
