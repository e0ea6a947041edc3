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

    private static DiagnosticDescriptor[] DocumentsPart() => [NothingToShow, UnknownPartToShow];
}
