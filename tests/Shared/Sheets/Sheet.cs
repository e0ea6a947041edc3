using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Rules;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Testing.Sheets;

/// <summary>One thing that was entered, at a stage where the rules have stages.</summary>
internal sealed record Given(string? Stage, string Code, JsonNode Value)
{
    /// <summary>Who entered it, where several may.</summary>
    public string? By { get; init; }
}

/// <summary>A small rule set that can be used, with a dossier.</summary>
internal sealed record Sheet(
    JsonObject Rules,
    IReadOnlyList<Field> Fields,
    JsonObject Attributes,
    List<string> Stages,
    IReadOnlyList<Given> Entries)
{
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private RuleSet? _loaded;

    /// <summary>The givers of the last stage in the order of the dossier, where there are several.</summary>
    public IReadOnlyList<string> Givers { get; init; } = [];

    /// <summary>The usual limits, but no time for what can come out of the rules: that is another matter.</summary>
    public static ReadingOptions Options { get; } =
        new ReadingOptions(1 << 22, 64, 28, 10_000, 1_000, 100).WithCalendars(MadeCalendar.Calendar);

    public RuleSet Load() => _loaded ??= Load(Rules);

    public static RuleSet Load(JsonObject rules) => Read(rules).Require();

    public static Diagnosed<RuleSet> Read(JsonObject rules) => RuleSet.Load(
        RuleSetText.Of(Code.Of("sheet"), rules.ToJsonString()), Options);

    public Evaluation Evaluate() => Evaluate(Entries);

    public Evaluation Evaluate(IEnumerable<Given> entries) => Evaluate(Load(), entries);

    public Evaluation Evaluate(RuleSet rules, IEnumerable<Given> entries)
    {
        string dossier = Dossier(entries).ToJsonString();
        return rules.Evaluate(DossierReader.Read(Code.Of("dossier"), Encoding.UTF8.GetBytes(dossier)).Require())
            .Require();
    }

    public JsonObject Dossier(IEnumerable<Given> entries)
    {
        var dossier = new JsonObject { ["format"] = 1, ["ruleSet"] = "sheet", ["unit"] = "unit", ["period"] = "2031" };
        dossier["attributes"] = Attributes.DeepClone();
        var log = entries.SingleOrDefault(entry => entry.Code == LogField.Name);
        var days = entries.Where(entry => Fields.Any(field => field.Code == entry.Code && !field.IsOfStages)).ToList();
        entries = entries.Where(entry => entry != log && !days.Contains(entry));
        if (log is not null) dossier["log"] = Log(log);
        if (days.Count > 0) dossier["dates"] = Map(days);
        if (Stages.Count == 0)
        {
            dossier["entries"] = Map(entries);
            return dossier;
        }

        var stages = entries.Where(entry => entry.By is null).GroupBy(entry => entry.Stage!)
            .Select(stage => (JsonNode)new JsonObject { ["stage"] = stage.Key, ["entries"] = Map(stage) });
        var givers = Givers.Select(giver => (JsonNode)new JsonObject
        {
            ["stage"] = Stages[^1], ["by"] = giver, ["entries"] = Map(entries.Where(entry => entry.By == giver)),
        });
        dossier["stages"] = new JsonArray([.. stages, .. givers]);
        return dossier;
    }

    /// <summary>Everything that can be entered, by everyone who may: what there is, and the rest by choice.</summary>
    public IReadOnlyList<Given> Completed(Choices choices) => Completed(choices, _ => true);

    /// <summary>What there is, and entries for all codes that have none yet.</summary>
    public IReadOnlyList<Given> CompletedWhereSilent(Choices choices) => Completed(choices, field =>
        !Entries.Any(entry => entry.Code == field.Code && (field.Owner is null || field.Owner == entry.Stage)));

    private List<Given> Completed(Choices choices, Predicate<Field> isWanted)
    {
        List<Given> all = [.. Entries.Select(entry => entry with { Value = Filled(entry, choices) })];
        foreach (var field in Fields.Where(field => isWanted(field)))
        {
            foreach (string? stage in Stages.Count == 0 || !field.IsOfStages ? [null] : Stages.Cast<string?>())
            {
                bool isOpen = field.Owner is null || field.Owner == stage;
                if (!isOpen || all.Exists(entry => entry.Code == field.Code && entry.Stage == stage)) continue;
                all.Add(new Given(stage, field.Code, field.Some(choices, false)));
            }
        }

        return all;
    }

    private JsonNode Filled(Given entry, Choices choices) =>
        Fields.Single(field => field.Code == entry.Code).Filled(entry.Value, choices);

    private static JsonNode Log(Given log)
    {
        var kept = log.Value.DeepClone();
        if (log.Stage is not null) kept["stage"] = log.Stage;
        return kept;
    }

    public override string ToString() =>
        Rules.ToJsonString(_readable) + "\n" + Dossier(Entries).ToJsonString(_readable);

    private static JsonObject Map(IEnumerable<Given> entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Code, (JsonNode?)entry.Value.DeepClone())));
}
