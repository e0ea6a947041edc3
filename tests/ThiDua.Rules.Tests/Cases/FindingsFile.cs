using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing.Cases;

namespace ThiDua.Rules.Tests.Cases;

/// <summary>
/// A file of worked cases about constructs that are not scored: rules, where it needs them inspections or answers to a
/// checklist, and exactly what is found fault with. A contrast changes the rules at one place and holds the same
/// against both.
/// </summary>
internal sealed class FindingsFile
{
    private static readonly ReadingOptions _options = new ReadingOptions().WithCalendars(TestCalendars.Officials);

    /// <summary>The day on which answers are reviewed: after all that the cases tell of.</summary>
    private static readonly LocalDate _today = new(2025, 1, 1);

    private readonly JsonObject _root;

    private FindingsFile(string path) => _root = JsonNode.Parse(File.ReadAllText(path))!.AsObject();

    private static string Folder { get; } = Path.Combine(CaseFile.Folder, "Findings");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The constructs that the file is about, as its words begin.</summary>
    public IReadOnlyList<string> Constructs => ConstructId.In(((string)_root["construct"]!).Split(':')[0]);

    public IEnumerable<JsonObject> Cases => _root["cases"]!.AsArray().Select(one => one!.AsObject());

    public IEnumerable<JsonObject> Contrasts => _root["contrasts"]!.AsArray().Select(one => one!.AsObject());

    public static FindingsFile Read(string name) => new(Path.Combine(Folder, name + ".json"));

    /// <summary>What is found in a case, with the rules of the file.</summary>
    public IReadOnlyList<string> Found(JsonObject one) => Found(_root["rules"]!.DeepClone().AsObject(), one);

    /// <summary>What is found in a contrast, with the rules that it changes.</summary>
    public IReadOnlyList<string> FoundOtherwise(JsonObject contrast)
    {
        var rules = _root["rules"]!.DeepClone().AsObject();
        foreach (var change in contrast["changes"]!.AsArray())
        {
            bool removes = !change!.AsObject().ContainsKey("to");
            JsonChange.Apply(rules, (string)change["at"]!, change["to"]?.DeepClone(), removes);
        }

        return Found(rules, contrast);
    }

    private List<string> Found(JsonObject rules, JsonObject one)
    {
        foreach (var own in one["rules"]?.AsObject() ?? []) rules[own.Key] = own.Value!.DeepClone();
        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("case"), Whole("code", rules, ("version", "1"))), _options);
        var found = loaded.Diagnostics.ToList();
        if (loaded.Value is { } usable && one["inspections"] is { } inspections)
        {
            found.AddRange(usable.Teams.Review(
                InspectionReader.Read(Code.Of("inspections"), Text("inspections", inspections)).Require(),
                CandidateReader.Read(Code.Of("candidates"), Text("candidates", _root["candidates"]!)).Require())
                .Diagnostics);
        }

        List<string> told = [.. found.Select(Told)];
        if (loaded.Value is { } rated && one["answers"] is { } answers) told.AddRange(Reviewed(rated, answers));
        return told;
    }

    /// <summary>What is odd about answers, and the items that are not complete: their state and why.</summary>
    private static IEnumerable<string> Reviewed(RuleSet rules, JsonNode answers)
    {
        byte[] text = Encoding.UTF8.GetBytes(Whole("ruleSet", answers.DeepClone().AsObject()));
        var review = rules.ReviewChecklist(ChecklistAnswersReader.Read(Code.Of("answers"), text).Require(), _today);
        return review.Diagnostics.Select(Told).Concat(review.Require().Items
            .Where(item => item.Reasons.Count > 0)
            .Select(item => item.Item.Code + " " + item.State + ": "
                + string.Join(", ", item.Reasons.Select(one => one.Kind))));
    }

    private static string Told(Diagnostic finding) => finding.Code + " " + finding.At.Pointer;

    private static byte[] Text(string list, JsonNode items) => Encoding.UTF8.GetBytes(
        Whole("ruleSet", new JsonObject { [list] = items.DeepClone() }));

    private static string Whole(string name, JsonObject text, params (string Name, string Value)[] more)
    {
        text["format"] = 1;
        text[name] = "case";
        foreach (var (property, value) in more) text[property] = value;
        return text.ToJsonString();
    }
}
