using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>How the marks of several givers of one stage make one.</summary>
/// <param name="How">Which rule.</param>
/// <param name="Apart">From which distance on the first two marks are apart; 0 for other rules.</param>
internal sealed record GiversRule(GiversHow How, Fraction Apart)
{
    /// <summary>The most givers whose number can be said.</summary>
    public const int MostExactly = 100;

    /// <summary>How many givers there must be, no fewer and no more; null where any number will do.</summary>
    public int? Exactly { get; init; }

    /// <summary>How many givers there must be at least.</summary>
    public int Least => Exactly ?? LeastMarks;

    /// <summary>How many givers are heard at most.</summary>
    public int Most => Exactly ?? (How == GiversHow.MeanUnlessApart ? 3 : int.MaxValue);

    /// <summary>How many marks the rule itself needs to make one of them.</summary>
    public int LeastMarks => How switch
    {
        GiversHow.WithoutExtremes => 3,
        GiversHow.MeanUnlessApart => 2,
        GiversHow.Mean or GiversHow.Median or GiversHow.Least or GiversHow.Greatest => 1,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

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
