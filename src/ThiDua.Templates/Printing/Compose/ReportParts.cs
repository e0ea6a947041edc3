using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The sections of a report: in the words of the outline, and with what a draft answers to each.</summary>
internal sealed class ReportParts
{
    private const string Dash = "-";
    private const string Plus = "+";
    private const int BlankRows = 3;
    private const int BlankDots = 12;

    private readonly ReportOutline _outline;
    private readonly ReportReview? _review;

    private ReportParts(ReportOutline outline, ReportReview? review)
    {
        _outline = outline;
        _review = review;
    }

    /// <summary>The words of the outline alone, as the document prints them.</summary>
    public static IEnumerable<PrintedBlock> Words(ReportOutline outline) =>
        Opening(outline).Concat(outline.Sections.Select(section => WordsOf(outline, section)));

    /// <summary>With places to write in.</summary>
    public static IEnumerable<PrintedBlock> Blank(ReportOutline outline) =>
        Opening(outline).Concat(outline.Sections.Select(new ReportParts(outline, null).Section));

    /// <summary>With what was reported; sections that are not for the unit are left out.</summary>
    public static IEnumerable<PrintedBlock> Filled(ReportReview review)
    {
        var parts = new ReportParts(review.Outline, review);
        return Opening(review.Outline)
            .Concat(review.Outline.Sections.Where(parts.Applies).Select(parts.Section))
            .Concat(ReportExtraForms.Of(review));
    }

    private ReportDraft? Draft => _review?.Accepted;

    private static IEnumerable<PrintedBlock> Opening(ReportOutline outline) =>
        outline.Opening.Select(text => (PrintedBlock)Blocks.Paragraph(text));

    private static PrintedBlock WordsOf(ReportOutline outline, ReportSection section) =>
        Block(outline, section, section.Sections.Select(inner => WordsOf(outline, inner)));

    /// <summary>
    /// What stands at the top, or has sections inside, is a heading; what has none, and what a dash or a plus begins,
    /// is a point.
    /// </summary>
    private static PrintedBlock Block(ReportOutline outline, ReportSection section, IEnumerable<PrintedBlock> below) =>
        outline.Sections.Contains(section) || (section.Sections.Count > 0 && section.Label is not (Dash or Plus))
            ? Blocks.Section(section.Label, section.Title, below)
            : Blocks.Item(section.Label, section.Title, below);

    private bool Applies(ReportSection section) => _review?.Of(section.Code)?.Applies != false;

    private PrintedBlock Section(ReportSection section) => Block(
        _outline,
        section,
        section.Asks.SelectMany(ask => Ask(section, ask)).Concat(section.Sections.Where(Applies).Select(Section)));

    private IEnumerable<PrintedBlock> Ask(ReportSection section, ReportAsk ask)
    {
        if (Draft?.None.TryGet(ask.Code, out string? none) == true)
            return [Named(section, ask, Blocks.Plain("không phát sinh (" + none + ")"))];
        return ask switch
        {
            ReportAsk.Text => Texts(section, ask),
            ReportAsk.Number number => [Named(section, ask, Number(number))],
            ReportAsk.List list => List(section, list),
            ReportAsk.Table table => [new PrintedBlock.Table(Table(table))],
            ReportAsk.Change change => [Named(section, ask, Change(change))],
            _ => throw new UnreachableException(),
        };
    }

    private IEnumerable<PrintedBlock> Texts(ReportSection section, ReportAsk ask)
    {
        if (Draft?.Texts.TryGet(ask.Code, out string? text) == true)
        {
            var paragraphs = text!.Split('\n').Where(line => line.Trim().Length > 0).Select(Blocks.Paragraph);
            return ask.Code == section.Code ? paragraphs : paragraphs.Prepend(Blocks.Named(ask.Title));
        }

        if (ask is ReportAsk.Text { IfAny: { IsEmpty: false } number }
            && Draft?.Numbers.TryGet(number, out var there) == true && there.IsZero) return [];
        // A heading is no text that somebody has to write below it.
        if (ask.Code == section.Code) return section.Sections.Count > 0 || ask.IsOptional ? [] : [Blocks.Dotted];
        return [Blocks.Named(ask.Title, new PrintedInline.Blank(BlankDots))];
    }

    private static PrintedBlock.Paragraph Named(ReportSection section, ReportAsk ask, PrintedInline value) =>
        ask.Code == section.Code
            ? new PrintedBlock.Paragraph(ValueList.Of(value)) : Blocks.Named(ask.Title, value);

