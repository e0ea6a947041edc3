using System;
using System.Globalization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Who inspects whom in one year (phân công kiểm tra chéo của một năm).</summary>
public sealed record RotationYear
{
    /// <summary>The pairs of a year.</summary>
    /// <exception cref="ArgumentNullException">There are no pairs.</exception>
    public RotationYear(int year, ValueList<RotationPair> pairs)
    {
        Year = year;
        Pairs = Require.NotNull(pairs, nameof(pairs));
    }

    /// <summary>The year (năm).</summary>
    public int Year { get; }

    /// <summary>The pairs, in the order in which they are listed.</summary>
    public ValueList<RotationPair> Pairs { get; }

    /// <summary>The year and its pairs.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture) + ": " + Pairs;
}
