using System.Text;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Finds words that state a bound on a number of things: "không quá 02 điển hình", "ít nhất 3 buổi". A bound on points
/// ("tối đa 10 điểm") is none of these.
/// </summary>
internal static class BoundWords
{
    private const int MostWordsAfter = 2;

    private static readonly string[] _phrases =
    [
        "không quá", "không vượt quá", "tối đa", "nhiều nhất",
        "ít nhất", "tối thiểu", "không ít hơn", "không dưới",
    ];

    /// <summary>The first such words with their number, as they are written; null when there are none.</summary>
    public static string? Find(string text)
    {
        string spaced = OneSpace(Text.Compose(text));
        string lower = spaced.ToLowerInvariant();
        for (int at = 0; at < lower.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(lower[at - 1])) continue;
            foreach (string phrase in _phrases)
                if (End(lower, at, phrase) is { } end) return spaced.Substring(at, end - at);
        }

        return null;
    }

    /// <summary>Where a phrase with its number and the next words ends; null when it does not stand here.</summary>
    private static int? End(string text, int at, string phrase)
    {
        int next = at + phrase.Length;
        if (string.CompareOrdinal(text, at, phrase, 0, phrase.Length) != 0) return null;
        while (next < text.Length && (text[next] is ' ' or ':' or '(')) next++;
        int digits = next;
        while (digits < text.Length && text[digits] is >= '0' and <= '9') digits++;
        if (digits == next || next == at + phrase.Length) return null;
        int end = digits;
        for (int words = 0; words < MostWordsAfter && end + 1 < text.Length && text[end] == ' '; words++)
        {
            int word = end + 1;
            while (word < text.Length && char.IsLetter(text[word])) word++;
            if (word == end + 1) break;
            if (words == 0 && string.CompareOrdinal(text, end + 1, "điểm", 0, word - end - 1) == 0
                && word - end == 5) return null;
            end = word;
        }

        return end;
    }

    private static string OneSpace(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (!isSpace) spaced.Append(c);
            else if (spaced.Length > 0 && spaced[spaced.Length - 1] != ' ') spaced.Append(' ');
        }

        return spaced.ToString();
    }
}
