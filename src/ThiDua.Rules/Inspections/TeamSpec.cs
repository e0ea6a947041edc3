using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>A team or an attendance list, as written.</summary>
internal sealed record TeamSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public TeamSubjects For { get; init; }

    public string? Venue { get; init; }

    public ValueList<SeatSpec> Seats { get; init; } = ValueList<SeatSpec>.Empty;

    public ValueList<ConflictSpec> Conflicts { get; init; } = ValueList<ConflictSpec>.Empty;

    public ValueList<InspectedSpec> Inspected { get; init; } = ValueList<InspectedSpec>.Empty;

    public VisitsSpec? Visits { get; init; }

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}

/// <summary>A seat, as written.</summary>
internal sealed record SeatSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public SeatRole Role { get; init; }

    public int AtLeast { get; init; } = 1;

    public int? AtMost { get; init; }

    public EligibilitySpec? Eligible { get; init; }
}

/// <summary>A unit or group that is to be inspected, as written.</summary>
internal sealed record InspectedSpec : Written
{
    public Code Of { get; init; }

    public bool IsIndicative { get; init; }
}

/// <summary>A limit on visits, as written.</summary>
internal sealed record VisitsSpec : Written
{
    public int AtMost { get; init; }

    public string? Title { get; init; }
}

/// <summary>What keeps a person from inspecting, as written.</summary>
internal abstract record ConflictSpec : Written
{
    internal abstract string Kind { get; }

    public sealed record OwnUnit : ConflictSpec
    {
        internal override string Kind => "own-unit";
    }

    public sealed record Relation(Code Of) : ConflictSpec
    {
        internal override string Kind => "relation";
    }
}

/// <summary>Who may sit in a seat, as written.</summary>
internal abstract record EligibilitySpec : Written
{
    internal abstract string Kind { get; }

    public sealed record Office(ValueList<Code> OneOf) : EligibilitySpec
    {
        internal override string Kind => "office";
    }

    public sealed record Member(ValueList<Code> OneOf) : EligibilitySpec
    {
        internal override string Kind => "member";
    }

    public sealed record From(ValueList<Code> OneOf) : EligibilitySpec
    {
        internal override string Kind => "from";
    }

    public sealed record FromKind(ValueList<Code> OneOf) : EligibilitySpec
    {
        internal override string Kind => "from-kind";
    }

    public sealed record Follows(ValueList<Code> OneOf) : EligibilitySpec
    {
        internal override string Kind => "follows";
    }

    public sealed record All(ValueList<EligibilitySpec> Of) : EligibilitySpec
    {
        internal override string Kind => "all";
    }

    public sealed record Any(ValueList<EligibilitySpec> Of) : EligibilitySpec
    {
        internal override string Kind => "any";
    }

    public sealed record Not(EligibilitySpec Of) : EligibilitySpec
    {
        internal override string Kind => "not";
    }
}
