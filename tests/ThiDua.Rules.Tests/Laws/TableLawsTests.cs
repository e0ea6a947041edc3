using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;
using Given = ThiDua.Testing.Sheets.Given;

namespace ThiDua.Rules.Tests.Laws;

public sealed class TableLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void The_table_gives_the_same_numbers_as_an_evaluation()
    {
        int tabulated = 0;
        new Law(output, SheetGenerator.SheetsWithGaps).Holds(
            sheet => sheet.Entries.Count == 0,
            (sheet, choices) =>
            {
                var table = Table(sheet);
                if (table.IsTabulated) tabulated++;
                return Fault(sheet, table, sheet.Entries) ?? Fault(sheet, table, sheet.Completed(choices));
            });
        output.WriteLine($"{tabulated} of them are tabulated.");
    }

    /// <summary>With the total alone to grade, most rubrics can be tabulated.</summary>
    [Fact]
    public void The_table_gives_the_same_numbers_where_it_looks_them_up()
    {
        ScoringTable? table = null;
        new Law(output, SheetGenerator.SheetsWithGaps.WithoutOutcomes()).Holds(
            sheet => !(table = Table(sheet)).IsTabulated,
            (sheet, choices) => Fault(sheet, table!, sheet.Completed(choices)));
    }

    [Fact]
    public void The_table_gives_the_same_numbers_whoever_marks() => new Law(output, SheetGenerator.Givers).Holds(
        sheet => sheet.Entries.Count == 0,
        (sheet, _) => Fault(sheet, Table(sheet), sheet.Entries));

    private static string? Fault(Sheet sheet, ScoringTable table, IReadOnlyList<Given> entries)
    {
        var evaluation = sheet.Evaluate(entries);
        var filled = table.Fill(Read(sheet, entries)).Require();
        var found = table.ScoreWithDeductions(filled);
        if (found.Score != table.Score(filled)) return "with deductions " + found.Score;
        string expected = Show(evaluation), shown = Show(found);
        return expected == shown ? null : "an evaluation gives\n" + expected + "\nthe table\n" + shown;
    }

    private static string Show(Evaluation evaluation)
    {
        var grade = evaluation.Grade;
        bool isOpen = grade is { IsInGap: false, Level.IsPending: true };
        if (evaluation.Total.IsPending || isOpen) return "incomplete";
        var deductions = evaluation.Deductions.Where(line => line.Points.IsValue)
            .Select(line => line.Line.Code + " " + line.Points.Value);
        string total = evaluation.Total.IsNotApplicable ? "n/a" : evaluation.Total.Value.ToString();
        return total + " " + (grade is { Level.IsValue: true } ? grade.Level.Value.Code : "none") + " "
            + string.Join(", ", deductions);
    }

    private static string Show(SheetResult found)
    {
        if (!found.Score.IsComplete) return "incomplete" + string.Join(", ", found.Deductions);
        var deductions = found.Deductions.Select(one => one.Line.Code + " " + one.Points);
        string total = found.Score.IsNotApplicable ? "n/a" : found.Score.Total.ToString();
        return total + " " + (found.Score.Grade?.Code.Value ?? "none") + " " + string.Join(", ", deductions);
    }

    private static ScoringTable Table(Sheet sheet) => sheet.Load().ToTable(Read(sheet, [])).Require();

    private static Dossier Read(Sheet sheet, IReadOnlyList<Given> entries) => DossierReader
        .Read(Code.Of("dossier"), Encoding.UTF8.GetBytes(sheet.Dossier(entries).ToJsonString())).Require();
}
