using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>
/// A grade or title (xếp loại, danh hiệu), checked: its levels, best first, and the steps in written order.
/// </summary>
public sealed class Outcome
{
    internal Outcome(int index, Code code, string title, LevelList levels, ValueList<OutcomeStep> steps)
    {
        Index = index;
        Code = code;
        Title = title;
        LevelList = levels;
        Steps = steps;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its name for people; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>The levels, best first.</summary>
    public ValueList<Level> Levels => LevelList.Levels;

    /// <summary>What it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>What its steps rest on, in their order (căn cứ của các bước xếp loại).</summary>
    public ValueList<LegalBasis> StepBasis => ValueList.From(Steps.SelectMany(step => step.Basis));

    internal int Index { get; }

    internal LevelList LevelList { get; }

    internal ValueList<OutcomeStep> Steps { get; }

    /// <summary>Whether the level depends on the levels of other units.</summary>
    internal bool HasQuota => Steps.Any(step => step is OutcomeStep.Quota);

    /// <summary>The line whose points the bands grade; null when they look at something else.</summary>
    internal int? Line { get; init; }
}
