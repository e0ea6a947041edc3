using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The tasks of a plan below the headings of their sections.</summary>
internal static class PlanTasks
{
    /// <summary>The tasks of a section without its heading; or all, with the headings.</summary>
    public static IEnumerable<PrintedBlock> Of(Plan plan, Code section) => section.IsEmpty
        ? Below(plan, null).Concat(plan.Sections.Select(one =>
            (PrintedBlock)Blocks.Section(one.Label, one.Title, Below(plan, one))))
        : Below(plan, plan.Sections.FirstOrDefault(one => one.Code == section));

    private static IEnumerable<PrintedBlock> Below(Plan plan, PlanSection? section) => plan.Tasks
        .Where(task => task.Section?.Code == section?.Code)
        .Select(task => (PrintedBlock)Blocks.Item(task.Label, task.Title));
}
