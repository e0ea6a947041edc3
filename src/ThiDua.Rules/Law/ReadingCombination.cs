using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Law;

/// <summary>
/// Another reading for each of some interpretations; the rest are read as the rule set has chosen.
/// </summary>
/// <param name="Readings">The other reading of each interpretation that is read in another way.</param>
internal sealed record ReadingCombination(ValueList<MapEntry<Code>> Readings)
{
    /// <summary>Whether it goes at least as far from what was chosen as another combination does.</summary>
    public bool Holds(ReadingCombination other) => other.Readings.All(Readings.Contains);

    /// <summary>The interpretations, each with what is chosen in this combination.</summary>
    public ValueList<InterpretationSpec> Choose(ValueList<InterpretationSpec> interpretations) =>
        ValueList.From(interpretations.Select(spec =>
            Readings.FirstOrDefault(other => other.Key == spec.Code) is { } other
                ? spec with { Chosen = other.Value }
                : spec));

    public override string ToString() =>
        string.Join(", ", Readings.Select(other => other.Key + " = \"" + other.Value + "\""));

    /// <summary>
    /// All combinations besides the chosen one, those with the fewest other readings first: what is wrong in one of
    /// these need not be told again of those that hold it.
    /// </summary>
    public static IEnumerable<ReadingCombination> Others(IReadOnlyList<InterpretationSpec> interpretations) =>
        Enumerable.Range(1, interpretations.Count)
            .SelectMany(count => Some(interpretations, 0, count))
            .Select(readings => new ReadingCombination(ValueList.From(readings)));

    /// <summary>How many there are; the largest number where there are more than can be counted.</summary>
    public static long Count(IEnumerable<InterpretationSpec> interpretations)
    {
        long count = 1;
        foreach (var spec in interpretations)
        {
            int readings = spec.Readings.Count;
            if (count > long.MaxValue / readings) return long.MaxValue;
            count *= readings;
        }

        return count - 1;
    }

    private static IEnumerable<IEnumerable<MapEntry<Code>>> Some(
        IReadOnlyList<InterpretationSpec> interpretations, int first, int count)
    {
        if (count == 0) return [[]];
        return Enumerable.Range(first, Math.Max(0, interpretations.Count - first - count + 1)).SelectMany(i =>
            from reading in interpretations[i].Readings
            where reading.Code != interpretations[i].Chosen
            from rest in Some(interpretations, i + 1, count - 1)
            select rest.Prepend(new MapEntry<Code>(interpretations[i].Code, reading.Code)));
    }
}
