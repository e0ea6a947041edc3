using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A table of results for people: unit, total, grade, what was taken or added; then what is missing.</summary>
internal sealed class ScoreTable(RuleSet rules, Language language)
{
    public void Write(IAnsiConsole console, IReadOnlyList<Evaluation> results)
    {
        var names = new ResultNames(rules, results, language);
        var columns = ColumnsOf(names, results);
        var table = new Table().Border(TableBorder.Square);
        foreach (var column in columns) table.AddColumn(column.Head);
        foreach (var result in results) table.AddRow(columns.Select(column => column.Cell(result)));
        console.Write(table);
        new WaitingList(rules, ResultNames.Words(rules, results), language)
            .Write(console, results.Select(result => (names.Of(result), result)));
    }

    private List<(TableColumn Head, System.Func<Evaluation, Text> Cell)> ColumnsOf(
        ResultNames names, IReadOnlyList<Evaluation> results)
    {
        var columns = new List<(TableColumn, System.Func<Evaluation, Text>)>
        {
            (Column("Đơn vị", "Unit"), result => Cell(ResultNames.UnitOf(result))),
        };
        if (names.HasRubrics) columns.Add((Column("Bảng", "Rubric"), result => Cell(result.Rubric.Title)));
        if (names.HasPeriods) columns.Add((Column("Kỳ", "Period"), result => Cell(ResultNames.PeriodOf(result))));
        columns.Add((Column("Tổng điểm", "Total").RightAligned(), result => Cell(Shown.TotalAndFinal(result, language))));
        columns.AddRange(OutcomeHeads.Of(results.Select(result => result.Rubric), language).Select((head, i) =>
            (Column(head, head), new System.Func<Evaluation, Text>(result => Level(result.Outcomes.ElementAtOrDefault(i))))));
        columns.Add((Column("Trừ", "Deductions"), result => Cell(new MoreWords(result, language).Deductions())));
        if (results.Any(result => result.Bonuses.Any()))
            columns.Add((Column("Thưởng", "Bonuses"), result => Cell(new MoreWords(result, language).Bonuses())));
        return columns;
    }

    private TableColumn Column(string vietnamese, string english) =>
        new(new Text(language.In(vietnamese, english), new Style(decoration: Decoration.Bold)));

    private static Text Cell(string text) => new(Screen.Clean(text));

    private Text Level(OutcomeResult? outcome) => outcome is null ? Cell("")
        : new(Screen.Clean(Shown.Grade(outcome, language)), StyleOf(outcome));

    /// <summary>The best level green, the last one red, what is open yellow; the word is always there.</summary>
    private static Style StyleOf(OutcomeResult grade)
    {
        if (!grade.Level.TryGetValue(out var level)) return new Style(Color.Yellow);
        var levels = grade.Outcome.Levels;
        return level == levels[0] ? new Style(Color.Green)
            : level == levels[^1] ? new Style(Color.Red)
            : Style.Plain;
    }
}
