using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>The part of a rule set that stands at a place of its document (phần dữ liệu in tại đây).</summary>
public sealed record DocumentReference
{
    internal DocumentReference(DocumentPart part, Code of)
    {
        Part = part;
        Of = of;
    }

    /// <summary>Which part.</summary>
    public DocumentPart Part { get; }

    /// <summary>Its code; empty for the whole part, such as all phases of the plan.</summary>
    public Code Of { get; }

    /// <summary>The heads of its columns as printed (tên cột); none where it is printed as no table.</summary>
    public ValueList<string> Columns { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The words of its row of sums as printed (dòng cộng), such as "Cộng điểm:"; null for none.</summary>
    public string? Total { get; internal init; }
}
