namespace ThiDua.Rules.Inspections;

/// <summary>
/// A published way to assign (thuật toán phân công). Its name is a promise: what a name gives for a request and a seed
/// never changes; a better way gets another name. The pages of the library describe each.
/// </summary>
public sealed record RotationAlgorithm
{
    private RotationAlgorithm(string name, bool isUniform)
    {
        Name = name;
        IsUniform = isUniform;
    }

    /// <summary>The first ring in list order, of the cheapest admissible ones.</summary>
    public static RotationAlgorithm Order { get; } = new("order-1", false);

    /// <summary>
    /// A draw in which each of the cheapest admissible assignments of the year is as likely as any other.
    /// </summary>
    public static RotationAlgorithm Draw { get; } = new("draw-1 (SplitMix64)", true);

    /// <summary>A seeded search, round after round, where drawing evenly from all is not possible.</summary>
    public static RotationAlgorithm Search { get; } = new("search-1 (SplitMix64)", false);

    /// <summary>The name under which it is published, such as <c>draw-1 (SplitMix64)</c>.</summary>
    public string Name { get; }

    /// <summary>Whether each of the cheapest admissible assignments is as likely as any other.</summary>
    public bool IsUniform { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
