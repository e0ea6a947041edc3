using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Counts in how many sheets each case of the language was met.</summary>
internal sealed class Met
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _sheets;

    public void Add(JsonNode rules)
    {
        _sheets++;
        foreach (string one in Names(rules).Distinct()) _counts[one] = _counts.GetValueOrDefault(one) + 1;
    }

    public decimal PerCent(string one) => _counts.GetValueOrDefault(one) * 100m / _sheets;

    public void Print(IEnumerable<string> names, ITestOutputHelper output) => output.WriteLine(string.Join(", ", names
        .Order(StringComparer.Ordinal)
        .Select(name => name + " " + PerCent(name).ToString("0.#", CultureInfo.InvariantCulture) + " %")));

    /// <summary>Kinds, properties, and properties with their words, such as <c>take:greatest</c>.</summary>
    private static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(property => Names(property.Value).Append(property.Key).Append(
            property.Value is not JsonValue value ? ""
            : property.Key == "kind" ? value.ToString() : property.Key + ":" + value)),
        JsonArray list => list.SelectMany(Names),
        _ => [],
    };
}
