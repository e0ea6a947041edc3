using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>An appendix of a document (phụ lục): a list, a table or a form with head and foot of its own.</summary>
public sealed record DocumentAppendix
{
    internal DocumentAppendix(Code code, OfficialDocument document)
    {
        Code = code;
        Document = document;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its printed label such as "Phụ lục số 1"; null where none is printed.</summary>
    public string? Label { get; internal init; }

    /// <summary>Its title, line by line (tên phụ lục).</summary>
    public ValueList<string> Title { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The words that tie it to the document, line by line: "(Ban hành kèm theo …)".</summary>
    public ValueList<string> Attached { get; internal init; } = ValueList<string>.Empty;

    /// <summary>What it holds.</summary>
    public OfficialDocument Document { get; }
}
