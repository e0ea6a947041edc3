namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A text that is not a period.</summary>
    public static DiagnosticDescriptor BadPeriod { get; } = new("TD0801", Severity.Error,
        "\"{value}\" is not a period. {hint}",
        "\"{value}\" không phải là kỳ. {hint}");

    /// <summary>A period whose last day is before its first.</summary>
    public static DiagnosticDescriptor PeriodEndsBeforeItBegins { get; } = new("TD0802", Severity.Error,
        "The period \"{value}\" ends before it begins. Put the first day before the last.",
        "Kỳ \"{value}\" kết thúc trước khi bắt đầu. Hãy viết ngày đầu trước ngày cuối.");

    private static DiagnosticDescriptor[] TimePart() => [BadPeriod, PeriodEndsBeforeItBegins];
}
