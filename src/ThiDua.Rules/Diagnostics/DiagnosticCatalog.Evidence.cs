namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A kind of evidence that the checklist does not declare.</summary>
    public static DiagnosticDescriptor UnknownEvidenceKind { get; } = new("TD1501", Severity.Error,
        "There is no kind of evidence \"{code}\" under \"evidenceKinds\". {hint}",
        "Không có loại minh chứng \"{code}\" trong \"evidenceKinds\". {hint}");

    /// <summary>Evidence from the period of an item that has none.</summary>
    public static DiagnosticDescriptor WindowWithoutPeriod { get; } = new("TD1502", Severity.Error,
        "The evidence has to be dated in the period of the item, and there is none. Write \"period\" on the item or the checklist, or a period here.",
        "Minh chứng phải thuộc kỳ của mục, mà mục không có kỳ. Hãy ghi \"period\" ở mục hoặc ở danh mục, hoặc ghi một kỳ ở đây.");

    /// <summary>An issuer that the organization does not have.</summary>
    public static DiagnosticDescriptor UnknownIssuer { get; } = new("TD1503", Severity.Error,
        "There is no unit or group \"{code}\" whose evidence could count. {hint}",
        "Không có đơn vị hoặc cụm, khối \"{code}\" để công nhận minh chứng. {hint}");

    /// <summary>Evidence of a kind that the checklist does not know.</summary>
    public static DiagnosticDescriptor OtherKindOfEvidence { get; } = new("TD1510", Severity.Error,
        "The checklist has no kind of evidence \"{code}\". {hint}",
        "Danh mục không có loại minh chứng \"{code}\". {hint}");

    /// <summary>An answer that names evidence that is not told.</summary>
    public static DiagnosticDescriptor UnknownEvidence { get; } = new("TD1511", Severity.Error,
        "There is no evidence \"{code}\" in this text. {hint}",
        "Không có minh chứng \"{code}\" trong tệp này. {hint}");

    /// <summary>Evidence that is dated after the day of the review.</summary>
    public static DiagnosticDescriptor EvidenceInFuture { get; } = new("TD1512", Severity.Warning,
        "The evidence is dated {day}, after the day of the review, {today}, so it does not count yet. Look at the date.",
        "Minh chứng ghi ngày {day}, sau ngày rà soát {today}, nên chưa được tính. Hãy xem lại ngày.");

    /// <summary>Evidence that no answer names.</summary>
    public static DiagnosticDescriptor EvidenceNotNamed { get; } = new("TD1513", Severity.Warning,
        "No answer names the evidence \"{code}\". Name it under \"evidence\" of an answer, or remove it.",
        "Không câu trả lời nào dẫn minh chứng \"{code}\". Hãy dẫn ở \"evidence\" của câu trả lời, hoặc bỏ đi.");

    /// <summary>One document under two codes.</summary>
    public static DiagnosticDescriptor SameDocument { get; } = new("TD1514", Severity.Warning,
        "\"{code}\" is the same document as \"{first}\": the same number, day and issuer, or the same file. It counts once: keep \"{first}\", and name it wherever it is needed.",
        "\"{code}\" là cùng một văn bản với \"{first}\": cùng số, ngày và nơi ban hành, hoặc cùng tệp. Chỉ tính một lần: hãy giữ \"{first}\" và dẫn mã này ở mọi nơi cần đến.");

    /// <summary>Evidence whose validity ends before it begins.</summary>
    public static DiagnosticDescriptor EvidenceEndsFirst { get; } = new("TD1515", Severity.Error,
        "The evidence is valid from {from} and only until {until}, so it never counts. Exchange the two days, or mend one.",
        "Minh chứng có hiệu lực từ {from} mà hết hiệu lực ngày {until} nên không bao giờ được tính. Hãy đổi chỗ hai ngày, hoặc sửa lại.");

    /// <summary>An issuer that is almost one of the organization.</summary>
    public static DiagnosticDescriptor IssuerMisspelt { get; } = new("TD1516", Severity.Warning,
        "The organization has no unit or group \"{code}\", so the evidence counts as one of somebody else. {hint}",
        "Sơ đồ tổ chức không có đơn vị hoặc cụm, khối \"{code}\" nên minh chứng được coi là của nơi khác. {hint}");

    private static DiagnosticDescriptor[] EvidencePart() =>
    [
        UnknownEvidenceKind, WindowWithoutPeriod, UnknownIssuer, OtherKindOfEvidence, UnknownEvidence,
        EvidenceInFuture, EvidenceNotNamed, SameDocument, EvidenceEndsFirst, IssuerMisspelt,
    ];
}
