using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Time;

namespace ThiDua.Templates.Tests.Documents;

/// <summary>
/// Everything of a rule set that its document prints. What every object with a label and words is, is seen from its
/// place; what is printed otherwise than it is written (phases, actors, lists of units) is put together here.
/// </summary>
internal sealed class PrintedUnits
{
    /// <summary>The properties with words of the document; notes, quotes and citations are none.</summary>
    private static readonly string[] _words =
    [
        "title", "heading", "paragraphs", "text", "prompt", "columns", "total", "parentBody", "issuingBody", "national",
        "symbol", "placeAndDate", "kind", "subject", "mark", "basis", "recipientsTitle", "recipients", "authority",
        "office", "seal", "name", "attached",
    ];

    /// <summary>The parts that hold words; those of the others are the author's.</summary>
    private static readonly (string Part, string Kind)[] _parts =
    [
        ("/document/head", "head"), ("/document/foot", "foot"), ("/document", "text"), ("/plan/tasks", "task"),
        ("/plan/sections", "heading"), ("/plan/phases", "phase"), ("/teams", "seat"), ("/attendance", "seat"),
        ("/rubric", "row"), ("/checklists", "item"), ("/reports", "section"),
    ];

    private readonly List<PrintedUnit> _units = [];
    private readonly HashSet<string> _columns = [];

    public static IReadOnlyList<PrintedUnit> Of(Template template)
    {
        var units = new PrintedUnits();
        units.Walk(JsonNode.Parse(template.Text.ToBytes())!, "");
        units.Compose(template.Load().Require());
        return units._units;
    }

    private void Walk(JsonNode node, string at)
    {
        if (node is JsonArray array)
            for (int i = 0; i < array.Count; i++) WalkItem(array[i]!, at, i);
        if (node is not JsonObject content) return;
        if (KindOf(at) is { } kind) Take(content, kind, at);
        foreach (var (name, value) in content)
            if (value is JsonObject or JsonArray) Walk(value, at + "/" + name);
    }

    private void WalkItem(JsonNode item, string at, int i)
    {
        string place = at + "/" + i.ToString(CultureInfo.InvariantCulture);
        bool isParagraph = at.EndsWith("/body", StringComparison.Ordinal)
            || at.EndsWith("/children", StringComparison.Ordinal);
        if (item is JsonValue value && isParagraph) Add("paragraph", place, value.ToString());
        else Walk(item, place);
    }

    /// <summary>The words of an object; the first of them stand behind its label.</summary>
    private void Take(JsonObject content, string kind, string at)
    {
        string? label = content["label"]?.ToString();
        // A score sheet is a table of which each line of the copies is a cell.
        if (label is not null && kind == "row") Add("label", at, label);
        foreach (var (name, value) in content)
        {
            if (!_words.Contains(name) || value is null or JsonObject) continue;
            foreach (var (line, i) in Lines(value).Select((line, i) => (line, i)))
            {
                if (name == "columns" && !_columns.Add(line)) continue; // a table that goes on has its head once
                string what = KindOf(name, kind, label);
                bool isBehindLabel = label is not null && i == 0 && StandsBehindLabel(name, content);
                if (isBehindLabel) Add(what, at, label + " " + line);
                if (!isBehindLabel || kind == "row") Add(what, at, line);
            }
        }

        if (content["worth"] is JsonValue worth && kind == "row")
            Add("cell", at, worth.GetValue<int>().ToString("00", CultureInfo.InvariantCulture));
        if (content["venue"] is { } venue) Add(kind, at, "Địa điểm kiểm tra, giám sát: " + venue);
    }

    private static string KindOf(string name, string kind, string? label) => name switch
    {
        "columns" or "total" => "cell",
        "paragraphs" => label is null ? "paragraph" : "item",
        _ => kind == "text" ? name : kind,
    };

    private static bool StandsBehindLabel(string name, JsonObject content) =>
        name is "heading" or "title" or "text" or "prompt" || (name == "paragraphs" && content["heading"] is null);

    private static IEnumerable<string> Lines(JsonNode value) => value is JsonArray list
        ? list.OfType<JsonValue>().Select(line => line.ToString())
        : [value.ToString()];

    private static string? KindOf(string at)
    {
        foreach (string part in new[] { "/head", "/foot" })
            if (at.StartsWith("/document/", StringComparison.Ordinal) && at.EndsWith(part, StringComparison.Ordinal))
                return part[1..];

        return Array.Find(_parts, part => at.StartsWith(part.Part, StringComparison.Ordinal)).Kind;
    }

    private void Compose(RuleSet rules)
    {
        if (rules.Plan is not null) ComposePlan(rules.Plan, rules);
        foreach (var team in rules.Teams.All) ComposeTeam(team, rules);
    }

    private void ComposePlan(Plan plan, RuleSet rules)
    {
        foreach (var phase in plan.Phases)
        {
            Add("phase", "/plan/phases", string.Concat(
                phase.Label, " Từ ", Day(phase.From, rules), " đến ", Day(phase.To, rules), ": ", phase.Title));
        }

        foreach (var (first, second) in plan.Tasks.Zip(plan.Tasks.Skip(1)))
            if (first.Label == second.Label && first.Section == second.Section && first.Title != second.Title)
                Add("task", "/plan/tasks", first.Label + " " + first.Title + " " + second.Title);

        foreach (var task in plan.Tasks)
        {
            if (task.Lead is { } lead) Add("cell", "/plan/tasks", lead.Title);
            if (task.Coordinators.Count > 0) Add("cell", "/plan/tasks", Joined(task));
        }
    }

    private void ComposeTeam(Team team, RuleSet rules)
    {
        for (int i = 0; i < team.Inspected.Count; i++)
        {
            var code = team.Inspected[i].Code;
            Add("unit", "/teams", string.Concat(
                (i + 1).ToString(CultureInfo.InvariantCulture),
                ". ",
                rules.Organization.Find(code)?.Title ?? rules.Organization.FindGroup(code)!.Title,
                i + 1 < team.Inspected.Count ? ";" : "."));
        }
    }

    /// <summary>The document sets them apart by semicolons, the last two by "và".</summary>
    private static string Joined(PlanTask task)
    {
        var titles = task.Coordinators.Select(actor => actor.Title).ToList();
        return titles.Count == 1 ? titles[0]
            : string.Join("; ", titles.SkipLast(1)) + " và " + titles[^1];
    }

    private static string Day(DayRef day, RuleSet rules) => day switch
    {
        DayRef.OnDate { Date: var date } => Day(date),
        DayRef.OfEvent { Event: var code } => Lowered(rules.Dates.First(input => input.Code == code).Title),
        _ => throw new InvalidOperationException("A day of another sort."),
    };

    private static string Day(LocalDate date) => string.Format(
        CultureInfo.InvariantCulture, "ngày {0:00} tháng {1} năm {2}", date.Day, Month(date.Month), date.Year);

    private static string Month(int month) => month.ToString(month < 3 ? "00" : "0", CultureInfo.InvariantCulture);

    private static string Lowered(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    private void Add(string kind, string at, string text) =>
        _units.Add(new PrintedUnit(kind, at, PrintedLines.Plain(text)));
}
