using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>An outline and what is known of a unit → a draft with all that filled in, and nothing else.</summary>
internal sealed class ReportDrafting
{
    private readonly ReportAnswers _answers;
    private readonly ReportSources _sources;
    private readonly Code _unit;

    private ReportDrafting(ReportAnswers answers, ReportSources sources)
    {
        _answers = answers;
        _sources = sources;
        _unit = answers.Draft.Unit;
    }

    public static ReportDraft Draft(ReportOutline outline, ReportDraft blank, Code kind, ReportSources sources)
    {
        var drafting = new ReportDrafting(new ReportAnswers(outline, blank, kind), sources);
        var asks = outline.AllAsks.Where(drafting.IsForUnit).ToList();
        return blank with
        {
            Texts = Map(asks.OfType<ReportAsk.Text>(), ask => drafting.Words(ask) is { Count: > 0 } words
                ? string.Join("; ", words)
                : null),
            Numbers = CodeMap.From(asks.OfType<ReportAsk.Number>()
                .Select(ask => (ask.Code, Value: drafting.Number(ask)))
                .Where(one => one.Value is not null)
                .Select(one => new KeyValuePair<Code, Fraction>(one.Code, one.Value!.Value))),
            Lists = Map(asks.OfType<ReportAsk.List>().Where(list => list.Each.Count == 0), ask =>
                drafting.Words(ask) is { Count: > 0 } words
                    ? ValueList.From(words.Select(word => new ReportEntry(word)))
                    : null),
            Forms = Map(asks.OfType<ReportAsk.Table>(), drafting.LastYearsRows),
            Before = drafting.Before(asks.OfType<ReportAsk.Change>()),
        };
    }

    private bool IsForUnit(ReportAsk ask) => _answers.Applies(_answers.SectionOf(ask.Code)!);

    private Fraction? Number(ReportAsk ask) => ask.Source is { } source ? _sources.Number(source, _unit) : null;

    private ValueList<string> Words(ReportAsk ask) => ask.Source is { } source ? _sources.Words(source, _unit) : [];

    /// <summary>The rows of last year with the numbers of last year, where the form has columns for these.</summary>
    private ReportForm? LastYearsRows(ReportAsk.Table table)
    {
        var last = table.Columns.Where(column => !column.LastYearOf.IsEmpty).ToList();
        if (last.Count == 0 || _sources.EarlierOf(_unit, _answers.Outline.Period) is not { } earlier
            || !earlier.Forms.TryGet(table.Code, out var form)) return null;
        var words = table.Columns.FirstOrDefault(column => column.Type == ReportValueType.Text)?.Code ?? default;
        return new ReportForm(ValueList.From(form.Rows.Select(row => new ReportRow(row.Code, CodeMap.From(
            last.Where(column => row.Number(column.LastYearOf) is not null)
                .Select(column => (column.Code, Cell: ReportCell.Of(row.Number(column.LastYearOf)!.Value)))
                .Concat(row.Text(words) is { } said ? [(words, ReportCell.Of(said))] : [])
                .Select(cell => new KeyValuePair<Code, ReportCell>(cell.Item1, cell.Item2)))))));
    }

    /// <summary>The earlier numbers that no form has a column for.</summary>
    private CodeMap<Fraction> Before(IEnumerable<ReportAsk.Change> changes) => CodeMap.From(changes
        .SelectMany(change => new[] { change.Of, change.In }.OfType<ReportTerm>()
            .Select(term => (term, Value: _sources.Before(term, change.Since, _unit))))
        .Where(one => one.Value is not null && _answers.LastYearOf(one.term) is null)
        .GroupBy(one => one.term.Code)
        .Select(one => new KeyValuePair<Code, Fraction>(one.Key, one.First().Value!.Value)));

    private static CodeMap<T> Map<TAsk, T>(IEnumerable<TAsk> asks, System.Func<TAsk, T?> make)
        where TAsk : ReportAsk
        where T : class => CodeMap.From(asks
            .Select(ask => (ask.Code, Value: make(ask)))
            .Where(one => one.Value is not null)
            .Select(one => new KeyValuePair<Code, T>(one.Code, one.Value!)));
}
