using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>
/// Counts how many things a law was tried on, for how many it said nothing, and which cases were met.
/// </summary>
/// <param name="expected">The cases that the generator can make: each has to be met often enough.</param>
internal sealed class Met(IReadOnlyList<string> expected)
{
    /// <summary>Of fewer things a share of one in a hundred cannot be told from none.</summary>
    private const int Enough = 1_000;

    private readonly Dictionary<string, int> _counts = expected.ToDictionary(name => name, _ => 0);
    private int _all;
    private int _trivial;

    public void Add(IEnumerable<string> names)
    {
        _all++;
        foreach (string one in names.Distinct())
            if (_counts.TryGetValue(one, out int count)) _counts[one] = count + 1;
    }

    public void AddTrivial() => _trivial++;

    /// <summary>
    /// Prints all shares. At most nine of ten may be trivial, and no case may be met in fewer than one of a hundred.
    /// </summary>
    public void IsEnough(ITestOutputHelper output)
    {
        output.WriteLine(_all + " cases, of which " + _trivial + " trivial (" + Share(_trivial) + ").");
        output.WriteLine(string.Join(", ", _counts.OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => one.Key + " " + Share(one.Value))));
        Assert.True(_trivial * 10L <= _all * 9L, "Of " + _all + " cases " + _trivial + " were trivial.");
        if (_all >= Enough) Assert.DoesNotContain(_counts, one => one.Value * 100L < _all);
    }

    /// <summary>
    /// Kinds, properties, and properties with their words, such as <c>take:greatest</c>; and what is a case because
    /// something is not there.
    /// </summary>
    public static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(property => Names(property.Value).Append(property.Key).Append(
            property.Value is not JsonValue value ? ""
            : property.Key == "kind" ? value.ToString() : property.Key + ":" + value))
            .Append(some["kind"]?.ToString() == "gate" && some["when"] is null ? "gate for all" : ""),
        JsonArray list => list.SelectMany(Names),
        _ => [],
    };

    private string Share(int count) =>
        (count * 100m / Math.Max(1, _all)).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
