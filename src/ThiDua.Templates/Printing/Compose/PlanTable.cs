using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The tasks of a plan as offices table them: number, task, who leads, who coordinates, by quarter.</summary>
internal static class PlanTable
{
    private static readonly string[] _usualColumns =
        ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"];

    private const int Lead = 2;
    private const int Coordinators = 3;
    private const int Time = 4;

    /// <summary>
    /// The tasks of sections with a period of their own; deadlines have a column where there are some besides.
    /// </summary>
    public static PrintedTable Of(Plan plan)
    {
        var times = new PlanTimes(plan);
        int columns = plan.Tasks.Any(task => IsTabled(task.Section) && times.Own(task) is not null) ? Time + 1 : Time;
        return Of(plan, default, ValueList.From(_usualColumns.Take(columns)));
    }

    /// <summary>The tasks of a section; or of all sections with a period of their own, below their names.</summary>
    public static PrintedTable Of(Plan plan, Code section, ValueList<string> headings)
    {
        var times = new PlanTimes(plan);
        var rows = new List<PrintedRow>();
        foreach (var one in plan.Sections.Where(one => section.IsEmpty ? IsTabled(one) : one.Code == section))
        {
            if (section.IsEmpty) rows.Add(Group(one, headings.Count));
            rows.AddRange(plan.Tasks
                .Where(task => task.Section?.Code == one.Code)
                .Select(task => Row(task, headings, times)));
        }

        return new PrintedTable(null, ValueList.From(headings.Select(Column)), ValueList.From(rows));
    }

    /// <summary>Whether a plan has sections with a period, so that there is something to table.</summary>
    public static bool Has(Plan plan) => plan.Sections.Any(IsTabled);

    /// <summary>Whether the tasks of a section stand in the table by period.</summary>
    public static bool IsTabled(PlanSection? section) => section?.Period is not null;

    /// <summary>Who coordinates, as a sentence lists it: the last after "và", the others after semicolons.</summary>
    public static string ListOf(ValueList<PlanActor> actors)
    {
        var names = actors.Select(actor => actor.Title).ToList();
        return names.Count < 2 ? string.Concat(names)
            : string.Join("; ", names.Take(names.Count - 1)) + " và " + names[names.Count - 1];
    }

    /// <summary>Who leads, or who each does it for itself; nothing where nobody does.</summary>
    public static string LeadOf(PlanTask task) =>
        task.Lead?.Title ?? ListOf(task.Each.Count > 0 ? task.Each : task.Owners);

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

    private static PrintedRow Row(PlanTask task, ValueList<string> headings, PlanTimes times) => new(
        PrintedRowKind.Body,
        ValueList.From(headings.Select((_, number) => number switch
        {
            0 => Blocks.Cell(task.Label),
            1 => Blocks.Cell(task.Title),
            Lead => Blocks.Cell(LeadOf(task)),
            Coordinators => Blocks.Cell(ListOf(task.Coordinators)),
            Time => Blocks.Cell(times.Own(task)),
            _ => Blocks.Empty,
        })));
}
