using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>What has happened to a plan, as written.</summary>
internal sealed record PlanProgressSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code RuleSet { get; init; }

    public string? Version { get; init; }

    public ValueList<MapEntry<LocalDate>> Dates { get; init; } = ValueList<MapEntry<LocalDate>>.Empty;

    public ValueList<TaskProgressSpec> Tasks { get; init; } = ValueList<TaskProgressSpec>.Empty;
}

/// <summary>What is known of one task, as written.</summary>
internal sealed record TaskProgressSpec : Written
{
    public Code Task { get; init; }

    public Code Unit { get; init; }

    public Code Of { get; init; }

    public Period? Period { get; init; }

    public LocalDate? Started { get; init; }

    public LocalDate? Done { get; init; }

    public LocalTime? Time { get; init; }

    public bool? IsNeeded { get; init; }

    public string? Document { get; init; }
}
