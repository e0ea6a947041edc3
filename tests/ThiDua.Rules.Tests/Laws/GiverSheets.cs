using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Measures;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>
/// Sheets on which several givers of the last stage mark: a section or the total as a whole, single lines and inputs.
/// </summary>
internal static class GiverSheets
{
    public static readonly string[] Rules = ["mean", "median", "least", "greatest", "without-extremes", "apart"];

    private static readonly string[] _parts = ["criteria", "bonuses", "deductions"];

    private const string Stage = "council";

    public static Sheet Make(IReadOnlyList<int> numbers)
    {
        // The number 2 in front chooses stages.
        var sheet = SheetMaker.Make([2, .. numbers]);
        var choices = new Choices([.. numbers.Skip(numbers.Count / 2)]);
        string how = choices.Of(Rules);
        string[] givers = [.. Enumerable.Range(1, choices.From(2, how == "apart" ? 3 : 4)).Select(i => "m" + i)];
        var rules = sheet.Rules.DeepClone().AsObject();
        var lines = All(rules["rubric"]!.AsObject()).ToList();
        foreach (var line in lines)
        {
            if (line["leftOut"] is not null) line["leftOut"] = "rescale";
            line.Remove("marks");
        }

        var tried = choices.Shuffled(lines.Where(line => line["criteria"] is JsonArray { Count: > 0 }));
        if (choices.OneIn(3)) tried.Clear();
        var whole = tried.Find(line => Try(line, how, rules));
        MarkTheRest(rules, lines, choices, how);
        sheet = sheet with { Rules = rules, Givers = givers };
        return sheet with { Entries = Entries(sheet, choices) };
    }

    /// <summary>The line that each giver marks as a whole; null for none.</summary>
    public static string? WholeOf(Sheet sheet) =>
        sheet.Load().Rubric.Wholes.Values.Select(whole => whole.Line.Code.Value).FirstOrDefault();

    /// <summary>The same sheet where another rule combines whole lines.</summary>
    public static Sheet With(Sheet sheet, string how)
    {
        var rules = sheet.Rules.DeepClone().AsObject();
        string? whole = WholeOf(sheet);
        foreach (var line in All(rules["rubric"]!.AsObject()))
            if (line["marks"] is not null && line["code"]!.GetValue<string>() == whole) line["marks"] = Marks(how);

        return new Sheet(rules, sheet.Fields, sheet.Attributes, sheet.Stages, sheet.Entries) { Givers = sheet.Givers };
    }

    public static string HowOf(Sheet sheet) => sheet.Load().Rubric.Wholes.Values
        .Select(whole => MarksJson.Word(whole.Rule.How)).FirstOrDefault() ?? "";

    private static bool Try(JsonObject line, string how, JsonObject rules)
    {
        line["marks"] = Marks(how);
        if (!Sheet.Read(rules).HasErrors) return true;
        line.Remove("marks");
        return false;
    }

    /// <summary>Other lines and inputs are combined entry by entry, where that is possible.</summary>
    private static void MarkTheRest(JsonObject rules, List<JsonObject> lines, Choices choices, string how)
    {
        var inputs = rules["inputs"]!.AsArray().Select(input => input!.AsObject());
        var leaves = lines.Where(line => line["criteria"] is null);
        List<JsonObject> chosen = [.. inputs.Concat(leaves).Where(_ => choices.OneIn(3))];
        foreach (var part in chosen) part["marks"] = Marks(how);
        if (!Sheet.Read(rules).HasErrors) return;
        // Not all together: then one by one.
        foreach (var part in chosen) part.Remove("marks");
        foreach (var part in chosen) Try(part, how, rules);
    }

    /// <summary>Givers enter what is combined; what is not is entered by the first of them.</summary>
    private static List<Given> Entries(Sheet sheet, Choices choices)
    {
        var combined = sheet.Load().Rubric.Inputs.Where(input => input.Whole >= 0 || input.Givers is not null)
            .Select(input => input.Code.Value).ToHashSet();
        int left = choices.Of(0, 8, 3);
        var entries = new List<Given>();
        foreach (var field in sheet.Fields)
        {
            string stage = field.Owner ?? Stage;
            bool isCouncils = stage == Stage;
            string?[] by = !isCouncils || field is LogField ? [null]
                : combined.Contains(field.Code) ? [.. sheet.Givers] : [sheet.Givers[0]];
            foreach (string? giver in by.Where(_ => left == 0 || !choices.OneIn(left)))
                entries.Add(new Given(stage, field.Code, field.Some(choices, left > 0)) { By = giver });
        }

        return entries;
    }

    private static JsonObject Marks(string how) => new()
    {
        ["stage"] = Stage,
        ["givers"] = how == "apart" ? new JsonObject { ["mean-unless-apart"] = 2 } : how,
    };

    private static IEnumerable<JsonObject> All(JsonObject line) => _parts
        .SelectMany(part => (line[part]?.AsArray() ?? []).SelectMany(child => All(child!.AsObject()))).Prepend(line);
}
