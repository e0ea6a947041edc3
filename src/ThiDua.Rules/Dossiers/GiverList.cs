using System.Collections.Generic;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>What one giver says for all that a line reads from each giver.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Giver">The number of the giver in the list of the stage.</param>
/// <param name="From">What the giver entered.</param>
/// <param name="Marks">One mark for each input, in the order of the line.</param>
internal sealed record GiverSheet(Code Stage, int Giver, StageEntries From, ValueList<GiverMark> Marks);

/// <summary>
/// The givers of each stage in the order in which a dossier lists them. The list is the office's statement of who
/// marks: whoever stands in it and has not entered something is waited for.
/// </summary>
internal sealed class GiverList
{
    /// <summary>The most givers of one stage where they are combined.</summary>
    public const int Most = GiversRule.MostExactly;

    private static readonly List<StageEntries> _none = [];

    private readonly Dictionary<int, List<StageEntries>> _byStage = [];
    private readonly bool _isLimited;

    public GiverList(bool isLimited) => _isLimited = isLimited;

    public IReadOnlyList<StageEntries> At(int stage) => _byStage.TryGetValue(stage, out var all) ? all : _none;

    public bool TryAdd(int stage, StageEntries giver, out int number)
    {
        if (!_byStage.TryGetValue(stage, out var all)) _byStage[stage] = all = [];
        number = all.Count;
        if (_isLimited && number == Most) return false;
        all.Add(giver);
        return true;
    }

    /// <summary>
    /// Whether somebody else gave one of some marks at a stage; that the same giver has two sheets was told when the
    /// dossier was read.
    /// </summary>
    public bool HasAnother(IReadOnlyList<Mark> marks, int stage, int giver)
    {
        bool hasAnother = false;
        foreach (var mark in marks)
        {
            if (mark.Stage != stage) continue;
            if (mark.Giver != giver && IsSame(stage, mark.Giver, giver)) return false;
            hasAnother |= mark.Answer is not null;
        }

        return hasAnother;
    }

    /// <summary>Whether there is at most one sheet, which then is the one that counts.</summary>
    public bool IsPlain(int stage, GiversRule rule) => At(stage).Count <= 1 && rule.Least == 1;

    /// <summary>Whether there are several sheets, and enough of them for a rule.</summary>
    public bool IsWhole(int stage, GiversRule rule) => At(stage).Count > 1 && At(stage).Count >= rule.Least;

    /// <summary>Whether two sheets of a stage are by the same giver.</summary>
    private bool IsSame(int stage, int one, int other) =>
        string.Equals(At(stage)[one].By, At(stage)[other].By, System.StringComparison.Ordinal);
}
