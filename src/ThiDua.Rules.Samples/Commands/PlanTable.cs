using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using Spectre.Console;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A review of a plan for people: the phases, a table for each quarter, and what each unit owes next.</summary>
internal sealed class PlanTable(RuleSet rules, Language language)
{
    public void Write(IAnsiConsole console, PlanReview review, ValueList<PlanItem> items)
    {
        string symbol = review.Plan.Symbol is { } number ? " (" + number + ")" : "";
        Paragraph.Write(console, rules.Title + symbol);
        Paragraph.Write(console, language.In("Rà soát ngày ", "Review of ") + Day(review.Today));
        if (review.Phases.Count > 0) console.Write(Phases(review));
        foreach (var quarter in review.Quarters)
        {
            var shown = quarter.Items.Where(items.Contains).ToList();
            if (shown.Count == 0) continue;
            console.WriteLine();
            Paragraph.Write(console, HeadOf(quarter));
            console.Write(Tasks(shown));
        }

        console.WriteLine();
        Next(console, review, items);
    }

    private string HeadOf(PlanQuarter quarter) => quarter.Quarter is not { } period
        ? language.In("Chưa xác định được ngày", "Days not known yet")
        : language.In("Quý ", "Quarter ") + Roman[(period.First.Month - 1) / 3]
            + "/" + period.First.Year.ToString(CultureInfo.InvariantCulture);

    private static string[] Roman { get; } = ["I", "II", "III", "IV"];

    private Table Phases(PlanReview review)
    {
        var table = HeadedTable.Of(
            language.In("Giai đoạn", "Phase"), language.In("Từ ngày", "From"), language.In("Đến ngày", "To"),
            language.In("Trạng thái", "State"));
        foreach (var phase in review.Phases)
        {
            table.AddRow(
                Cell(Labelled(phase.Phase.Label, phase.Phase.Title)), Cell(DayOf(phase.First)), Cell(DayOf(phase.Last)),
                Cell(PlanTitles.Of(phase.State, language)));
        }

        return table;
    }

    /// <summary>One row for each time that a task comes; where units differ, each state names its units.</summary>
    private Table Tasks(List<PlanItem> items)
    {
        var table = HeadedTable.Of(
            language.In("Nội dung", "Task"), language.In("Chủ trì, thực hiện", "Lead, done by"),
            language.In("Phối hợp", "Coordinating"), language.In("Hạn cuối", "Last day"),
            language.In("Trạng thái", "State"));
        foreach (var same in items.GroupBy(item => (item.Task.Code, item.Occurrence)))
        {
            var (task, time) = (same.First().Task, same.Key.Occurrence);
            string title = Labelled(task.Label, task.Title) + (time is { } period ? " – " + period : "");
            table.AddRow(
                Cell(title), Cell(Doers([.. same])), Cell(Titles(task.Coordinators)), Cell(DueOf(same.First())),
                Cell(States([.. same])));
        }

        return table;
    }

    /// <summary>Of what is owed for pairs, only those that are shown.</summary>
    private string Doers(List<PlanItem> items)
    {
        var task = items[0].Task;
        return task.Pairs.Count > 0 ? string.Join("\n", items.Select(NameOf))
            : task.Each.Count > 0 ? Titles(task.Each)
            : task.Lead?.Title ?? language.In("(không ghi)", "(not said)");
    }

    private string States(List<PlanItem> items)
    {
        var groups = items.GroupBy(StateOf).ToList();
        return groups.Count == 1 ? groups[0].Key
            : string.Join("\n", groups.Select(group => string.Join(", ", group.Select(NameOf)) + ": " + group.Key));
    }

    private string StateOf(PlanItem item)
    {
        string state = PlanTitles.Of(item.State, language);
        if (item.DaysLate > 0) return state + " " + Late(item);
        if (item.Task.Conditional is { } condition && item is { IsOpen: true, Progress: null })
            state += " (" + condition + ")";
        return item.DaysLeft is { } left && item.State == PlanTaskState.DueSoon
            ? state + language.In(", còn ", ", left: ") + Days(left)
            : state;
    }

    private string Late(PlanItem item) => item.WorkingDaysLate is { } working
        ? Days(item.DaysLate) + " (" + working.ToString(CultureInfo.InvariantCulture)
            + language.In(" ngày làm việc)", working == 1 ? " working day)" : " working days)")
        : Days(item.DaysLate);

    private void Next(IAnsiConsole console, PlanReview review, ValueList<PlanItem> items)
    {
        var units = review.Units.Where(one => one.Owes.Any(items.Contains)).ToList();
        if (units.Count == 0) return;
        Paragraph.Write(console, language.In("Việc phải làm tiếp theo của từng đơn vị:", "What each unit owes next:"));
        foreach (var unit in units)
        {
            Paragraph.Write(console, "  – " + unit.Unit.Title + ": " + (unit.Next is { } next
                ? next.Task.Title + Inspected(next) + " (" + DueOf(next) + ", " + StateOf(next) + ")"
                : language.In("không còn việc nào.", "nothing is left.")));
        }
    }

    private static string Labelled(string? label, string title) => label is null ? title : label + " " + title;

    private static string NameOf(PlanItem item) => item.Unit?.Title + Inspected(item);

    private static string Inspected(PlanItem item) => item.Of is { } inspected ? " → " + inspected.Title : "";

    private static string Titles(IEnumerable<PlanActor> actors) => string.Join("; ", actors.Select(one => one.Title));

    private string Days(int count) => count.ToString(CultureInfo.InvariantCulture)
        + language.In(" ngày", count == 1 ? " day" : " days");

    private string DueOf(PlanItem item) => DayOf(item.LastGoodDay) + (item.LastGoodTime is { } time
        ? " " + time.ToString("HH:mm", CultureInfo.InvariantCulture)
        : "");

    private string DayOf(LocalDate? day) => day is { } date ? Day(date) : language.In("chưa rõ", "not known");

    private string Day(LocalDate day) => DayText.Of(day, language);

    private static Text Cell(string text) => new(Screen.Clean(text));
}
