using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>The organization that a rule set speaks of, as written.</summary>
internal sealed record OrganizationSpec : Written
{
    public ValueList<UnitKindSpec> Kinds { get; init; } = ValueList<UnitKindSpec>.Empty;

    public ValueList<TitledCodeSpec> Offices { get; init; } = ValueList<TitledCodeSpec>.Empty;

    public ValueList<TitledCodeSpec> Bodies { get; init; } = ValueList<TitledCodeSpec>.Empty;

    public ValueList<UnitSpec> Units { get; init; } = ValueList<UnitSpec>.Empty;

    public ValueList<UnitRelationSpec> Relations { get; init; } = ValueList<UnitRelationSpec>.Empty;

    public ValueList<UnitGroupSpec> Groups { get; init; } = ValueList<UnitGroupSpec>.Empty;
}

/// <summary>A kind of unit, as written.</summary>
internal sealed record UnitKindSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public DatesSpec? InForce { get; init; }

    public ValueList<Code> Successors { get; init; } = ValueList<Code>.Empty;

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}

/// <summary>A text of its own with kinds of unit, as written.</summary>
internal sealed record UnitKindsSpec : Written
{
    public int Format { get; init; }

    public ValueList<UnitKindSpec> Kinds { get; init; } = ValueList<UnitKindSpec>.Empty;
}

/// <summary>A unit, as written.</summary>
internal sealed record UnitSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public Code Kind { get; init; }

    public UnitIdentifier? Identifier { get; init; }

    public DatesSpec? InForce { get; init; }
}

/// <summary>A relation of one unit to another, as written.</summary>
internal sealed record UnitRelationSpec : Written
{
    public Code Relation { get; init; }

    public Code Unit { get; init; }

    public Code To { get; init; }

    public DatesSpec? InForce { get; init; }
}

/// <summary>A cluster or block, as written.</summary>
internal sealed record UnitGroupSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public UnitGroupKind Kind { get; init; }

    public int? AtLeast { get; init; }

    public int? AtMost { get; init; }

    public Headship Headship { get; init; }

    public ValueList<GroupYearSpec> Years { get; init; } = ValueList<GroupYearSpec>.Empty;

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}

/// <summary>Who was in a group in a period, as written.</summary>
internal sealed record GroupYearSpec : Written
{
    public Period Period { get; init; }

    public ValueList<Code> Members { get; init; } = ValueList<Code>.Empty;

    public Code Head { get; init; }

    public ValueList<Code> Deputies { get; init; } = ValueList<Code>.Empty;
}
