using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>A plan as written: actors, events and deadlines are not yet looked up.</summary>
internal sealed record PlanSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public string? Symbol { get; init; }

    public DayRef? Issued { get; init; }

    public Period Period { get; init; }

    public Code Issuer { get; init; }

    /// <summary>Who leads the tasks that name nobody.</summary>
    public Code Lead { get; init; }

    public Code Calendar { get; init; }

    public int LeastWorkingDays { get; init; } = Plan.UsualWorkingDays;

    public int DueSoonDays { get; init; } = Plan.UsualDueSoonDays;

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;

    public ValueList<PhaseSpec> Phases { get; init; } = ValueList<PhaseSpec>.Empty;

    public ValueList<PlanSectionSpec> Sections { get; init; } = ValueList<PlanSectionSpec>.Empty;

    public ValueList<PlanTaskSpec> Tasks { get; init; } = ValueList<PlanTaskSpec>.Empty;
}

/// <summary>A phase, as written.</summary>
internal sealed record PhaseSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public DayRef? From { get; init; }

    public DayRef? To { get; init; }
}

/// <summary>A section of the document, such as the tasks of a quarter, as written.</summary>
internal sealed record PlanSectionSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public Period? Period { get; init; }
}

/// <summary>A task, as written.</summary>
internal sealed record PlanTaskSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public Code Section { get; init; }

    public Code Phase { get; init; }

    /// <summary>Who leads; <see cref="PlanJson.Nobody"/> where the document says that nobody does.</summary>
    public Code Lead { get; init; }

    /// <summary>Who each does it for itself.</summary>
    public ValueList<Code> Each { get; init; } = ValueList<Code>.Empty;

    /// <summary>The rotation for each pair of which the unit that inspects owes it; empty for none.</summary>
    public Code PairsOf { get; init; }

    public ValueList<Code> Coordinators { get; init; } = ValueList<Code>.Empty;

    /// <summary>The words that make it conditional, such as "nếu có".</summary>
    public string? Conditional { get; init; }

    public PlanDeadlineSpec? Deadline { get; init; }

    public Period? Period { get; init; }

    public Cadence? Recurs { get; init; }

    public ValueList<string> Outputs { get; init; } = ValueList<string>.Empty;

    public PlanReportSpec? Report { get; init; }

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}

/// <summary>The deadline of a task, as written: in place, or the code of a named one.</summary>
internal sealed record PlanDeadlineSpec(Code Of, ByReading<DeadlineSpec>? Inline);

/// <summary>What a report is about and which way it goes, as written.</summary>
internal sealed record PlanReportSpec : Written
{
    public Period? Period { get; init; }

    public Code To { get; init; }

    public Code Through { get; init; }
}
