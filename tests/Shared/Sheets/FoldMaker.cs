using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// Makes sheets on which one collection is folded in every way: each line is called after what it takes, and its points
/// are what the fold came to, or it is left out.
/// </summary>
internal sealed class FoldMaker
{
    private static readonly string[] _takes = ["sum", "mean", "least", "greatest", "median"];

    private readonly Choices _choices;
    private readonly InputMaker _inputs;
    private readonly ListMaker _lists;
    private readonly RuleMaker _rules;

    private FoldMaker(Choices choices)
    {
        _choices = choices;
        _inputs = new InputMaker(choices, []);
        _lists = new ListMaker(choices, _inputs);
        _rules = new RuleMaker(choices, _inputs, _lists);
    }

    public static Sheet Make(IReadOnlyList<int> numbers) => new FoldMaker(new Choices(numbers)).Make();

    private Sheet Make()
    {
        var item = _lists.Some();
        var (where, value, natural) = _rules.For(item);
        bool isOpen = !_choices.OneIn(3);
        var criteria = new JsonArray(
            Line("count", Over(item, "count", where, null)),
            Line("leading", Over(item, "leading", where, null)),
            Line("all", Over(item, "count", null, null)),
            Line("sum-of-natural", Over(item, "sum", where, natural)));
        foreach (string take in _takes) criteria.Add(Line(take, Over(item, take, where, value)));
        var rules = new JsonObject
        {
            ["format"] = 1, ["code"] = "sheet", ["version"] = "1",
            ["levels"] = new JsonObject { ["quality"] = new JsonArray("good", "fair", "poor") },
            ["inputs"] = _inputs.Inputs,
        };
        if (_lists.Events.Count > 0) rules["events"] = _lists.Events;
        _rules.Declare(rules);
        rules["rubric"] = new JsonObject
        {
            ["code"] = "total", ["worth"] = criteria.Count, ["bounds"] = "open", ["leftOut"] = "lower",
            ["ifNotApplicable"] = "zero", ["criteria"] = criteria,
        };
        rules["outcomes"] = new JsonArray();
        _inputs.Fields.AddRange(_lists.Fields());
        return new Sheet(rules, _inputs.Fields, [], [], Entries(isOpen));
    }

    private List<Given> Entries(bool isOpen)
    {
        var choices = _choices.FromTheEnd;
        return [.. _inputs.Fields.Where(field => !isOpen || !choices.OneIn(5))
            .Select(field => new Given(null, field.Code, field.Some(choices, isOpen)))];
    }

    /// <summary>A count becomes points one by one; it is never below 0.</summary>
    private static JsonObject Line(string code, JsonObject of) => new()
    {
        ["code"] = code, ["worth"] = 1, ["ifNotApplicable"] = "leave-out",
        ["marking"] = code is "count" or "leading" or "all" or "sum-of-natural"
            ? RuleMaker.Kind("each", ("of", of), ("points", 1))
            : RuleMaker.Kind("measured", ("of", of)),
    };

    private static JsonObject Over(ItemMaker item, string take, JsonNode? where, JsonNode? value)
    {
        var each = new JsonObject { [item.Collection] = item.Code };
        var over = RuleMaker.Kind("over", ("each", each), ("take", take));
        if (where is not null) over["where"] = where.DeepClone();
        if (value is not null) over["value"] = value.DeepClone();
        return over;
    }
}
