namespace ThiDua.Rules.Analysis;

/// <summary>A part of what may be entered: "not applicable" or not, and some levels, or numbers by their places on the
/// grid.</summary>
/// <param name="MayBeNot">Whether "not applicable" is in.</param>
/// <param name="Options">The levels, one bit each.</param>
/// <param name="First">The first place; <see cref="long.MinValue"/> for no end.</param>
/// <param name="Last">The last place; <see cref="long.MaxValue"/> for no end. Before the first when there is
/// none.</param>
internal readonly record struct EntryPart(bool MayBeNot, ulong Options, long First, long Last)
{
    public static EntryPart NotApplicable { get; } = new(true, 0, 0, -1);

    public bool HasNumbers => First <= Last;

    public bool HasNoEnd => HasNumbers && (First == long.MinValue || Last == long.MaxValue);

    public bool HasValues => Options != 0 || HasNumbers;

    /// <summary>Whether it is one entry only.</summary>
    public bool IsSingle => MayBeNot
        ? !HasValues
        : Options != 0 ? (Options & (Options - 1)) == 0 : First == Last;
}
