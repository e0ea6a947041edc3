using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>The order of units by keys, within a scope (xếp hạng), checked.</summary>
public sealed class Ranking
{
    internal Ranking(
        int index, Source source, Code code, ValueList<RankingKey> by, RankingScope scope, TiePolicy ties)
    {
        Index = index;
        Source = source;
        Code = code;
        By = by;
        Scope = scope;
        Ties = ties;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its name for people; the code where there is none.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>What places equal units get.</summary>
    public TiePolicy Ties { get; }

    /// <summary>What it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    internal int Index { get; }

    internal Source Source { get; }

    internal ValueList<RankingKey> By { get; }

    internal RankingScope Scope { get; }
}
