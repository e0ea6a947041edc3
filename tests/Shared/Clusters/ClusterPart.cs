using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;

namespace ThiDua.Testing.Clusters;

/// <summary>
/// Makes one rubric of a cluster: lines from entries, places, lines that look at others, grades, places.
/// </summary>
internal sealed class ClusterPart
{
    private static readonly string[] _scopes = ["cluster", "area", "office"];

    private readonly Choices _choices;
    private readonly InputMaker _inputs;
    private readonly string _prefix;
    private readonly ClusterMeasures _measures;
    private readonly JsonArray _rankings = [];
    private readonly JsonArray _outcomes = [];
    private int _next;

    /// <summary>Whether the bands look at a line, so that gates may set its points.</summary>
    private bool _looksAtLine;

    /// <param name="choices">What decides.</param>
    /// <param name="prefix">The letter with which all codes begin.</param>
    /// <param name="code">The code of the rubric; null where there is only one.</param>
    /// <param name="before">The rubrics that it may read, and how.</param>
    public ClusterPart(
        Choices choices, string prefix, string? code, params (JsonObject Each, ClusterPart Of)[] before)
    {
        _choices = choices;
        _inputs = new InputMaker(choices, []) { MayStandIn = false, Lead = prefix };
        _prefix = prefix;
        Code = code;
        _measures = new ClusterMeasures(choices, _inputs);
        foreach (var (each, of) in before)
            _measures.Others.Add((() => each.DeepClone().AsObject(), of._measures));

        _measures.Others.Add((Beside, _measures));
        Rubric = Total();
    }

    public string? Code { get; }

    /// <summary>Whether periods by this rubric have a number inside a larger one.</summary>
    public bool IsNumbered { init => _measures.IsNumbered = value; }

    public JsonObject Rubric { get; }

    public JsonArray Outcomes => _outcomes;

    public JsonArray Rankings => _rankings;

    /// <summary>The inputs that are declared for it.</summary>
    public JsonArray Inputs => _inputs.Inputs;

    /// <summary>What can be entered; asked for when all rubrics are made, as others may have declared more.</summary>
    public IReadOnlyList<Field> Fields => _inputs.Fields;

    private JsonObject Beside() => new()
    {
        ["units"] = _choices.Of<JsonNode>(
            "cluster", new JsonObject { ["same"] = "area" }, new JsonObject { ["same"] = "office" }),
    };

    private JsonObject Total()
    {
        var entered = new JsonArray();
        for (int i = _choices.From(1, 2); i > 0; i--) entered.Add(Leaf(line => _measures.Entered(line)));
        var criteria = new JsonArray(Parent(Name("base"), entered));
        if (_choices.OneIn(2)) AddRanking("places");
        for (int i = _choices.From(_measures.Others.Count - 1, 2); i > 0; i--)
            criteria.Add(Leaf(_ => _measures.Amount(2)));

        var total = Parent(Name("total"), criteria, isRoot: true);
        AddOutcome("grade");
        if (_choices.OneIn(2)) AddRanking("order");
        if (_choices.OneIn(3)) AddOutcome("title");
        return total;
    }

    private JsonObject Leaf(System.Func<string, JsonNode> marking)
    {
        string code = Name("c" + (_next++).ToString(CultureInfo.InvariantCulture));
        var line = new JsonObject { ["code"] = code, ["worth"] = _choices.From(2, 9), ["marking"] = marking(code) };
        Finish(line);
        return line;
    }

    private JsonObject Parent(string code, JsonArray criteria, bool isRoot = false)
    {
        string take = _choices.Of("sum", "sum", "greatest");
        int[] worths = [.. criteria.Select(line => line!["worth"]!.GetValue<int>())];
        var line = new JsonObject
        {
            ["code"] = code, ["worth"] = take == "sum" ? worths.Sum() : worths.Max(), ["take"] = take,
            ["leftOut"] = _choices.Of("lower", "rescale"), ["criteria"] = criteria,
        };
        if (isRoot) line["bounds"] = _choices.Of("open", "bounded");
        if (isRoot && _choices.OneIn(3)) line["bonuses"] = new JsonArray(More());
        if (_choices.OneIn(4)) line["deductions"] = new JsonArray(More());
        Finish(line);
        return line;
    }

