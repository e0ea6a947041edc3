using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Measures;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>
/// Sheets on which several givers of the last stage mark: a section or the total as a whole, perhaps another one inside
/// or beside it by another rule, single lines and inputs.
/// </summary>
internal static class GiverSheets
{
    public static readonly string[] Rules = ["mean", "median", "least", "greatest", "without-extremes", "apart"];

    private static readonly string[] _parts = ["criteria", "bonuses", "deductions"];

    private static readonly string[] _needThree = ["without-extremes", "apart"];

    private static readonly string[] _numbers = ["number", "count", "share"];

    private const string Stage = "council";

    public static Sheet Make(IReadOnlyList<int> numbers)
    {
        // The number 2 in front chooses stages.
        var sheet = SheetMaker.Make([2, .. numbers]);
        var choices = new Choices([.. numbers.Skip(numbers.Count / 2)]);
        string how = choices.Of(Rules), other = choices.OneIn(3) ? choices.Of(Rules) : how;
        bool hasThird = how == "apart" || other == "apart";
        string[] givers = [.. Enumerable.Range(1, choices.From(2, hasThird ? 3 : 4)).Select(i => "m" + i)];
        var rules = sheet.Rules.DeepClone().AsObject();
        var lines = All(rules["rubric"]!.AsObject()).ToList();
        foreach (var line in lines) line.Remove("marks");
        var parents = choices.Shuffled(lines.Where(line => line["criteria"] is JsonArray { Count: > 0 }));
        bool hasWhole = !choices.OneIn(3), hasTwo = hasWhole && parents.Count > 1 && other != how;
        if (hasWhole) MarkWhole(parents[0], how);
        if (hasTwo) MarkWhole(parents[1], other);
        Weigh(rules["rubric"]!.AsObject(), hasTwo ? how + " and " + other : "mean");
        MarkTheRest(rules, lines, choices, how);
        sheet = sheet with { Rules = rules, Givers = givers };
        sheet = OwnedByGivers(sheet);
        return sheet with { Entries = Entries(sheet, choices) };
    }

    /// <summary>The line that each giver marks as a whole, the outer one of several; null for none.</summary>
    public static string? WholeOf(Sheet sheet) =>
        sheet.Load().Rubric.Wholes.Values.Select(whole => whole.Line.Code.Value).FirstOrDefault();

    /// <summary>
    /// The same sheet where another rule combines the whole line; but for the mean, no worth is lowered then.
    /// </summary>
    public static Sheet With(Sheet sheet, string how)
    {
        var rules = sheet.Rules.DeepClone().AsObject();
        string? whole = WholeOf(sheet);
        foreach (var line in All(rules["rubric"]!.AsObject()))
        {
            if (line["code"]!.GetValue<string>() == whole) MarkWhole(line, how);
            if (how != "mean" && line["leftOut"] is not null) line["leftOut"] = "rescale";
        }

        return new Sheet(rules, sheet.Fields, sheet.Attributes, sheet.Stages, sheet.Entries) { Givers = sheet.Givers };
    }

    /// <summary>
    /// The same sheet where so many givers have to mark; where a third mark may decide, no number can be said.
    /// </summary>
    public static Sheet WithExactly(Sheet sheet, int number)
    {
        var rules = sheet.Rules.DeepClone().AsObject();
        var marked = All(rules["rubric"]!.AsObject()).Select(line => line["marks"])
            .Concat((rules["inputs"]?.AsArray() ?? []).Select(input => input!["marks"]));
        foreach (var marks in marked.Where(marks => marks?["givers"] is JsonValue)) marks!["exactly"] = number;
        return new Sheet(rules, sheet.Fields, sheet.Attributes, sheet.Stages, sheet.Entries) { Givers = sheet.Givers };
    }

    public static string HowOf(Sheet sheet) => sheet.Load().Rubric.Wholes.Values
        .Select(whole => MarksJson.Word(whole.Rule.How)).FirstOrDefault() ?? "";

    /// <summary>Whether there are as many givers as every rule may need.</summary>
    public static bool AreEnough(Sheet sheet)
    {
        string text = sheet.Rules.ToJsonString();
        return sheet.Givers.Count >= 3 || !(text.Contains("apart", System.StringComparison.Ordinal)
            || text.Contains("without-extremes", System.StringComparison.Ordinal));
    }

    /// <summary>What there is, and every entry that somebody who may enter it has not entered.</summary>
    public static IReadOnlyList<Given> Completed(Sheet sheet, Choices choices)
    {
        var all = sheet.Entries.Select(entry => entry with
        {
            Value = sheet.Fields.Single(field => field.Code == entry.Code).Filled(entry.Value, choices),
        }).ToList();
        foreach (var (field, stage, by) in Asked(sheet))
        {
            if (!all.Exists(entry => (entry.Code, entry.Stage, entry.By) == (field.Code, stage, by)))
                all.Add(new Given(stage, field.Code, field.Some(choices, false)) { By = by });
        }

        return all;
    }

