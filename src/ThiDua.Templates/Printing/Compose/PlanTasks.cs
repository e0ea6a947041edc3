using System;
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
        ? All(plan, AsPrinted)
        : Below(plan, plan.Sections.FirstOrDefault(one => one.Code == section), AsPrinted);

    /// <summary>All tasks with the headings of their sections, and below each who does it until when.</summary>
    public static IEnumerable<PrintedBlock> WithWhoAndWhen(Plan plan)
    {
        var times = new PlanTimes(plan);
        return All(plan, task => WithWhoAndWhen(task, times));
    }

    /// <summary>The same for the tasks that do not stand in the table by period.</summary>
    public static IEnumerable<PrintedBlock> BesideTheTable(Plan plan)
    {
        var times = new PlanTimes(plan);
        var sections = plan.Sections.Where(one => !PlanTable.IsTabled(one));
        return All(plan, sections, task => WithWhoAndWhen(task, times));
    }

    private static IEnumerable<PrintedBlock> All(Plan plan, Func<PlanTask, PrintedBlock> print) =>
        All(plan, plan.Sections, print);

    private static IEnumerable<PrintedBlock> All(
        Plan plan, IEnumerable<PlanSection> sections, Func<PlanTask, PrintedBlock> print) =>
        Below(plan, null, print).Concat(sections.Select(one =>
            (PrintedBlock)Blocks.Section(one.Label, one.Title, Below(plan, one, print))));

    private static IEnumerable<PrintedBlock> Below(
        Plan plan, PlanSection? section, Func<PlanTask, PrintedBlock> print) =>
        plan.Tasks.Where(task => task.Section?.Code == section?.Code).Select(print);

    /// <summary>The words of a document say themselves who does what until when.</summary>
    private static PrintedBlock AsPrinted(PlanTask task) => Blocks.Item(task.Label, task.Title);

    private static PrintedBlock.Item WithWhoAndWhen(PlanTask task, PlanTimes times) =>
        Blocks.Item(task.Label, task.Title, WhoAndWhen(task, times));

    private static IEnumerable<PrintedBlock> WhoAndWhen(PlanTask task, PlanTimes times)
    {
        if (PlanTable.LeadOf(task) is { Length: > 0 } lead)
            yield return Blocks.Named(task.Lead is null ? "Thực hiện" : "Chủ trì", Blocks.Plain(lead));
        if (task.Coordinators.Count > 0)
            yield return Blocks.Named("Phối hợp", Blocks.Plain(PlanTable.ListOf(task.Coordinators)));
        if (times.Own(task) is { } deadline) yield return Blocks.Named("Thời hạn", Blocks.Plain(deadline));
    }
}
