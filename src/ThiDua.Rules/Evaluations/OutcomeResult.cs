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
        Level = OutcomeStepResult.LevelOf(state.Level, outcome.LevelList);
        Possible = outcome.LevelList.In(state.Level.Options);
        MayBeUngraded = state.Level.MayBeNotApplicable;
        IsInGap = state.Level.HasGap;
        FinalPoints = state.FinalPoints is { } points ? LineResult.ToPoints(points) : null;
        PossibleFinalPoints = state.FinalPoints is { } range ? LineResult.Range(range) : default;
        Steps = ValueList.From(state.Steps.Select(step => new OutcomeStepResult(step, outcome.LevelList)));
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

    /// <summary>
    /// The points after all steps (điểm cuối cùng): those of the line that is graded, unless a gate set them; null when
    /// the bands look at no line.
    /// </summary>
    public Given<Points>? FinalPoints { get; }

    /// <summary>The final points that are still possible; for a value only that one.</summary>
    public Interval<Points> PossibleFinalPoints { get; }

    /// <summary>
    /// The level after each step (các bước xếp loại), in written order, up to the one after which there is no level.
    /// </summary>
    public ValueList<OutcomeStepResult> Steps { get; }

    /// <summary>The step that left the unit without a level (không xếp loại); null when there is a level.</summary>
    public OutcomeStepResult? UngradedBy => Level.IsNotApplicable && Steps.Count > 0 ? Steps[Steps.Count - 1] : null;
}
