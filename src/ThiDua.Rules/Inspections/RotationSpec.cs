using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>A rotation as written in a rule set, or a request as a text of its own.</summary>
internal sealed record RotationSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code Code { get; init; }

    public string? Title { get; init; }

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;

    public int Year { get; init; }

    /// <summary>The units in their order; none where a group is named.</summary>
    public ValueList<TitledCodeSpec> Units { get; init; } = ValueList<TitledCodeSpec>.Empty;

    /// <summary>The cluster or block whose members take part; empty where the units are listed.</summary>
    public Code Of { get; init; }

    public int Each { get; init; } = 1;

    /// <summary>Null where nothing is said: then it is a ring without mutual pairs.</summary>
    public ValueList<RotationRequirementSpec>? Requirements { get; init; }

    public ValueList<RotationWishSpec> Wishes { get; init; } = ValueList<RotationWishSpec>.Empty;

    public ValueList<RotationYearSpec> History { get; init; } = ValueList<RotationYearSpec>.Empty;

    public ValueList<RotationPairSpec> Pairs { get; init; } = ValueList<RotationPairSpec>.Empty;

    public Code Stage { get; init; }
}

/// <summary>A pair as written.</summary>
internal sealed record RotationPairSpec : Written
{
    public Code By { get; init; }

    public Code Of { get; init; }

    public int Round { get; init; } = 1;
}

/// <summary>The pairs of a year as written.</summary>
internal sealed record RotationYearSpec : Written
{
    public int Year { get; init; }

    public ValueList<RotationPairSpec> Pairs { get; init; } = ValueList<RotationPairSpec>.Empty;
}

/// <summary>Years before as a text of their own.</summary>
internal sealed record RotationHistorySpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public ValueList<RotationYearSpec> Years { get; init; } = ValueList<RotationYearSpec>.Empty;
}

/// <summary>What a pair costs, as written.</summary>
internal sealed record RotationWishSpec : Written
{
    public Code By { get; init; }

    public Code Of { get; init; }

    public Fraction Cost { get; init; }
}

/// <summary>A requirement as written.</summary>
internal abstract record RotationRequirementSpec : Written
{
    /// <summary>What giving it up costs.</summary>
    public Fraction Cost { get; init; } = Fraction.One;

    internal abstract string Kind { get; }

    public sealed record SingleCycle : RotationRequirementSpec
    {
        internal override string Kind => "single-cycle";
    }

    public sealed record NoMutualPair : RotationRequirementSpec
    {
        internal override string Kind => "no-mutual-pair";
    }

    /// <summary>No pair of so many years before; null for all.</summary>
    public sealed record NotAgain(int? Years) : RotationRequirementSpec
    {
        internal override string Kind => "not-again";
    }

    public sealed record Forbidden(ValueList<Code> By, ValueList<Code> Of) : RotationRequirementSpec
    {
        internal override string Kind => "forbidden";
    }
}
