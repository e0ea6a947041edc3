using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Testing;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>
/// The texts of a JSON file that people write as they like, found by the schema of the file: strings that have no
/// pattern and are no word of a list. Nobody has to name them, so that none is forgotten.
/// </summary>
internal sealed class FreeTexts
{
    /// <summary>What has to be the same in two files, and what no file is read for.</summary>
    private static readonly HashSet<string> Bound = ["$schema", "version", "digest"];

    /// <summary>Letters stand in the file as they are, and not as six.</summary>
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _definitions;
    private readonly List<FreeText> _found = [];

    private FreeTexts(JsonObject schema) => _definitions = schema["$defs"]?.AsObject() ?? [];

    /// <summary>The same file, where every free text is what comes of its number and what it was.</summary>
    public static byte[] Replace(string schema, byte[] json, Func<int, string, string> text)
    {
        var root = JsonNode.Parse(json)!;
        var found = In(schema, root);
        for (int i = 0; i < found.Count; i++) found[i].Value = text(i, found[i].Value);
        return JsonSerializer.SerializeToUtf8Bytes(root, Relaxed);
    }

    /// <summary>The number of the longest free text of a file.</summary>
    public static int LongestOf(string schema, byte[] json)
    {
        var found = In(schema, JsonNode.Parse(json)!);
        return Enumerable.Range(0, found.Count).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : found[i].Value.Length);
    }

    /// <summary>The free texts of a file by the names of their properties in the schema, such as "task.title".</summary>
    public static IEnumerable<string> NamesOf(string schema, byte[] json) =>
        In(schema, JsonNode.Parse(json)!).Select(one => one.Property).Distinct();

    /// <summary>All free texts that a schema knows, by the same names; but remarks, which nobody prints.</summary>
    public static IEnumerable<string> NamesIn(string schema)
    {
        var root = Schema(schema);
        var texts = new FreeTexts(root);
        return texts._definitions.Select(one => new Way(one.Key, one.Value!.AsObject())).Prepend(new Way("", root))
            .SelectMany(texts.Ways)
            .SelectMany(way => way.Properties
                .Where(one => !Bound.Contains(one.Key) && one.Key != "note" && texts.MayBeFree(new Way(way.Name, one.Value!.AsObject())))
                .Select(one => way.Name + "." + one.Key))
            .Distinct();
    }

    private static List<FreeText> In(string schema, JsonNode root)
    {
        var way = Schema(schema);
        var texts = new FreeTexts(way);
        texts.Walk(new Way("", way), root, null, "", "");
        return texts._found;
    }

    private static JsonObject Schema(string name) => JsonNode.Parse(
        File.ReadAllText(Repository.At("docs/schema/" + name + ".schema.json")))!.AsObject();

    private void Walk(Way way, JsonNode? value, JsonNode? parent, string name, string property)
    {
        switch (value)
        {
            case JsonValue leaf when leaf.TryGetValue(out string? text):
                if (parent is not null && !Bound.Contains(name) && IsFree(way, text))
                    _found.Add(new FreeText(parent, name, property));
                break;
            case JsonObject members:
                foreach (var member in members.ToList()) WalkMember(way, members, member.Key, property);
                break;
            case JsonArray items:
                if (Ways(way).FirstOrDefault(one => one.Schema["items"] is JsonObject) is not { } list) break;
                for (int i = 0; i < items.Count; i++)
                    Walk(list.Below("items"), items[i], items, i.ToString((IFormatProvider?)null), property);
                break;
        }
    }

    private void WalkMember(Way way, JsonObject members, string name, string property)
    {
        var kinds = Kinds(way, members).ToList();
        if (kinds.Find(kind => kind.Properties.ContainsKey(name)) is { } known)
            Walk(new Way(known.Name, known.Properties[name]!.AsObject()), members[name], members, name, known.Name + "." + name);
        else if (kinds.Find(kind => kind.Schema["additionalProperties"] is JsonObject) is { } map)
            Walk(map.Below("additionalProperties"), members[name], members, name, property);
    }

    /// <summary>A string that may be anything; where it may be a number too, one of several words is meant.</summary>
    private bool IsFree(Way way, string text)
    {
        var ways = Ways(way).Select(one => one.Schema).ToList();
        bool isWord = ways.Exists(one => Is(one["const"], text)
            || (one["enum"] is JsonArray words && words.Any(word => Is(word, text))));
        return !isWord && ways.Exists(one => IsPlain(one)
            && (Is(one["type"], "string") || (one["type"] is JsonArray && text.Contains(' ', StringComparison.Ordinal))));
    }

    /// <summary>Whether a property may be a text, a list of texts, or texts by codes.</summary>
    private bool MayBeFree(Way way) => Ways(way).Any(one =>
        (Is(one.Schema["type"], "string") && IsPlain(one.Schema))
        || (one.Schema["items"] is JsonObject item && item["$ref"] is null && MayBeFree(one.Below("items")))
        || (one.Schema["additionalProperties"] is JsonObject value && value["$ref"] is null && one.Properties.Count == 0
            && MayBeFree(one.Below("additionalProperties"))));

    private static bool IsPlain(JsonObject schema) =>
        schema["pattern"] is null && schema["const"] is null && schema["enum"] is null;

    /// <summary>The objects that a value may be meant as: those that know all its members, by its kind.</summary>
    private IEnumerable<Way> Kinds(Way way, JsonObject members) => Ways(way).Where(one =>
        Is(one.Schema["type"], "object") && members.All(member => one.Properties[member.Key] is JsonObject of
            ? of["const"] is not JsonNode only || JsonNode.DeepEquals(only, member.Value)
            : one.Schema["additionalProperties"] is JsonObject));

    private IEnumerable<Way> Ways(Way way)
    {
        if (way.Schema["$ref"]?.GetValue<string>()["#/$defs/".Length..] is { } name)
            return Ways(new Way(name, _definitions[name]!.AsObject()));
        var ways = (way.Schema["anyOf"] ?? way.Schema["oneOf"]) as JsonArray;
        return ways is null ? [way] : ways.SelectMany(one => Ways(new Way(way.Name, one!.AsObject())));
    }

    private static bool Is(JsonNode? node, string text) =>
        node is JsonValue value && value.TryGetValue(out string? one) && one == text;

    /// <summary>One way in which a value may be written, below the definition of a name.</summary>
    private sealed record Way(string Name, JsonObject Schema)
    {
        public JsonObject Properties => Schema["properties"] as JsonObject ?? [];

        public Way Below(string keyword) => new(Name, Schema[keyword]!.AsObject());
    }

    /// <summary>A free text: the object or list that it stands in, its name or number there, its property.</summary>
    private sealed record FreeText(JsonNode Parent, string Name, string Property)
    {
        public string Value
        {
            get => (Parent is JsonArray list ? list[int.Parse(Name, null)] : Parent[Name])!.GetValue<string>();
            set
            {
                if (Parent is JsonArray list) list[int.Parse(Name, null)] = value;
                else Parent[Name] = value;
            }
        }
    }
}
