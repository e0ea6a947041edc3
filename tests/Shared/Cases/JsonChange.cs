using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Cases;

/// <summary>One place of a JSON text, changed: all the rest stays.</summary>
internal static class JsonChange
{
    /// <summary>Puts a value at a pointer, or takes away what stands there where there is no value.</summary>
    public static void Apply(JsonNode root, string pointer, JsonNode? value, bool removes)
    {
        string[] names = [.. pointer.Split('/').Skip(1).Select(n => n.Replace("~1", "/", StringComparison.Ordinal))];
        JsonNode parent = names[..^1].Aggregate(root, (node, name) => Child(node, name)
            ?? throw new JsonException("There is nothing at " + name + " of " + pointer + "."));
        if (parent is JsonArray list)
        {
            int index = names[^1] == "-" ? list.Count : Number(names[^1]);
            if (index == list.Count) list.Add(value);
            else if (removes) list.RemoveAt(index);
            else list[index] = value;
        }
        else if (removes)
        {
            if (!parent.AsObject().Remove(names[^1])) throw new JsonException("There is nothing at " + pointer + ".");
        }
        else
        {
            parent.AsObject()[names[^1]] = value;
        }
    }

    private static JsonNode? Child(JsonNode node, string name) =>
        node is JsonArray list ? list[Number(name)] : node.AsObject()[name];

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
