using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>How the marks of several givers of one stage make one.</summary>
/// <param name="How">Which rule.</param>
/// <param name="Apart">From which distance on the first two marks are apart; 0 for other rules.</param>
internal sealed record GiversRule(GiversHow How, Fraction Apart)
{
    /// <summary>How many givers there must be at least.</summary>
    public int Least => How switch
    {
        GiversHow.WithoutExtremes => 3,
        GiversHow.MeanUnlessApart => 2,
        GiversHow.Mean or GiversHow.Median or GiversHow.Least or GiversHow.Greatest => 1,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>How many givers are heard at most.</summary>
    public int Most => How == GiversHow.MeanUnlessApart ? 3 : int.MaxValue;

    /// <summary>Whether what comes out is always one of the marks.</summary>
    public bool IsOneOfThem => How is GiversHow.Least or GiversHow.Greatest;
}

internal enum GiversHow
{
    Mean,
    Median,
    Least,
    Greatest,
    WithoutExtremes,
    MeanUnlessApart,
}
