using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// One row of a table, as written: for an interval of numbers, or for levels (yes and no are levels too).
/// </summary>
internal sealed record RowSpec<T> : Written
{
    public ByReading<IntervalSpec>? In { get; init; }

    public ValueList<Code> Is { get; init; } = ValueList<Code>.Empty;

    public ByReading<T> Then { get; init; } = null!;
}
