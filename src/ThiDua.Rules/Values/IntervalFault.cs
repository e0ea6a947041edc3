namespace ThiDua.Rules.Values;

/// <summary>What is wrong with the text of an interval.</summary>
internal enum IntervalFault
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has none of the forms.</summary>
    Malformed,

    /// <summary>No value lies in it, as in <c>[80, 70]</c>.</summary>
    Empty,

    /// <summary>One number has a percent sign and the other has none.</summary>
    MixedPercent,
}
