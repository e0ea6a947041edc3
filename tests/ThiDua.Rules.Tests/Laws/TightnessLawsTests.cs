using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;
using Given = ThiDua.Testing.Sheets.Given;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Where no open entry is read twice, nothing is called possible that cannot happen.</summary>
public sealed class TightnessLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void Where_criteria_may_be_left_out_what_is_possible_is_what_trying_every_entry_gives() =>
        new Law(output, WorthSheetMaker.Make).Holds(
            sheet => sheet.Evaluate().Status == EvaluationStatus.Complete,
            (sheet, _) => Difference(sheet));

    [Fact]
    public void Where_rows_read_what_their_table_looks_at_what_is_possible_is_what_trying_every_entry_gives() =>
        new Law(output, RowSheetMaker.Make).Holds(
            sheet => sheet.Evaluate().Status == EvaluationStatus.Complete,
            (sheet, _) => Difference(sheet));

    private static string? Difference(Sheet sheet)
    {
        var all = Completions(sheet).Select(entries => new SlowScoring(sheet, entries).Lines).ToList();
        return sheet.Evaluate().Lines
            .Select(line => Difference(line, [.. all.Select(lines => lines[line.Line.Code.Value].Points)]))
            .FirstOrDefault(fault => fault is not null);
    }

    private static string? Difference(LineResult line, List<Exact?> tried)
    {
        var points = tried.OfType<Exact>().Select(exact => Points.From(Fraction.Of(exact.Over, exact.Under))).ToList();
        string found = Show(points, points.Count < tried.Count);
        string said = line.Points.IsNotApplicable ? Show([], true)
            : Show([line.Possible.Least!.Value, line.Possible.Greatest!.Value], line.MayBeNotApplicable);
        return found == said ? null : $"{line.Line.Code}: {said}, but every way tried gives {found}";
    }

    private static string Show(List<Points> points, bool mayBeNone) =>
        (points.Count == 0 ? "none" : points.Min() + " to " + points.Max()) + (mayBeNone ? " or n/a" : "");

    /// <summary>Every way to enter what is missing, as far as the values of the fields go.</summary>
    private static IEnumerable<List<Given>> Completions(Sheet sheet)
    {
        IEnumerable<List<Given>> all = [[.. sheet.Entries]];
        foreach (var field in sheet.Fields.Where(field => !sheet.Entries.Any(entry => entry.Code == field.Code)))
        {
            all = all.SelectMany(entries => field.Values.Select(value =>
                (List<Given>)[.. entries, new Given(null, field.Code, value.DeepClone())]));
        }

        return all;
    }
}
