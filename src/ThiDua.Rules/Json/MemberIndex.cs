using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Json;

/// <summary>Finds the members of objects by name, also where there are very many.</summary>
internal sealed class MemberIndex
{
    private const int Few = 16;

    private readonly Dictionary<JsonNode, Dictionary<string, JsonNode>> _large = [];

    public JsonNode? Find(JsonNode parent, string name)
    {
        if (parent.Children.Count > Few) return Large(parent).TryGetValue(name, out var member) ? member : null;
        foreach (var child in parent.Children)
            if (!child.IsNameFaulty && string.Equals(child.Name, name, StringComparison.Ordinal)) return child;

        return null;
    }

    /// <summary>Adds a member of a name that is not there yet, or of a faulty name.</summary>
    public void Add(JsonNode parent, JsonNode member)
    {
        parent.Children.Add(member);
        if (parent.Kind == JsonKind.Object && _large.TryGetValue(parent, out var members)) Put(members, member);
    }

    private Dictionary<string, JsonNode> Large(JsonNode parent)
    {
        if (_large.TryGetValue(parent, out var members)) return members;
        members = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var child in parent.Children) Put(members, child);

        _large.Add(parent, members);
        return members;
    }

    private static void Put(Dictionary<string, JsonNode> members, JsonNode member)
    {
        if (member.Name is { } name && !member.IsNameFaulty) members.Add(name, member);
    }
}
