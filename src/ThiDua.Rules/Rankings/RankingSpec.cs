using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>A ranking, as written.</summary>
internal sealed record RankingSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public ValueList<RankingKeySpec> By { get; init; } = ValueList<RankingKeySpec>.Empty;

    /// <summary>The word for the cluster, or the code of an attribute.</summary>
    public Code Scope { get; init; }

    public TiePolicy Ties { get; init; }

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}
