using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>The lines of one unit with what they came to, as explaining needs them.</summary>
/// <param name="States">What each line came to.</param>
/// <param name="Facts">What measures read.</param>
/// <param name="Context">What explanations share.</param>
/// <param name="GiversOf">The sheets of several givers of which a line was made; null where there are none.</param>
internal sealed record Sheet(
    LineState[] States,
    Facts Facts,
    ExplainContext Context,
    System.Func<Criterion, ValueList<SheetOfGiver>>? GiversOf = null)
{
    public bool Has(Criterion line) => States[line.Index].IsOnSheet;

    /// <summary>The sheets of several givers of which a line was made; none where there is one sheet.</summary>
    public ValueList<SheetOfGiver> Givers(Criterion line) =>
        line.Whole == line && GiversOf is not null ? GiversOf(line) : ValueList<SheetOfGiver>.Empty;

    public Answer WorthOf(Criterion line) => States[line.Nearest.Index].Worth;
}

/// <summary>The sheet of one of several givers: who it is, where the entries stand, and what they came to.</summary>
internal sealed record SheetOfGiver(string? By, Place At, Sheet Sheet);
