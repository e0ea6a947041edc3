using ThiDua.Rules.Amounts;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// One line of a rubric as written: a criterion, a section, the total, a deduction, a bonus or a group of them.
/// </summary>
internal sealed record CriterionSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;

    public ByReading<Number>? Worth { get; init; }

    /// <summary>Only on the root: whether criteria are held between 0 and their worth.</summary>
    public Bounds? Bounds { get; init; }

    public ByReading<ConditionSpec>? AppliesTo { get; init; }

    public DatesSpec? InForce { get; init; }

    public InputSpec? Entry { get; init; }

    public Code Owner { get; init; }

    public MarksSpec? Marks { get; init; }

    public ValueList<TitledCodeSpec> Evidence { get; init; } = ValueList<TitledCodeSpec>.Empty;

    public bool EvidenceRequired { get; init; }

    public ByReading<ConditionSpec>? When { get; init; }

    public ByReading<AmountSpec>? Marking { get; init; }

    public Take Take { get; init; }

    public ValueList<CriterionSpec> Criteria { get; init; } = ValueList<CriterionSpec>.Empty;

    public NotApplicableSpec? IfNotApplicable { get; init; }

    public LeftOut? LeftOut { get; init; }

    public ValueList<CriterionSpec> Bonuses { get; init; } = ValueList<CriterionSpec>.Empty;

    public ValueList<CriterionSpec> Deductions { get; init; } = ValueList<CriterionSpec>.Empty;

    public ByReading<PointsOrWorth>? AtLeast { get; init; }

    public ByReading<PointsOrWorth>? AtMost { get; init; }

    public Rounding? Round { get; init; }

    /// <summary>What every leaf below without a marking of its own is given.</summary>
    public CriterionSpec? Lines { get; init; }
}

/// <summary>Whether criteria are held between 0 and their worth unless they say otherwise.</summary>
internal enum Bounds
{
    Bounded,
    Open,
}

/// <summary>How the points of criteria make the points of their parent.</summary>
internal enum Take
{
    Sum,
    Greatest,
    OneOf,
}

/// <summary>What happens to the worth of a criterion that is left out.</summary>
internal enum LeftOut
{
    Lower,
    Rescale,
}

/// <summary>What a line gives when its base is not applicable.</summary>
internal sealed record NotApplicableSpec(NotApplicablePolicy Policy, Fraction Points);

internal enum NotApplicablePolicy
{
    Full,
    Zero,
    Points,
    LeaveOut,
}
