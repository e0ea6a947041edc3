using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;

namespace ThiDua.Testing.Clusters;

/// <summary>
/// Makes measures, conditions and amounts of one rubric out of what has been defined so far: of the unit itself, of the
/// units beside it, of those whom it leads, and of its periods. What comes later is never read, so there are no
/// circles.
/// </summary>
internal sealed class ClusterMeasures(Choices choices, InputMaker inputs)
{
    private static readonly string[] _folds = ["mean", "sum", "least", "greatest", "median"];

    private readonly List<string> _inputs = [];
    private readonly List<string> _yesNos = [];
    private readonly List<string> _qualities = [];

    /// <summary>Lines that are defined.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Outcomes that are defined.</summary>
    public List<string> Outcomes { get; } = [];

    /// <summary>Steps that are defined, with their outcomes: that of an outcome still in the making, too.</summary>
    public List<(string Outcome, string Step)> Steps { get; } = [];

    /// <summary>Rankings that are defined.</summary>
    public List<string> Rankings { get; } = [];

    /// <summary>What a fold may go over, with what can be read there.</summary>
    public List<(Func<JsonObject> Each, ClusterMeasures Whose)> Others { get; } = [];

    /// <summary>Whether those that are read here are periods with a number.</summary>
    public bool IsNumbered { get; set; }

    public JsonNode Points(int depth) => (depth <= 0 ? 0 : choices.Of(7)) switch
    {
        1 or 5 => Weighed(Over(choices.Of(_folds), whose => whose.Points(depth - 1))),
        2 => RuleMaker.Kind("combine", ("how", choices.Of("least", "greatest", "sum", "mean")),
            ("of", new JsonArray(Points(depth - 1), Points(0)))),
        3 => Default(Points(depth - 1), RuleMaker.Half(choices.From(0, 8))),
        4 => Ask(choices.Of([.. Lines]), choices.Of("worth", "deducted", "gained")),
        _ => choices.Of([.. Lines]),
    };

    public JsonNode Count(int depth) => (depth <= 0 ? 0 : choices.Of(4)) switch
    {
        1 => Over("count", null),
        2 when Rankings.Count > 0 => Place(),
        3 => Over(choices.Of("sum", "greatest", "mean"), whose => whose.Count(depth - 1)),
        _ => CountInput(),
    };

    public JsonNode Condition(int depth) => choices.Of(depth <= 0 ? 5 : 10) switch
    {
        1 => RuleMaker.Kind("compare", ("of", Default(Points(depth), choices.From(0, 6))),
            ("in", choices.Of("> 3", "<= 5", "[2, 7)"))),
        2 => RuleMaker.Kind("is", ("of", Quality()), ("any", new JsonArray("good", "poor"))),
        3 when Steps.Count > 0 => IsGraded(),
        4 when Rankings.Count > 0 => choices.OneIn(2) ? IsTied()
            : RuleMaker.Kind("compare", ("of", Place()), ("in", choices.Of("<= 1", "> 2", "= 2"))),
        5 => RuleMaker.Kind("compare", ("of", Default(Points(depth), 3)), ("op", choices.Of(">=", "<", "=")),
            ("to", Default(Points(depth), 3))),
        6 => RuleMaker.Kind("compare", ("of", Default(Count(depth), 1)), ("in", choices.Of(">= 1", "= 0", "<= 2"))),
        7 => RuleMaker.Kind("not", ("of", Condition(depth - 1))),
        8 => RuleMaker.Kind(choices.Of("all", "any"), ("of", new JsonArray(Condition(depth - 1), Condition(0)))),
        9 => RuleMaker.Kind("not-applicable", ("of", Points(depth))),
        _ => YesNo(),
    };

    public JsonNode Amount(int depth) => choices.Of(6) switch
    {
        1 => RuleMaker.Kind("each", ("of", Default(Count(depth), 0)), ("points", RuleMaker.Half(choices.From(1, 4))),
            ("beyond", choices.From(0, 1))),
        2 => RuleMaker.Kind("table", ("of", RuleMaker.Kind("holds", ("when", Condition(depth)))),
            ("rows", RuleMaker.YesNoRows(() => choices.From(0, 6)))),
        3 when Rankings.Count > 0 => RuleMaker.Kind("table", ("of", Place()), ("rows", new JsonArray(
            Row("<= 1", choices.From(3, 6)), Row("(1, 3]", choices.From(1, 2)), Row("> 3", 0)))),
        4 => RuleMaker.Kind(
            "proportional", ("of", RuleMaker.Kind("ratio", ("of", Points(depth)), ("to", Points(depth))))),
        5 => choices.From(0, 5),
        _ => RuleMaker.Kind("measured", ("of", Points(depth))),
    };

