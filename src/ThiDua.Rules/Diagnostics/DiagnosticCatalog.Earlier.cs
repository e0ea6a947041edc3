namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Two results of one rubric and period.</summary>
    public static DiagnosticDescriptor EarlierTwice { get; } = new("TD6680", Severity.Error,
        "The result {result} stands here again. Where the two do not say the same, neither counts. Keep one of them.",
        "Kết quả {result} lặp lại ở đây. Nếu hai kết quả khác nhau thì không tính kết quả nào. Hãy giữ lại một.");

    /// <summary>A result of another time.</summary>
    public static DiagnosticDescriptor EarlierOutsidePeriod { get; } = new("TD6681", Severity.Note,
        "The result {result} is not looked at: it does not lie in the period of the dossier, {period}.",
        "Kết quả {result} không được xét: không nằm trong kỳ của hồ sơ, {period}.");

    /// <summary>A result under a code that its rubric does not have.</summary>
    public static DiagnosticDescriptor EarlierUnknownCode { get; } = new("TD6682", Severity.Error,
        "The rubric \"{rubric}\" has nothing under the code \"{code}\" for \"{property}\", so the value is refused. {hint}",
        "Bảng chấm điểm \"{rubric}\" không có mã \"{code}\" cho \"{property}\" nên giá trị không được nhận. {hint}");

    /// <summary>A number that cannot be such a result.</summary>
    public static DiagnosticDescriptor EarlierBadNumber { get; } = new("TD6683", Severity.Error,
        "\"{value}\" cannot be the result of \"{code}\", so it is refused. Write {expected}, or \"n/a\".",
        "\"{value}\" không thể là kết quả của \"{code}\" nên không được nhận. Hãy ghi {expected}, hoặc \"n/a\".");

    /// <summary>A level that the outcome does not have.</summary>
    public static DiagnosticDescriptor EarlierUnknownLevel { get; } = new("TD6684", Severity.Error,
        "\"{code}\" has no level \"{value}\", so the value is refused. {hint} Not graded is \"n/a\".",
        "\"{code}\" không có mức \"{value}\" nên giá trị không được nhận. {hint} Không xếp loại ghi là \"n/a\".");

    /// <summary>A result that other rules made.</summary>
    public static DiagnosticDescriptor EarlierOfOtherRules { get; } = new("TD6685", Severity.Note,
        "The result {result} was made by another version of the rule set; it is taken as it is.",
        "Kết quả {result} do phiên bản khác của bộ quy tắc đưa ra; được dùng nguyên như vậy.");

    /// <summary>A result beside the dossier of the same period.</summary>
    public static DiagnosticDescriptor EarlierBesideDossier { get; } = new("TD6686", Severity.Error,
        "The dossier of {result} is evaluated too, so this result is not used. Keep one of the two.",
        "Hồ sơ của {result} cũng được chấm nên kết quả này không được dùng. Hãy giữ lại một.");

    /// <summary>A period that the rubric of the result is not for.</summary>
    public static DiagnosticDescriptor EarlierOfAnotherKind { get; } = new("TD6687", Severity.Error,
        "The rubric \"{rubric}\" is for a period of the kind \"{kind}\", and the result has {found}. Write such a period, or name another rubric.",
        "Bảng chấm điểm \"{rubric}\" dùng cho kỳ loại \"{kind}\", còn kết quả có {found}. Hãy ghi đúng loại kỳ, hoặc nêu bảng khác.");

    private static DiagnosticDescriptor[] EarlierPart() =>
    [
        EarlierTwice, EarlierOutsidePeriod, EarlierUnknownCode, EarlierBadNumber, EarlierUnknownLevel,
        EarlierOfOtherRules, EarlierBesideDossier, EarlierOfAnotherKind,
    ];
}