    private JsonObject More()
    {
        var line = new JsonObject { ["code"] = Name("c" + (_next++).ToString(CultureInfo.InvariantCulture)) };
        if (_choices.OneIn(2)) line["when"] = _measures.Condition(2);
        line["marking"] = _measures.Amount(1);
        line["ifNotApplicable"] = "zero";
        return line;
    }

    private void Finish(JsonObject line)
    {
        if (_choices.OneIn(5)) line["atMost"] = 7;
        if (_choices.OneIn(5))
            line["round"] = new JsonObject { ["decimals"] = 0, ["mode"] = _choices.Of("half-up", "up", "down") };
        line["ifNotApplicable"] = _choices.Of<JsonNode>("zero", "full", 2, "leave-out");
        _measures.Lines.Add(line["code"]!.GetValue<string>());
    }

    private void AddRanking(string code)
    {
        var ranking = new JsonObject { ["code"] = Name(code), ["by"] = Keys(isSure: false) };
        if (_choices.OneIn(2)) ranking["scope"] = _choices.Of(_scopes);
        ranking["ties"] = _choices.Of("competition", "dense", "unresolved");
        _rankings.Add(ranking);
        _measures.Rankings.Add(Name(code));
    }

    /// <summary>One key or two; what orders a quota has to be applicable.</summary>
    private JsonArray Keys(bool isSure)
    {
        var keys = new JsonArray();
        if (!isSure && _measures.Outcomes.Count > 0 && _choices.OneIn(2))
            keys.Add(new JsonObject { ["of"] = _choices.Of([.. _measures.Outcomes]) });
        for (int i = _choices.From(1, 2 - keys.Count); i > 0; i--)
        {
            var of = _measures.Points(1);
            if (isSure) of = RuleMaker.Kind("default", ("of", of), ("then", 0));
            keys.Add(new JsonObject { ["of"] = of, ["best"] = _choices.Of("high", "high", "low") });
        }

        return keys;
    }

    private void AddOutcome(string code)
    {
        int low = _choices.From(1, 6);
        string a = low.ToString(CultureInfo.InvariantCulture);
        string b = (low + _choices.From(1, 4)).ToString(CultureInfo.InvariantCulture);
        string[] rows = _choices.OneIn(2)
            ? ["> " + b, "(" + a + ", " + b + "]", "<= " + a] : [">= " + b, "[" + a + ", " + b + ")", "< " + a];
        JsonNode of = _choices.Of(3) switch
        {
            0 => Name("total"),
            1 => RuleMaker.Kind("default", ("of", Name("total")), ("then", 3)),
            _ => _measures.Points(2),
        };
        _looksAtLine = of is JsonValue;
        string[] levels = ["good", "fair", "poor"];
        var steps = new JsonArray();
        void Add(JsonObject step)
        {
            step["code"] = "s" + steps.Count.ToString(CultureInfo.InvariantCulture);
            steps.Add(step);
            _measures.Steps.Add((Name(code), step["code"]!.GetValue<string>()));
        }

        Add(RuleMaker.Kind("bands", ("of", of), ("rows", new JsonArray(
            [.. rows.Select((row, i) => new JsonObject { ["in"] = row, ["then"] = levels[i] })]))));
        int more = _choices.Of(3);
        int quota = _choices.OneIn(2) ? _choices.Of(more + 1) : -1;
        for (int i = 0; i <= more; i++)
        {
            if (i == quota) Add(Quota());
            if (i < more) Add(Step());
        }

        _outcomes.Add(new JsonObject
        {
            ["code"] = Name(code), ["levels"] = new JsonArray("good", "fair", "poor"), ["steps"] = steps,
        });
        _measures.Outcomes.Add(Name(code));
    }

