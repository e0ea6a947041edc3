using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The result of an earlier period as written; a value that is null is not known.</summary>
internal sealed record EarlierSpec : Written
{
    public Code Rubric { get; init; }

    public Period Period { get; init; }

    public string? Version { get; init; }

    public string? Digest { get; init; }

    public ValueList<MapEntry<EntryValue?>> Points { get; init; } = ValueList<MapEntry<EntryValue?>>.Empty;

    public ValueList<MapEntry<EntryValue?>> Worth { get; init; } = ValueList<MapEntry<EntryValue?>>.Empty;

    public ValueList<MapEntry<EntryValue?>> Gained { get; init; } = ValueList<MapEntry<EntryValue?>>.Empty;

    public ValueList<MapEntry<EntryValue?>> Deducted { get; init; } = ValueList<MapEntry<EntryValue?>>.Empty;

    public ValueList<MapEntry<EntryValue?>> Levels { get; init; } = ValueList<MapEntry<EntryValue?>>.Empty;

    public ValueList<MapEntry<EntryValue?>> FinalPoints { get; init; } = ValueList<MapEntry<EntryValue?>>.Empty;

    public ValueList<MapEntry<EntryValue?>> Places { get; init; } = ValueList<MapEntry<EntryValue?>>.Empty;

    /// <summary>All that it says: what rules ask, and in which property the answers stand.</summary>
    public IEnumerable<(ResultAsk Ask, string Property, ValueList<MapEntry<EntryValue?>> Values)> Answers() =>
    [
        (ResultAsk.Points, "points", Points),
        (ResultAsk.Worth, "worth", Worth),
        (ResultAsk.Gained, "gained", Gained),
        (ResultAsk.Deducted, "deducted", Deducted),
        (ResultAsk.Level, "levels", Levels),
        (ResultAsk.Final, "final", FinalPoints),
        (ResultAsk.Rank, "places", Places),
    ];
}
