using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// Makes sheets with tables over one entry whose rows read that entry again, itself or by a name, in rows inside rows.
/// Nothing is entered; every number that can be is one of the values of the field.
/// </summary>
internal sealed class RowSheetMaker
{
    private readonly Choices _choices;
    private readonly string _of;

    private RowSheetMaker(Choices choices)
    {
        _choices = choices;
        _of = choices.Of("i", "m");
    }

    public static Sheet Make(IReadOnlyList<int> numbers) => new RowSheetMaker(new Choices(numbers)).Make();

    private Sheet Make()
    {
        var (least, greatest, decimals) = (_choices.From(-2, 1), _choices.From(4, 9), _choices.From(0, 1));
        bool mayBeNot = _choices.OneIn(3);
        var input = InputMaker.Type("number", $"[{least}, {greatest}]", decimals, mayBeNot);
        input["code"] = "i";
        var line = new JsonObject
        {
            ["code"] = "line", ["worth"] = 12, ["marking"] = Table(Amount, 2), ["ifNotApplicable"] = "zero",
        };
        var rules = new JsonObject
        {
            ["format"] = 1, ["code"] = "sheet", ["version"] = "1", ["inputs"] = new JsonArray(input),
            ["measures"] = new JsonObject { ["m"] = "i" },
            ["rubric"] = new JsonObject
            {
                ["code"] = "total", ["worth"] = 12, ["bounds"] = _choices.Of("bounded", "open"),
                ["criteria"] = new JsonArray(line),
            },
            ["outcomes"] = new JsonArray(),
        };
        int parts = decimals == 0 ? 1 : 10;
        var values = Enumerable.Range(least * parts, (greatest - least) * parts + 1)
            .Select(number => JsonNode.Parse((number / (decimal)parts).ToString(CultureInfo.InvariantCulture))!);
        return new Sheet(rules, [new Field("i", [.. mayBeNot ? values.Append("n/a") : values], null)], [], [], []);
    }

    private JsonNode Amount(int depth) => _choices.Of(depth > 0 ? 5 : 4) switch
    {
        0 => _choices.From(0, 12),
        1 => RuleMaker.Kind("each", ("of", _of), ("points", _choices.From(1, 3)), ("beyond", _choices.From(0, 3))),
        2 => RuleMaker.Kind("measured", ("of", Measure(0))),
        3 => RuleMaker.Kind("measured", ("of", Table(Measure, depth))),
        _ => Table(Amount, depth - 1),
    };

    /// <summary>The entry with a weight, so that it may also fall; or more rows.</summary>
    private JsonNode Measure(int depth) => depth > 0 && _choices.OneIn(3) ? Table(Measure, depth - 1)
        : RuleMaker.Kind("combine", ("how", "sum"), ("of", new JsonArray(_of, _choices.From(0, 5))),
            ("weights", new JsonArray(_choices.Of(1, 2, -1), 1)));

    private JsonObject Table(System.Func<int, JsonNode> then, int depth)
    {
        decimal low = _choices.From(-1, 3) + _choices.Of(0m, 0.5m), high = low + _choices.Of(1m, 1.5m, 3m);
        var (a, b) = (low.ToString(CultureInfo.InvariantCulture), high.ToString(CultureInfo.InvariantCulture));
        string[] rows = _choices.OneIn(2)
            ? ["> " + b, "(" + a + ", " + b + "]", "<= " + a]
            : [">= " + b, "[" + a + ", " + b + ")", "< " + a];
        return RuleMaker.Kind("table", ("of", _of), ("rows", new JsonArray(
            [.. rows.Select(row => (JsonNode)new JsonObject { ["in"] = row, ["then"] = then(depth - 1) })])));
    }
}
