using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Rings, conflicts and findings as lines of JSON.</summary>
internal static class RotationLines
{
    /// <summary>
    /// One year: its pairs, and how they were found; without a schedule they are those of the document.
    /// </summary>
    public static string Year(RotationFile file, RotationYear year, RotationSchedule? schedule) => JsonLine.Of(to =>
    {
        to.WriteString("rotation", file.Rotation?.Code.Value);
        to.WriteNumber("year", year.Year);
        to.WriteString("algorithm", schedule?.Algorithm.Name ?? "published");
        if (schedule?.Seed is { } seed) to.WriteNumber("seed", seed);
        if (schedule is not null)
        {
            to.WritePoints("cost", schedule.Cost);
            to.WriteBoolean("cheapest", schedule.IsCheapest);
        }

        to.WriteStartArray("pairs");
        foreach (var pair in year.Pairs)
        {
            to.WriteStartObject();
            to.WriteString("by", pair.By.Value);
            to.WriteString("of", pair.Of.Value);
            if (pair.Round > 1) to.WriteNumber("round", pair.Round);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    });

    public static string Conflict(RotationConflict conflict, RotationWords words) => JsonLine.Of(to =>
    {
        to.WriteBoolean("impossible", true);
        to.WriteString("cause", words.Of(conflict.Cause));
        Requirements(to, "requirements", conflict.Requirements, words);
        to.WriteBoolean("least", conflict.IsLeast);
        Requirements(to, "giveUp", conflict.GiveUp, words);
    });

    public static string Finding(RotationFinding finding, Language language) => JsonLine.Of(to =>
    {
        to.WriteNumber("year", finding.Year);
        to.WriteString("fault", finding.Fault.ToString());
        if (!finding.Unit.IsEmpty) to.WriteString("unit", finding.Unit.Value);
        if (!finding.Other.IsEmpty) to.WriteString("other", finding.Other.Value);
        if (finding.Earlier is { } earlier) to.WriteNumber("earlier", earlier);
        to.WriteString("text", finding.Text(language));
    });

    private static void Requirements(
        Utf8JsonWriter to, string name, IEnumerable<RotationRequirement> requirements, RotationWords words)
    {
        to.WriteStartArray(name);
        foreach (string text in requirements.Select(words.Of)) to.WriteStringValue(text);
        to.WriteEndArray();
    }
}
