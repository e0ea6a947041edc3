using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>An administrative document, as written: what its nodes show is not yet looked up.</summary>
internal sealed record OfficialDocumentSpec : Written
{
    public Period? Period { get; init; }

    public DocumentHeadSpec? Head { get; init; }

    public ValueList<string> Basis { get; init; } = ValueList<string>.Empty;

    public ValueList<DocumentNodeSpec> Body { get; init; } = ValueList<DocumentNodeSpec>.Empty;

    public DocumentFootSpec? Foot { get; init; }

    public ValueList<DocumentAppendixSpec> Appendices { get; init; } = ValueList<DocumentAppendixSpec>.Empty;
}

/// <summary>What stands above the body, as written.</summary>
internal sealed record DocumentHeadSpec : Written
{
    public string? ParentBody { get; init; }

    public string? IssuingBody { get; init; }

    public ValueList<string> National { get; init; } = ValueList<string>.Empty;

    public string? Symbol { get; init; }

    public string? PlaceAndDate { get; init; }

    public string? Kind { get; init; }

    public ValueList<string> Subject { get; init; } = ValueList<string>.Empty;

    public string? Mark { get; init; }
}

/// <summary>A part of the body, as written.</summary>
internal sealed record DocumentNodeSpec : Written
{
    public string? Label { get; init; }

    public string? Heading { get; init; }

    public ValueList<string> Paragraphs { get; init; } = ValueList<string>.Empty;

    public DocumentReferenceSpec? Shows { get; init; }

    public ValueList<DocumentNodeSpec> Children { get; init; } = ValueList<DocumentNodeSpec>.Empty;

    /// <summary>Whether it is one paragraph and nothing else, which may be written as a text.</summary>
    public bool IsParagraph => Label is null && Heading is null && Paragraphs.Count == 1 && Shows is null
        && Children.Count == 0 && Note is null && Accept.Count == 0;
}

/// <summary>A part of the rule set that a node is the place of, as written.</summary>
internal sealed record DocumentReferenceSpec : Written
{
    public DocumentPart Part { get; init; }

    public Code Of { get; init; }

    public ValueList<string> Columns { get; init; } = ValueList<string>.Empty;

    public string? Total { get; init; }
}

/// <summary>What stands below the body, as written.</summary>
internal sealed record DocumentFootSpec : Written
{
    public string? RecipientsTitle { get; init; }

    public ValueList<string> Recipients { get; init; } = ValueList<string>.Empty;

    public string? Authority { get; init; }

    public ValueList<string> Office { get; init; } = ValueList<string>.Empty;

    public string? Seal { get; init; }

    public string? Name { get; init; }
}

/// <summary>An appendix, as written.</summary>
internal sealed record DocumentAppendixSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public ValueList<string> Title { get; init; } = ValueList<string>.Empty;

    public ValueList<string> Attached { get; init; } = ValueList<string>.Empty;

    public OfficialDocumentSpec? Document { get; init; }
}
