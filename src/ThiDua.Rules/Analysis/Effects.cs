using System;
using System.Diagnostics;

namespace ThiDua.Rules.Analysis;

/// <summary>What more of something may do to the total, along all paths that lead there.</summary>
[Flags]
internal enum Effects
{
    None = 0,

    /// <summary>The total may rise.</summary>
    Rise = 1,

    /// <summary>The total may fall.</summary>
    Fall = 2,

    /// <summary>The total may rise, by a deduction.</summary>
    DeductedRise = 4,

    /// <summary>The total may fall, by a deduction: more of it is a fault.</summary>
    DeductedFall = 8,
}

/// <summary>How a result goes with one thing that it is made of, whatever the others are.</summary>
internal enum Sense
{
    Rises,
    Falls,

    /// <summary>Both are possible, or nobody knows.</summary>
    Either,
}

/// <summary>Arithmetic on effects.</summary>
internal static class EffectsArithmetic
{
    private const Effects Rises = Effects.Rise | Effects.DeductedRise;
    private const Effects Falls = Effects.Fall | Effects.DeductedFall;

    /// <summary>What more of a part does, if this is what more of the whole does.</summary>
    public static Effects Through(this Effects effects, Sense sense) => sense switch
    {
        Sense.Rises => effects,
        Sense.Falls => effects.Turned(),
        Sense.Either => effects | effects.Turned(),
        _ => throw new UnreachableException(),
    };

    /// <summary>The same for what is subtracted.</summary>
    public static Effects Deducted(this Effects effects)
    {
        var turned = effects.Turned();
        return (Effects)((int)(turned & (Effects.Rise | Effects.Fall)) << 2)
            | (turned & (Effects.DeductedRise | Effects.DeductedFall));
    }

    /// <summary>More is a fault that takes points, and may give points all the same.</summary>
    public static bool IsDoubtful(this Effects effects) =>
        (effects & Effects.DeductedFall) != 0 && (effects & Rises) != 0;

    private static Effects Turned(this Effects effects) =>
        (Effects)((int)(effects & Rises) << 1) | (Effects)((int)(effects & Falls) >> 1);
}
