using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>A total and the answers to questions with which something was found, and the sheet on which it
/// was.</summary>
internal sealed record Example(SheetResult Sheet, ulong Key, Fraction Total);

/// <summary>What one outcome can come to over all sheets.</summary>
internal sealed class OutcomeReach
{
    public OutcomeReach(Outcome outcome)
    {
        Outcome = outcome;
        Orders = new StepOrders(outcome);
        CanBeYes = new bool[outcome.Steps.Count];
        CanBeNo = new bool[outcome.Steps.Count];
        Before = new ulong[outcome.Steps.Count];
        MayAct = new bool[outcome.Steps.Count];
        ActsOn = new ulong[outcome.Steps.Count];
    }

    public Outcome Outcome { get; }

    /// <summary>The levels that surely come out for some entries.</summary>
    public ulong Reached { get; private set; }

    /// <summary>The levels that perhaps come out.</summary>
    public ulong Possible { get; private set; }

    public bool MayBeUngraded { get; private set; }

    /// <summary>Whether the condition of a step may hold, and may not.</summary>
    public bool[] CanBeYes { get; }

    public bool[] CanBeNo { get; }

    /// <summary>Whether a step may change the level, or the points.</summary>
    public bool[] MayAct { get; }

    /// <summary>The levels that perhaps stand before a step where it may change them, or the points.</summary>
    public ulong[] ActsOn { get; }

    /// <summary>Whether some unit surely meets the condition of no step.</summary>
    public bool IsPassed { get; private set; }

    /// <summary>The levels that perhaps stand before each step.</summary>
    public ulong[] Before { get; }

    /// <summary>The steps whose order matters.</summary>
    public StepOrders Orders { get; }

    public Dictionary<int, Example> Examples { get; } = [];

    public bool IsExact => Possible == Reached;

    /// <summary>Why its levels are open, as far as that is no matter of totals.</summary>
    public OpenCauses Causes { get; } = new();

    /// <summary>Why its levels are open.</summary>
    public OpenCauses CausesIn(FoundReach found)
    {
        var all = new OpenCauses();
        all.Add(Causes);
        if (!found.Totals.IsExact) all.Add(found.Causes);
        if (ReadsOthers(found.Rubric)) all.Add(OpenCause.Others);
        // What is left are conditions that were not followed beside the totals.
        if (!all.Any && !found.Budget.IsShort) all.Add(OpenCause.Questions);
        return all;
    }

    private bool ReadsOthers(Rubric rubric) => rubric.Touches(new Node(NodeKind.Outcome, Outcome.Index));

    /// <summary>Notes a state; <paramref name="example"/> is null when it perhaps does not occur.</summary>
    public void Note(OutcomeState state, Example? example)
    {
        // The steps that were looked at are the first ones.
        for (int i = 0; i < state.Steps.Count; i++)
        {
            Before[i] |= state.Steps[i].Before.Options;
            if (MayChange(state.Steps[i]))
            {
                MayAct[i] = true;
                ActsOn[i] |= state.Steps[i].Before.Options;
            }

            if (state.Steps[i].When is not { } when) continue;
            CanBeYes[i] |= !when.IsNo;
            CanBeNo[i] |= !when.IsYes;
        }

        IsPassed |= example is not null && state.Steps.Count == Outcome.Steps.Count
            && state.Steps.All(step => step.When is { IsNo: true });
        var level = state.Level;
        MayBeUngraded |= level.MayBeNotApplicable;
        // Of a value in a gap of the bands there is no level at all; only what waits for entries may still become one.
        if (level.IsPending && level.Waiting is { HasGap: true, HasOthers: false }) return;
        Possible |= level.Options;
        // What waits for other units alone comes out with them or without: no sheet of one unit shows which.
        bool isUpToOthers = level.IsPending && level.Reasons.Count > 0
            && level.Reasons.All(r => r.Kind == PendingKind.OtherUnits);
        if (isUpToOthers && example is not null) Reached |= level.Options;
        if (!level.IsValue || example is null) return;
        Reached |= level.Options;
        int index = Bits.Lowest(level.Options);
        if (!Examples.ContainsKey(index)) Examples.Add(index, example);
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

    /// <summary>Nothing is known: everything is possible.</summary>
    public void NoteEverything()
    {
        Possible = Outcome.LevelList.All;
        MayBeUngraded = true;
        for (int i = 0; i < CanBeYes.Length; i++)
        {
            CanBeYes[i] = CanBeNo[i] = MayAct[i] = true;
            Before[i] = ActsOn[i] = Outcome.LevelList.All;
        }
    }
}
