using System;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Writes a report that is being written as canonical JSON.</summary>
public static class ReportDraftWriter
{
    /// <summary>The JSON in UTF-8, with a line end at its end. Reading it gives an equal draft.</summary>
    /// <exception cref="ArgumentNullException">There is no draft.</exception>
    public static byte[] Write(ReportDraft draft)
    {
        Require.NotNull(draft, nameof(draft));
        var spec = new ReportDraftSpec
        {
            Note = draft.Note,
            RuleSet = draft.RuleSet,
            Version = draft.Version,
            Report = draft.Report,
            Unit = draft.Unit,
            Kind = draft.Kind,
            Period = draft.Period,
            Title = draft.Title,
            Symbol = draft.Symbol,
            PlaceName = draft.PlaceName,
            Date = draft.Date,
            Texts = Entries(draft.Texts, text => text),
            Numbers = Entries(draft.Numbers, number => number),
            Lists = Entries(draft.Lists, entries => ValueList.From(entries.Select(ToSpec))),
            Tables = Entries(draft.Forms, ToSpec),
            None = Entries(draft.None, reason => reason),
            Before = Entries(draft.Before, number => number),
        };
        return CanonicalJson.Write(writer => ReportDraftJson.Shape.Write(writer, spec));
    }

    private static ReportEntrySpec ToSpec(ReportEntry entry) =>
        new() { Code = entry.Code, Of = entry.Of, Text = entry.Text, Note = entry.Note };

    private static ReportFormSpec ToSpec(ReportForm form) => new()
    {
        Note = form.Note,
        Rows = ValueList.From(form.Rows.Select(row => new ReportRowSpec
        {
            Note = row.Note,
            Row = row.Code,
            Cells = Entries(row.Cells, cell => cell),
        })),
        Total = form.Total is { } total ? Entries(total, number => number) : null,
    };

    private static ValueList<MapEntry<TSpec>> Entries<TValue, TSpec>(
        CodeMap<TValue> map, Func<TValue, TSpec> make) =>
        ValueList.From(map.Select(pair => new MapEntry<TSpec>(pair.Key, make(pair.Value))));
}
