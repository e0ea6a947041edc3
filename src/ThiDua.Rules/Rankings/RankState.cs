using System.Collections.Generic;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>The place of one unit.</summary>
/// <param name="Place">Its place, from 1; not applicable for a unit that is not ranked.</param>
/// <param name="Tied">Whether another unit has the same keys.</param>
/// <param name="With">How many others surely have the same keys.</param>
/// <param name="OutOf">How many units are ranked with it, itself included.</param>
internal sealed record RankState(Answer Place, Answer Tied, int With, int OutOf)
{
    /// <summary>Whether nothing is known of the other units: then no entry of its own would settle the place.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Finds who stands next before it, when an explanation asks.</summary>
    public System.Func<RankAhead?> Ahead { get; init; } = () => null;

    public static RankState NotRanked { get; } = new(Answer.NotApplicable, Answer.NotApplicable, 0, 0);
}

/// <summary>Who stands next before a unit, and by which of the keys, from 0.</summary>
internal sealed record RankAhead(Code Unit, int Key);

/// <summary>The answers of the keys of one unit, and its group.</summary>
internal sealed record RankedUnit(IReadOnlyList<Answer> Keys, ScopeGroup Group)
{
    /// <summary>The code of the unit; empty where it is not named to others.</summary>
    public Code Name { get; init; }
}
