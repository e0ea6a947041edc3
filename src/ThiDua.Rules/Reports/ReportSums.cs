using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>What the answers of many units come to.</summary>
internal sealed class ReportSums
{
    private readonly ReportOutline _outline;
    private readonly List<ReportAnswers> _all;

    public ReportSums(ReportOutline outline, List<ReportAnswers> all)
    {
        _outline = outline;
        _all = all;
    }

    public RolledNumber Of(ReportAsk.Number ask)
    {
        var term = new ReportTerm(ask.Code, default);
        var given = _all.Where(one => one.Value(term) is not null).ToList();
        return new RolledNumber(
            ask,
            Sum(given.Select(one => one.Value(term)!.Value)),
            given.Count,
            ValueList.From(_all.Except(given).Where(one => one.IsNeeded(ask)).Select(one => one.Draft.Unit)));
    }

    public RolledList Of(ReportAsk.List ask) => new(ask, ValueList.From(Applying(ask)
        .SelectMany(one => one.Entries(ask.Code).Select(entry => new RolledEntry(one.Draft.Unit, entry.Entry)))
        .ToList()));

    public RolledForm Of(ReportAsk.Table ask)
    {
        var columns = ask.Columns
            .Where(column => column.Type != ReportValueType.Text)
            .Select(column => column.Code).ToList();
        var filled = Applying(ask).Where(one => one.Form(ask.Code) is not null).ToList();
        var total = columns
            .Select(column => (column, Known: filled.ConvertAll(one => one.Value(new ReportTerm(ask.Code, column)))))
            .Where(one => !one.Known.Contains(null))
            .Select(one => new KeyValuePair<Code, Fraction>(one.column, Sum(one.Known.Select(value => value!.Value))));
        return new RolledForm(ask, ValueList.From(Rows(ask, filled, columns)), CodeMap.From(total));
    }

    /// <summary>Each identity over the units that gave all its numbers; across sections, then form by form.</summary>
    public IEnumerable<ReportIdentityReview> Identities() => _outline.Identities
        .Concat(_outline.AllAsks.OfType<ReportAsk.Table>().SelectMany(table => table.Identities))
        .Select(Review).OfType<ReportIdentityReview>();

    private ReportIdentityReview? Review(ReportIdentity identity)
    {
        var whole = _all.Where(one =>
            one.Value(identity.Whole) is not null && identity.Parts.All(part => one.Value(part) is not null)).ToList();
        if (whole.Count == 0) return null;
        var place = new Place(_outline.Code, JsonPointer.Root, 0, 0);
        var at = identity.Whole.Column.IsEmpty
            ? place.Property("numbers").Property(identity.Whole.Ask.Value)
            : place.Property("tables").Property(identity.Whole.Ask.Value).Property("total")
                .Property(identity.Whole.Column.Value);
        return new ReportIdentityReview(
            identity,
            Sum(whole.Select(one => one.Value(identity.Whole)!.Value)),
            Sum(whole.SelectMany(one => identity.Parts.Select(part => one.Value(part)!.Value))),
            at);
    }

    private IEnumerable<ReportAnswers> Applying(ReportAsk ask) =>
        _all.Where(one => one.Applies(one.SectionOf(ask.Code)!));

    /// <summary>Rows in print go by their code, others by their words.</summary>
    private static IEnumerable<RolledRow> Rows(ReportAsk.Table ask, List<ReportAnswers> filled, List<Code> columns)
    {
        var words = ask.Columns.FirstOrDefault(column => column.Type == ReportValueType.Text)?.Code ?? default;
        var rows = filled.SelectMany(one => one.Form(ask.Code)!.Rows.Select((row, i) =>
            (Answers: one, Row: i, row.Code, Title: ask.Rows.Count > 0
                ? ask.Rows.FirstOrDefault(printed => printed.Code == row.Code)?.Title ?? ""
                : (row.Text(words) ?? "").Trim())));
        return rows.GroupBy(row => (row.Code, row.Title)).Select(same => new RolledRow(
            same.Key.Code,
            same.Key.Title,
            CodeMap.From(columns
                .Select(column => (column, Known: same
                    .Select(row => row.Answers.Cell(ask.Code, row.Row, column)).OfType<Fraction>().ToList()))
                .Where(one => one.Known.Count > 0)
                .Select(one => new KeyValuePair<Code, Fraction>(one.column, Sum(one.Known)))),
            same.Select(row => row.Answers).Distinct().Count()));
    }

    private static Fraction Sum(IEnumerable<Fraction> all) => all.Aggregate(Fraction.Zero, (sum, one) => sum + one);
}
