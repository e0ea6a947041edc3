using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Law;

/// <summary>A legal basis as written.</summary>
internal sealed record LegalBasisSpec : Written
{
    public string Document { get; init; } = "";

    public string? Article { get; init; }

    public string? Clause { get; init; }

    public string? Point { get; init; }

    public string? Part { get; init; }

    public string? Quote { get; init; }

    public Confidence Confidence { get; init; }

    public LegalBasis ToBasis() => new(Document, Article, Clause, Point, Part, Quote, Confidence);
}
