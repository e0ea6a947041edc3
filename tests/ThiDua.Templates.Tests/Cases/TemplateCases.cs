using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Rules;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>
/// Cases that an official can read: what was found in the check, and the points and grade that follow. <c>others</c> is
/// what was found for all rows that are not named.
/// </summary>
internal static class TemplateCases
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IEnumerable<(string Set, string File)> All => Directory
        .EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "rules.json")
        .Order(StringComparer.Ordinal)
        .Select(file => (Path.GetFileName(Path.GetDirectoryName(file))!, Path.GetFileName(file)));

    public static JsonObject Read(string set, string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, set, file)))!.AsObject();

    /// <summary>The template, or the rule set that lies beside the cases.</summary>
    public static RuleSet Rules(string set)
    {
        string beside = Path.Combine(Folder, set, "rules.json");
        var text = File.Exists(beside)
            ? RuleSetText.Of(Code.Of(set), File.ReadAllText(beside))
            : TemplateCatalog.Get(set).Text;
        return RuleSet.Load(text, TemplateCatalog.Options).Require();
    }

    public static RuleSet WithReadings(RuleSet rules, JsonObject one)
    {
        foreach (var reading in one["readings"]?.AsObject() ?? [])
            rules = rules.WithReading(Code.Of(reading.Key), Code.Of(reading.Value!.GetValue<string>())).Require();

        return rules;
    }

    public static Evaluation Evaluate(RuleSet rules, JsonObject one)
    {
        var entries = one["entries"]!.DeepClone().AsObject();
        if (one["others"] is { } others)
        {
            foreach (var input in rules.Inputs.Where(input => !entries.ContainsKey(input.Code.Value)))
                entries[input.Code.Value] = others.DeepClone();
        }

        var dossier = new JsonObject
        {
            ["format"] = 1, ["ruleSet"] = rules.Code.Value, ["unit"] = "don-vi", ["entries"] = entries,
        };
        if (rules.EffectiveTo is { } end) dossier["period"] = end.ToString("uuuu", CultureInfo.InvariantCulture);
        byte[] utf8 = Encoding.UTF8.GetBytes(dossier.ToJsonString());
        return rules.Evaluate(DossierReader.Read(Code.Of("ho-so"), utf8).Require()).Require();
    }

    public static JsonElement Expected(JsonObject one) => JsonSerializer.SerializeToElement(one["expected"]);
}
