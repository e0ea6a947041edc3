using System.Collections.Generic;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>What a quota needs to know of a unit.</summary>
/// <param name="Level">Its level before the quota.</param>
/// <param name="Keys">The keys that order candidates.</param>
/// <param name="Groups">Its group in each scope, the widest first.</param>
/// <param name="Base">What the measure of the base says about it; null where there is none.</param>
internal sealed record QuotaUnit(
    Answer Level, IReadOnlyList<Answer> Keys, IReadOnlyList<ScopeGroup> Groups, Answer? Base)
{
    /// <summary>What the measure of the share says about it; null where there is none.</summary>
    public Answer? Share { get; init; }

    /// <summary>The code of the unit; empty where it is not named to others.</summary>
    public Code Name { get; init; }
}
