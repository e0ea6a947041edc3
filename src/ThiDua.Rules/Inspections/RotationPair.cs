using System;
using System.Globalization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Who inspects whom (cặp kiểm tra chéo: đơn vị kiểm tra – đơn vị được kiểm tra).</summary>
public sealed record RotationPair
{
    /// <summary>A pair of the only round of a year.</summary>
    public RotationPair(Code by, Code of) : this(by, of, 1) { }

    /// <summary>A pair of a round: where each unit inspects several others, it inspects one in each round.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The round is below 1.</exception>
    public RotationPair(Code by, Code of, int round)
    {
        By = by;
        Of = of;
        Round = round >= 1 ? round : throw new ArgumentOutOfRangeException(nameof(round), round, "Rounds begin at 1.");
    }

    /// <summary>The unit that inspects (đơn vị kiểm tra).</summary>
    public Code By { get; }

    /// <summary>The unit that is inspected (đơn vị được kiểm tra).</summary>
    public Code Of { get; }

    /// <summary>The round (lượt), from 1.</summary>
    public int Round { get; }

    /// <summary>The pair as <c>a → b</c>, with its round where it is not the first.</summary>
    public override string ToString() =>
        By + " → " + Of + (Round == 1 ? "" : " (" + Round.ToString(CultureInfo.InvariantCulture) + ")");
}
