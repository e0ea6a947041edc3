using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>
/// An administrative document in its own words as it is printed: head, title, bases, tree, foot and appendices. What
/// stands at the places of data is asked of somebody else.
/// </summary>
internal sealed class DocumentFrame
{
    private readonly Func<DocumentReference, IEnumerable<PrintedBlock>> _partOf;

    public DocumentFrame(Func<DocumentReference, IEnumerable<PrintedBlock>> partOf) => _partOf = partOf;

    public PrintedDocument Of(OfficialDocument document, string name) => new(name)
    {
        Head = Head(document.Head),
        Kind = PrintedText.OrNull(document.Head.Kind),
        Subject = Blocks.Lines(document.Head.Subject),
        Basis = Blocks.Lines(document.Basis),
        Body = Body(document.Body),
        Foot = document.Foot is { } foot ? Foot(foot) : null,
        Appendices = ValueList.From(document.Appendices.Select(Appendix)),
    };

    /// <summary>
    /// An appendix as a document of its own, such as a form that is filled in; a form says what it is attached to. What
    /// stands above the text of the appendix is not in the document, such as the name of who fills it in.
    /// </summary>
    public PrintedDocument Alone(
        DocumentAppendix appendix, string name, bool isForm, params IEnumerable<PrintedBlock> above)
    {
        var content = Of(appendix.Document, name);
        var title = Blocks.Lines(appendix.Title);
        IEnumerable<PrintedBlock> attached = isForm && appendix.Attached.Count > 0
            ? [Blocks.Emphasized(string.Join(" ", appendix.Attached))] : [];
        return content with
        {
            Subject = content.Subject.Count > 0 ? content.Subject : title,
            Body = ValueList.From(attached.Concat(above).Concat(content.Body)),
        };
    }

    /// <summary>The head; null where nothing is said of one.</summary>
    public static PrintedHead? Head(DocumentHead head)
    {
        bool isEmpty = (head.ParentBody ?? head.IssuingBody ?? head.Symbol?.Printed ?? head.Date?.Printed ?? head.Mark)
            is null && head.National.Count == 0;
        return isEmpty ? null : new PrintedHead
        {
            Parent = Blocks.Lines(Given(head.ParentBody)),
            Issuer = Blocks.Lines(Given(head.IssuingBody)),
            National = Blocks.Lines(head.National),
            Symbol = PrintedText.OrNull(head.Symbol?.Printed),
            Draft = PrintedText.OrNull(head.Mark),
            PlaceAndDay = PrintedText.OrNull(head.Date?.Printed),
        };
    }

    public static PrintedFoot Foot(DocumentFoot foot)
    {
        var lines = Blocks.Lines(Given(foot.Authority).Concat(foot.Office));
        bool isSigned = lines.Count > 0 || foot.Seal is not null || foot.Name is not null;
        return new PrintedFoot
        {
            RecipientsTitle = PrintedText.OrNull(foot.RecipientsTitle),
            Recipients = Blocks.Lines(foot.Recipients),
            Signatures = isSigned
                ? ValueList.Of(new PrintedSignature(
                    lines, PrintedText.OrNull(foot.Seal), PrintedText.OrNull(foot.Name)))
                : ValueList<PrintedSignature>.Empty,
        };
    }

    private PrintedAppendix Appendix(DocumentAppendix appendix) => new(
        PrintedText.OrNull(appendix.Label),
        Blocks.Lines(appendix.Title),
        Blocks.Lines(appendix.Attached),
        Of(appendix.Document, appendix.Label ?? appendix.Code.Value));

    private ValueList<PrintedBlock> Body(IEnumerable<DocumentNode> nodes) => ValueList.From(nodes.SelectMany(Node));

    private IEnumerable<PrintedBlock> Node(DocumentNode node)
    {
        if (node.Heading is { } heading)
            return [Blocks.Section(node.Label, heading, Below(node, node.Paragraphs))];
        if (node.Label is not { } label) return Below(node, node.Paragraphs);
        string first = node.Paragraphs.Count > 0 ? node.Paragraphs[0] : "";
        return [Blocks.Item(label, first, Below(node, node.Paragraphs.Skip(1)))];
    }

    private IEnumerable<PrintedBlock> Below(DocumentNode node, IEnumerable<string> paragraphs) => paragraphs
        .Select(text => (PrintedBlock)Blocks.Paragraph(text))
        .Concat(node.Shows is { } part ? _partOf(part) : [])
        .Concat(Body(node.Children));

    private static IEnumerable<string> Given(string? line) => line is null ? [] : [line];
}
