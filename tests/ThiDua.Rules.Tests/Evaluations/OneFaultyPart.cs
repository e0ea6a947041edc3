using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>A text with one part after the other replaced by something that is no such part.</summary>
internal static class OneFaultyPart
{
    private static readonly string[] Others = ["[[7]]", "\"Ồ!\"", "-1.5", "{ \"x\": {} }", "true"];

    /// <summary>The texts: each part of the tree, and each of what may stand in its place.</summary>
    public static IEnumerable<byte[]> Of(string json)
    {
        int parts = Parts(JsonNode.Parse(json)!).Count;
        for (int i = 0; i < parts; i++)
        {
            foreach (string other in Others)
            {
                var root = JsonNode.Parse(json)!;
                Parts(root)[i].ReplaceWith(JsonNode.Parse(other));
                yield return Encoding.UTF8.GetBytes(root.ToJsonString());
            }
        }
    }

    /// <summary>All that stands below the root.</summary>
    private static List<JsonNode> Parts(JsonNode root) =>
        [.. Children(root).SelectMany(child => Parts(child).Prepend(child))];

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>(),
        JsonArray items => items.OfType<JsonNode>(),
        _ => [],
    };
}
