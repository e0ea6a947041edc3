namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A format number that this library does not read.</summary>
    public static DiagnosticDescriptor UnknownFormat { get; } = new("TD0201", Severity.Error,
        "The format {format} is not known; this library reads format {known}. Write {known}, or use a newer library.",
        "Không biết định dạng {format}; thư viện này đọc định dạng {known}. Hãy ghi {known}, hoặc dùng thư viện mới hơn.");

    private static DiagnosticDescriptor[] RootPart() => [UnknownFormat];
}
