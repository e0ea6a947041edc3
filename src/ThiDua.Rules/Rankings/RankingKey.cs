using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Rankings;

/// <summary>One key of an order, checked: what is compared, and which end of it is before.</summary>
internal sealed record RankingKey(Source Source, Measure Of, BestEnd Best);

/// <summary>One key of an order, as written.</summary>
internal sealed record RankingKeySpec : Written
{
    public ByReading<MeasureSpec>? Of { get; init; }

    public BestEnd Best { get; init; }
}

/// <summary>Which end of a key is before.</summary>
internal enum BestEnd
{
    /// <summary>More is before less, a better level before a worse one.</summary>
    High,

    /// <summary>Less is before more, a worse level before a better one.</summary>
    Low,
}
