using System.Collections.Generic;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;

namespace ThiDua.Rules.Grading;

/// <summary>The level of an outcome after each of its steps.</summary>
internal sealed record OutcomeState(Answer Level, IReadOnlyList<StepState> Steps);

/// <summary>One step: what it looked at, and the level after it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Of">The measure of bands; null for other steps.</param>
/// <param name="When">The condition of a requirement or gate; null for bands.</param>
/// <param name="Before">The level before the step.</param>
/// <param name="After">The level after the step.</param>
internal sealed record StepState(OutcomeStep Step, Answer? Of, Answer? When, Answer Before, Answer After)
{
    /// <summary>What a quota did to the unit; null for other steps.</summary>
    public QuotaState? Quota { get; init; }
}
