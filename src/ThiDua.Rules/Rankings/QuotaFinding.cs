using System.Diagnostics;

namespace ThiDua.Rules.Rankings;

/// <summary>What may become of a candidate.</summary>
/// <param name="MayBeKept">Whether it may keep its level.</param>
/// <param name="MayBeDemoted">Whether it may lose it.</param>
/// <param name="Full">
/// The group that leaves no place for it, or may not; of equal units that are all accepted the one that holds more of
/// them than it has places; null for none.
/// </param>
internal readonly record struct QuotaFinding(bool MayBeKept, bool MayBeDemoted, QuotaGroup? Full)
{
    /// <summary>Whether places are left, but fewer than there are equal units.</summary>
    public bool IsTie { get; private init; }

    public static QuotaFinding Kept { get; } = new(true, false, null);

    public static QuotaFinding Demoted(QuotaGroup? full) => new(false, true, full);

    /// <summary>Equal to others of whom only some find a place.</summary>
    public static QuotaFinding Tied(QuotaTies ties, QuotaGroup full) => ties switch
    {
        QuotaTies.Unresolved => new(true, true, full) { IsTie = true },
        QuotaTies.AllOut => new(false, true, full) { IsTie = true },
        QuotaTies.AllIn => new(true, false, full) { IsTie = true },
        _ => throw new UnreachableException(),
    };
}
