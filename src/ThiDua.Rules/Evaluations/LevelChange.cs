using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// A step that changed the level of a unit, or may: a requirement, a gate or a quota (bước làm thay đổi mức).
/// </summary>
public sealed record LevelChange
{
    private LevelChange(OutcomeResult result, int step, Explanation why)
    {
        Outcome = result.Outcome;
        Step = result.Steps[step];
        Before = step == 0 ? Given.Of(result.Outcome.Levels[0]) : result.Steps[step - 1].Level;
        Reason = why.Reason!;
        Why = why;
    }

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>The step, with the level after it.</summary>
    public OutcomeStepResult Step { get; }

    /// <summary>The level before the step.</summary>
    public Given<Level> Before { get; }

    /// <summary>The level after the step; not applicable means not graded.</summary>
    public Given<Level> After => Step.Level;

    /// <summary>Why the level changed (lý do hạ mức).</summary>
    public LevelReason Reason { get; }

    /// <summary>The step explained.</summary>
    public Explanation Why { get; }

    internal static ValueList<LevelChange> Of(ValueList<OutcomeResult> outcomes, ValueList<Explanation> explained) =>
        ValueList.From(outcomes.Zip(explained, (result, outcome) => outcome.From
            .Select((why, step) => why.Reason is null ? null : new LevelChange(result, step, why))
            .OfType<LevelChange>()).SelectMany(changes => changes));
}
