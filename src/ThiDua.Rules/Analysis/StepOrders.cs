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

    /// <summary>Looks at a state in which everything is decided; false when it is not with steps exchanged.</summary>
    public bool Look(OutcomeState state, Facts facts, Example example, StepBudget budget)
    {
        if (!state.Level.IsValue || state.Steps.Count < 2) return true;
        var acting = Enumerable.Range(0, state.Steps.Count).Where(i => Acts(state.Steps[i])).ToList();
        if (acting.Count > MostSteps)
        {
            IsOpen = true;
            return true;
        }

        bool isDecided = true;
        for (int a = 0; a < acting.Count; a++)
        {
            for (int b = a + 1; b < acting.Count; b++)
            {
                if (_seen.Contains((acting[a], acting[b])) || IsCascade(acting[a], acting[b])) continue;
                if (!budget.TrySpend((long)OneStep * _outcome.Steps.Count)) IsOpen = true;
                else isDecided &= TryExchange(acting[a], acting[b], state, facts, example);
            }
        }

        return isDecided;
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

    private bool TryExchange(int first, int second, OutcomeState state, Facts facts, Example example)
    {
        var steps = _outcome.Steps.ToArray();
        (steps[first], steps[second]) = (steps[second], steps[first]);
        var level = Answer.Level(0);
        foreach (var step in steps)
        {
            if (level.IsNotApplicable) break;
            level = OutcomeGrading.Apply(step, level, _outcome, facts).After;
        }

        if (level.IsPending) return false;
        if (level.IsValue && level.Options == state.Level.Options) return true;
        _seen.Add((first, second));
        int? exchanged = level.IsValue ? Bits.Lowest(level.Options) : null;
        Found.Add(new StepOrder(first, second, Bits.Lowest(state.Level.Options), exchanged, example));
        return true;
    }
}
