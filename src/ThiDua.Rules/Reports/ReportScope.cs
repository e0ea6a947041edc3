using System.Collections.Generic;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>What the checks of outlines know of the rule set around them.</summary>
/// <param name="Chart">The units and groups.</param>
/// <param name="ChartAt">Where they are written.</param>
/// <param name="IsChartHidden">Whether something of them could not be read.</param>
/// <param name="Kinds">The kinds of unit, and those of groups.</param>
/// <param name="Plan">The plan; null where there is none, or where it is faulty.</param>
/// <param name="IsPlanHidden">Whether there is a plan that could not be read in whole.</param>
/// <param name="Checklists">The checklists.</param>
/// <param name="AreChecklistsHidden">Whether something of them could not be read.</param>
/// <param name="Scores">Whether there is a rubric.</param>
internal sealed record ReportScope(
    OrganizationChart Chart,
    Place ChartAt,
    bool IsChartHidden,
    IReadOnlyCollection<Code> Kinds,
    Plan? Plan,
    bool IsPlanHidden,
    ValueList<Checklist> Checklists,
    bool AreChecklistsHidden,
    bool Scores);
