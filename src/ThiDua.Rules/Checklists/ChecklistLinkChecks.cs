using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>A line of a rubric, as checklists see it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="IsRow">Whether it is a row that is marked, and no sum of others.</param>
/// <param name="Around">The lines around it, the nearest first.</param>
/// <param name="At">Where it is written.</param>
internal sealed record ChecklistRow(Code Code, bool IsRow, ValueList<Code> Around, Place At);

/// <summary>The links between items and rows, looked at from both sides.</summary>
internal sealed class ChecklistLinkChecks
{
    private readonly IReadOnlyList<ChecklistRow> _rows;
    private readonly HashSet<Code> _known;
    private readonly CheckScope _scope;
    private readonly bool _isHidden;

    private ChecklistLinkChecks(IReadOnlyList<ChecklistRow> rows, CheckScope scope)
    {
        _rows = rows;
        _known = [.. rows.Select(row => row.Code)];
        _scope = scope;
        _isHidden = scope.HidesName;
    }

    public static void Check(
        ValueList<Checklist> checklists,
        ValueList<ChecklistSpec> specs,
        IReadOnlyList<ChecklistRow> rows,
        CheckScope scope)
    {
        var checks = new ChecklistLinkChecks(rows, scope);
        foreach (var (checklist, spec) in checklists.Zip(specs, (checklist, spec) => (checklist, spec)))
        {
            foreach (var item in All(spec.Items)) checks.Check(item);
            checks.CheckCover(checklist, spec);
        }
    }

    private static IEnumerable<ChecklistItemSpec> All(ValueList<ChecklistItemSpec> items) =>
        items.SelectMany(item => All(item.Items).Prepend(item));

    private void Check(ChecklistItemSpec item)
    {
        var at = item.At.Property("rows");
        for (int i = 0; i < item.Rows.Count; i++)
        {
            if (!_known.Contains(item.Rows[i]) && !_isHidden)
                _scope.ReportUnknown(DiagnosticCatalog.NoRowToLink, item.Rows[i], at.Item(i), _known);
        }
    }

    /// <summary>Every row below the line has an item, and every item a row below it.</summary>
    private void CheckCover(Checklist checklist, ChecklistSpec spec)
    {
        if (spec.Covers.IsEmpty || _isHidden || _scope.IsHole(spec.At.Property("items"))) return;
        if (!_known.Contains(spec.Covers))
        {
            _scope.ReportUnknown(DiagnosticCatalog.NoRowToLink, spec.Covers, spec.At.Property("covers"), _known);
            return;
        }

        var rows = _rows
            .Where(row => row.IsRow && (row.Code == spec.Covers || row.Around.Contains(spec.Covers)))
            .ToList();
        var asking = new HashSet<Code>(checklist.AllItems.Where(item => !item.IsHeading).Select(item => item.Code));
        var items = All(spec.Items).Where(item => asking.Contains(item.Code)).ToList();
        foreach (var item in items.Where(item => item.Rows.Count == 0))
        {
            _scope.Report(
                item, DiagnosticCatalog.ItemWithoutRow, item.At, new DiagnosticArgument("code", item.Code.Value),
                new DiagnosticArgument("line", spec.Covers.Value));
        }

        var linked = new HashSet<Code>(All(spec.Items).SelectMany(item => item.Rows));
        foreach (var row in rows.Where(row => !linked.Contains(row.Code)))
        {
            _scope.Report(
                spec, DiagnosticCatalog.RowWithoutItem, spec.At.Property("covers"),
                new DiagnosticArgument("code", row.Code.Value));
        }

        ReportCounts(spec, items, rows);
    }

    /// <summary>Items and rows need not be as many; which of them are not one to one is worth knowing.</summary>
    private void ReportCounts(ChecklistSpec spec, List<ChecklistItemSpec> items, List<ChecklistRow> rows)
    {
        var pairs = items.SelectMany(item => item.Rows.Select(row => (Item: item.Code, Row: row))).ToList();
        var manyRows = pairs.GroupBy(pair => pair.Item).Where(group => group.Count() > 1).Select(group => group.Key);
        var manyItems = pairs.GroupBy(pair => pair.Row).Where(group => group.Count() > 1).Select(group => group.Key);
        var unequal = manyRows.Concat(manyItems).Select(code => code.Value).ToList();
        if (unequal.Count == 0) return;
        string named = Quoting.List(unequal);
        _scope.Report(
            spec,
            DiagnosticCatalog.ItemsAndRowsDiffer,
            spec.At.Property("covers"),
            Count("items", items.Count),
            Count("rows", rows.Count),
            new DiagnosticArgument("codes", named));
    }

    private static DiagnosticArgument Count(string name, int count) =>
        new(name, count.ToString(CultureInfo.InvariantCulture));
}
