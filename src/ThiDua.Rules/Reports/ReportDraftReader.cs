using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Reads the JSON text of a report that is being written, with all mistakes of form at once.</summary>
public static class ReportDraftReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<ReportDraft> Read(Code name, byte[] utf8) => TextReading.Read(
        name, utf8, ReportDraftJson.Shape, spec => spec.Format, (spec, _, locate) => ToDraft(spec, locate));

    private static ReportDraft ToDraft(ReportDraftSpec spec, Func<Place, Place> locate) =>
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
            Lists = ToMap(spec.Lists, entries => ValueList.From(entries
                .Select(entry => new ReportEntry(entry.Text) { Code = entry.Code, Of = entry.Of, Note = entry.Note }))),
            Forms = ToMap(spec.Tables, ToForm),
            None = ToMap(spec.None, reason => reason),
            Before = ToMap(spec.Before, number => number),
        };

    private static ReportForm ToForm(ReportFormSpec spec) =>
        new(ValueList.From(spec.Rows.Select(ToRow)))
        {
            Note = spec.Note,
            Total = spec.Total is { } total ? ToMap(total, number => number) : null,
        };

    private static ReportRow ToRow(ReportRowSpec spec) =>
        new(spec.Row, ToMap(spec.Cells, cell => cell)) { Note = spec.Note };

    private static CodeMap<TValue> ToMap<TSpec, TValue>(ValueList<MapEntry<TSpec>> entries, Func<TSpec, TValue> make) =>
        CodeMap.From(entries.Select(entry => new KeyValuePair<Code, TValue>(entry.Key, make(entry.Value))));
}
