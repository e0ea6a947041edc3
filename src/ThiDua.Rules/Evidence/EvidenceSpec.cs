using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Evidence;

/// <summary>What has to back an answer, as written.</summary>
internal sealed record EvidenceRequirementSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public Code Kind { get; init; }

    public int AtLeast { get; init; } = 1;

    public EvidenceWindowSpec? Window { get; init; }

    public ValueList<Code> Issuers { get; init; } = ValueList<Code>.Empty;
}

/// <summary>The days in which evidence has to be dated: a period; null for that of what it backs.</summary>
internal sealed record EvidenceWindowSpec(Period? Period);

/// <summary>A piece of evidence, as written.</summary>
internal sealed record EvidenceItemSpec : Written
{
    public Code Code { get; init; }

    public Code Kind { get; init; }

    public string? Title { get; init; }

    public string? Symbol { get; init; }

    public LocalDate? Date { get; init; }

    public Code Issuer { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? Until { get; init; }

    public string? File { get; init; }

    public string? Digest { get; init; }
}
