using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Testing.Sheets;

/// <summary>Makes small rule sets that can be used, each with a dossier, out of choices.</summary>
internal sealed partial class SheetMaker
{
    /// <summary>With what the codes of criteria begin that nobody fills in.</summary>
    public const char Unused = 'u';

    private static readonly string[] _kinds = ["school", "office"];

    private readonly Choices _choices;
    private readonly InputMaker _inputs;
    private readonly ListMaker _lists;
    private readonly RuleMaker _rules;
    private readonly bool _byReading;
    private int _next;
    private int _unfilled;

    private SheetMaker(Choices choices, bool mayHaveGaps)
    {
        _choices = choices;
        _inputs = new InputMaker(choices, choices.OneIn(3) ? ["self", "check", "council"] : []);
        _lists = new ListMaker(choices, _inputs);
        _rules = new RuleMaker(choices, _inputs, _lists) { MayHaveGaps = mayHaveGaps, HasReadings = true };
        _byReading = choices.OneIn(3);
    }

    public static Sheet Make(IReadOnlyList<int> numbers) => new SheetMaker(new Choices(numbers), false).Make();

    public static Sheet MakeWithGaps(IReadOnlyList<int> numbers) => new SheetMaker(new Choices(numbers), true).Make();

    private Sheet Make()
    {
        var rubric = Parent("total", 2);
        rubric["bounds"] = _choices.Of("bounded", "open");
        if (_choices.OneIn(5)) AddFolded(rubric);
        if (_choices.OneIn(5)) AddLeftOut(rubric);
        var outcomes = _choices.OneIn(5) ? [] : Outcomes();
        var rules = new JsonObject
        {
            ["format"] = 1, ["code"] = "sheet", ["version"] = "1",
            ["levels"] = new JsonObject
            {
                ["quality"] = new JsonArray("good", "fair", "poor"), ["kind"] = new JsonArray("school", "office"),
            },
            ["interpretations"] = new JsonArray(new JsonObject
            {
                ["code"] = "words", ["question"] = "?", ["readings"] = new JsonArray("one", "other"),
                ["chosen"] = _choices.Of("one", "other"),
            }),
        };
        if (_inputs.Stages.Count > 0) rules["stages"] = new JsonArray([.. _inputs.Stages.Select(s => (JsonNode)s)]);
        _inputs.Inputs.Add(new JsonObject { ["code"] = "kind", ["levels"] = "kind", ["from"] = "unit" });
        rules["inputs"] = _inputs.Inputs;
        if (_lists.Events.Count > 0) rules["events"] = _lists.Events;
        _rules.Declare(rules);
        rules["rubric"] = rubric;
        rules["outcomes"] = outcomes;
        var attributes = new JsonObject { ["kind"] = _choices.Of(_kinds) };
        _inputs.Fields.AddRange(_lists.Fields());
        return new Sheet(rules, _inputs.Fields, attributes, [.. _inputs.Stages], Entries());
    }

    /// <summary>Everything, almost everything, or about half of what can be entered.</summary>
    private List<Given> Entries()
    {
        var choices = _choices.FromTheEnd;
        int left = choices.Of(0, 6, 3, 2);
        var entries = new List<Given>();
        foreach (var field in _inputs.Fields.Where(_ => left == 0 || !choices.OneIn(left)))
        {
            bool isOnce = _inputs.Stages.Count == 0 || !field.IsOfStages;
            foreach (string? stage in isOnce ? [null] : _inputs.Stages.Cast<string?>())
            {
                bool isOwners = field.Owner is null || field.Owner == stage
                    || (field is not LogField && choices.OneIn(4));
                if (!isOwners || (left > 0 && stage is not null && choices.OneIn(3))) continue;
                entries.Add(new Given(stage, field.Code, field.Some(choices, left > 0)));
            }
        }

        return entries;
    }

