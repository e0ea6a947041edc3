using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// What a rule set knows about the columns of a table. A wrong column is reported once, at its heading; the values of
/// rows that give no dossier are checked, so that their mistakes need no second round.
/// </summary>
internal sealed class TableInputs
{
    private const int MostSpelt = 1_000_000; // letters compared, as for the entries of one dossier

    private static readonly DiagnosticArgument _rubricHint = new(
        "hint",
        "A table does not name the rubric: it is the one for the period and the attributes of the row. Remove the "
            + "column, or say \"rubric\" in dossiers in JSON.",
        "Bảng CSV không ghi được bảng chấm điểm: bảng được chọn theo kỳ và thuộc tính của dòng. Hãy bỏ cột này, hoặc "
            + "ghi \"rubric\" trong hồ sơ dạng JSON.");

    private readonly Dictionary<Code, Input> _inputs = [];
    private readonly ValueList<Rubric> _rubrics;
    private long _spelt;

    public TableInputs(IEnumerable<Input> inputs, ValueList<Rubric> rubrics)
    {
        _rubrics = rubrics;
        foreach (var input in inputs)
            if (!_inputs.ContainsKey(input.Code)) _inputs.Add(input.Code, input);
    }

    /// <summary>
    /// Whether attributes stand in columns of attributes, and each that is read of every unit has its column; without
    /// that no row can be scored.
    /// </summary>
    public bool CheckKinds(List<TableColumn> columns, IReadOnlyList<TableCell> heading, Code table, DiagnosticBag bag)
    {
        bool isRight = true;
        // What only some rubrics read is told of their rows.
        var missing = _inputs.Values
            .Where(input => input.IsAttribute && _rubrics.All(rubric => rubric.Read.Has(input)))
            .Select(input => input.Code)
            .ToList();
        for (int i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (!column.Kind.HasCode()
                || !_inputs.TryGetValue(column.Code, out var input)) continue;
            missing.Remove(column.Code);
            if (column.Kind == KindOf(input)) continue;
            isRight = false;
            columns[i] = column with { Kind = ColumnKind.None };
            bag.Add(
                DiagnosticCatalog.ColumnOfOtherSort,
                At(table, i, heading[i]),
                new DiagnosticArgument("name", Quoting.Shorten(column.Name)),
                new DiagnosticArgument("right", RightHeading(input)),
                Why(input));
        }

        // A heading that could not be read may be the one that is missing.
        if (heading.Any(cell => !cell.IsSound)) return isRight && missing.Count == 0;
        foreach (var code in missing)
        {
            var at = new Place(table, JsonPointer.Root.Property("columns"), heading[0].Line, heading[0].Column);
            bag.Add(DiagnosticCatalog.MissingColumn, at, new DiagnosticArgument("name", RightHeading(_inputs[code])));
        }

        return isRight && missing.Count == 0;
    }

    /// <summary>
    /// Reports columns for which the rule set has no input; nobody looks at their cells. Of the others it is told which
    /// take whole numbers only.
    /// </summary>
    public void CheckCodes(List<TableColumn> columns, IReadOnlyList<TableCell> heading, Code table, DiagnosticBag bag)
    {
        var known = _inputs.Keys.Select(code => code.Value).ToList();
        for (int i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (!column.Kind.HasCode()) continue;
            if (_inputs.TryGetValue(column.Code, out var input))
            {
                columns[i] = column with { TakesWhole = EntryChecks.TakesWhole(input) };
                continue;
            }

            columns[i] = column with { Kind = ColumnKind.None };
            bag.Add(
                DiagnosticCatalog.UnknownEntry,
                At(table, i, heading[i]),
                new DiagnosticArgument("code", Quoting.Shorten(column.Code.Value)),
                column.Kind == ColumnKind.Entry && column.Name == "rubric" ? _rubricHint : Quoting.Hint(
                    bag.IsFull || (_spelt += (long)known.Count * column.Code.Value.Length) > MostSpelt ? null
                        : Spelling.Nearest(column.Code.Value, known),
                    known));
        }
    }

    /// <summary>Checks values by themselves, as scoring would.</summary>
    public void CheckValues(IEnumerable<Entry> values, DiagnosticBag bag)
    {
        foreach (var value in values)
            if (_inputs.TryGetValue(value.Code, out var input)) _ = EntryChecks.Check(value, input, bag);
    }

    private static string RightHeading(Input input) =>
        (input.IsAttribute ? TableColumns.Attribute : input.IsEventDate ? TableColumns.Date : "") + input.Code.Value;

    private static ColumnKind KindOf(Input input) => input.IsAttribute ? ColumnKind.Attribute
        : input.IsEventDate ? ColumnKind.Date
        : ColumnKind.Entry;

    private static DiagnosticArgument Why(Input input) => KindOf(input) switch
    {
        ColumnKind.Attribute => new("why", "it is an attribute of the unit", "đây là thuộc tính của đơn vị"),
        ColumnKind.Date => new("why", "it is the day of an event", "đây là ngày của một sự kiện"),
        _ => new("why", "it is no attribute of the unit", "đây không phải là thuộc tính của đơn vị"),
    };

    private static Place At(Code table, int column, TableCell cell) =>
        new(table, JsonPointer.Root.Property("columns").Item(column), cell.Line, cell.Column);
}
