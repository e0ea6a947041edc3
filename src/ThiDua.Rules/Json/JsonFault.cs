using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary>
/// What ended the reading of a text, and at which byte; either in a value that was to come, or between the parts of the
/// innermost open object or array.
/// </summary>
internal readonly record struct JsonFault(
    DiagnosticDescriptor Descriptor, int Offset, bool IsInValue, params DiagnosticArgument[] Arguments)
{
    public static JsonFault BadUtf8(Utf8Check utf8, int offset, bool isInValue) =>
        new(DiagnosticCatalog.BadUtf8, offset, isInValue, new DiagnosticArgument("byte", utf8.Show(offset)));

    /// <summary>A number that is none in JSON.</summary>
    public static JsonFault NotANumber(int offset, bool isInValue, string shown) => new(
        DiagnosticCatalog.NotANumber,
        offset,
        isInValue,
        new DiagnosticArgument("text", shown),
        MendedNumber.Hint(shown));

    /// <summary>A fault that the texts describe in words of both languages.</summary>
    public static JsonFault Found(int offset, bool isInValue, string english, string vietnamese) =>
        new(DiagnosticCatalog.Syntax, offset, isInValue, new DiagnosticArgument("found", english, vietnamese));
}
