using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Makes a dossier of each row of a table.</summary>
internal sealed class TableRows
{
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly Code _name;
    private readonly Code _ruleSet;
    private readonly int _mostDigits;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<(Code, Period?), int> _lines = []; // of the rows so far

    public TableRows(IReadOnlyList<TableColumn> columns, Code name, Code ruleSet, int mostDigits, DiagnosticBag bag)
    {
        _columns = columns;
        _name = name;
        _ruleSet = ruleSet;
        _mostDigits = mostDigits;
        _bag = bag;
    }

    /// <summary>The dossier of a row; null when the row is blank, or something in it is wrong.</summary>
    public Dossier? Read(IReadOnlyList<TableCell> cells, int index, out IEnumerable<Entry> values)
    {
        values = [];
        if (cells.All(cell => cell.IsSound && CellValue.Trim(cell.Text).Length == 0)) return null;
        var at = new Place(_name, JsonPointer.Root.Property("rows").Item(index), cells[0].Line, cells[0].Column);
        if (cells.Any(cell => cell.Quotes != QuoteFault.None)) return ReportQuotes(cells, at);
        if (cells.Count != _columns.Count)
        {
            _bag.Add(
                DiagnosticCatalog.CellCount, at,
                JsonShow.Count("count", cells.Count), JsonShow.Count("columns", _columns.Count));
            return null;
        }

        var row = new TableRow(at, _mostDigits, _bag);
        values = row.Values;
        for (int i = 0; i < cells.Count; i++) row.Read(cells[i], _columns[i]);

        bool isNew = row.Unit is not { } unit || row.IsPeriodWrong || IsFirst(unit, row);
        bool isWhole = row.RequireUnit(_columns.Any(c => c.Kind == ColumnKind.Unit));
        return isNew && isWhole && !row.IsWrong ? row.ToDossier(_ruleSet) : null;
    }

    private bool IsFirst(Code unit, TableRow row)
    {
        if (!_lines.TryGetValue((unit, row.Period), out int line))
        {
            _lines.Add((unit, row.Period), row.At.Line);
            return true;
        }

        _bag.Add(
            DiagnosticCatalog.UnitTwice, row.At,
            new DiagnosticArgument("unit", unit.Value), JsonShow.Count("line", line));
        return false;
    }

    // Wrong quotes may have swallowed separators, so that nothing else about the row is certain.
    private Dossier? ReportQuotes(IReadOnlyList<TableCell> cells, Place at)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            bool isKnown = i < _columns.Count && _columns[i].Kind != ColumnKind.None;
            var pointer = isKnown ? at.Pointer.Property(_columns[i].Name) : at.Pointer;
            TableFaults.Report(cells[i], new Place(_name, pointer, cells[i].Line, cells[i].Column), _bag);
        }

        return null;
    }
}
