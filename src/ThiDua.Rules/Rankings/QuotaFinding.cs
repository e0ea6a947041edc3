namespace ThiDua.Rules.Rankings;

/// <summary>What may become of a candidate.</summary>
/// <param name="MayBeKept">Whether it may keep its level.</param>
/// <param name="MayBeDemoted">Whether it may lose it.</param>
/// <param name="Full">The group that leaves no place for it, or may not; null for none.</param>
internal readonly record struct QuotaFinding(bool MayBeKept, bool MayBeDemoted, QuotaGroup? Full)
{
    /// <summary>Whether places are left, but fewer than there are equal units.</summary>
    public bool IsTie { get; private init; }

    public static QuotaFinding Kept { get; } = new(true, false, null);

    public static QuotaFinding Demoted(QuotaGroup? full) => new(false, true, full);

    /// <summary>Equal to others of whom only some can be accepted.</summary>
    public static QuotaFinding Tied(QuotaTies ties, QuotaGroup full) =>
        new(ties == QuotaTies.Unresolved, true, full) { IsTie = true };
}
