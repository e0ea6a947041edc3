using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Analysis;

/// <summary>What a dossier comes to that shows a finding.</summary>
internal sealed record ShownAnswer(RuleQuestion Question, Answer Answer)
{
    /// <summary>What else is said of the same dossier.</summary>
    public ShownAnswer? And { get; init; }

    /// <summary>Whether facts have this answer, and have it for sure.</summary>
    public bool IsShownBy(UnitFacts facts) => Question.Ask(facts) is { IsValue: true } found
        && found.Options == Answer.Options && found.Range == Answer.Range && And?.IsShownBy(facts) != false;
}
