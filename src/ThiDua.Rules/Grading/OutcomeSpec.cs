using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>A grade or title as written: levels, best first, and steps in the order of the regulation.</summary>
internal sealed record OutcomeSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;

    public ValueList<TitledCodeSpec> Levels { get; init; } = ValueList<TitledCodeSpec>.Empty;

    public ValueList<OutcomeStepSpec> Steps { get; init; } = ValueList<OutcomeStepSpec>.Empty;
}

/// <summary>One step of an outcome, as written.</summary>
internal abstract record OutcomeStepSpec(Code Code) : Titled
{
    internal abstract string Kind { get; }

    /// <summary>A level by a table over a measure.</summary>
    public sealed record Bands(
        Code Code,
        ByReading<MeasureSpec> Of,
        ValueList<RowSpec<LevelSpec>> Rows,
        bool GapsAsPublished,
        ValueList<LegalBasisSpec> Basis) : OutcomeStepSpec(Code)
    {
        internal override string Kind => "bands";
    }

    /// <summary>Whoever holds a level and fails the condition gets another.</summary>
    public sealed record Require(
        Code Code,
        Code Level,
        ByReading<ConditionSpec> When,
        Code Otherwise,
        ValueList<LegalBasisSpec> Basis) : OutcomeStepSpec(Code)
    {
        internal override string Kind => "require";
    }

    /// <summary>
    /// When the condition holds, or always where there is none, the level is limited, lowered, set or taken away.
    /// </summary>
    public sealed record Gate(
        Code Code, ByReading<ConditionSpec>? When, GateEffect Then, ValueList<LegalBasisSpec> Basis)
        : OutcomeStepSpec(Code)
    {
        internal override string Kind => "gate";
    }

    /// <summary>Not more units of a group than the limit hold a level; the others are demoted.</summary>
    public sealed record Quota(Code Code, QuotaSpec Rule, ValueList<LegalBasisSpec> Basis)
        : OutcomeStepSpec(Code)
    {
        internal override string Kind => "quota";
    }
}

/// <summary>What a gate does.</summary>
internal sealed record GateEffect : Written
{
    public ByReading<LevelSpec>? AtMost { get; init; }

    public int Down { get; init; }

    public ByReading<LevelSpec>? Become { get; init; }

    public bool NoGrade { get; init; }

    /// <summary>The final points that it sets; null where they stay.</summary>
    public ByReading<GatePoints>? Points { get; init; }
}
