using System.Linq;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>What an outcome came to (kết quả xếp loại): the level after all steps.</summary>
public sealed record OutcomeResult
{
    internal OutcomeResult(Outcome outcome, OutcomeState state)
    {
        Outcome = outcome;
        Level = state.Level.Status switch
        {
            GivenStatus.Value => Given.Of(outcome.LevelList.In(state.Level.Options)[0]),
            GivenStatus.NotApplicable => Given<Level>.NotApplicable,
            _ => Given<Level>.Pending(state.Level.Reasons),
        };
        Possible = outcome.LevelList.In(state.Level.Options);
        MayBeUngraded = state.Level.MayBeNotApplicable;
        IsInGap = state.Level.HasGap;
    }

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>Its level (mức); not applicable means not graded (không xếp loại).</summary>
    public Given<Level> Level { get; }

    /// <summary>The levels that are still possible, best first; for a value only that one.</summary>
    public ValueList<Level> Possible { get; }

    /// <summary>Whether it may still turn out not graded.</summary>
    public bool MayBeUngraded { get; }

    /// <summary>Whether a value lies in a gap of the bands, which gives no level (không thuộc mức nào).</summary>
    public bool IsInGap { get; }
}
