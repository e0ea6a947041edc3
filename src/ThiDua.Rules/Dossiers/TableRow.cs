using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>One row of a table while it is read, cell by cell.</summary>
internal sealed class TableRow
{
    private readonly int _mostDigits;
    private readonly DiagnosticBag _bag;
    private readonly List<Entry> _attributes = [];
    private readonly List<Entry> _dates = [];
    private readonly List<Entry> _entries = [];
    private string? _unitTitle;
    private Place? _periodAt;
    private bool _hasUnit; // perhaps one that is no code

    public TableRow(Place at, int mostDigits, DiagnosticBag bag)
    {
        At = at;
        _mostDigits = mostDigits;
        _bag = bag;
    }

    public Place At { get; }

    /// <summary>The attributes and entries that could be read so far.</summary>
    public IEnumerable<Entry> Values => _attributes.Concat(_dates).Concat(_entries);

    public Code? Unit { get; private set; }

    public Period? Period { get; private set; }

    public bool IsPeriodWrong { get; private set; }

    /// <summary>Whether something was wrong so far.</summary>
    public bool IsWrong { get; private set; }

    public void Read(TableCell cell, TableColumn column)
    {
        if (column.Kind == ColumnKind.None) return;
        string text = CellValue.Trim(cell.Text);
        if (text.Length == 0) return;
        var at = new Place(At.Text, At.Pointer.Property(column.Name), cell.Line, cell.Column);
        _hasUnit |= column.Kind == ColumnKind.Unit;
        IsPeriodWrong |= column.Kind == ColumnKind.Period && cell.BadByte is not null;
        if (TableFaults.Report(cell, at, _bag))
            IsWrong = true;
        else
            Take(text, column, at);
    }

    /// <summary>Whether the row says its unit; that it does not is reported where the table has the column.</summary>
    public bool RequireUnit(bool hasColumn)
    {
        if (!_hasUnit && hasColumn) _bag.Add(DiagnosticCatalog.RowWithoutUnit, At);
        return _hasUnit;
    }

    public Dossier ToDossier(Code ruleSet)
    {
        var stages = _entries.Count == 0 ? ValueList<StageEntries>.Empty
            : ValueList.Of(DossierParts.Plain(ValueList.From(_entries), At));
        var evidence = ValueList<MapEntry<ValueList<string>>>.Empty;
        var relations = ValueList<MapEntry<ValueList<Code>>>.Empty;
        return new Dossier(
            new DossierKey(ruleSet, null, null, default, Unit!.Value, Period),
            new DossierContent(
                _unitTitle,
                ValueList.From(_attributes),
                ValueList.From(_dates),
                ValueList<Entry>.Empty,
                stages,
                null,
                evidence,
                relations,
                ValueList<EarlierResult>.Empty,
                null),
            At,
            new KeyPlaces(At, At, At, At, _periodAt ?? At));
    }

    private void Take(string text, TableColumn column, Place at)
    {
        switch (column.Kind)
        {
            case ColumnKind.Unit:
                if (Code.TryParse(text, out Code unit) && !unit.IsDerived) Unit = unit;
                else Refuse(DiagnosticCatalog.BadCode, text, at);
                break;
            case ColumnKind.UnitTitle:
                _unitTitle = text;
                break;
            case ColumnKind.Period:
                TakePeriod(text, at);
                break;
            case ColumnKind.Attribute:
                TakeEntry(_attributes, text, column, at);
                break;
            case ColumnKind.Date:
                TakeEntry(_dates, text, column, at);
                break;
            case ColumnKind.Entry:
                TakeEntry(_entries, text, column, at);
                break;
            default:
                throw new UnreachableException("There is no reading for a column " + column.Kind + ".");
        }
    }

    private void TakePeriod(string text, Place at)
    {
        if (PeriodText.TryParse(text, out Period period, out bool endsFirst))
        {
            Period = period;
            _periodAt = at;
            return;
        }

        IsPeriodWrong = true;
        var (descriptor, arguments) = PeriodForm.Fault(text, endsFirst);
        _bag.Add(descriptor, at, arguments);
        IsWrong = true;
    }

    private void TakeEntry(List<Entry> entries, string text, TableColumn column, Place at)
    {
        var value = CellValue.Read(text, _mostDigits, out var fault);
        // What is read with a warning is refused where whole numbers are taken, and need not be warned of.
        bool isRefused = value is not null && column.TakesWhole;
        if (fault is not null && !isRefused) _bag.Add(fault.Descriptor, at, fault.Arguments);
        IsWrong |= value is null;
        if (value is not null) entries.Add(new Entry(column.Code, value, ValueList<string>.Empty, null, at));
    }

    private void Refuse(DiagnosticDescriptor descriptor, string text, Place at)
    {
        _bag.Add(descriptor, at, descriptor == DiagnosticCatalog.BadCode
            ? BadCode.Arguments(text)
            : [new DiagnosticArgument("value", Quoting.Shorten(text))]);
        IsWrong = true;
    }
}
