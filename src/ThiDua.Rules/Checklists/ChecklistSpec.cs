using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Checklists;

/// <summary>A checklist as written: kinds, units, lines and items are not yet looked up.</summary>
internal sealed record ChecklistSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public ValueList<Code> Audience { get; init; } = ValueList<Code>.Empty;

    public ValueList<Code> Each { get; init; } = ValueList<Code>.Empty;

    public Period? Period { get; init; }

    public Code Calendar { get; init; }

    /// <summary>The line whose rows the items are about.</summary>
    public Code Covers { get; init; }

    public ValueList<TitledCodeSpec> EvidenceKinds { get; init; } = ValueList<TitledCodeSpec>.Empty;

    public CorrectionSpec? Correction { get; init; }

    public ValueList<ChecklistItemSpec> Items { get; init; } = ValueList<ChecklistItemSpec>.Empty;

    public ValueList<ChecklistSumSpec> Sums { get; init; } = ValueList<ChecklistSumSpec>.Empty;

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}

/// <summary>An item, as written.</summary>
internal sealed record ChecklistItemSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public ValueList<Code> Audience { get; init; } = ValueList<Code>.Empty;

    public AnswerType? Answer { get; init; }

    public bool IsOptional { get; init; }

    public bool MayBeNotApplicable { get; init; }

    public Period? Period { get; init; }

    public Interval<Fraction>? Range { get; init; }

    public ValueList<ChecklistColumnSpec> Columns { get; init; } = ValueList<ChecklistColumnSpec>.Empty;

    public int? LeastRows { get; init; }

    public int? MostRows { get; init; }

    public ValueList<EvidenceRequirementSpec> Evidence { get; init; } = ValueList<EvidenceRequirementSpec>.Empty;

    /// <summary>The lines of the rubric that it is about.</summary>
    public ValueList<Code> Rows { get; init; } = ValueList<Code>.Empty;

    public CorrectionSpec? Correction { get; init; }

    public ValueList<ChecklistItemSpec> Items { get; init; } = ValueList<ChecklistItemSpec>.Empty;

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}

/// <summary>A column of a table, as written.</summary>
internal sealed record ChecklistColumnSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public AnswerType Type { get; init; }

    public bool IsOptional { get; init; }
}

/// <summary>What is to be done about what was found, as written.</summary>
internal sealed record CorrectionSpec : Written
{
    public string? Action { get; init; }

    public int? Within { get; init; }

    public CountUnit? Count { get; init; }
}

/// <summary>Numbers that have to agree, as written.</summary>
internal sealed record ChecklistSumSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public Code Of { get; init; }

    public SumHow How { get; init; }

    public ValueList<Code> Parts { get; init; } = ValueList<Code>.Empty;

    public bool InEachRow { get; init; }
}