    /// <summary>Whether what several givers enter belongs to another stage than theirs: it never comes.</summary>
    public static bool NeverComes(Sheet sheet)
    {
        var combined = Combined(sheet);
        return sheet.Fields.Any(field => combined(field.Code) && field.Owner is not null and not Stage);
    }

    /// <summary>Two rules need marks that are always there: then what does not apply gives no points.</summary>
    private static void MarkWhole(JsonObject line, string how)
    {
        line["marks"] = Marks(how);
        if (_needThree.Contains(how) && line["ifNotApplicable"]?.ToJsonString() == "\"leave-out\"")
            line["ifNotApplicable"] = "zero";
    }

    /// <summary>
    /// What is left out lowers a worth only where nobody marks it, or the mean is taken. Of two lines of which one may
    /// stand inside the other neither has a worth of which the other's givers take a part.
    /// </summary>
    private static void Weigh(JsonObject line, string how)
    {
        if (how == "mean" && line["marks"]?["givers"] is { } rule) how = rule.ToString();
        if (how != "mean" && line["leftOut"] is not null) line["leftOut"] = "rescale";
        foreach (var child in Below(line)) Weigh(child, how);
    }

    /// <summary>Whatever has an owner is the givers' own, so that what they combine can come.</summary>
    private static Sheet OwnedByGivers(Sheet sheet)
    {
        var inputs = sheet.Rules["inputs"]!.AsArray().Concat(sheet.Rules["events"]?.AsArray() ?? []);
        foreach (var owned in All(sheet.Rules["rubric"]!.AsObject()).Concat(inputs.Select(input => input!.AsObject())))
            if (owned["owner"] is not null) owned["owner"] = Stage;

        var fields = sheet.Fields.Select(field => field.Owner is null ? field : field with { Owner = Stage });
        return sheet with { Fields = [.. fields] };
    }

    /// <summary>Other lines and inputs are combined entry by entry, where that is possible.</summary>
    private static void MarkTheRest(JsonObject rules, List<JsonObject> lines, Choices choices, string how)
    {
        var inputs = rules["inputs"]!.AsArray().Select(input => input!.AsObject()).Where(input =>
            _numbers.Contains(input["type"]?.GetValue<string>())
            && !(_needThree.Contains(how) && input["mayBeNotApplicable"] is not null));
        var leaves = lines.Where(line => line["marking"] is JsonObject && line["entry"] is null);
        foreach (var part in inputs.Concat(leaves).Where(_ => choices.OneIn(3))) part["marks"] = Marks(how);
    }

    /// <summary>Givers enter what is combined; what is not is entered by the first of them.</summary>
    private static List<Given> Entries(Sheet sheet, Choices choices)
    {
        int left = choices.Of(0, 8, 3);
        return
        [
            .. Asked(sheet).Where(_ => left == 0 || !choices.OneIn(left)).Select(asked =>
                new Given(asked.Stage, asked.Field.Code, asked.Field.Some(choices, left > 0)) { By = asked.By }),
        ];
    }

    /// <summary>Who is asked for what, at the stage of its owner or at the last one.</summary>
    private static IEnumerable<(Field Field, string? Stage, string? By)> Asked(Sheet sheet)
    {
        var combined = Combined(sheet);
        foreach (var field in sheet.Fields)
        {
            string? stage = field.IsOfStages ? field.Owner ?? Stage : null;
            string?[] by = stage != Stage || field is LogField ? [null]
                : combined(field.Code) ? [.. sheet.Givers] : [sheet.Givers[0]];
            foreach (string? giver in by) yield return (field, stage, giver);
        }
    }

    private static System.Predicate<string> Combined(Sheet sheet)
    {
        var givers = new SlowScoring(sheet, []).Givers;
        return code => givers.RuleOf(code) is not null || givers.WholeOf(code) is not null;
    }

    private static JsonObject Marks(string how) => new()
    {
        ["stage"] = Stage,
        ["givers"] = how == "apart" ? new JsonObject { ["mean-unless-apart"] = 2 } : how,
    };

    private static IEnumerable<JsonObject> All(JsonObject line) => Below(line).SelectMany(All).Prepend(line);

    private static IEnumerable<JsonObject> Below(JsonObject line) =>
        _parts.SelectMany(part => line[part]?.AsArray() ?? []).Select(child => child!.AsObject());
}
