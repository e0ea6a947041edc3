using ThiDua.Rules.Criteria;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>One of the rubrics of a rule set, as written.</summary>
internal sealed record RubricSpec : Written
{
    /// <summary>Its code; empty where the rule set has only one.</summary>
    public Code Code { get; init; }

    public string? Title { get; init; }

    public Cadence Period { get; init; }

    public ByReading<ConditionSpec>? AppliesTo { get; init; }

    public CriterionSpec? Rubric { get; init; }

    public ValueList<OutcomeSpec> Outcomes { get; init; } = ValueList<OutcomeSpec>.Empty;

    public ValueList<RankingSpec> Rankings { get; init; } = ValueList<RankingSpec>.Empty;
}
