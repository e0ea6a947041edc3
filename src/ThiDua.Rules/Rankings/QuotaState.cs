using System.Collections.Generic;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Rankings;

/// <summary>What a quota does to one unit.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="After">Its level after the quota.</param>
/// <param name="Full">
/// The scope that left no place for it, or may not, or in which it was accepted beside its equals though there were too
/// few; null for none.
/// </param>
/// <param name="Places">What holds in each of its groups, the widest first.</param>
internal sealed record QuotaState(
    QuotaVerdict Verdict, Answer After, RankingScope? Full, IReadOnlyList<QuotaPlace> Places)
{
    /// <summary>Whether places are left, but fewer than there are equal units.</summary>
    public bool IsTie { get; init; }
}

/// <summary>The numbers of one group.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Group">The group.</param>
/// <param name="Candidates">How many candidates there are.</param>
/// <param name="Base">Of how many the share is taken; null for a limit by number.</param>
/// <param name="Share">The share of the group; null for a limit by number.</param>
/// <param name="Cap">How many of them may be accepted.</param>
/// <param name="Place">The place of the unit among them.</param>
/// <param name="Equal">How many of the others have the same keys.</param>
internal sealed record QuotaPlace(
    RankingScope Scope,
    ScopeGroup Group,
    Answer Candidates,
    Answer? Base,
    Answer? Share,
    Answer Cap,
    Answer Place,
    Answer Equal);

/// <summary>What became of a unit.</summary>
internal enum QuotaVerdict
{
    /// <summary>Its level is not limited.</summary>
    NotCandidate,

    /// <summary>It keeps its level.</summary>
    Kept,

    /// <summary>There is no place for it.</summary>
    Demoted,

    /// <summary>Equal units of whom only some can be accepted.</summary>
    Tied,

    /// <summary>Not known before more data are there.</summary>
    Open,
}
