using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Analysis;

/// <summary>Two steps of an outcome whose exchange changes a level, and where that was seen.</summary>
/// <param name="First">The place of the step that is written first.</param>
/// <param name="Second">The place of the other.</param>
/// <param name="Level">The level as the steps are written; null when there is none.</param>
/// <param name="Exchanged">The level with both exchanged; null when there is none.</param>
/// <param name="Example">Entries with which it happens.</param>
internal sealed record StepOrder(int First, int Second, int Level, int? Exchanged, Example Example);

/// <summary>
/// Finds steps whose order matters: wherever two of them act at the same time, the outcome is graded again with both
/// exchanged, by the very steps of an evaluation.
/// </summary>
internal sealed class StepOrders
{
    /// <summary>More steps are not exchanged with each other.</summary>
    private const int MostSteps = 64;

    private const int OneStep = 64;

    private readonly Outcome _outcome;
    private readonly HashSet<(int, int)> _seen = [];

    public StepOrders(Outcome outcome) => _outcome = outcome;

    public List<StepOrder> Found { get; } = [];

    /// <summary>Whether some pairs were not looked at.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Looks at a state in which everything is decided; what the levels wait for that are not with steps
    /// exchanged.</summary>
    public PendingReasons Look(OutcomeState state, Facts facts, Example example, StepBudget budget)
    {
        if (!state.Level.IsValue || state.Steps.Count < 2) return PendingReasons.None;
        var acting = Enumerable.Range(0, state.Steps.Count).Where(i => Acts(state.Steps[i])).ToList();
        if (acting.Count > MostSteps)
        {
            IsOpen = true;
            return PendingReasons.None;
        }

        var waiting = PendingReasons.None;
        for (int a = 0; a < acting.Count; a++)
        {
            for (int b = a + 1; b < acting.Count; b++)
            {
                if (_seen.Contains((acting[a], acting[b])) || IsCascade(acting[a], acting[b])) continue;
                if (!budget.TrySpend((long)OneStep * _outcome.Steps.Count)) IsOpen = true;
                else waiting = PendingReasons.Of([waiting, Exchange(acting[a], acting[b], state, facts, example)]);
            }
        }

        return waiting;
    }

    /// <summary>
    /// Bands come first by their nature; a gate acts when it holds, a requirement when it fails. What a quota does is
    /// said by the other units.
    /// </summary>
    private static bool Acts(StepState step) => step.Step switch
    {
        OutcomeStep.Bands or OutcomeStep.Quota => false,
        OutcomeStep.Require => step.When is { IsNo: true },
        OutcomeStep.Gate => step.When is { IsYes: true },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Requirements from the best level to the worst are written so that one leads to the next.</summary>
    private bool IsCascade(int first, int second) =>
        _outcome.Steps[first] is OutcomeStep.Require a && _outcome.Steps[second] is OutcomeStep.Require b
        && a.Level < b.Level;

    /// <summary>Notes whether an exchange changes the level; what is waited for where that is open.</summary>
    private PendingReasons Exchange(int first, int second, OutcomeState state, Facts facts, Example example)
    {
        var level = Exchanged(first, second, facts);
        if (level.IsPending) return level.Waiting;
        if (!level.IsValue || level.Options != state.Level.Options) Note(first, second, state.Level, level, example);
        return PendingReasons.None;
    }

    /// <summary>
    /// Whether the exchange of two steps changes a level: open where that is; null where there is no level, or both
    /// steps were not come to.
    /// </summary>
    public Answer? Change(int first, int second, OutcomeState state, Facts facts)
    {
        if (state.Level.IsNotApplicable || state.Steps.Count <= second) return null;
        var (one, other) = (state.Steps[first], state.Steps[second]);
        if (NeverActs(one) || NeverActs(other)) return Answer.No;
        var level = Exchanged(first, second, facts);
        bool isKnown = Acts(one) && Acts(other) && state.Level.IsValue && !level.IsPending;
        return isKnown ? Answer.YesNo(level.IsNotApplicable || level.Options != state.Level.Options)
            : Answer.Truth(true, true, Answer.Merge([state.Level, level, one.When!, other.When!]));
    }

    /// <summary>The pairs of steps that may act at the same time and were not seen to matter.</summary>
    public IReadOnlyList<(int First, int Second)> Unseen(IReadOnlyList<StepReach> reaches)
    {
        var pairs = new List<(int, int)>();
        var acting = Enumerable.Range(0, reaches.Count).Where(i => MayAct(_outcome.Steps[i], reaches[i])).ToList();
        IsOpen |= acting.Count > MostSteps;
        for (int a = 0; a < acting.Count && a < MostSteps; a++)
        {
            for (int b = a + 1; b < acting.Count && b < MostSteps; b++)
            {
                var pair = (acting[a], acting[b]);
                if (!_seen.Contains(pair) && !IsCascade(acting[a], acting[b])) pairs.Add(pair);
            }
        }

        return pairs;
    }

    /// <summary>Notes a pair that matters.</summary>
    public void Note(int first, int second, Answer level, Answer exchanged, Example example)
    {
        _seen.Add((first, second));
        int? after = exchanged.IsValue ? Bits.Lowest(exchanged.Options) : null;
        Found.Add(new StepOrder(first, second, Bits.Lowest(level.Options), after, example));
    }

    /// <summary>Some pairs were not looked at.</summary>
    public void LeaveOpen() => IsOpen = true;

    /// <summary>The level with two steps exchanged.</summary>
    public Answer Exchanged(int first, int second, Facts facts)
    {
        var steps = _outcome.Steps.ToArray();
        (steps[first], steps[second]) = (steps[second], steps[first]);
        var level = Answer.Level(0);
        foreach (var step in steps)
        {
            if (level.IsNotApplicable) break;
            level = OutcomeGrading.Apply(step, level, _outcome, facts).After;
        }

        return level;
    }

    private static bool NeverActs(StepState step) => step.Step switch
    {
        OutcomeStep.Bands or OutcomeStep.Quota => true,
        OutcomeStep.Require => step.When is { IsYes: true },
        OutcomeStep.Gate => step.When is { IsNo: true },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool MayAct(OutcomeStep step, StepReach reach) => step switch
    {
        OutcomeStep.Bands or OutcomeStep.Quota => false,
        OutcomeStep.Require => reach.CanBeNo,
        OutcomeStep.Gate => reach.CanBeYes,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
