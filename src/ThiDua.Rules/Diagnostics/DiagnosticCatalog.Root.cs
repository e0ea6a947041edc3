namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A format number that this library does not read.</summary>
    public static DiagnosticDescriptor UnknownFormat { get; } = new("TD0201", Severity.Error,
        "The format {format} is not known; this library reads format {known}. Write {known}, or use a newer library.",
        "Không biết định dạng {format}; thư viện này đọc định dạng {known}. Hãy ghi {known}, hoặc dùng thư viện mới hơn.");

    /// <summary>A code declared twice.</summary>
    public static DiagnosticDescriptor DuplicateCode { get; } = new("TD0202", Severity.Error,
        "The code \"{code}\" is declared already at {first}. Give one of the two another code.",
        "Mã \"{code}\" đã được khai báo tại {first}. Hãy đặt mã khác cho một trong hai.");

    /// <summary>A code that has a meaning of its own.</summary>
    public static DiagnosticDescriptor ReservedCode { get; } = new("TD0203", Severity.Error,
        "\"{code}\" has a meaning of its own and cannot be a code. Choose another code.",
        "\"{code}\" đã có nghĩa riêng nên không dùng làm mã được. Hãy chọn mã khác.");

    /// <summary>A last day before the first.</summary>
    public static DiagnosticDescriptor DatesTurned { get; } = new("TD0204", Severity.Error,
        "The last day {to} lies before the first day {from}. Exchange them or mend the year.",
        "Ngày cuối {to} đứng trước ngày đầu {from}. Hãy đổi chỗ hoặc sửa năm.");

    /// <summary>Too many lines.</summary>
    public static DiagnosticDescriptor TooManyCriteria { get; } = new("TD0205", Severity.Error,
        "The rubric has more than {most} lines. Split the rule set, or raise the limit in the reading options.",
        "Bảng điểm có hơn {most} dòng. Hãy tách bộ quy tắc, hoặc nâng giới hạn trong tùy chọn đọc.");

    /// <summary>Two rule sets of one code in force on the same day.</summary>
    public static DiagnosticDescriptor InForceTwice { get; } = new("TD0206", Severity.Error,
        "The versions {first} and {second} of \"{code}\" are in force on the same day. End one before the other begins.",
        "Hai phiên bản {first} và {second} của \"{code}\" có hiệu lực trong cùng một ngày. Hãy cho bản trước hết hiệu lực trước khi bản sau bắt đầu.");

    /// <summary>A dossier for a rule set that scores nothing.</summary>
    public static DiagnosticDescriptor NoRubricForDossier { get; } = new("TD0207", Severity.Error,
        "The rule set \"{ruleSet}\" has no rubric, so no dossier can be scored by it. Use a rule set with \"rubric\" or \"rubrics\".",
        "Bộ quy tắc \"{ruleSet}\" không có bảng chấm điểm nên không chấm được hồ sơ. Hãy dùng bộ quy tắc có \"rubric\" hoặc \"rubrics\".");

    private static DiagnosticDescriptor[] RootPart() =>
    [
        UnknownFormat, DuplicateCode, ReservedCode, DatesTurned, TooManyCriteria, InForceTwice, NoRubricForDossier,
    ];
}
