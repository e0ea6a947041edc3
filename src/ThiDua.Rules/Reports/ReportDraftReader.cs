using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Reads the JSON text of a report that is being written, with all mistakes of form at once.</summary>
public static class ReportDraftReader
{
    private static readonly ReportEntry _noEntry = new("");

    private static readonly ReportRow _noRow = new(default, CodeMap<ReportCell>.Empty);

    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<ReportDraft> Read(Code name, byte[] utf8) => TextReading.Read(
        name, utf8, ReportDraftJson.Shape, spec => spec.Format, (spec, _, locate) => ToDraft(spec, locate));

    /// <summary>The draft; where parts of the text could not be read, the others, each in its place.</summary>
    internal static ReportDraft ToDraft(ReportDraftSpec spec, Func<Place, Place> locate) =>
        new(spec.RuleSet, spec.Report, spec.Unit, spec.Period, spec.At)
        {
            Places = new Locating(locate),
            Note = spec.Note,
            Version = spec.Version,
            Kind = spec.Kind,
            Title = spec.Title,
            Symbol = spec.Symbol,
            PlaceName = spec.PlaceName,
            Date = spec.Date,
            Texts = ToMap(spec.Texts, text => text),
            Numbers = ToMap(spec.Numbers, number => number),
            Lists = ToMap(spec.Lists, entries => InPlace(entries, ToEntry, _noEntry)),
            Forms = ToMap(spec.Tables, ToForm),
            None = ToMap(spec.None, reason => reason),
            Before = ToMap(spec.Before, number => number),
        };

    /// <summary>An entry of which the text could not be read says nothing, and keeps its code.</summary>
    private static ReportEntry ToEntry(ReportEntrySpec spec) =>
        new((string?)spec.Text ?? "") { Code = spec.Code, Of = spec.Of, Note = spec.Note };

    private static ReportForm ToForm(ReportFormSpec spec) =>
        new(InPlace(spec.Rows, ToRow, _noRow))
        {
            Note = spec.Note,
            Total = spec.Total is { } total ? ToMap(total, number => number) : null,
        };

    private static ReportRow ToRow(ReportRowSpec spec) =>
        new(spec.Row, ToMap(spec.Cells, cell => cell)) { Note = spec.Note };

    /// <summary>
    /// Entries and rows are known by their number: one that could not be read is held by one that says nothing.
    /// </summary>
    private static ValueList<T> InPlace<TSpec, T>(ValueList<TSpec> specs, Func<TSpec, T> make, T blank)
        where TSpec : Written
    {
        var items = new List<T>(specs.Count);
        foreach (var spec in specs)
        {
            int place = int.Parse(spec.At.Pointer.LastToken!, NumberStyles.None, CultureInfo.InvariantCulture);
            while (items.Count < place) items.Add(blank);
            items.Add(make(spec));
        }

        return ValueList.From(items);
    }

    private static CodeMap<TValue> ToMap<TSpec, TValue>(ValueList<MapEntry<TSpec>> entries, Func<TSpec, TValue> make) =>
        CodeMap.From(entries.Select(entry => new KeyValuePair<Code, TValue>(entry.Key, make(entry.Value))));
}
