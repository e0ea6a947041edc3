using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>A text with candidates, as written.</summary>
internal sealed record CandidateListSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code RuleSet { get; init; }

    public ValueList<CandidateSpec> Candidates { get; init; } = ValueList<CandidateSpec>.Empty;
}

/// <summary>A candidate, as written.</summary>
internal sealed record CandidateSpec : Written
{
    public Code Code { get; init; }

    public string Name { get; init; } = "";

    public Code Unit { get; init; }

    public ValueList<Code> Offices { get; init; } = ValueList<Code>.Empty;

    public ValueList<Code> Memberships { get; init; } = ValueList<Code>.Empty;

    public ValueList<Code> Follows { get; init; } = ValueList<Code>.Empty;

    public ValueList<MapEntry<ValueList<Code>>> Relations { get; init; } =
        ValueList<MapEntry<ValueList<Code>>>.Empty;
}

/// <summary>A text with inspections, as written.</summary>
internal sealed record InspectionListSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code RuleSet { get; init; }

    public ValueList<InspectionSpec> Inspections { get; init; } = ValueList<InspectionSpec>.Empty;
}

/// <summary>An inspection, as written.</summary>
internal sealed record InspectionSpec : Written
{
    public Code Team { get; init; }

    public Code Inspected { get; init; }

    public Code Inspecting { get; init; }

    public LocalDate On { get; init; }

    public ValueList<MapEntry<ValueList<Code>>> Seats { get; init; } = ValueList<MapEntry<ValueList<Code>>>.Empty;

    public ValueList<string> Visits { get; init; } = ValueList<string>.Empty;
}
