using System.Collections.Generic;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;

namespace ThiDua.Rules.Grading;

/// <summary>
/// The level of an outcome after each of its steps so far; it grows step by step, so that a step may read what stands
/// before it.
/// </summary>
internal sealed class OutcomeState
{
    private readonly List<StepState> _steps;

    /// <summary>Before the first step: the best level, and the points of the line that is graded.</summary>
    public OutcomeState(int steps, Answer? points)
    {
        _steps = new List<StepState>(steps);
        FinalPoints = points;
    }

    /// <summary>The state of an outcome that is not the unit's: another rubric has it.</summary>
    public static OutcomeState OfAnotherRubric() => new(0, null) { Level = Answer.NotApplicable };

    /// <summary>The level after the last step.</summary>
    public Answer Level { get; private set; } = Answer.Level(0);

    /// <summary>The points after the last step; null when no line is graded.</summary>
    public Answer? FinalPoints { get; private set; }

    /// <summary>The steps that were looked at: all, or those up to the one after which there is no level.</summary>
    public IReadOnlyList<StepState> Steps => _steps;

    /// <summary>The level after a step; what comes after "not graded" stays so.</summary>
    public Answer After(int step) => step < _steps.Count ? _steps[step].After : Level;

    public void Add(StepState step)
    {
        _steps.Add(step);
        Level = step.After;
        if (step.Points is not null) FinalPoints = step.Points;
    }
}

/// <summary>One step: what it looked at, and the level after it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Of">The measure of bands; null for other steps.</param>
/// <param name="When">The condition of a requirement or gate, yes for a gate without one; null for bands.</param>
/// <param name="Before">The level before the step.</param>
/// <param name="After">The level after the step.</param>
internal sealed record StepState(OutcomeStep Step, Answer? Of, Answer? When, Answer Before, Answer After)
{
    /// <summary>What a quota did to the unit; null for other steps.</summary>
    public QuotaState? Quota { get; init; }

    /// <summary>The final points after a gate that sets them; null for other steps.</summary>
    public Answer? Points { get; init; }
}