    private JsonObject Parent(string code, int depth)
    {
        if (code != "total" && _choices.OneIn(5)) return OneOf(code);
        var line = new JsonObject { ["code"] = code, ["take"] = _choices.Of("sum", "sum", "greatest") };
        bool gives = code == "total" && _choices.OneIn(4);
        if (gives) line["lines"] = Given();
        var criteria = new JsonArray();
        for (int i = _choices.From(1, 3); i > 0; i--)
            criteria.Add(depth > 1 && _choices.OneIn(3) ? Parent(Name(), depth - 1) : Leaf(gives));

        line["criteria"] = criteria;
        if (code != "total" && _choices.OneIn(6)) line["appliesTo"] = AppliesTo();
        line["worth"] = _kinds.Where(kind => Applies(line, kind))
            .Max(kind => Worth(criteria, kind, line["take"]!.GetValue<string>()));
        line["leftOut"] = _choices.Of("lower", "rescale");
        Finish(line, 2);
        return line;
    }

    /// <summary>One criterion that can be entered, and others that could have been entered in its place.</summary>
    private JsonObject OneOf(string code)
    {
        var line = new JsonObject { ["code"] = code, ["take"] = "one-of" };
        string filled = Name();
        var chosen = new JsonObject { ["code"] = filled, ["worth"] = _choices.From(9, 12) };
        _inputs.MayStandIn = false;
        Mark(chosen, filled, _choices.From(1, 2));
        Finish(chosen, 1);
        _inputs.MayStandIn = true;
        _inputs.Owner = null;
        var criteria = new JsonArray(chosen);
        for (int i = _choices.From(1, 2); i > 0; i--)
            criteria.Insert(_choices.Of(criteria.Count + 1), Unfilled());

        line["criteria"] = criteria;
        line["worth"] = _kinds.Max(kind => Worth(criteria, kind, "one-of"));
        line["leftOut"] = _choices.Of("lower", "rescale");
        Finish(line, 1);
        return line;
    }

    /// <summary>A criterion that nobody fills in.</summary>
    private JsonObject Unfilled()
    {
        var line = new JsonObject
        {
            ["code"] = Unused + (_unfilled++).ToString(CultureInfo.InvariantCulture), ["worth"] = _choices.From(1, 14),
            ["marking"] = RuleMaker.Kind("entered", ("range", "[0, 1]")),
        };
        if (_choices.OneIn(3)) line["appliesTo"] = AppliesTo();
        return line;
    }

    private static int Worth(JsonArray criteria, string kind, string take)
    {
        int[] worths = [.. criteria.Where(line => Applies(line!, kind))
            .Select(line => line!["worth"]!.GetValue<int>()).Append(0)];
        return take == "sum" ? worths.Sum() : worths.Max();
    }

    private static bool Applies(JsonNode line, string kind) =>
        line["appliesTo"] is not { } applies || applies["any"]!.GetValue<string>() == kind;

    private JsonObject Leaf(bool isGiven)
    {
        string code = Name();
        var line = new JsonObject { ["code"] = code, ["worth"] = _choices.From(1, 12) };
        if (_choices.OneIn(6)) line["appliesTo"] = AppliesTo();
        if (isGiven && _choices.OneIn(2))
        {
            // "lines" gives it its entry, marking and deduction.
            _inputs.Remember(code, ["\"good\"", "\"fair\"", "\"poor\""], true, null);
            line["ifNotApplicable"] = Policy(line);
            return line;
        }

        Mark(line, code, _choices.Of(5));
        Finish(line, 2);
        _inputs.Owner = null;
        return line;
    }

    private void Mark(JsonObject line, string code, int way)
    {
        string? owner = _inputs.Stages.Count > 0 && _choices.OneIn(4) ? _choices.Of([.. _inputs.Stages]) : null;
        _inputs.Owner = owner;
        if (owner is not null) line["owner"] = owner;
        if (_inputs.Stages.Count > 0 && _choices.OneIn(4))
            line["marks"] = new JsonObject { ["stage"] = owner ?? _choices.Of(["last", .. _inputs.Stages]) };
        if (way == 1)
        {
            line["marking"] = RuleMaker.Kind("entered", ("range", "[1, 9]"));
            _inputs.Entered(code, 1, 9, owner);
        }
        else if (way == 2)
        {
            var entry = _inputs.EntryOf(code, owner);
            line["entry"] = entry;
            line["marking"] = RuleMaker.Kind("table", ("of", "own"),
                ("rows", entry.ContainsKey("levels") ? LevelRows() : RuleMaker.YesNoRows(() => _rules.Amount(0))));
        }
        else
        {
            line["marking"] = ByReading(() => _rules.Amount(2));
        }
    }

