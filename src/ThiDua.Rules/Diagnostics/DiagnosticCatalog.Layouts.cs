namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Margins that leave no room for text.</summary>
    public static DiagnosticDescriptor NoRoomForText { get; } = new("TD1190", Severity.Error,
        "The paper has {whole} mm and its margins take {margins} mm. Leave at least {least} mm for the text.",
        "Giấy có {whole} mm mà lề chiếm {margins} mm. Hãy chừa ít nhất {least} mm cho nội dung.");

    /// <summary>A font, or words of the head, without a letter.</summary>
    public static DiagnosticDescriptor LayoutWithoutWords { get; } = new("TD1191", Severity.Error,
        "\"{name}\" is empty. Write what is to be printed with every document.",
        "\"{name}\" để trống. Hãy ghi nội dung dùng cho mọi văn bản in ra.");

    private static DiagnosticDescriptor[] LayoutsPart() => [NoRoomForText, LayoutWithoutWords];
}
