using System;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Diagnostics;

/// <summary>Every sort of finding of the library, once (danh mục thông báo).</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>All descriptors, by code.</summary>
    public static ValueList<DiagnosticDescriptor> All => ValueList.From(
        new[]
        {
            JsonPart(), RootPart(), LawPart(), TimePart(), DeadlinesPart(), CalendarsPart(), WordingsPart(), LastDaysPart(),
            MeasuresPart(), AmountsPart(), ConditionsPart(), CriteriaPart(),
            FoldsPart(), LogPart(), MarksPart(), GiversPart(), OthersPart(), ClustersPart(), EarlierPart(),
            RotationsPart(), SendersPart(), PlansPart(), ProgressPart(), EvidencePart(), ChecklistsPart(), AnswersPart(),
            GradingPart(), RankingsPart(), OrganizationPart(), DocumentsPart(), LintingPart(), LayoutsPart(),
            InspectionsPart(), EvaluationsPart(), AnalysisPart(), ReportsPart(), DraftsPart(),
        }.SelectMany(part => part).OrderBy(d => d.Code, StringComparer.Ordinal));

    /// <summary>The descriptor with a code, or null.</summary>
    public static DiagnosticDescriptor? Find(string code) =>
        All.FirstOrDefault(d => string.Equals(d.Code, code, StringComparison.Ordinal));
}
