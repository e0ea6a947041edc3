using System;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// What a pair costs (nguyện vọng, chi phí của một cặp), such as its distance: the cheapest ring is sought.
/// </summary>
public sealed record RotationWish
{
    /// <summary>The cost of a pair; pairs without a wish cost nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The cost is below 0, above 10^12, or has more than four decimals.
    /// </exception>
    public RotationWish(Code by, Code of, Points cost)
    {
        By = by;
        Of = of;
        bool isCost = cost.Sign >= 0 && cost.IsDecimal && cost <= Greatest;
        Cost = isCost ? cost
            : throw new ArgumentOutOfRangeException(nameof(cost), cost, "From 0 to 10^12, at most four decimals.");
    }

    internal static Points Greatest { get; } = Points.Of(1_000_000_000_000m);

    /// <summary>Who would inspect (đơn vị kiểm tra).</summary>
    public Code By { get; }

    /// <summary>Who would be inspected (đơn vị được kiểm tra).</summary>
    public Code Of { get; }

    /// <summary>What that costs (chi phí).</summary>
    public Points Cost { get; }
}