    /// <summary>The leaves that read nothing but what was entered.</summary>
    public JsonNode Entered(string line)
    {
        switch (choices.Of(4))
        {
            case 0:
                inputs.Entered(line, 1, 9, null);
                return RuleMaker.Kind("entered", ("range", "[1, 9]"));
            case 1:
                return RuleMaker.Kind("each", ("of", CountInput()), ("points", RuleMaker.Half(choices.From(1, 4))));
            case 2:
                return RuleMaker.Kind("table", ("of", Quality()), ("rows", new JsonArray(
                    new JsonObject { ["is"] = "good", ["then"] = "worth" },
                    new JsonObject { ["is"] = new JsonArray("fair", "poor"), ["then"] = choices.From(0, 2) })));
            default:
                return RuleMaker.Kind("measured", ("of", inputs.Number(Counted.Pure)));
        }
    }

    public JsonObject Place() => Default(Ask(choices.Of([.. Rankings]), "rank"), 9);

    /// <summary>A fold over others: of each what the maker of theirs makes, of some or of all.</summary>
    private JsonObject Over(string take, Func<ClusterMeasures, JsonNode>? value)
    {
        // Those that were added first are other rubrics; the units beside it come last.
        var (each, whose) = choices.OneIn(3) ? Others[^1] : Others[0];
        var over = RuleMaker.Kind("over", ("each", each()), ("take", take));
        // Only periods come one after the other.
        if (value is null && over["each"]!["periods"] is not null && choices.OneIn(2)) over["take"] = "leading";
        if (value is not null) over["value"] = value(whose);
        if (value is null || choices.OneIn(3))
            over["where"] = HasNumbers(over) && choices.OneIn(3) ? IsOneOfThem() : whose.Condition(0);
        return over;
    }

    private bool HasNumbers(JsonObject over) =>
        over["each"]!["periods"] is not null && Others[0].Whose.IsNumbered;

    private static JsonObject Number() => RuleMaker.Kind("field", ("of", "number"));

    private JsonObject IsOneOfThem() =>
        RuleMaker.Kind("compare", ("of", Number()), ("in", choices.Of("= 1", ">= 2", "<= 2")));

    /// <summary>Of periods perhaps a share that depends on which one it is.</summary>
    private JsonObject Weighed(JsonObject over)
    {
        if (!HasNumbers(over) || choices.OneIn(2)) return over;
        var weight = RuleMaker.Kind("table", ("of", Number()), ("rows", new JsonArray(
            new JsonObject { ["in"] = "<= 1", ["then"] = choices.Of("20%", "50%") },
            new JsonObject { ["in"] = "> 1", ["then"] = choices.Of("75%", "100%") })));
        over["value"] = RuleMaker.Kind(
            "combine", ("how", "product"), ("of", new JsonArray(weight, over["value"]!.DeepClone())));
        return over;
    }

    private JsonObject IsGraded() => RuleMaker.Kind("compare", ("in", ">= 1"), ("of", Default(
        RuleMaker.Kind("table", ("of", Level()), ("rows", new JsonArray(
            new JsonObject { ["is"] = "good", ["then"] = 1 },
            new JsonObject { ["is"] = new JsonArray("fair", "poor"), ["then"] = 0 }))),
        choices.From(0, 1))));

    /// <summary>The level of an outcome, or after one of its steps.</summary>
    private JsonNode Level()
    {
        if (Outcomes.Count > 0 && choices.OneIn(2)) return choices.Of([.. Outcomes]);
        var (outcome, step) = choices.Of([.. Steps]);
        var level = Ask(outcome, "level");
        level["at"] = step;
        return level;
    }

    private JsonObject IsTied() => RuleMaker.Kind("is",
        ("of", Default(Ask(choices.Of([.. Rankings]), "tied"), false)), ("any", true));

    private JsonNode CountInput() => Known(_inputs, () => inputs.Number(Counted.Count));

    private JsonNode YesNo() => Known(_yesNos, () => inputs.YesNo(false));

    private JsonNode Quality() => Known(_qualities, () => inputs.Level(false));

    /// <summary>
    /// One that is there, or a new one; whoever reads from outside reads what is there, if there is any.
    /// </summary>
    private string Known(List<string> there, Func<string> make)
    {
        if (there.Count > 0 && (there.Count > 2 || !choices.OneIn(4))) return choices.Of([.. there]);
        there.Add(make());
        return there[^1];
    }

    private static JsonObject Default(JsonNode of, JsonNode then) =>
        RuleMaker.Kind("default", ("of", of), ("then", then));

    private static JsonObject Row(string range, int then) => new() { ["in"] = range, ["then"] = then };

    private static JsonObject Ask(string of, string ask) => RuleMaker.Kind("result", ("of", of), ("ask", ask));
}
