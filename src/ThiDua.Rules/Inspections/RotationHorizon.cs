namespace ThiDua.Rules.Inspections;

/// <summary>For how many years a request can be met, one after the other (số năm có thể phân công).</summary>
public sealed record RotationHorizon
{
    internal RotationHorizon(int atLeast, int? atMost, bool isEndless)
    {
        AtLeast = atLeast;
        AtMost = atMost;
        IsEndless = isEndless;
    }

    /// <summary>So many years are possible for certain.</summary>
    public int AtLeast { get; }

    /// <summary>More years are impossible for certain; null where there is no end, or none is known.</summary>
    public int? AtMost { get; }

    /// <summary>Whether it goes on for ever: enough rings were found to come back in turn.</summary>
    public bool IsEndless { get; }

    /// <summary>Whether the number of years is known exactly.</summary>
    public bool IsProven => IsEndless || AtLeast == AtMost;
}
