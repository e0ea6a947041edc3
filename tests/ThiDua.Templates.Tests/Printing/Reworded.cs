using System;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>A document of the same structure, where every text that can be seen says something else.</summary>
internal static class Reworded
{
    public static PrintedDocument Of(PrintedDocument document, string text) => new(Text(document.Name, text))
    {
        Head = document.Head is not { } head ? null : new PrintedHead
        {
            Parent = Texts(head.Parent, text),
            Issuer = Texts(head.Issuer, text),
            National = Texts(head.National, text),
            Symbol = Maybe(head.Symbol, text),
            Draft = Maybe(head.Draft, text),
            PlaceAndDay = Maybe(head.PlaceAndDay, text),
        },
        Kind = Maybe(document.Kind, text),
        Subject = Texts(document.Subject, text),
        Basis = Texts(document.Basis, text),
        Body = Each(document.Body, block => Block(block, text)),
        Foot = document.Foot is not { } foot ? null : new PrintedFoot
        {
            RecipientsTitle = Maybe(foot.RecipientsTitle, text),
            Recipients = Texts(foot.Recipients, text),
            Signatures = Each(foot.Signatures, one =>
                new PrintedSignature(Texts(one.Lines, text), Maybe(one.Remark, text), Maybe(one.Name, text))),
        },
        Appendices = Each(document.Appendices, one => new PrintedAppendix(
            Maybe(one.Label, text), Texts(one.Title, text), Texts(one.Attached, text), Of(one.Content, text))),
    };

    private static PrintedBlock Block(PrintedBlock block, string text) => block switch
    {
        PrintedBlock.Section one => new PrintedBlock.Section(
            Maybe(one.Label, text), Text(one.Heading, text), Each(one.Blocks, below => Block(below, text))),
        PrintedBlock.Paragraph one => new PrintedBlock.Paragraph(Line(one.Text, text)),
        PrintedBlock.Item one => new PrintedBlock.Item(
            Maybe(one.Label, text), Line(one.Text, text), Each(one.Blocks, below => Block(below, text))),
        PrintedBlock.Table one => new PrintedBlock.Table(Table(one.Content, text)),
        PrintedBlock.Chart one => new PrintedBlock.Chart(new PrintedChart(
            Text(one.Content.Caption, text),
            Text(one.Content.Of, text),
            Text(one.Content.Measure, text),
            Text(one.Content.Whole, text),
            Each(one.Content.Bars, bar => bar with { Label = Text(bar.Label, text), Value = Text(bar.Value, text) }),
            Texts(one.Content.Words, text))),
        _ => throw new UnreachableException(),
    };

    private static PrintedTable Table(PrintedTable table, string text) => new(
        Maybe(table.Caption, text),
        Each(table.Columns, column => column with { Heading = Text(column.Heading, text) }),
        Each(table.Rows, row => row with
        {
            Cells = Each(row.Cells, cell => cell with { Text = Line(cell.Text, text) }),
        }));

    private static ValueList<PrintedInline> Line(ValueList<PrintedInline> parts, string text) =>
        Each(parts, part => part switch
        {
            PrintedInline.Text one => new PrintedInline.Text(Text(one.Value, text)),
            PrintedInline.Strong one => new PrintedInline.Strong(Text(one.Value, text)),
            PrintedInline.Emphasis one => new PrintedInline.Emphasis(Text(one.Value, text)),
            PrintedInline.Blank or PrintedInline.Break => part,
            _ => throw new UnreachableException(),
        });

    private static ValueList<PrintedText> Texts(ValueList<PrintedText> texts, string text) =>
        Each(texts, one => Text(one, text));

    private static PrintedText? Maybe(PrintedText? was, string text)
    {
        if (was is not { } one) return null;
        return Text(one, text);
    }

    private static PrintedText Text(PrintedText was, string text) => was.IsEmpty ? was : PrintedText.Of(text);

    private static ValueList<TTo> Each<TFrom, TTo>(ValueList<TFrom> from, Func<TFrom, TTo> to) =>
        ValueList.From(from.Select(to));
}