    private JsonObject Step() => _choices.Of(5) switch
    {
        1 => Gate("down", 1),
        2 => Gate("become", _choices.Of("poor", "good")),
        3 => Gate("noGrade", true),
        4 => RuleMaker.Kind("require", ("level", "good"), ("when", _measures.Condition(2)),
            ("otherwise", _choices.Of("fair", "poor"))),
        _ => Gate("atMost", "fair"),
    };

    private JsonObject Gate(string effect, JsonNode value)
    {
        var then = new JsonObject { [effect] = value };
        if (_looksAtLine && _choices.OneIn(3)) then["points"] = _choices.From(0, 9);
        return effect is "down" or "atMost" && _choices.OneIn(5)
            ? RuleMaker.Kind("gate", ("then", then)) // for everybody
            : RuleMaker.Kind("gate", ("when", _measures.Condition(2)), ("then", then));
    }

    private JsonObject Quota()
    {
        bool isFair = _choices.OneIn(3);
        var quota = RuleMaker.Kind("quota", ("level", isFair ? "fair" : "good"), ("order", Keys(isSure: true)),
            ("ties", _choices.Of("unresolved", "all-out")));
        if (!isFair && _choices.OneIn(3)) quota["demote"] = "poor";
        if (_choices.OneIn(2))
            quota["scopes"] = _choices.Of<JsonNode>(new JsonArray("cluster", "area"), new JsonArray("area"),
                new JsonArray("cluster", "area", "office"));
        if (_choices.OneIn(4))
        {
            quota["limit"] = new JsonObject { ["number"] = _choices.From(0, 2) };
            return quota;
        }

        quota["limit"] = new JsonObject { ["share"] = Share(quota["scopes"] is JsonArray { Count: 1 }) };
        if (_choices.OneIn(4)) quota["limit"]!["atLeast"] = _choices.From(1, 2);
        quota["round"] = _choices.Of("down", "half-up", "up");
        quota["base"] = Base(isFair);
        return quota;
    }

    /// <summary>
    /// A share for all; or one that depends on how many units there are of some sort, in the area that is the only
    /// scope, or else beside each other.
    /// </summary>
    private JsonNode Share(bool isOfAreas)
    {
        if (!_choices.OneIn(3)) return _choices.Of("50%", "20%", "30%", "75%", "100%");
        JsonNode units = isOfAreas ? new JsonObject { ["same"] = "area" } : "cluster";
        var count = RuleMaker.Kind("over", ("each", new JsonObject { ["units"] = units }), ("take", "count"),
            ("where", _measures.Condition(0)));
        return RuleMaker.Kind("table", ("of", count), ("rows", new JsonArray(
            new JsonObject { ["in"] = "< 1", ["then"] = _choices.Of("50%", "0%", "100%") },
            new JsonObject { ["in"] = "[1, 2]", ["then"] = "30%" },
            new JsonObject { ["in"] = "> 2", ["then"] = _choices.Of("20%", "75%") })));
    }

    private JsonObject Base(bool isFair)
    {
        if (_choices.OneIn(6))
            return new JsonObject
            {
                ["of"] = RuleMaker.Kind("over", ("each", new JsonObject { ["units"] = "cluster" }), ("take", "count")),
            };
        string[][] sets = isFair
            ? [["good", "fair", "poor"], ["poor"], ["good", "fair"]]
            : [["good", "fair", "poor"], ["fair"], ["good", "fair"], ["fair", "poor"], ["good"]];
        return new JsonObject
        {
            ["levels"] = new JsonArray([.. _choices.Of(sets).Select(level => (JsonNode)level)]),
            ["counted"] = _choices.Of("after", "before"),
        };
    }

    private string Name(string word) => _prefix + "-" + word;
}
