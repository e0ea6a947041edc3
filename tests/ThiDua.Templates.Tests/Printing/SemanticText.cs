using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>The text of a document as it is meant, line by line: what every format must say in this order.</summary>
internal static class SemanticText
{
    private static readonly LayoutProfile Layout = LayoutCatalog.Nd30;

    public static List<string> Of(PrintedDocument document) =>
        [.. Lines(document).Where(line => line.Length > 0)];

    private static IEnumerable<string> Lines(PrintedDocument document)
    {
        if (document.Head is { } head)
        {
            foreach (var line in head.Parent.Concat(head.Issuer)) yield return line.Value;
            yield return head.Symbol?.Value ?? "";
            yield return head.Draft?.Value ?? "";
            if (head.National.Count == 0) yield return Layout.State;
            if (head.National.Count == 0) yield return Layout.Motto;
            foreach (var line in head.National) yield return line.Value;
            yield return head.PlaceAndDay?.Value ?? "";
        }

        yield return document.Kind?.Value ?? "";
        foreach (var line in document.Subject.Concat(document.Basis)) yield return line.Value;
        foreach (string line in document.Body.SelectMany(Lines)) yield return line;
        if (document.Foot is { } foot)
        {
            yield return foot.RecipientsTitle?.Value ?? "";
            foreach (var line in foot.Recipients) yield return line.Value;
            foreach (string line in foot.Signatures.SelectMany(Lines)) yield return line;
        }

        foreach (var appendix in document.Appendices)
        {
            yield return appendix.Label?.Value ?? "";
            foreach (var line in appendix.Title) yield return line.Value;
            foreach (var line in appendix.Attached) yield return line.Value;
            foreach (string line in Lines(appendix.Content)) yield return line;
        }
    }

    private static IEnumerable<string> Lines(PrintedSignature signature) =>
        signature.Lines.Select(line => line.Value)
            .Append(signature.Remark?.Value ?? "").Append(signature.Name?.Value ?? "");

    private static IEnumerable<string> Lines(PrintedBlock block) => block switch
    {
        PrintedBlock.Section section => section.Blocks.SelectMany(Lines)
            .Prepend(Labelled(section.Label, section.Heading.Value)),
        PrintedBlock.Paragraph paragraph => [ToMargin(paragraph.Text)],
        PrintedBlock.Item item => item.Blocks.SelectMany(Lines).Prepend(Labelled(item.Label, ToMargin(item.Text))),
        PrintedBlock.Table table => Lines(table.Content),
        PrintedBlock.Chart chart => Lines(chart.Content),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Lines(PrintedTable table) => table.Columns.Select(column => column.Heading.Value)
        .Prepend(table.Caption?.Value ?? "")
        .Concat(table.Rows.SelectMany(row => row.Cells).Select(cell => Line(cell.Text)));

    private static IEnumerable<string> Lines(PrintedChart chart) =>
        new[] { chart.Caption.Value, chart.Of.Value, chart.Measure.Value, PrintedBars.ShareHeading(chart).Value }
            .Concat(chart.Bars.SelectMany(bar =>
                new[] { bar.Label.Value, bar.Value.Value, PrintedBars.ShareOf(bar).Value }))
            .Concat(chart.Words.Select(words => words.Value));

    private static string Labelled(PrintedText? label, string text) =>
        label is { IsEmpty: false } typed ? typed.Value + " " + text : text;

    /// <summary>A place to write at the end of a line of text is one that reaches to the margin.</summary>
    private static string ToMargin(ValueList<PrintedInline> parts) =>
        parts.Count > 0 && parts[^1] is PrintedInline.Blank
            ? Line(ValueList.From(parts.Take(parts.Count - 1))) + "\t" : Line(parts);

    private static string Line(ValueList<PrintedInline> parts) => string.Concat(parts.Select(part => part switch
    {
        PrintedInline.Text text => text.Value.Value,
        PrintedInline.Strong strong => strong.Value.Value,
        PrintedInline.Emphasis emphasis => emphasis.Value.Value,
        PrintedInline.Blank blank => new string('…', blank.Dots),
        PrintedInline.Break => "\n",
        _ => throw new UnreachableException(),
    }));
}
