using System.Text.RegularExpressions;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>
/// What interval a text was perhaps meant to be: "từ 65 đến dưới 85", "dưới 20%", "65-85", "[65; 85)", "== 3",
/// "trước 15/12/2031".
/// </summary>
internal static class MeantInterval
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const int Longest = 60; // nobody says an interval in more letters

    private const string End = @"(\d{4}-\d{2}-\d{2}|[-+]?\d+(?:[.,]\d+)?%?)";

    private static readonly Regex _spokenDate = new(@"(?:ngày )?\b(\d{1,2})/(\d{1,2})/(\d{4})\b", Options);

    // What people write, and the interval that it is; the longer sayings come first.
    private static readonly (Regex Said, string Is)[] _sayings =
    [
        (Saying("(?:từ |from )?" + End + " (?:trở lên|and above|and more)"), ">= $1"),
        (Saying("(?:từ |from )?" + End + " (?:trở xuống|and below|and less)"), "<= $1"),
        (Saying("(?:từ|from) " + End + " (?:đến|to) (?:dưới|below|under) " + End), "[$1, $2)"),
        (Saying("(?:trên|above|over) " + End + " (?:đến|to) (?:dưới|below|under) " + End), "($1, $2)"),
        (Saying("(?:trên|above|over) " + End + " (?:đến|to) " + End), "($1, $2]"),
        (Saying("(?:từ |from )?" + End + " ?(?:đến|to|-|–|—|\\.\\.) ?" + End), "[$1, $2]"),
        (Saying("(?:dưới|nhỏ hơn|ít hơn|trước|below|under|less than|before) " + End), "< $1"),
        (Saying("(?:trên|lớn hơn|nhiều hơn|hơn|sau|above|over|more than|after) " + End), "> $1"),
        (Saying("(?:không quá|tối đa|đến|at most|up to|no more than|=<|⩽) ?" + End), "<= $1"),
        (Saying("(?:từ|ít nhất|tối thiểu|không dưới|at least|from|=>|⩾) ?" + End), ">= $1"),
        (Saying("(?:==|bằng|đúng|exactly)? ?" + End), "= $1"),
        (Saying(@"([<>]) (=) ?" + End), "$1$2 $3"),
        (Saying(@"([\[(]) ?" + End + " ?; ?" + End + @" ?([\])])"), "$1$2, $3$4"),
    ];

    /// <summary>The argument <c>hint</c> about a text that is no interval.</summary>
    public static DiagnosticArgument Hint(string text)
    {
        string pointed = IntervalText.WithPoints(text);
        if (pointed != text && IsInterval(pointed))
        {
            return new DiagnosticArgument(
                "hint",
                "Write a point before decimals: \"" + Quoting.Shorten(pointed) + "\".",
                "Hãy dùng dấu chấm trước phần thập phân: \"" + Quoting.Shorten(pointed) + "\".");
        }

        return Of(text) is { } meant
            ? Quoting.Hint(meant, [])
            : new DiagnosticArgument(
                "hint",
                "Write it like \"[70, 80]\", \"(70, 80]\", \"> 92\", \"<= 3\" or \"= 0\".",
                "Hãy viết như \"[70, 80]\", \"(70, 80]\", \"> 92\", \"<= 3\" hoặc \"= 0\".");
    }

    private static string? Of(string text)
    {
        if (text.Length > Longest) return null;
        string said = _spokenDate.Replace(text.Trim(), date =>
            string.Join("-", date.Groups[3].Value, TwoDigits(date.Groups[2].Value), TwoDigits(date.Groups[1].Value)));
        if (said != text && IsInterval(said)) return said;
        said = IntervalText.WithPoints(said).Replace(" %", "%");
        foreach (var (saying, written) in _sayings)
        {
            if (!saying.IsMatch(said)) continue;
            string meant = saying.Replace(said, written);
            return IsInterval(meant) ? meant : null;
        }

        return null;
    }

    private static string TwoDigits(string number) => number.PadLeft(2, '0');

    private static bool IsInterval(string text) =>
        IntervalText.TryParseNumbers(text, out _, out _, out _) || IntervalText.TryParseDates(text, out _, out _);

    private static Regex Saying(string pattern) => new("^" + pattern + "$", Options);
}
