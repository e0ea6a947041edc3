using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Rules.Tests.Fuzz;

/// <summary>A JSON text as a tree that can be spoilt.</summary>
internal static class JsonTree
{
    private const string Again = "@again@"; // a tree holds no two properties of one name, a text may

    /// <summary>A text that becomes half of a character.</summary>
    public const string Half = "@half@";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All objects and arrays, the root first.</summary>
    public static IEnumerable<JsonNode> Containers(JsonNode root)
    {
        yield return root;
        var children = root is JsonObject o ? o.Select(p => p.Value) : root.AsArray();
        foreach (var child in children.Where(c => c is JsonObject or JsonArray))
            foreach (var node in Containers(child!)) yield return node;
    }

    /// <summary>The names of all properties, with the objects that hold them, in the order of the text.</summary>
    public static List<(JsonObject Owner, string Name)> Properties(JsonNode root) =>
        [.. Containers(root).OfType<JsonObject>().SelectMany(o => o.Select(p => (o, p.Key)))];

    /// <summary>A property gets another name in its place.</summary>
    public static void Rename(JsonObject owner, string name, string other)
    {
        var members = owner.ToList();
        owner.Clear();
        foreach (var (key, value) in members) owner.Add(key == name ? other : key, value);
    }

    /// <summary>A property stands twice.</summary>
    public static void Repeat(JsonObject owner, string name) => owner[Again + name] = owner[name]?.DeepClone();

    public static string Write(JsonNode root) =>
        root.ToJsonString(Indented).Replace("\"" + Again, "\"", StringComparison.Ordinal)
            .Replace(Half, "\\ud800", StringComparison.Ordinal);
}
