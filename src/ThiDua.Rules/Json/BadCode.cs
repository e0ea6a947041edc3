using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>What is said of a text that is no code: itself, and the code that is nearest to it.</summary>
internal static class BadCode
{
    public static DiagnosticArgument[] Arguments(string text) =>
    [
        new("value", Quoting.Shorten(text)),
        Nearest(text) is { } code
            ? new("example", ", such as \"" + code + "\"", ", ví dụ \"" + code + "\"")
            : new("example", ""),
    ];

    private static string? Nearest(string text)
    {
        string bare = VietnameseLetters.WithoutMarks(text);
        var words = new string([.. bare.Select(c => IsOfCode(c) ? c : ' ')])
            .Split([' '], System.StringSplitOptions.RemoveEmptyEntries);
        return Code.TryParse(string.Join("-", words), out var code) && !code.IsDerived ? code.Value : null;
    }

    private static bool IsOfCode(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
