using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;

namespace ThiDua.Testing.Clusters;

/// <summary>Who stands before whom by the keys of a ranking or of a quota.</summary>
internal static class SlowOrder
{
    private static readonly string[] _worstFirst = ["poor", "fair", "good"];

    /// <summary>The keys of a unit; null where one is not applicable: then it has no place.</summary>
    public static List<Exact>? KeysOf(SlowScoring unit, IEnumerable<JsonNode> keys)
    {
        var found = keys.Select(key => unit.Measures.Within([], () => unit.Measures.Measure(key["of"]!, ""))).ToList();
        return found.Exists(key => key.IsNotApplicable) ? null
            : [.. found.Select(key => key.Number ?? Exact.Of(Array.IndexOf(_worstFirst, key.Level)))];
    }

    /// <summary>Below 0 when the first stands before the other.</summary>
    public static int Compare(List<Exact> one, List<Exact> other, IReadOnlyList<JsonNode> keys)
    {
        for (int i = 0; i < keys.Count; i++)
        {
            int order = other[i].CompareTo(one[i]);
            if (order != 0) return keys[i]["best"]?.GetValue<string>() == "low" ? -order : order;
        }

        return 0;
    }
}
