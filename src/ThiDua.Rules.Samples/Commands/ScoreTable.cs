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
        bool hasBonuses = results.Any(result => result.Bonuses.Any());
        var table = new Table().Border(TableBorder.Square)
            .AddColumn(Column("Đơn vị", "Unit"))
            .AddColumn(Column("Tổng điểm", "Total").RightAligned())
            .AddColumn(Column("Xếp loại", "Grade"))
            .AddColumn(Column("Trừ", "Deductions"));
        if (hasBonuses) table.AddColumn(Column("Thưởng", "Bonuses"));
        foreach (var result in results)
        {
            var cells = new List<Text>
            {
                Cell(result.Dossier.UnitTitle ?? result.Unit.Value),
                Cell(Shown.TotalAndFinal(result, language)),
                new(Screen.Clean(Shown.Grade(result.Grade, language)), StyleOf(result)),
                Cell(new MoreWords(result, language).Deductions()),
            };
            if (hasBonuses) cells.Add(Cell(new MoreWords(result, language).Bonuses()));
            table.AddRow(cells);
        }

        console.Write(table);
        foreach (var result in results.Where(result => result.Status != EvaluationStatus.Complete))
            Missing(console, result, new Waiting(rules, result));
    }

    /// <summary>What an open result waits for.</summary>
    public void Missing(IAnsiConsole console, Evaluation result, Waiting waiting)
    {
        string unit = result.Dossier.UnitTitle ?? result.Unit.Value;
        Paragraph.Write(console, unit + language.In(" còn thiếu:", " waits for:"));
        foreach (string line in waiting.Lines(language))
            Paragraph.Write(console, "  – " + line);
        if (result.Provisional is { } provisional)
            Paragraph.Write(console, "  " + Shown.Provisional(provisional, language));
    }

    private TableColumn Column(string vietnamese, string english) =>
        new(new Text(language.In(vietnamese, english), new Style(decoration: Decoration.Bold)));

    private static Text Cell(string text) => new(Screen.Clean(text));

    /// <summary>The best level green, the last one red, what is open yellow; the word is always there.</summary>
    private static Style StyleOf(Evaluation result)
    {
        if (result.Grade is not { } grade) return Style.Plain;
        if (!grade.Level.TryGetValue(out var level)) return new Style(Color.Yellow);
        var levels = grade.Outcome.Levels;
        return level == levels[0] ? new Style(Color.Green)
            : level == levels[^1] ? new Style(Color.Red)
            : Style.Plain;
    }
}
