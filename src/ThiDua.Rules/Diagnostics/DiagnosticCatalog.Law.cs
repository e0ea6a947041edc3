namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>An interpretation that is not declared.</summary>
    public static DiagnosticDescriptor UnknownInterpretation { get; } = new("TD0501", Severity.Error,
        "No interpretation \"{code}\" is declared. {hint}",
        "Chưa khai báo cách hiểu \"{code}\". {hint}");

    /// <summary>An interpretation that nothing uses.</summary>
    public static DiagnosticDescriptor UnusedInterpretation { get; } = new("TD0502", Severity.Warning,
        "The interpretation \"{code}\" is declared, but nothing depends on it. Use it in a \"by-reading\", or remove it.",
        "Cách hiểu \"{code}\" được khai báo nhưng không nơi nào dùng. Hãy dùng trong \"by-reading\", hoặc bỏ đi.");

    /// <summary>A reading that the interpretation does not have.</summary>
    public static DiagnosticDescriptor UnknownReading { get; } = new("TD0503", Severity.Error,
        "The interpretation \"{interpretation}\" has no reading \"{code}\". {hint}",
        "Cách hiểu \"{interpretation}\" không có phương án \"{code}\". {hint}");

    /// <summary>A reading without a value.</summary>
    public static DiagnosticDescriptor ReadingWithoutValue { get; } = new("TD0504", Severity.Error,
        "There is no value for the reading \"{code}\" of \"{interpretation}\". Add it to \"values\".",
        "Chưa có giá trị cho phương án \"{code}\" của cách hiểu \"{interpretation}\". Hãy thêm vào \"values\".");

    private static DiagnosticDescriptor[] LawPart() =>
        [UnknownInterpretation, UnusedInterpretation, UnknownReading, ReadingWithoutValue];
}
