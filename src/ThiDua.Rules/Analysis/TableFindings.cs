using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Rows into which nothing falls, and tables that turn back. A table that many lines were given is reported once, and
/// only if the same holds for all of them.
/// </summary>
internal static class TableFindings
{
    public static void Report(FoundReach found, FindingReport report)
    {
        foreach (var same in found.Tables.GroupBy(table => table.Rows[0].Source.At))
        {
            var tables = same.Where(table => table.IsSeen).ToList();
            if (tables.Count == 0) continue;
            Unused(tables, found, report);
            TurningBack(tables, found, report);
        }
    }

    private static void Unused(List<TableUse> tables, FoundReach found, FindingReport report)
    {
        for (int i = 0; i < tables[0].Rows.Count; i++)
        {
            var row = tables[0].Rows[i];
            if (tables.Any(table => table.Rows[i].IsUsed) || IsOfLostLevel(tables[0], row, found)) continue;
            var (type, levels) = (tables[0].Of.Type, tables[0].Of.Type.Levels);
            string range = levels is null ? type.Show(tables.Select(table => table.Range).Aggregate(Ranges.Hull))
                : Codes(levels, tables.Aggregate(0UL, (all, table) => all | table.Options));
            string words = levels is null ? type.Show(row.Range) : Codes(levels, row.Options);
            Report(
                tables[0].Owner,
                DiagnosticCatalog.RowNeverUsed,
                row.Source.At,
                found,
                report,
                new DiagnosticArgument("row", words),
                new DiagnosticArgument("range", range));
            var of = new RuleQuestion.OfMeasure(tables[0].Owner, tables[0].Of);
            report.Approach(DiagnosticCatalog.RowNeverUsed, row.Source.At, of, Aim.For(row.Range, row.Options));
        }
    }

    /// <summary>Of a level that nobody reaches it is said already.</summary>
    private static bool IsOfLostLevel(TableUse table, TableUseRow row, FoundReach found) =>
        table.Owner.Kind == NodeKind.Outcome && row.Gives is { } gives
        && found.Outcomes.First(reach => reach.Outcome.Index == table.Owner.Index) is var reach
        && (reach.Possible & 1UL << (int)-gives.Numerator) == 0;

    private static void TurningBack(List<TableUse> tables, FoundReach found, FindingReport report)
    {
        if (tables.Any(table => table.TurnsBack() is null)) return;
        // That more of a fault raises the total because of this table was said already.
        if (tables.Any(table => report.Raises.Exists(pair => table.TurnsBetween(pair.Less, pair.More)))) return;
        var (before, turn, after) = tables[0].TurnsBack()!.Value;
        var rows = new[] { before, turn, after };
        var type = tables[0].Of.Type;
        Report(
            tables[0].Owner,
            DiagnosticCatalog.TableTurnsBack,
            turn.Source.At,
            found,
            report,
            new DiagnosticArgument("witness", string.Join(", ", rows.Select(row => Says(row, type)))));
        // Of an entry the very numbers of the text can be entered; of other measures any of the row.
        bool isEntry = tables[0].Of is Measure.Entry;
        report.Prove(
            DiagnosticCatalog.TableTurnsBack,
            turn.Source.At,
            new RuleQuestion.OfMeasure(tables[0].Owner, tables[0].Of),
            rows.Select(row => (Aim)new Aim.Inside(isEntry ? Interval<Fraction>.Single(row.Example!.Value) : row.Range))
                .ToArray());
    }

    private static string Says(TableUseRow row, MeasureType of) => of.Show(row.Example!.Value) + " → " + row.Words;

    private static string Codes(LevelList levels, ulong options) =>
        string.Join(", ", levels.In(options).Select(level => level.Code.Value));

    private static void Report(
        Node owner,
        DiagnosticDescriptor descriptor,
        Place at,
        FoundReach found,
        FindingReport report,
        params DiagnosticArgument[] arguments)
    {
        var about = report.About(owner, found.Rubric);
        if (about is null) report.Report(descriptor, at, arguments);
        else report.Report(about, descriptor, at, arguments);
    }
}
