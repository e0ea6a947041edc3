namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A text that is not a period.</summary>
    public static DiagnosticDescriptor BadPeriod { get; } = new("TD0801", Severity.Error,
        "\"{value}\" is not a period. Write it like \"2026\", \"2026-H1\", \"2026-Q2\", \"2026-03\", "
            + "\"2025-07-01/2026-06-30\", \"2021/2025\" or \"2025-2026\" (a school year).",
        "\"{value}\" không phải là kỳ. Hãy viết như \"2026\", \"2026-H1\", \"2026-Q2\", \"2026-03\", "
            + "\"2025-07-01/2026-06-30\", \"2021/2025\" hoặc \"2025-2026\" (năm học).");

    /// <summary>A period whose last day is before its first.</summary>
    public static DiagnosticDescriptor PeriodEndsBeforeItBegins { get; } = new("TD0802", Severity.Error,
        "The period \"{value}\" ends before it begins. Put the first day before the last.",
        "Kỳ \"{value}\" kết thúc trước khi bắt đầu. Hãy viết ngày đầu trước ngày cuối.");

    private static DiagnosticDescriptor[] TimePart() => [BadPeriod, PeriodEndsBeforeItBegins];
}
