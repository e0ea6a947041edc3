namespace ThiDua.Rules.Values;

/// <summary>Which neighbour a number becomes when it is rounded (cách làm tròn).</summary>
public enum RoundingMode
{
    /// <summary>The nearest; a tie goes away from zero (làm tròn thông thường): 0.5 → 1, −0.5 → −1.</summary>
    HalfUp = 0,

    /// <summary>The greater, towards plus infinity (làm tròn lên): 0.1 → 1, −0.9 → 0.</summary>
    Up,

    /// <summary>The smaller, towards minus infinity (làm tròn xuống): 0.9 → 0, −0.1 → −1.</summary>
    Down,
}
