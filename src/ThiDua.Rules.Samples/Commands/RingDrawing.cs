using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Rings drawn with lines of text: down one unit after the other, and back to the first.</summary>
internal static class RingDrawing
{
    /// <summary>One ring for each cycle of each round; a unit stands above the one that it inspects.</summary>
    public static IEnumerable<string> Of(RotationYear year, Func<Code, string> nameOf) => year.Pairs
        .GroupBy(pair => pair.Round)
        .SelectMany(round => Cycles([.. round]).SelectMany(cycle => Ring([.. cycle.Select(nameOf)])));

    private static IEnumerable<List<Code>> Cycles(List<RotationPair> pairs)
    {
        var next = pairs.ToDictionary(pair => pair.By, pair => pair.Of);
        var drawn = new HashSet<Code>();
        foreach (var first in pairs.Select(pair => pair.By))
        {
            var cycle = new List<Code>();
            for (var at = first; drawn.Add(at); at = next[at]) cycle.Add(at);
            if (cycle.Count > 0) yield return cycle;
        }
    }

    private static IEnumerable<string> Ring(List<string> names)
    {
        yield return "┌─► " + names[0];
        foreach (string name in names.Skip(1).SkipLast(1))
        {
            yield return "│   ▼";
            yield return "│   " + name;
        }

        yield return "│   ▼";
        yield return "└── " + names[^1];
    }
}
