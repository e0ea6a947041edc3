using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Markdown;

/// <summary>A document as Markdown: blocks with an empty line between them.</summary>
internal sealed class MarkdownPage
{
    private const int DeepestHeading = 6;

    /// <summary>An em space: what sets a point in without making it a list or a block of code.</summary>
    private const char Indent = '\u2003';

    private readonly StringBuilder _text = new();
    private readonly LayoutProfile _layout;

    public MarkdownPage(LayoutProfile layout) => _layout = layout;

    public string End() => _text.ToString();

    /// <summary>A document whose title is a heading of a level.</summary>
    public void Add(PrintedDocument document, int level)
    {
        if (document.Head is { } head) Add(head);
        bool hasTitle = Title(level, document.Kind, document.Subject);
        foreach (var one in document.Basis) Block(Emphasis(one));
        Add(document.Body, hasTitle ? level + 1 : level, 0);
        if (document.Foot is { } foot) Add(foot);
        foreach (var appendix in document.Appendices) Add(appendix, hasTitle ? level + 1 : level);
    }

    private void Add(PrintedHead head)
    {
        var left = head.Parent.Select(Plain).Concat(head.Issuer.Select(Strong));
        if (head.Symbol is { } symbol) left = left.Append(Plain(symbol));
        if (head.Draft is { } draft) left = left.Append(Strong(draft));
        Lines(left);
        var right = head.NationalBy(_layout).Select(Strong);
        if (head.PlaceAndDay is { } place) right = right.Append(Emphasis(place));
        Lines(right);
    }

    private void Add(PrintedFoot foot)
    {
        IEnumerable<string> recipients = foot.RecipientsTitle is { } title ? [Strong(title)] : [];
        Lines(recipients.Concat(foot.Recipients.Select(Plain)));
        foreach (var signature in foot.Signatures)
        {
            var lines = signature.Lines.Select(Strong);
            if (signature.Remark is { } remark) lines = lines.Append(Emphasis(remark));
            if (signature.Name is { } name) lines = lines.Append(Strong(name));
            Lines(lines);
        }
    }

    private void Add(PrintedAppendix appendix, int level)
    {
        Block("---");
        bool hasTitle = Title(level, appendix.Label, appendix.Title);
        Lines(appendix.Attached.Select(Emphasis));
        Add(appendix.Content, hasTitle ? level + 1 : level);
    }

    private void Add(ValueList<PrintedBlock> blocks, int level, int depth)
    {
        foreach (var block in blocks) Add(block, level, depth);
    }

    private void Add(PrintedBlock block, int level, int depth)
    {
        string indent = new(Indent, depth);
        switch (block)
        {
            case PrintedBlock.Section section:
                Heading(level, Labelled(section.Label, section.Heading));
                Add(section.Blocks, level + 1, depth);
                break;
            case PrintedBlock.Paragraph paragraph:
                Block(indent + Line(null, paragraph.Text));
                break;
            case PrintedBlock.Item item:
                Block(indent + Line(item.Label, item.Text));
                Add(item.Blocks, level, depth + 1);
                break;
            case PrintedBlock.Table table:
                if (table.Content.Caption is { } caption) Block(Strong(caption));
                Block(MarkdownTable.Of(table.Content));
                break;
            case PrintedBlock.Chart chart:
                Block(Strong(chart.Content.Caption));
                Block(MarkdownTable.Of(PrintedBars.TableOf(chart.Content)));
                foreach (var words in chart.Content.Words) Block(Plain(words));
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The kind of a document as a heading, its subject line by line below it; false where both are empty.</summary>
    private bool Title(int level, PrintedText? first, ValueList<PrintedText> rest)
    {
        IEnumerable<PrintedText> all = first is { } kind ? rest.Prepend(kind) : rest;
        var lines = all.Where(line => !line.IsEmpty).ToList();
        if (lines.Count == 0) return false;
        Heading(level, lines[0]);
        Lines(lines.Skip(1).Select(Strong));
        return true;
    }

    private void Heading(int level, PrintedText text)
    {
        if (text.IsEmpty) return;
        string marks = new('#', level < DeepestHeading ? level : DeepestHeading);
        Block(marks + " " + MarkdownText.EscapeLine(text.Value.Trim()));
    }

    private void Lines(IEnumerable<string> lines)
    {
        string text = string.Join(MarkdownInline.LineEnd, lines.Where(line => line.Length > 0));
        if (text.Length > 0) Block(text);
    }

    private void Block(string text)
    {
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(text).Append('\n');
    }

    private static PrintedText Labelled(PrintedText? label, PrintedText heading) =>
        label is { IsEmpty: false } typed ? typed.Value + " " + heading.Value : heading;

    /// <summary>The label belongs to the line that it begins: what has a meaning there is escaped with it.</summary>
    private static string Line(PrintedText? label, ValueList<PrintedInline> text) => label is { IsEmpty: false } typed
        ? MarkdownText.EscapeLine(typed.Value) + " " + MarkdownInline.Rest(text)
        : MarkdownInline.Lines(text);

    private static string Plain(PrintedText text) => MarkdownText.EscapeLine(text.Value);

    private static string Strong(PrintedText text) => MarkdownInline.Marked("**", text);

    private static string Emphasis(PrintedText text) => MarkdownInline.Marked("*", text);
}
