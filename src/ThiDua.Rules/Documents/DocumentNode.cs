using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// A part of the body of a document (mục, đoạn): a heading, an item of a list, a paragraph, or the place of a part that
/// exists as data. The label is as printed and is no identity.
/// </summary>
public sealed record DocumentNode
{
    internal DocumentNode() { }

    /// <summary>The printed label such as "I.", "3.1.", "đ)" or "-"; null where there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>The heading as printed (tiêu đề); null where it is not a heading.</summary>
    public string? Heading { get; internal init; }

    /// <summary>
    /// Its paragraphs as printed; the first stands on the line of the label where there is no heading.
    /// </summary>
    public ValueList<string> Paragraphs { get; internal init; } = ValueList<string>.Empty;

    /// <summary>What stands here after the paragraphs; null where that is nothing.</summary>
    public DocumentReference? Shows { get; internal init; }

    /// <summary>What stands below it, in the order of the document.</summary>
    public ValueList<DocumentNode> Children { get; internal init; } = ValueList<DocumentNode>.Empty;
}
