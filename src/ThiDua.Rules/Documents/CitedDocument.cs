using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>A document that others cite (văn bản được viện dẫn): what is known of it, and how sure that is.</summary>
public sealed record CitedDocument
{
    internal CitedDocument(Code code, DocumentSymbol number, string title)
    {
        Code = code;
        Number = number;
        Title = title;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its number and symbol (số, ký hiệu).</summary>
    public DocumentSymbol Number { get; }

    /// <summary>Its kind and what it is about (tên loại và trích yếu).</summary>
    public string Title { get; }

    /// <summary>The name by which it is cited with its year; null where it is cited by its number only.</summary>
    public string? Name { get; internal init; }

    /// <summary>The day on which it was issued (ngày ban hành); null where that is not known.</summary>
    public LocalDate? Issued { get; internal init; }

    /// <summary>The first day on which it was in force (ngày có hiệu lực); null where that is not known.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>The last day on which it was in force; null where no end is known.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>The documents that came in its place (văn bản thay thế).</summary>
    public ValueList<Code> ReplacedBy { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>Where this is known from, each with how sure it is.</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>How sure it is as a whole: as the least sure source; not confirmed where there is none.</summary>
    public Confidence Confidence =>
        Basis.Count == 0 ? Confidence.Unverified : Basis.Max(basis => basis.Confidence);

    /// <summary>All by which it is cited without its number.</summary>
    internal IEnumerable<string> Names => Name is null ? [Title] : [Name, Title];

    /// <summary>Whether it is in force on a day, as far as is known.</summary>
    public bool IsInForce(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);
}
