using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Dossiers;

/// <summary>A dossier as written.</summary>
internal sealed record DossierSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code RuleSet { get; init; }

    public string? Version { get; init; }

    public string? Digest { get; init; }

    public Code Rubric { get; init; }

    public Code Unit { get; init; }

    public string? UnitTitle { get; init; }

    public Period? Period { get; init; }

    public ValueList<MapEntry<EntrySpec>> Attributes { get; init; } = ValueList<MapEntry<EntrySpec>>.Empty;

    /// <summary>The days of events.</summary>
    public ValueList<MapEntry<EntrySpec>> Dates { get; init; } = ValueList<MapEntry<EntrySpec>>.Empty;

    public ValueList<MapEntry<EntrySpec>> Reviewed { get; init; } = ValueList<MapEntry<EntrySpec>>.Empty;

    public ValueList<MapEntry<EntrySpec>> Entries { get; init; } = ValueList<MapEntry<EntrySpec>>.Empty;

    public ValueList<StageSpec> Stages { get; init; } = ValueList<StageSpec>.Empty;

    public LogSpec? Log { get; init; }

    public ValueList<MapEntry<ValueList<string>>> Evidence { get; init; } =
        ValueList<MapEntry<ValueList<string>>>.Empty;

    public ValueList<MapEntry<ValueList<Code>>> Relations { get; init; } = ValueList<MapEntry<ValueList<Code>>>.Empty;

    /// <summary>The results of periods inside this one.</summary>
    public ValueList<EarlierSpec> Earlier { get; init; } = ValueList<EarlierSpec>.Empty;
}

/// <summary>The log, as written.</summary>
internal sealed record LogSpec : Written
{
    public Code Stage { get; init; }

    public LocalDate? CompleteThrough { get; init; }

    public ValueList<LogEventSpec> Events { get; init; } = ValueList<LogEventSpec>.Empty;
}

/// <summary>One event, as written.</summary>
internal sealed record LogEventSpec : Written
{
    public Code Kind { get; init; }

    public LocalDate Date { get; init; }

    public int Times { get; init; } = 1;

    public ValueList<Entry> Fields { get; init; } = ValueList<Entry>.Empty;

    public ValueList<string> Evidence { get; init; } = ValueList<string>.Empty;
}

/// <summary>Many dossiers as written.</summary>
internal sealed record DossierSetSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public LocalDate? On { get; init; }

    public ValueList<DossierSpec> Dossiers { get; init; } = ValueList<DossierSpec>.Empty;
}

/// <summary>What one giver entered at one stage, as written.</summary>
internal sealed record StageSpec : Written
{
    public Code Stage { get; init; }

    public string? By { get; init; }

    public LocalDate? On { get; init; }

    public ValueList<MapEntry<EntrySpec>> Entries { get; init; } = ValueList<MapEntry<EntrySpec>>.Empty;
}

/// <summary>One entry as written; without a value it is not entered yet.</summary>
internal sealed record EntrySpec : Written
{
    public EntryValue? Value { get; init; }

    public ValueList<string> Evidence { get; init; } = ValueList<string>.Empty;
}
