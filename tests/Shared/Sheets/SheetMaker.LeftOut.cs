using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Bonuses by what lines came to that may be left out: then they have no worth, and took nothing.</summary>
internal sealed partial class SheetMaker
{
    private readonly List<string> _mayBeLeftOut = [];

    /// <summary>Remembers a criterion that may be left out; of the total its own bonuses do not ask.</summary>
    private void Note(JsonObject line)
    {
        string code = line["code"]!.GetValue<string>();
        bool isCriterion = line.ContainsKey("worth") && code != "total";
        if (isCriterion && line["ifNotApplicable"]!.ToJsonString() == "\"leave-out\"") _mayBeLeftOut.Add(code);
    }

    private void AddLeftOut(JsonObject rubric)
    {
        if (rubric["bonuses"] is null) rubric["bonuses"] = new JsonArray();
        var bonuses = rubric["bonuses"]!.AsArray();
        bool asksWorth = _mayBeLeftOut.Count > 0 && _choices.OneIn(2);
        string left = asksWorth ? _choices.Of([.. _mayBeLeftOut]) : Name();
        if (!asksWorth) bonuses.Add(LeftOut(left));
        var of = Ask(left, asksWorth ? "worth" : _choices.Of("deducted", "deducted", "gained"));
        bonuses.Add(new JsonObject
        {
            ["code"] = Name(),
            ["marking"] = RuleMaker.Kind("measured", ("of", RuleMaker.Kind("default", ("of", of), ("then", 7)))),
        });
    }

    /// <summary>A bonus that may be left out, with what is taken from it.</summary>
    private JsonObject LeftOut(string code)
    {
        _inputs.Remember(code, ["2", "6"], true, null);
        return new JsonObject
        {
            ["code"] = code,
            ["entry"] = InputMaker.Type("count", "[0, 6]", null, true),
            ["marking"] = RuleMaker.Kind("each", ("of", "own"), ("points", 1)),
            ["deductions"] = new JsonArray(new JsonObject { ["code"] = Name(), ["marking"] = _choices.From(1, 3) }),
            ["ifNotApplicable"] = "leave-out",
        };
    }
}
