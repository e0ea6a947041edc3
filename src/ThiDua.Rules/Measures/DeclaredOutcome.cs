using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What measures may ask of an outcome, known before its steps are checked.</summary>
internal sealed class DeclaredOutcome
{
    public DeclaredOutcome(IReadOnlyList<Code> steps) => Steps = steps;

    /// <summary>The codes of its steps in written order; empty for a step without one.</summary>
    public IReadOnlyList<Code> Steps { get; }

    /// <summary>The line whose points its bands grade; null when they look at something else.</summary>
    public int? Line { get; set; }

    /// <summary>Whether something about its steps, or the line that they grade, is not known.</summary>
    public bool HasHoles { get; init; }

    /// <summary>The first step after which there may be no level; as many as there are steps for none.</summary>
    public int FirstUngraded { get; set; }
}

/// <summary>The step of an outcome whose rule is checked.</summary>
internal readonly record struct StepAt(int Outcome, int Step);
