using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>What one step of an outcome came to (một bước xếp loại): the level after it.</summary>
public sealed record OutcomeStepResult
{
    internal OutcomeStepResult(StepState state, LevelList levels)
    {
        Code = state.Step.Code;
        Kind = state.Step.Kind;
        Rule = state.Step.Source.At;
        Level = LevelOf(state.After, levels);
        Possible = levels.In(state.After.Options);
        SetsPoints = state.Points is not null && !state.When!.IsNo;
    }

    /// <summary>The code of the step; empty where it has none.</summary>
    public Code Code { get; }

    /// <summary>The kind of step, as in the rule set: <c>bands</c>, <c>require</c>, <c>gate</c>.</summary>
    public string Kind { get; }

    /// <summary>Where the step stands in the rule set.</summary>
    public Place Rule { get; }

    /// <summary>The level after the step; not applicable means not graded.</summary>
    public Given<Level> Level { get; }

    /// <summary>The levels that are possible after the step, best first.</summary>
    public ValueList<Level> Possible { get; }

    /// <summary>Whether the step sets the final points, or perhaps does.</summary>
    public bool SetsPoints { get; }

    internal static Given<Level> LevelOf(Answer answer, LevelList levels) => answer.Status switch
    {
        GivenStatus.Value => Given.Of(levels.In(answer.Options)[0]),
        GivenStatus.NotApplicable => Given<Level>.NotApplicable,
        _ => Given<Level>.WaitingFor(answer.Waiting.ToList),
    };
}
