using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>
/// Which period was perhaps meant by a text that is none: one in words, as "quý I/2024", or one with its parts in
/// another order, as "Q1/2024" and "3/2024".
/// </summary>
internal static class PeriodSuggestion
{
    private static readonly char[] _between = ['/', '-', '.', ' ', '_'];

    /// <summary>The argument <c>hint</c>: the period that was meant, or how periods are written.</summary>
    public static DiagnosticArgument Hint(string text) => Find(text) is { } meant
        ? new DiagnosticArgument("hint", "Write \"" + meant + "\".", "Hãy viết \"" + meant + "\".")
        : new DiagnosticArgument(
            "hint",
            "Write it like \"2026\", \"2026-H1\", \"2026-Q2\", \"2026-03\", \"2025-2026\" (a school year), "
                + "\"2021/2025\" (years) or by its first and last day like \"2026-03-02/2026-03-08\" (a week).",
            "Hãy viết như \"2026\", \"2026-H1\", \"2026-Q2\", \"2026-03\", \"2025-2026\" (năm học), "
                + "\"2021/2025\" (nhiều năm), hoặc ghi ngày đầu và ngày cuối như \"2026-03-02/2026-03-08\" (tuần).");

    private static Period? Find(string text)
    {
        if (text.Length > 60) return null;
        return Reordered(text.Trim().ToUpperInvariant()) ?? InWords(text);
    }

    private static Period? InWords(string text) =>
        PeriodWording.Read(text, WordingContext.Empty) is { HasErrors: false, Value: { } read } ? read.Period : null;

    /// <summary>A year of four digits, and one more part: a month, a quarter or a half.</summary>
    private static Period? Reordered(string text)
    {
        var parts = text.Split(_between).Where(part => part.Length > 0).ToList();
        if (parts.Count != 2) return null;
        int year = parts.FindIndex(part => part.Length == 4 && part.All(IsDigit));
        return year >= 0 && PeriodText.TryParse(parts[year] + "-" + Padded(parts[1 - year]), out var period, out _)
            ? period : null;
    }

    private static string Padded(string part) => part.Length == 1 && IsDigit(part[0]) ? "0" + part : part;

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
