using System.Globalization;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Who inspects whom, for one year or several (bảng phân công kiểm tra chéo), and how it was found: whoever runs the
/// named algorithm with the same seed gets the same.
/// </summary>
public sealed record RotationSchedule
{
    internal RotationSchedule(
        ValueList<Code> units,
        ValueList<RotationYear> years,
        RotationAlgorithm algorithm,
        long? seed,
        Points cost,
        bool isCheapest)
    {
        Units = units;
        Years = years;
        Algorithm = algorithm;
        Seed = seed;
        Cost = cost;
        IsCheapest = isCheapest;
    }

    /// <summary>The units in the order of their list.</summary>
    public ValueList<Code> Units { get; }

    /// <summary>
    /// The years, one after the other; the pairs in the order of the rounds, then of the list of units.
    /// </summary>
    public ValueList<RotationYear> Years { get; }

    /// <summary>How it was found (thuật toán).</summary>
    public RotationAlgorithm Algorithm { get; }

    /// <summary>The seed of the draw (số khởi tạo); null where nothing was drawn.</summary>
    public long? Seed { get; }

    /// <summary>What all pairs cost together (tổng chi phí).</summary>
    public Points Cost { get; }

    /// <summary>Whether no admissible assignment costs less; proved, not hoped.</summary>
    public bool IsCheapest { get; }

    /// <summary>Each year and its pairs, on lines of their own.</summary>
    public override string ToString() => string.Join("\n", Years.Select(year => year.ToString()))
        + "\n" + Algorithm.Name + (Seed is { } seed ? " " + seed.ToString(CultureInfo.InvariantCulture) : "");
}
