using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThiDua.Testing;

/// <summary>
/// A small checker of JSON Schema (draft 2020-12). It knows the keywords that our schemas have; any other is a fault,
/// so that nothing is passed over.
/// </summary>
internal sealed class SchemaChecker
{
    private readonly JsonObject _root;

    public SchemaChecker(string schema) => _root = JsonNode.Parse(schema)!.AsObject();

    /// <summary>The places that do not fit, each with the keyword that says so.</summary>
    public IReadOnlyList<string> Faults(string json) => [.. Faults(_root, JsonNode.Parse(json), "")];

    /// <summary>References that lead nowhere, and definitions that nobody refers to.</summary>
    public IEnumerable<string> LooseEnds()
    {
        var named = _root["$defs"]!.AsObject().Select(definition => definition.Key).ToHashSet();
        var used = Below(_root).OfType<JsonObject>().Where(o => o["$ref"] is JsonValue)
            .Select(o => o["$ref"]!.GetValue<string>()["#/$defs/".Length..]).ToHashSet();
        return used.Except(named).Concat(named.Except(used));
    }

    private IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string at) =>
        schema.SelectMany(keyword => Faults(schema, keyword.Key, keyword.Value!, value, at));

    private IEnumerable<string> Faults(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string at)
    {
        switch (keyword)
        {
            case "$schema" or "$defs" or "title" or "description" or "format":
                return [];
            case "$ref":
                return Faults(Named(rule.GetValue<string>()), value, at);
            case "anyOf":
                return AnyOf(rule.AsArray(), value, at);
            case "properties":
                return Properties(value).Where(member => rule[member.Key] is not null)
                    .SelectMany(member => Faults(rule[member.Key]!.AsObject(), member.Value, at + "/" + member.Key));
            case "additionalProperties":
                return Properties(value).Where(member => schema["properties"]?[member.Key] is null)
                    .SelectMany(member => rule is JsonObject of
                        ? Faults(of, member.Value, at + "/" + member.Key)
                        : [at + "/" + member.Key + ": additionalProperties"]);
            case "propertyNames":
                return Properties(value)
                    .SelectMany(m => Faults(rule.AsObject(), JsonValue.Create(m.Key), at + "/" + m.Key));
            case "items":
                return (value as JsonArray ?? []).SelectMany((item, i) => Faults(
                    rule.AsObject(), item, at + "/" + i.ToString(CultureInfo.InvariantCulture)));
            default:
                return Fits(keyword, rule, value) ? [] : [at + ": " + keyword];
        }
    }

    // The alternative that comes nearest tells what is wrong.
    private List<string> AnyOf(JsonArray alternatives, JsonNode? value, string at) => alternatives
        .Select(one => Faults(one!.AsObject(), value, at).ToList())
        .OrderBy(faults => faults.Count)
        .First();

    private static bool Fits(string keyword, JsonNode rule, JsonNode? value) => keyword switch
    {
        "type" => (rule as JsonArray ?? [rule.DeepClone()]).Any(type => IsOf(type!.GetValue<string>(), value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "pattern" => Text(value) is not { } text
            || Regex.IsMatch(text, rule.GetValue<string>(), RegexOptions.ECMAScript),
        "maxLength" => Text(value) is not { } text || text.Length <= rule.GetValue<int>(),
        "minimum" => Number(value) is not { } number || number >= rule.GetValue<decimal>(),
        "maximum" => Number(value) is not { } number || number <= rule.GetValue<decimal>(),
        "minItems" => value is not JsonArray items || items.Count >= rule.GetValue<int>(),
        "maxItems" => value is not JsonArray items || items.Count <= rule.GetValue<int>(),
        "required" => value is not JsonObject members
            || rule.AsArray().All(n => members.ContainsKey(n!.GetValue<string>())),
        _ => throw new NotSupportedException("The checker does not know the keyword " + keyword + "."),
    };

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => Number(value) is not null,
        "integer" => Number(value) is { } number && decimal.Truncate(number) == number,
        "null" => value is null,
        _ => throw new NotSupportedException("The checker does not know the type " + type + "."),
    };

    private JsonObject Named(string reference) => _root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode? value) =>
        value as JsonObject ?? [];

    private static string? Text(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? value.GetValue<decimal>() : null;

    private static IEnumerable<JsonNode> Below(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray items => items,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Below).Append(node);
}
