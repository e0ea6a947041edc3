using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>
/// What a quota allows in one group, and where the unit stands there (giới hạn của một nhóm). While something is open,
/// each number has an interval of what is possible.
/// </summary>
public sealed record QuotaPlaces
{
    internal QuotaPlaces(Code scope, string? title, string group)
    {
        Scope = scope;
        ScopeTitle = title;
        Group = group;
    }

    /// <summary>The code of the attribute that the group shares; <c>cluster</c> for all units.</summary>
    public Code Scope { get; }

    /// <summary>The words of that attribute; null for all units.</summary>
    public string? ScopeTitle { get; }

    /// <summary>What the group is called; empty for all units.</summary>
    public string Group { get; }

    /// <summary>The share of the base (tỷ lệ); null for a limit by number.</summary>
    public Interval<Fraction>? Share { get; internal init; }

    /// <summary>How many have a place however little the share gives; null where nothing is said.</summary>
    public Fraction? AtLeast { get; internal init; }

    /// <summary>The number of units (số lượng); null for a share.</summary>
    public Fraction? Number { get; internal init; }

    /// <summary>Of how many the share is taken; null for a limit by number.</summary>
    public Interval<Fraction>? Base { get; internal init; }

    /// <summary>How many may be kept.</summary>
    public Interval<Fraction> Allowed { get; internal init; }

    /// <summary>How many ask for a place.</summary>
    public Interval<Fraction> Candidates { get; internal init; }

    /// <summary>The place of the unit among them; the cut lies after as many as are allowed.</summary>
    public Interval<Fraction> Place { get; internal init; }

    /// <summary>How many of the others stand at the same place.</summary>
    public Interval<Fraction> Equal { get; internal init; }
}

/// <summary>What a quota decides about a unit for which there is no place of its own, or may be none.</summary>
public enum QuotaDecision
{
    /// <summary>All places go to units before it.</summary>
    Demoted,

    /// <summary>Places are left, fewer than there are equal units, and the rule set keeps none of these.</summary>
    DemotedAsTied,

    /// <summary>Places are left, fewer than there are equal units: somebody decides.</summary>
    Tied,

    /// <summary>Not known before more data are there.</summary>
    Open,

    /// <summary>
    /// Places are left, fewer than there are equal units, and the rule set keeps all of these: the level stays, and
    /// more hold it than the limit says.
    /// </summary>
    KeptAsTied,
}
