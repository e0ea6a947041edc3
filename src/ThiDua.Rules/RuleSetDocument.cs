using ThiDua.Rules.Checklists;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// What was written in a rule set (bộ quy tắc, như đã viết): its form is right, its meaning is not checked. Stage 1.
/// Two documents are equal when their content is equal, wherever it stood in the text.
/// </summary>
public sealed record RuleSetDocument
{
    internal RuleSetDocument(RuleSetSpec spec) => Spec = spec;

    /// <summary>The code of the rule set.</summary>
    public Code Code => Spec.Code;

    /// <summary>The version of the rule set, as its author counts.</summary>
    public string Version => Spec.Version;

    /// <summary>The name for people.</summary>
    public string? Title => Spec.Title;

    internal RuleSetSpec Spec { get; }
}

/// <summary>The content of a rule set as written.</summary>
internal sealed record RuleSetSpec : Written
{
    /// <summary>What its objects accept.</summary>
    public AcceptedFaults Accepted { get; init; }

    public int Format { get; init; }

    public Code Code { get; init; }

    public string Version { get; init; } = "";

    public string? Title { get; init; }

    public DatesSpec? Effective { get; init; }

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;

    public ValueList<MapEntry<ValueList<TitledCodeSpec>>> Levels { get; init; } =
        ValueList<MapEntry<ValueList<TitledCodeSpec>>>.Empty;

    public ValueList<InterpretationSpec> Interpretations { get; init; } = ValueList<InterpretationSpec>.Empty;

    public ValueList<TitledCodeSpec> Stages { get; init; } = ValueList<TitledCodeSpec>.Empty;

    public ValueList<InputSpec> Inputs { get; init; } = ValueList<InputSpec>.Empty;

    public ValueList<EventSpec> Events { get; init; } = ValueList<EventSpec>.Empty;

    /// <summary>Events whose days are told by dossiers.</summary>
    public ValueList<TitledCodeSpec> Dates { get; init; } = ValueList<TitledCodeSpec>.Empty;

    public ValueList<MapEntry<ByReading<DeadlineSpec>>> Deadlines { get; init; } =
        ValueList<MapEntry<ByReading<DeadlineSpec>>>.Empty;

    public ValueList<MapEntry<ByReading<MeasureSpec>>> Measures { get; init; } =
        ValueList<MapEntry<ByReading<MeasureSpec>>>.Empty;

    public ValueList<MapEntry<ByReading<ConditionSpec>>> Conditions { get; init; } =
        ValueList<MapEntry<ByReading<ConditionSpec>>>.Empty;

    /// <summary>The one rubric; null where there are several.</summary>
    public CriterionSpec? Rubric { get; init; }

    /// <summary>The outcomes of the one rubric.</summary>
    public ValueList<OutcomeSpec> Outcomes { get; init; } = ValueList<OutcomeSpec>.Empty;

    /// <summary>The rankings of the one rubric.</summary>
    public ValueList<RankingSpec> Rankings { get; init; } = ValueList<RankingSpec>.Empty;

    /// <summary>Several rubrics; none where there is one only.</summary>
    public ValueList<RubricSpec> Rubrics { get; init; } = ValueList<RubricSpec>.Empty;

    /// <summary>How units may be related to each other.</summary>
    public ValueList<TitledCodeSpec> Relations { get; init; } = ValueList<TitledCodeSpec>.Empty;

    /// <summary>The units that it speaks of.</summary>
    public OrganizationSpec? Organization { get; init; }

    /// <summary>The inspection teams.</summary>
    public ValueList<TeamSpec> Teams { get; init; } = ValueList<TeamSpec>.Empty;

    /// <summary>Who attends for those who are inspected.</summary>
    public ValueList<TeamSpec> Attendance { get; init; } = ValueList<TeamSpec>.Empty;

    /// <summary>Who inspects whom.</summary>
    public ValueList<RotationSpec> Rotations { get; init; } = ValueList<RotationSpec>.Empty;

    /// <summary>The plan of work.</summary>
    public PlanSpec? Plan { get; init; }

    /// <summary>The report outlines.</summary>
    public ValueList<ReportOutlineSpec> Reports { get; init; } = ValueList<ReportOutlineSpec>.Empty;

    /// <summary>What inspections ask.</summary>
    public ValueList<ChecklistSpec> Checklists { get; init; } = ValueList<ChecklistSpec>.Empty;

    /// <summary>The document that it was made from.</summary>
    public OfficialDocumentSpec? Document { get; init; }

    /// <summary>Whether it says something that is of use without a rubric.</summary>
    public bool HasOtherParts => Organization is not null || Plan is not null || Rotations.Count > 0
        || Teams.Count > 0 || Attendance.Count > 0 || Checklists.Count > 0 || Reports.Count > 0
        || Document is not null;

    /// <summary>Whether it scores: then it has a rubric, or lacks it by mistake.</summary>
    public bool Scores => Rubric is not null || Rubrics.Count > 0 || Outcomes.Count > 0 || Rankings.Count > 0
        || !HasOtherParts;
}
