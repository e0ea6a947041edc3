using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The tasks of a plan as offices table them: number, task, who leads, who coordinates, by quarter.</summary>
internal static class PlanTable
{
    /// <summary>The usual heads of the columns.</summary>
    public static readonly ValueList<string> UsualColumns =
        ValueList.Of("STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp");

    private const int Lead = 2;
    private const int Coordinators = 3;

    /// <summary>The tasks of a section; or all that stand in sections with a period of their own.</summary>
    public static PrintedTable Of(Plan plan, Code section, ValueList<string> headings)
    {
        var rows = new List<PrintedRow>();
        foreach (var one in plan.Sections.Where(one => section.IsEmpty ? one.Period is not null : one.Code == section))
        {
            if (section.IsEmpty) rows.Add(Group(one, headings.Count));
            rows.AddRange(plan.Tasks.Where(task => task.Section?.Code == one.Code).Select(task => Row(task, headings)));
        }

        return new PrintedTable(null, ValueList.From(headings.Select(Column)), ValueList.From(rows));
    }

    /// <summary>Whether a plan has sections with a period, so that there is something to table.</summary>
    public static bool Has(Plan plan) => plan.Sections.Any(one => one.Period is not null);

    /// <summary>Who coordinates, as a sentence lists it: the last after "và", the others after semicolons.</summary>
    public static string ListOf(ValueList<PlanActor> actors)
    {
        var names = actors.Select(actor => actor.Title).ToList();
        return names.Count < 2 ? string.Concat(names)
            : string.Join("; ", names.Take(names.Count - 1)) + " và " + names[names.Count - 1];
    }

    private static PrintedColumn Column(string heading, int number) => number switch
    {
        0 => new PrintedColumn(heading, 2, PrintedAlignment.Centre, false),
        1 => new PrintedColumn(heading, 12, PrintedAlignment.Left, true),
        _ => new PrintedColumn(heading, 6, PrintedAlignment.Left, false),
    };

    private static PrintedRow Group(PlanSection section, int columns) => Blocks.Row(
        PrintedRowKind.Group,
        Blocks.Cell(section.Label),
        new PrintedCell(PrintedInline.Of(section.Title), columns - 1));

    private static PrintedRow Row(PlanTask task, ValueList<string> headings) => new(
        PrintedRowKind.Body,
        ValueList.From(headings.Select((_, number) => number switch
        {
            0 => Blocks.Cell(task.Label),
            1 => Blocks.Cell(task.Title),
            Lead => Blocks.Cell(task.Lead?.Title ?? ListOf(task.Each.Count > 0 ? task.Each : task.Owners)),
            Coordinators => Blocks.Cell(ListOf(task.Coordinators)),
            _ => Blocks.Empty,
        })));
}
