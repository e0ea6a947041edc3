namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A place of a document for a part that the rule set does not have.</summary>
    public static DiagnosticDescriptor NothingToShow { get; } = new("TD1101", Severity.Error,
        "The rule set has no {part} to stand here. Add that part, or remove \"shows\".",
        "Bộ quy tắc không có {part} để in tại đây. Hãy bổ sung phần đó, hoặc bỏ \"shows\".");

    /// <summary>A place of a document for a part with an unknown code.</summary>
    public static DiagnosticDescriptor UnknownPartToShow { get; } = new("TD1102", Severity.Error,
        "The rule set has no {part} \"{code}\". {hint}",
        "Bộ quy tắc không có {part} \"{code}\". {hint}");

    /// <summary>A text that is no number and symbol of a document.</summary>
    public static DiagnosticDescriptor BadDocumentNumber { get; } = new("TD1103", Severity.Error,
        "\"{value}\" is no number and symbol. Write them as printed, such as \"91/2017/NĐ-CP\" or \"34-CT/TW\".",
        "\"{value}\" không phải là số, ký hiệu văn bản. Hãy ghi như in, ví dụ \"91/2017/NĐ-CP\" hoặc \"34-CT/TW\".");

    /// <summary>A replacing document that the register does not have.</summary>
    public static DiagnosticDescriptor UnknownReplacement { get; } = new("TD1104", Severity.Error,
        "The register has no document \"{code}\" that could replace this one. {hint}",
        "Danh mục không có văn bản \"{code}\" để thay thế văn bản này. {hint}");

    /// <summary>A table of a document with fewer or more columns than its part has.</summary>
    public static DiagnosticDescriptor WrongColumns { get; } = new("TD1105", Severity.Error,
        "\"columns\" has {count}, but this part is printed with 2 to {most}: {names}. Write their heads in this order, or remove \"columns\".",
        "\"columns\" có {count} cột, trong khi phần này in từ 2 đến {most} cột: {names}. Hãy ghi tên các cột theo thứ tự đó, hoặc bỏ \"columns\".");

    /// <summary>Heads of columns for a part that is printed as a list.</summary>
    public static DiagnosticDescriptor NeverTable { get; } = new("TD1106", Severity.Error,
        "This part is never printed as a table. Remove \"columns\".",
        "Phần này không in thành bảng. Hãy bỏ \"columns\".");

    private static DiagnosticDescriptor[] DocumentsPart() =>
        [NothingToShow, UnknownPartToShow, BadDocumentNumber, UnknownReplacement, WrongColumns, NeverTable];
}
