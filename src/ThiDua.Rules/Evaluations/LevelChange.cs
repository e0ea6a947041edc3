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
            .Select((why, step) => Changes(why.Reason) ? new LevelChange(result, step, why) : null)
            .OfType<LevelChange>()).SelectMany(changes => changes));

    /// <summary>A quota may have something to say of a unit whose level stays.</summary>
    private static bool Changes(LevelReason? reason) =>
        reason is not (null or LevelReason.Quota { Decision: QuotaDecision.KeptAsTied });
}
