using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>
/// How a number that is none in JSON was perhaps meant: without spaces, with a point, with a zero ahead.
/// </summary>
internal static class MendedNumber
{
    /// <summary>The argument <c>hint</c>: the number as it may be written, or how numbers are written.</summary>
    /// <param name="text">What stands there.</param>
    /// <param name="isJson">Whether it stands in JSON, where a share is a text.</param>
    public static DiagnosticArgument Hint(string text, bool isJson = true)
    {
        if (Of(text) is { } mended)
        {
            string shown = isJson && mended[mended.Length - 1] == '%' ? "\"" + mended + "\"" : mended;
            return new DiagnosticArgument("hint", "Write " + shown + ".", "Hãy viết " + shown + ".");
        }

        return new DiagnosticArgument(
            "hint",
            "Write digits with at most one decimal point, such as 0.5 or -2.",
            "Hãy viết bằng chữ số với nhiều nhất một dấu chấm thập phân, ví dụ 0.5 hoặc -2.");
    }

    /// <summary>The number as it may be written; null where that is not clear.</summary>
    public static string? Of(string text)
    {
        string close = text.Replace(" ", "").Replace("\u00a0", "").Replace("\u202f", "");
        string share = close.EndsWith("%", System.StringComparison.Ordinal) ? "%" : "";
        string number = close.Substring(0, close.Length - share.Length);
        bool isNegative = number.Length > 0 && number[0] is '-' or '−';
        string digits = number.TrimStart('+', '-', '−').TrimStart('0').TrimEnd('.');
        if (digits.Length == 0 || digits[0] is '.' or ',') digits = "0" + digits;
        // "1,500" may be more than a thousand, or one and a half.
        int comma = digits.IndexOf(',');
        if (comma >= 0 && comma + 4 != digits.Length) digits = digits.Replace(',', '.');
        foreach (char c in digits)
            if (c is not (>= '0' and <= '9' or '.')) return null;

        return number.Length > 0 && Fraction.TryParse(digits, out _) ? (isNegative ? "-" : "") + digits + share : null;
    }
}
