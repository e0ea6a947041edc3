using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Analysis;

/// <summary>What one step of an outcome can do over all sheets.</summary>
internal sealed class StepReach
{
    /// <summary>Whether its condition may hold.</summary>
    public bool CanBeYes { get; private set; }

    /// <summary>Whether its condition may not hold.</summary>
    public bool CanBeNo { get; private set; }

    /// <summary>Whether entries were seen with which its condition holds.</summary>
    public bool IsSeenYes { get; private set; }

    /// <summary>Whether entries were seen with which its condition does not hold.</summary>
    public bool IsSeenNo { get; private set; }

    /// <summary>Whether it may change the level, or the points.</summary>
    public bool MayAct { get; private set; }

    /// <summary>Whether entries were seen with which it changes the level.</summary>
    public bool IsSeenActing { get; private set; }

    /// <summary>
    /// Whether it may not be looked at, as there is no level any more: nothing is known of its condition there.
    /// </summary>
    public bool MayBeSkipped { get; private set; }

    /// <summary>The levels that perhaps stand before it.</summary>
    public ulong Before { get; private set; }

    /// <summary>The levels that perhaps stand before it where it may change them, or the points.</summary>
    public ulong ActsOn { get; private set; }

    /// <summary>Whether not all that it can do was found.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Not all that it can do was found.</summary>
    public void LeaveOpen() => IsOpen = true;

    /// <summary>Notes a state; <paramref name="isSeen"/> is false when it perhaps does not occur.</summary>
    public void Note(StepState state, bool isSeen)
    {
        Before |= state.Before.Options;
        if (MayChange(state))
        {
            MayAct = true;
            ActsOn |= state.Before.Options;
            IsSeenActing |= isSeen && (state.Points is not null || Change(state).IsYes);
        }

        // Of what lies in a gap there is no answer.
        bool isInGap = isSeen && state.When is { IsPending: true, Waiting: { HasGap: true, HasOthers: false } };
        if (state.When is not { } when || isInGap) return;
        CanBeYes |= !when.IsNo;
        CanBeNo |= !when.IsYes;
        bool isLookedAt = isSeen && !state.Before.MayBeNotApplicable;
        IsSeenYes |= isLookedAt && when.IsYes;
        IsSeenNo |= isLookedAt && when.IsNo;
    }

    /// <summary>There was no level any more.</summary>
    public void NoteSkipped() => MayBeSkipped = true;

    /// <summary>Nothing is known: everything is possible, on these levels.</summary>
    public void NoteEverything(ulong levels)
    {
        CanBeYes = CanBeNo = MayAct = true;
        Before = ActsOn = levels;
    }

    /// <summary>No entries give its condition an answer.</summary>
    public void RuleOut(Answer answer)
    {
        CanBeYes &= !answer.IsYes;
        CanBeNo &= !answer.IsNo;
    }

    /// <summary>No entries let it change anything.</summary>
    public void RuleOutActing()
    {
        MayAct = false;
        ActsOn = 0;
    }

    /// <summary>The answer of its condition: open where it is perhaps not come to; null where it has none.</summary>
    public static Answer? AnswerOf(StepState state) => state is { When: { } when, Before.MayBeNotApplicable: true }
        ? Answer.Pending(when.Options, true, Answer.Merge([state.Before, when]))
        : state.When;

    /// <summary>Whether it changes the level; open where that is open, or points are set.</summary>
    public static Answer Change(StepState state)
    {
        if (!MayChange(state)) return Answer.No;
        bool isKnown = state.Points is null && !state.Before.IsPending && !state.After.IsPending;
        return isKnown ? Answer.Yes : Answer.Truth(true, true, Answer.Merge([state.Before, state.After]));
    }

    /// <summary>
    /// Whether a step changes the level or the points; where that is open, or the level that it reads, it may.
    /// </summary>
    private static bool MayChange(StepState step)
    {
        if (step.Points is not null) return true;
        bool isOther = step.Before.Options != step.After.Options;
        return step.Step switch
        {
            OutcomeStep.Require require => step.When is not { IsYes: true }
                && (step.Before.Options >> require.Level & 1) == 1,
            OutcomeStep.Gate when step.When is { IsNo: true } => false,
            OutcomeStep.Gate { Level: null or LevelRule.Fixed } when step.When is { IsYes: true } => isOther,
            OutcomeStep.Gate or OutcomeStep.Bands or OutcomeStep.Quota =>
                isOther || !step.Before.IsValue || !step.After.IsValue,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
