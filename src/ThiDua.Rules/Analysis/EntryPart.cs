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

    /// <summary>Nothing is entered, and nothing will be: another criterion is filled in.</summary>
    public static EntryPart Blank { get; } = new(false, 0, 0, -1);

    public bool IsBlank => !MayBeNot && !HasValues;

    public bool HasNumbers => First <= Last;

    public bool HasNoEnd => HasNumbers && (First == long.MinValue || Last == long.MaxValue);

    public bool HasValues => Options != 0 || HasNumbers;

    /// <summary>Whether there is nothing to choose from: one entry only, or none.</summary>
    public bool IsSingle => MayBeNot || IsBlank
        ? !HasValues
        : Options != 0 ? (Options & (Options - 1)) == 0 : First == Last;

    /// <summary>How much there is to cut: less is done with sooner.</summary>
    public decimal Width => MayBeNot ? 0 : Options != 0 ? 1 : (decimal)Last - First;

    /// <summary>One entry of it: a value rather than "not applicable".</summary>
    public EntryPart One
    {
        get
        {
            if (!HasValues) return this;
            if (Options != 0) return new EntryPart(false, Options & (~Options + 1), 0, -1);
            long place = First != long.MinValue ? First : Last != long.MaxValue ? Last : 0;
            return new EntryPart(false, 0, place, place);
        }
    }
}
