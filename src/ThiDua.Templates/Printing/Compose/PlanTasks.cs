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
        return All(plan, point => WithWhoAndWhen(point, times));
    }

    /// <summary>The same for the tasks that do not stand in the table by period.</summary>
    public static IEnumerable<PrintedBlock> BesideTheTable(Plan plan)
    {
        var times = new PlanTimes(plan);
        var sections = plan.Sections.Where(one => !PlanTable.IsTabled(one));
        return All(plan, sections, point => WithWhoAndWhen(point, times));
    }

    private static IEnumerable<PrintedBlock> All(Plan plan, Func<IReadOnlyList<PlanTask>, PrintedBlock> print) =>
        All(plan, plan.Sections, print);

    private static IEnumerable<PrintedBlock> All(
        Plan plan, IEnumerable<PlanSection> sections, Func<IReadOnlyList<PlanTask>, PrintedBlock> print) =>
        Below(plan, null, print).Concat(sections.Select(one =>
            (PrintedBlock)Blocks.Section(one.Label, one.Title, Below(plan, one, print))));

    private static IEnumerable<PrintedBlock> Below(
        Plan plan, PlanSection? section, Func<IReadOnlyList<PlanTask>, PrintedBlock> print) =>
        Points(plan.Tasks.Where(task => task.Section?.Code == section?.Code)).Select(print);

    /// <summary>
    /// A paragraph that makes several tasks – each with a deadline of its own, say – is one point: they have its label
    /// and its words.
    /// </summary>
    private static List<List<PlanTask>> Points(IEnumerable<PlanTask> tasks)
    {
        var points = new List<List<PlanTask>>();
        foreach (var task in tasks)
        {
            if (points.Count > 0 && IsOnePoint(points[points.Count - 1][0], task)) points[points.Count - 1].Add(task);
            else points.Add([task]);
        }

        return points;
    }

    private static bool IsOnePoint(PlanTask first, PlanTask next) =>
        first.Label == next.Label && first.Title == next.Title;

    /// <summary>The words of a document say themselves who does what until when.</summary>
    private static PrintedBlock AsPrinted(IReadOnlyList<PlanTask> point) =>
        Blocks.Item(point[0].Label, point[0].Title);

    private static PrintedBlock.Item WithWhoAndWhen(IReadOnlyList<PlanTask> point, PlanTimes times) => Blocks.Item(
        point[0].Label,
        point[0].Title,
        point.Select(task => ValueList.From(WhoAndWhen(task, times))).Distinct().SelectMany(lines => lines));

    private static IEnumerable<PrintedBlock> WhoAndWhen(PlanTask task, PlanTimes times)
    {
        if (PlanTable.LeadOf(task) is { Length: > 0 } lead)
            yield return Blocks.Named(task.Lead is null ? "Thực hiện" : "Chủ trì", Blocks.Plain(lead));
        if (task.Coordinators.Count > 0)
            yield return Blocks.Named("Phối hợp", Blocks.Plain(PlanTable.ListOf(task.Coordinators)));
        if (times.Own(task) is { } deadline) yield return Blocks.Named("Thời hạn", Blocks.Plain(deadline));
    }
}
