using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>A quota, as written in a step of an outcome.</summary>
internal sealed record QuotaSpec
{
    public Code Level { get; init; }

    public QuotaLimitSpec? Limit { get; init; }

    public QuotaBaseSpec? Base { get; init; }

    public ValueList<Code> Scopes { get; init; } = ValueList<Code>.Empty;

    public RoundingMode Round { get; init; }

    public ValueList<RankingKeySpec> Order { get; init; } = ValueList<RankingKeySpec>.Empty;

    public QuotaTies Ties { get; init; }

    /// <summary>Empty for the next lower level.</summary>
    public Code Demote { get; init; }
}

/// <summary>The limit of a quota, as written: a share, perhaps with a number beside it, or a number.</summary>
internal sealed record QuotaLimitSpec : Written
{
    public ByReading<MeasureSpec>? Share { get; init; }

    /// <summary>How many have a place however little the share gives; null where it is not said.</summary>
    public ByReading<Number>? AtLeast { get; init; }

    public ByReading<Number>? Number { get; init; }
}

/// <summary>The base of a share, as written: levels that are counted, or a measure.</summary>
internal sealed record QuotaBaseSpec : Written
{
    public ValueList<Code> Levels { get; init; } = ValueList<Code>.Empty;

    /// <summary>Null where it is not said.</summary>
    public QuotaCounted? Counted { get; init; }

    public ByReading<MeasureSpec>? Of { get; init; }
}

/// <summary>When the holders of the levels of a base are counted.</summary>
internal enum QuotaCounted
{
    /// <summary>As they are before the quota.</summary>
    Before,

    /// <summary>As they are when the quota has been applied.</summary>
    After,
}
