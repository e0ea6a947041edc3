using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>A citation register, as written.</summary>
internal sealed record CitationRegisterSpec : Written
{
    public int Format { get; init; }

    public ValueList<DocumentKindSpec> Kinds { get; init; } = ValueList<DocumentKindSpec>.Empty;

    public ValueList<CitedDocumentSpec> Documents { get; init; } = ValueList<CitedDocumentSpec>.Empty;
}

/// <summary>A kind of document, as written.</summary>
internal sealed record DocumentKindSpec : Written
{
    public string Title { get; init; } = "";

    public ValueList<string> Letters { get; init; } = ValueList<string>.Empty;
}

/// <summary>A document that others cite, as written.</summary>
internal sealed record CitedDocumentSpec : Written
{
    public Code Code { get; init; }

    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Name { get; init; }

    public LocalDate? Issued { get; init; }

    public DatesSpec? InForce { get; init; }

    public ValueList<Code> ReplacedBy { get; init; } = ValueList<Code>.Empty;

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}