    private JsonNode ByReading(Func<JsonNode> make) => _byReading && _choices.OneIn(4)
        ? RuleMaker.Kind("by-reading", ("of", "words"),
            ("values", new JsonObject { ["one"] = make(), ["other"] = make() }))
        : make();

    private JsonArray LevelRows() =>
    [
        new JsonObject { ["is"] = "good", ["then"] = "worth" },
        new JsonObject { ["is"] = "fair", ["then"] = "50%" },
        new JsonObject { ["is"] = "poor", ["then"] = _choices.From(0, 2) },
    ];

    private JsonObject Given() => new()
    {
        ["entry"] = InputMaker.Type("level", true),
        ["marking"] = "worth",
        ["deductions"] = new JsonArray(new JsonObject
        {
            ["code"] = "note", ["ifNotApplicable"] = "zero",
            ["marking"] = RuleMaker.Kind("table", ("of", "own"), ("rows", LevelRows())),
        }),
    };

    /// <summary>Bonuses, deductions, limits, rounding and the policy for what is not applicable.</summary>
    private void Finish(JsonObject line, int depth)
    {
        if (depth > 0 && _choices.OneIn(4)) line["bonuses"] = More(depth);
        if (depth > 0 && _choices.OneIn(3)) line["deductions"] = More(depth);
        if (_choices.OneIn(5)) line["atLeast"] = _choices.Of<JsonNode>(0, "none", -3);
        if (_choices.OneIn(4)) line["atMost"] = _choices.Of<JsonNode>("none", "worth", 7);
        if (_choices.OneIn(5)) line["round"] = _rules.Rounding();
        line["ifNotApplicable"] = Policy(line);
        Note(line);
    }

    /// <summary>"full" belongs to what has a worth.</summary>
    private JsonNode Policy(JsonObject line) => line.ContainsKey("worth")
        ? _choices.Of<JsonNode>("zero", "full", 2, "leave-out")
        : _choices.Of<JsonNode>("zero", "zero", 2, "leave-out");

    private JsonArray More(int depth)
    {
        var lines = new JsonArray();
        for (int i = _choices.From(1, 2); i > 0; i--)
        {
            var line = new JsonObject { ["code"] = Name() };
            if (_choices.OneIn(3)) line["when"] = _choices.OneIn(4) ? _rules.Happened() : _rules.Condition(2);
            bool isOfPart = _choices.OneIn(4);
            if (isOfPart) line["inForce"] = Part();
            if (_choices.OneIn(4))
                line["criteria"] = new JsonArray(Inner(), Inner());
            else if (isOfPart && _choices.OneIn(2))
                line["marking"] = _rules.EachTime();
            else
                line["marking"] = ByReading(() => _rules.Amount(1));
            if (depth > 1 && _choices.OneIn(5)) line["deductions"] = new JsonArray(Inner());
            if (_choices.OneIn(3)) line["atMost"] = _choices.Of(6, 12);
            if (_choices.OneIn(6)) line["round"] = _rules.Rounding();
            line["ifNotApplicable"] = Policy(line);
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>A part of the period: a line that is in force then sees only what happened then.</summary>
    private JsonObject Part() => _choices.OneIn(2)
        ? new JsonObject { ["from"] = "2031-03-02" }
        : new JsonObject { ["to"] = "2031-03-04" };

    private JsonObject Inner() => new()
    {
        ["code"] = Name(), ["marking"] = _rules.Amount(1), ["ifNotApplicable"] = Policy([]),
    };

    private JsonObject AppliesTo() => RuleMaker.Kind("is", ("of", "kind"), ("any", _choices.Of(_kinds)));

    private string Name() => "c" + (_next++).ToString(CultureInfo.InvariantCulture);
}