    private PrintedInline Number(ReportAsk.Number ask) =>
        Draft?.Numbers.TryGet(ask.Code, out var number) == true
            ? Blocks.Plain(Number(number, ask.Type)) : new PrintedInline.Blank(BlankDots);

    internal static string Number(Fraction number, ReportValueType type) => NumberWriter.ToText(
        number, type == ReportValueType.Money ? NumberUnit.Money : NumberUnit.Any, Language.Vietnamese);

    private IEnumerable<PrintedBlock> List(ReportSection section, ReportAsk.List list)
    {
        if (list.Code != section.Code) yield return Blocks.Named(list.Title);
        var entries = Draft?.Lists.TryGet(list.Code, out var found) == true ? found! : ValueList<ReportEntry>.Empty;
        var groups = _review is { } review ? ReportGroups.Of(list, entries, review).ToList() : [];
        var items = groups.Count > 0
            ? groups.Select(group => Blocks.Item(Dash, group.Title, Items(list, Plus, group.Entries)))
            : Items(list, Dash, entries);
        foreach (var item in items) yield return item;
    }

    /// <summary>The entries; where there are none, places to write as many as are asked for.</summary>
    private static IEnumerable<PrintedBlock> Items(
        ReportAsk.List list, string label, IReadOnlyCollection<ReportEntry> entries) => entries.Count > 0
            ? entries.Select(entry => Blocks.Item(label, entry.Text))
            : Enumerable.Range(0, list.AtLeast).Select(_ => new PrintedBlock.Item(
                label, ValueList.Of<PrintedInline>(new PrintedInline.Blank(BlankDots)), ValueList<PrintedBlock>.Empty));

    private PrintedTable Table(ReportAsk.Table table)
    {
        var columns = table.Columns.Select(column => column.Type == ReportValueType.Text
            ? Blocks.Column(column.Title, 3)
            : new PrintedColumn(column.Title, 2, PrintedAlignment.Right, false));
        return new PrintedTable(table.Heading, ValueList.From(columns), ValueList.From(Rows(table)));
    }

    private IEnumerable<PrintedRow> Rows(ReportAsk.Table table)
    {
        var form = Draft?.Forms.TryGet(table.Code, out var found) == true ? found : null;
        var filled = form?.Rows ?? ValueList<ReportRow>.Empty;
        // Rows that are in print stand there in any case; those without numbers are left to be filled in.
        if (table.Rows.Count > 0)
        {
            var byCode = filled.ToDictionary(row => row.Code);
            foreach (var printed in table.Rows)
                yield return Row(table, printed.Title, byCode.TryGetValue(printed.Code, out var row) ? row : null);
        }
        else if (filled.Count > 0)
        {
            foreach (var row in filled) yield return Row(table, null, row);
        }
        else
        {
            for (int i = 0; i < BlankRows; i++) yield return Row(table, null, null);
        }

        if (form?.Total is { Count: > 0 } total)
        {
            yield return Row(table, PrintedRowKind.Total, "Cộng", column =>
                total.TryGet(column.Code, out var sum) ? Number(sum, column.Type) : null);
        }
    }

    private static PrintedRow Row(ReportAsk.Table table, string? name, ReportRow? row) => Row(
        table,
        PrintedRowKind.Body,
        name,
        column => row?.Number(column.Code) is { } number ? Number(number, column.Type) : row?.Text(column.Code));

    /// <summary>The name of a row stands in the first column of words that has nothing else in it.</summary>
    private static PrintedRow Row(
        ReportAsk.Table table, PrintedRowKind kind, string? name, System.Func<ReportColumn, string?> cellOf)
    {
        var first = table.Columns.FirstOrDefault(column => column.Type == ReportValueType.Text);
        return new PrintedRow(kind, ValueList.From(table.Columns.Select(column =>
            Blocks.Cell(cellOf(column) ?? (column == first ? name : null)))));
    }

    /// <summary>From what to what a number has changed; while that is not known, a place to write.</summary>
    private PrintedInline Change(ReportAsk.Change ask)
    {
        var asked = _review?.Sections.SelectMany(section => section.Asks).FirstOrDefault(one => one.Ask == ask);
        if (asked?.Change is not { } change) return new PrintedInline.Blank(BlankDots);
        return Blocks.Plain(ReportChangeWords.Of(change, isShared: ask.In is not null));
    }
}
