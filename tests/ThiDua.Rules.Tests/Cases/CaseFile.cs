using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing.Cases;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Cases;

/// <summary>
/// A file of worked cases about one construct: rules, dossiers and what comes out. What a text leaves out, such as
/// format and unit, is filled in here. A contrast changes the rules at one place and scores one dossier with both.
/// </summary>
internal sealed class CaseFile
{
    // What a case says about itself; the rest is its dossier.
    private static readonly string[] _about =
        ["case", "constructs", "changes", "step", "expected", "otherwise", "dossiers"];

    private static readonly ReadingOptions _options = Sheet.Options.WithCalendars(TestCalendars.Officials);

    private readonly JsonObject _root;

    private CaseFile(string path) => _root = Parse(path);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public string Construct => _root["construct"]!.GetValue<string>();

    /// <summary>The constructs that the file is about, as its words begin: <c>K11, K12: lateness …</c></summary>
    public IReadOnlyList<string> Constructs => ConstructId.In(Construct.Split(':')[0]);

    public IEnumerable<JsonObject> Cases => _root["cases"]!.AsArray().Select(one => one!.AsObject());

    public IEnumerable<JsonObject> Contrasts => List("contrasts");

    /// <summary>Changes of the rules after which the same comes out.</summary>
    public IEnumerable<JsonObject> Alike => List("alike");

    /// <summary>The findings that the rule text itself has; usually none.</summary>
    public string Findings => _root["findings"]?.GetValue<string>() ?? "";

    public static CaseFile Read(string name) => new(Path.Combine(Folder, name + ".json"));

    /// <summary>The constructs that a contrast is about: those it names, or the only one of the file.</summary>
    public IReadOnlyList<string> ConstructsOf(JsonObject contrast) =>
        contrast["constructs"] is JsonArray named ? [.. named.Select(one => one!.GetValue<string>())]
        : Constructs.Count == 1 ? Constructs
        : [];

    public static string TitleOf(JsonObject one) => one["case"]!.GetValue<string>();

    public Diagnosed<RuleSet> Rules() => Load(RulesText());

    /// <summary>The rules as a whole text: what the case leaves out is filled in.</summary>
    public JsonObject RulesText() => Whole(_root["rules"]!.DeepClone().AsObject());

    public RuleSet ChangedRules(JsonObject contrast)
    {
        JsonObject rules = _root["rules"]!.DeepClone().AsObject();
        foreach (JsonNode? change in contrast["changes"]!.AsArray())
        {
            bool removes = !change!.AsObject().ContainsKey("to");
            JsonChange.Apply(rules, change["at"]!.GetValue<string>(), change["to"]?.DeepClone(), removes);
        }

        return Load(rules).Require();
    }

    /// <summary>The dossier of a case: all of it but the words about it.</summary>
    public static Dossier DossierOf(JsonObject one)
    {
        var dossier = new JsonObject { ["format"] = 1, ["ruleSet"] = "case", ["unit"] = "unit" };
        foreach (var property in one.Where(property => !_about.Contains(property.Key)))
            dossier[property.Key] = property.Value?.DeepClone();

        return DossierReader.Read(Code.Of("dossier"), Encoding.UTF8.GetBytes(dossier.ToJsonString())).Require();
    }

    /// <summary>
    /// The dossiers of a case of several units, in the order of the file. What stands beside them, such as the period,
    /// is said of all that do not say it themselves.
    /// </summary>
    public static DossierSet DossiersOf(JsonObject one)
    {
        var dossiers = new JsonArray();
        foreach (var written in one["dossiers"]!.AsArray())
        {
            var dossier = written!.DeepClone().AsObject();
            dossier["ruleSet"] ??= "case";
            dossier["unit"] ??= "unit";
            foreach (var property in one.Where(property => !_about.Contains(property.Key)))
                dossier[property.Key] ??= property.Value?.DeepClone();
            dossiers.Add(dossier);
        }

        var set = new JsonObject { ["format"] = 1, ["dossiers"] = dossiers };
        return DossierSetReader.Read(Code.Of("dossiers"), Encoding.UTF8.GetBytes(set.ToJsonString())).Require();
    }

    public static IReadOnlyList<string> Differences(RuleSet rules, JsonObject one, string expected)
    {
        var element = JsonSerializer.SerializeToElement(one[expected]);
        return one.ContainsKey("dossiers")
            ? ClusterResults.Differences(element, rules.Evaluate(DossiersOf(one)))
            : Results.Differences(element, rules.Evaluate(DossierOf(one)).Require());
    }

    /// <summary>The steps that explain a case: their codes, and <c>code:case</c> where one has a case.</summary>
    public static IReadOnlyCollection<string> Steps(RuleSet rules, JsonObject one)
    {
        Evaluation[] results = !one.ContainsKey("dossiers")
            ? [rules.Evaluate(DossierOf(one)).Require()]
            : rules.Evaluate(DossiersOf(one)).Value is { } together ? [.. together.Evaluations] : [];
        return [.. results.SelectMany(Explanations).SelectMany(Steps).Distinct()];
    }

    private static IEnumerable<Explanation> Explanations(Evaluation result)
    {
        yield return result.Explain();
        if (result.Provisional is { } meanwhile) yield return meanwhile.Explain();
        foreach (var outcome in result.ExplainOutcomes()) yield return outcome;
        foreach (var ranking in result.ExplainRankings()) yield return ranking;
    }

    private static IEnumerable<string> Steps(Explanation node) =>
    [
        node.Step.Value,
        .. node.Arguments.Where(argument => argument.Name == "case").Select(one => node.Step + ":" + one.Value),
        .. node.From.SelectMany(Steps),
    ];

    private static Diagnosed<RuleSet> Load(JsonObject rules) =>
        RuleSet.Load(RuleSetText.Of(Code.Of("case"), Whole(rules).ToJsonString()), _options);

    private static JsonObject Whole(JsonObject rules)
    {
        rules["format"] ??= 1;
        rules["code"] ??= "case";
        rules["version"] ??= "1";
        return rules;
    }

    private static JsonObject Parse(string path) => JsonNode.Parse(
        File.ReadAllText(path),
        null,
        new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!.AsObject();

    private IEnumerable<JsonObject> List(string name) => (_root[name]?.AsArray() ?? []).Select(one => one!.AsObject());
}
