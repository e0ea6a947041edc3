using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
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
        // Who has nothing to report adds 0; what nobody has told is no 0.
        var telling = Applying(ask).Where(one => one.IsNone(ask.Code)).Concat(filled).ToList();
        var total = columns
            .Select(column => (column, Known: telling.ConvertAll(one => one.Value(new ReportTerm(ask.Code, column)))))
            .Where(one => one.Known.Count > 0 && !one.Known.Contains(null))
            .Select(one => new KeyValuePair<Code, Fraction>(one.column, Sum(one.Known.Select(value => value!.Value))));
        return new RolledForm(ask, ValueList.From(Rows(ask, filled, columns)), CodeMap.From(total))
        {
            Missing = ValueList.From(_all.Except(telling)
                .Where(one => one.IsNeeded(ask))
                .Select(one => one.Draft.Unit)),
        };
    }

    /// <summary>Each identity over the units that gave all its numbers; across sections, then form by form.</summary>
    public IEnumerable<ReportIdentityReview> Identities() => _outline.Identities
        .Concat(_outline.AllAsks.OfType<ReportAsk.Table>().SelectMany(table => table.Identities))
        .Select(Review).OfType<ReportIdentityReview>();

    /// <summary>The identities that the sums break, with the units whose own numbers break them.</summary>
    public IEnumerable<ReportFinding> Broken() => Identities().Where(review => !review.Holds).Select(review =>
        new ReportFinding(default, default, new Diagnostic(
            DiagnosticCatalog.SumsDoNotFit,
            review.Identity.Origin.At,
            [
                .. ReportTermTitles.Of(review, _outline),
                new DiagnosticArgument("units", string.Join(", ", Telling(review.Identity)
                    .Where(one => !review.Identity.Holds(WholeOf(one, review.Identity), PartsOf(one, review.Identity)))
                    .Select(one => TitleOf(one.Draft.Unit)))),
            ])));

    /// <summary>Forms that nobody asked for, unit by unit.</summary>
    public IEnumerable<RolledExtraForm> ExtraForms() => _all.SelectMany(one => one.Draft.Forms
        .Where(form => one.Find(form.Key) is not ReportAsk.Table)
        .Select(form => new RolledExtraForm(one.Draft.Unit, form.Key, form.Value)));

    /// <summary>The units that gave all numbers of an identity.</summary>
    private List<ReportAnswers> Telling(ReportIdentity identity) => _all.FindAll(one =>
        one.Value(identity.Whole) is not null && identity.Parts.All(part => one.Value(part) is not null));

    private string TitleOf(Code unit) =>
        _outline.Reporters.FirstOrDefault(one => one.Code == unit)?.Title ?? unit.Value;

    private static Fraction WholeOf(ReportAnswers one, ReportIdentity identity) => one.Value(identity.Whole)!.Value;

    private static Fraction PartsOf(ReportAnswers one, ReportIdentity identity) =>
        Sum(identity.Parts.Select(part => one.Value(part)!.Value));

    private ReportIdentityReview? Review(ReportIdentity identity)
    {
        var telling = Telling(identity);
        if (telling.Count == 0) return null;
        var place = new Place(_outline.Code, JsonPointer.Root, 0, 0);
        var at = identity.Whole.Column.IsEmpty
            ? place.Property("numbers").Property(identity.Whole.Ask.Value)
            : place.Property("tables").Property(identity.Whole.Ask.Value).Property("total")
                .Property(identity.Whole.Column.Value);
        return new ReportIdentityReview(
            identity,
            Sum(telling.Select(one => WholeOf(one, identity))),
            Sum(telling.Select(one => PartsOf(one, identity))),
            at);
    }

    private IEnumerable<ReportAnswers> Applying(ReportAsk ask) =>
        _all.Where(one => one.Applies(one.SectionOf(ask.Code)!));

    /// <summary>Rows in print go by their code, others by their words.</summary>
    private static IEnumerable<RolledRow> Rows(ReportAsk.Table ask, List<ReportAnswers> filled, List<Code> columns)
    {
        var words = ask.Columns.FirstOrDefault(column => column.Type == ReportValueType.Text)?.Code ?? default;
        var printed = ask.Rows.ToDictionary(row => row.Code, row => row.Title);
        var rows = filled.SelectMany(one => one.Rows(ask.Code)
            .Select(i => (Row: one.Form(ask.Code)!.Rows[i], Index: i))
            .Select(row => (Answers: one, row.Index, row.Row.Code, Title: printed.Count > 0
                ? printed[row.Row.Code]
                : (row.Row.Text(words) ?? "").Trim())));
        return rows.GroupBy(row => (row.Code, row.Title)).Select(same => new RolledRow(
            same.Key.Code,
            same.Key.Title,
            CodeMap.From(columns
                .Select(column => (column, Known: same
                    .Select(row => row.Answers.Cell(ask.Code, row.Index, column)).ToList()))
                .Where(one => !one.Known.Contains(null))
                .Select(one => new KeyValuePair<Code, Fraction>(one.column, Sum(one.Known.OfType<Fraction>())))),
            same.Select(row => row.Answers).Distinct().Count()));
    }

    private static Fraction Sum(IEnumerable<Fraction> all) => all.Aggregate(Fraction.Zero, (sum, one) => sum + one);
}
