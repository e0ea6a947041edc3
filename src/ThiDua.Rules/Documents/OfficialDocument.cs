using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// An administrative document in its own words (văn bản hành chính): head, bases, body, foot and appendices, as
/// printed. What exists as data – tasks, seats, rows of a score sheet – is not written twice: a node of the body says
/// which part of the rule set stands there.
/// </summary>
public sealed record OfficialDocument
{
    internal OfficialDocument(DocumentHead head) => Head = head;

    /// <summary>The period that it is about (kỳ của văn bản); null for that of the plan or the rule set.</summary>
    public Period? Period { get; internal init; }

    /// <summary>What stands above the body (phần đầu); empty where nothing is said.</summary>
    public DocumentHead Head { get; }

    /// <summary>The lines that it rests on (các dòng căn cứ), as printed.</summary>
    public ValueList<string> Basis { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The body (nội dung): a tree in the order of the document.</summary>
    public ValueList<DocumentNode> Body { get; internal init; } = ValueList<DocumentNode>.Empty;

    /// <summary>Recipients and signature (nơi nhận, chữ ký); null where there are none.</summary>
    public DocumentFoot? Foot { get; internal init; }

    /// <summary>The appendices (các phụ lục).</summary>
    public ValueList<DocumentAppendix> Appendices { get; internal init; } = ValueList<DocumentAppendix>.Empty;
}
