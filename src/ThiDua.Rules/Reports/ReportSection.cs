using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>A part of an outline (mục của đề cương): its printed label and words, and what it asks for.</summary>
public sealed record ReportSection
{
    internal ReportSection(Code code, string title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>Its code. Printed labels may come twice, codes never.</summary>
    public Code Code { get; }

    /// <summary>The words of the document (nguyên văn); the code where there are none.</summary>
    public string Title { get; }

    /// <summary>Its printed label (ký hiệu in), such as "Phần I", "2.1." or "+"; null where there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>The words that make it optional, such as "nếu có"; null for a part that must be written.</summary>
    public string? Conditional { get; internal init; }

    /// <summary>The kinds of unit that it applies to (loại đơn vị áp dụng); empty for all.</summary>
    public ValueList<Code> Kinds { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>
    /// What it asks for (yêu cầu), in the order of the document; the first one is its own text, under its own code.
    /// </summary>
    public ValueList<ReportAsk> Asks { get; internal init; } = ValueList<ReportAsk>.Empty;

    /// <summary>The sections inside it.</summary>
    public ValueList<ReportSection> Sections { get; internal init; } = ValueList<ReportSection>.Empty;

    /// <summary>Itself and all sections inside it, each before those inside it.</summary>
    public IEnumerable<ReportSection> WithInner => Sections.SelectMany(inner => inner.WithInner).Prepend(this);

    /// <summary>How it is called in findings: label and words.</summary>
    public string Heading => Label is null ? Title : Label + " " + Title;

    internal Place At => Origin.At;

    internal Origin Origin { get; init; }
}
