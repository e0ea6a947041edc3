using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>
/// Random rules in which one number, interval, level, condition or amount is read in two ways: as it was, and in
/// another way.
/// </summary>
internal static class SecondReading
{
    public const string Code = "second";

    /// <summary>The rules with a place that is read in two ways; null where the rules have no such place.</summary>
    public static (JsonObject Rules, string Where)? In(JsonObject rules, Choices choices)
    {
        var some = (JsonObject)rules.DeepClone();
        var all = Places(some).ToList();
        if (all.Count == 0) return null;
        // Places of many kinds, few of each: first the kind, then the place.
        var kinds = all.GroupBy(place => place.Kind).OrderBy(kind => kind.Key, System.StringComparer.Ordinal).ToList();
        var ofKind = kinds[choices.Of(kinds.Count)].ToList();
        var (kind, at, name, other) = ofKind[choices.Of(ofKind.Count)];
        at[name] = new JsonObject
        {
            ["kind"] = "by-reading", ["of"] = Code,
            ["values"] = new JsonObject { ["one"] = at[name]!.DeepClone(), ["other"] = other },
        };
        Declare(some, "one");
        return (some, kind);
    }

    /// <summary>The same rules with the other way chosen.</summary>
    public static JsonObject Other(JsonObject rules)
    {
        var some = (JsonObject)rules.DeepClone();
        Declare(some, "other");
        return some;
    }

    private static void Declare(JsonObject rules, string chosen)
    {
        if (rules["interpretations"] is not JsonArray all) rules["interpretations"] = all = [];
        if (all.FirstOrDefault(one => one!["code"]!.GetValue<string>() == Code) is { } before) all.Remove(before);
        all.Add(new JsonObject
        {
            ["code"] = Code, ["question"] = "?", ["readings"] = new JsonArray("one", "other"), ["chosen"] = chosen,
        });
    }

    private static IEnumerable<(string Kind, JsonObject At, string Name, JsonNode Other)> Places(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var place in list.SelectMany(Places)) yield return place;
        }

        if (node is not JsonObject some) yield break;
        foreach (var (name, value) in some)
        {
            if (Other(some, name, value) is { } other) yield return (KindOf(some, name), some, name, other);
            foreach (var place in Places(value)) yield return place;
        }
    }

    private static string KindOf(JsonObject at, string name) =>
        (at["kind"] is JsonValue kind ? kind.GetValue<string>() + " " : "") + name;

    /// <summary>Another value of a place that may be read in two ways; null for any other place.</summary>
    private static JsonNode? Other(JsonObject at, string name, JsonNode? value) => (at["kind"]?.ToString(), name) switch
    {
        ("each", "beyond") => value is JsonValue ? 5 : null,
        ("each", "points") => value is JsonValue ? 7 : null,
        ("compare", "in") => ">= 2",
        (null, "atMost") when at.ContainsKey("code") => 1,
        (null, "atLeast") when at.ContainsKey("code") => -1,
        (null, "atMost" or "become") when !at.ContainsKey("code") => "poor",
        (null, "appliesTo") => new JsonObject
        {
            ["kind"] = "is", ["of"] = "kind", ["any"] = new JsonArray("office"),
        },
        (_, "when" or "where") => new JsonObject { ["kind"] = "not", ["of"] = value!.DeepClone() },
        _ => null,
    };
}
