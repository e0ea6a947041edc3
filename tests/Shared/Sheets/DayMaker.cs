using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Makes sheets that say of three dates what holds of all dates: each row is done when it holds.</summary>
internal sealed class DayMaker
{
    public static Sheet Make(IReadOnlyList<int> numbers)
    {
        var choices = new Choices(numbers);
        var inputs = new InputMaker(choices, []);
        var lists = new ListMaker(choices, inputs);
        var rules = new RuleMaker(choices, inputs, lists);
        bool areWorked = choices.OneIn(2);
        JsonObject Days(JsonNode from, JsonNode to) => DaysBetween(from, to, areWorked);
        JsonNode a = rules.SolidDate(), b = rules.SolidDate(), c = rules.SolidDate();
        var criteria = new JsonArray(
            Row("there-and-back", Compare(Sum(Days(a, b), Days(b, a)), "=", 0)),
            Row("over-another-day", Compare(Sum(Days(a, b), Days(b, c)), "=", Days(a, c))),
            Row("later-is-more", RuleMaker.Kind("any", ("of", new JsonArray(
                Compare(b.DeepClone(), "<", c.DeepClone()), Compare(Days(a, b), ">=", Days(a, c)))))),
            Row("no-day", Compare(Days(a, a), "=", 0)));
        var written = new JsonObject
        {
            ["format"] = 1, ["code"] = "sheet", ["version"] = "1",
            ["levels"] = new JsonObject { ["quality"] = new JsonArray("good", "fair", "poor") },
            ["inputs"] = inputs.Inputs,
        };
        if (lists.Events.Count > 0) written["events"] = lists.Events;
        rules.Declare(written);
        written["rubric"] = new JsonObject
        {
            ["code"] = "total", ["worth"] = criteria.Count, ["bounds"] = "open", ["criteria"] = criteria,
        };
        written["outcomes"] = new JsonArray();
        inputs.Fields.AddRange(lists.Fields());
        var more = choices.FromTheEnd;
        var entries = inputs.Fields.Where(_ => !more.OneIn(6))
            .Select(field => new Given(null, field.Code, field.Some(more, true)));
        return new Sheet(written, inputs.Fields, [], [], [.. entries]);
    }

    private static JsonObject Row(string code, JsonObject when) => new()
    {
        ["code"] = code, ["worth"] = 1,
        ["marking"] = RuleMaker.Kind("table", ("of", RuleMaker.Kind("holds", ("when", when))),
            ("rows", new JsonArray(
                new JsonObject { ["is"] = true, ["then"] = "worth" },
                new JsonObject { ["is"] = false, ["then"] = 0 }))),
    };

    private static JsonObject DaysBetween(JsonNode from, JsonNode to, bool areWorked)
    {
        var days = RuleMaker.Kind("days", ("from", from.DeepClone()), ("to", to.DeepClone()));
        if (!areWorked) return days;
        days["count"] = "working-days";
        days["calendar"] = MadeCalendar.Code;
        return days;
    }

    private static JsonObject Sum(JsonNode one, JsonNode other) =>
        RuleMaker.Kind("combine", ("how", "sum"), ("of", new JsonArray(one, other)));

    private static JsonObject Compare(JsonNode of, string op, JsonNode to) =>
        RuleMaker.Kind("compare", ("of", of), ("op", op), ("to", to));
}
