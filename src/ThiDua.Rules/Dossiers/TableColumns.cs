using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>What the columns of a table mean, told from its heading line.</summary>
internal static class TableColumns
{
    internal const string Attribute = "attribute:";
    internal const string Date = "date:";
    private const string Entry = "entry:";

    /// <summary>Reads the heading; what is wrong is reported, and its column gets no meaning.</summary>
    public static List<TableColumn> Read(IReadOnlyList<TableCell> heading, Code table, DiagnosticBag bag)
    {
        var columns = new List<TableColumn>(heading.Count);
        var known = new HashSet<(ColumnKind, Code)>();
        foreach (var cell in heading)
        {
            var at = new Place(table, JsonPointer.Root.Property("columns").Item(columns.Count), cell.Line, cell.Column);
            var column = Told(CellValue.Trim(cell.Text));
            bool isGood = !TableFaults.Report(cell, at, bag) && IsNewAndKnown(column, known, at, bag);
            columns.Add(isGood ? column : column with { Kind = ColumnKind.None });
        }

        if (!known.Contains((ColumnKind.Unit, default)) && heading.All(cell => cell.IsSound))
        {
            bag.Add(
                DiagnosticCatalog.MissingColumn,
                new Place(table, JsonPointer.Root.Property("columns"), heading[0].Line, heading[0].Column),
                new DiagnosticArgument("name", "unit"));
        }

        return columns;
    }

    private static bool IsNewAndKnown(
        TableColumn column, HashSet<(ColumnKind, Code)> known, Place at, DiagnosticBag bag)
    {
        bool isKnown = column.Kind != ColumnKind.None;
        if (isKnown && known.Add((column.Kind, column.Code))) return true;
        bag.Add(
            isKnown ? DiagnosticCatalog.ColumnTwice : DiagnosticCatalog.BadColumn,
            at,
            new DiagnosticArgument("name", Quoting.Shorten(column.Name)));
        return false;
    }

    /// <summary>Whether such a column is about an input, by its code.</summary>
    public static bool HasCode(this ColumnKind kind) =>
        kind is ColumnKind.Attribute or ColumnKind.Date or ColumnKind.Entry;

    private static TableColumn Told(string name)
    {
        var kind = name switch
        {
            "unit" => ColumnKind.Unit,
            "unitTitle" => ColumnKind.UnitTitle,
            "period" => ColumnKind.Period,
            _ when name.StartsWith(Attribute, StringComparison.Ordinal) => ColumnKind.Attribute,
            _ when name.StartsWith(Date, StringComparison.Ordinal) => ColumnKind.Date,
            _ => ColumnKind.Entry,
        };
        if (!kind.HasCode()) return new TableColumn(kind, default, name);
        string prefix = kind == ColumnKind.Attribute ? Attribute
            : kind == ColumnKind.Date ? Date
            : name.StartsWith(Entry, StringComparison.Ordinal) ? Entry : "";
        return Code.TryParse(name.Substring(prefix.Length), out Code code)
            ? new TableColumn(kind, code, name)
            : new TableColumn(ColumnKind.None, default, name);
    }
}

/// <summary>One column; without a kind nobody looks at its cells.</summary>
internal readonly record struct TableColumn(ColumnKind Kind, Code Code, string Name)
{
    /// <summary>Whether its input takes whole numbers only, as far as a rule set tells.</summary>
    public bool TakesWhole { get; init; }
}

/// <summary>What stands in a column.</summary>
internal enum ColumnKind
{
    None,
    Unit,
    UnitTitle,
    Period,
    Attribute,
    Date,
    Entry,
}
