using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What one outcome can come to over all sheets.</summary>
internal sealed class OutcomeReach
{
    private bool _isDecided = true;

    public OutcomeReach(Outcome outcome)
    {
        Outcome = outcome;
        Orders = new StepOrders(outcome);
        Steps = [.. outcome.Steps.Select(_ => new StepReach())];
    }

    public Outcome Outcome { get; }

    /// <summary>The levels that surely come out for some entries.</summary>
    public ulong Reached { get; private set; }

    /// <summary>The levels that perhaps come out.</summary>
    public ulong Possible { get; private set; }

    public bool MayBeUngraded { get; private set; }

    /// <summary>What each of its steps can do.</summary>
    public IReadOnlyList<StepReach> Steps { get; }

    /// <summary>Whether all that comes out was seen, each with entries that lead there.</summary>
    /// <remarks>What a quota does, and what steps after it find, is said by other units.</remarks>
    public bool IsFollowed => _isDecided && !Orders.IsOpen && Steps
        .TakeWhile((_, i) => Outcome.Steps[i] is not OutcomeStep.Quota)
        .All(step => !step.MayAct || step.IsSeenActing);

    /// <summary>Whether some unit surely meets the condition of no step.</summary>
    public bool IsPassed { get; private set; }

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
        for (int i = 0; i < state.Steps.Count; i++) Steps[i].Note(state.Steps[i], example is not null);
        for (int i = state.Steps.Count; i < Steps.Count; i++) Steps[i].NoteSkipped();
        _isDecided &= example is not null && IsDecided(state);
        IsPassed |= example is not null && state.Steps.Count == Outcome.Steps.Count
            && state.Steps.All(step => step.When is { IsNo: true });
        var level = state.Level;
        MayBeUngraded |= level.MayBeNotApplicable;
        // Of a value in a gap of the bands there is no level at all; only what waits for entries may still become one.
        if (level.IsPending && level.Waiting is { HasGap: true, HasOthers: false }) return;
        Possible |= level.Options;
        // What waits for other units alone comes out with them or without: no sheet of one unit shows which.
        bool isUpToOthers = level.IsPending && IsDecided(level);
        if (isUpToOthers && example is not null) Reached |= level.Options;
        if (!level.IsValue || example is null) return;
        Reached |= level.Options;
        int index = Bits.Lowest(level.Options);
        if (!Examples.ContainsKey(index)) Examples.Add(index, example);
    }

    /// <summary>Whether the level and the conditions of a state are known, as far as this unit decides them.</summary>
    public static bool IsDecided(OutcomeState state) =>
        IsDecided(state.Level) && state.Steps.All(step => step.When is null || IsDecided(step.When));

    /// <summary>What waits for other units alone is not decided by entries of this one.</summary>
    private static bool IsDecided(Answer answer) => !answer.IsPending
        || (answer.Reasons.Count > 0 && answer.Reasons.All(r => r.Kind == PendingKind.OtherUnits));

    /// <summary>Notes entries that lead to a level.</summary>
    public void NoteReached(int level, Example example)
    {
        Reached |= 1UL << level;
        if (!Examples.ContainsKey(level)) Examples.Add(level, example);
    }

    /// <summary>No entries lead to a level.</summary>
    public void RuleOut(int level) => Possible &= ~(1UL << level);

    /// <summary>Nothing is known: everything is possible.</summary>
    public void NoteEverything()
    {
        Possible = Outcome.LevelList.All;
        MayBeUngraded = true;
        _isDecided = false;
        foreach (var step in Steps) step.NoteEverything(Outcome.LevelList.All);
    }
}
