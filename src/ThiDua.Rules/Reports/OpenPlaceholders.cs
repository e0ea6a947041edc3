using System;

namespace ThiDua.Rules.Reports;

/// <summary>
/// Finds what a form leaves open and nobody has filled in: "…", "......", "____", "ngày tháng năm 2024", "Số: /BC-".
/// Dots right behind a word or a comma ("kinh tế, xã hội...") are "and so on", and no placeholder.
/// </summary>
internal static class OpenPlaceholders
{
    private const int LongRun = 5; // nobody writes "and so on" with five dots
    private const int Around = 12; // characters that are shown before and after

    /// <summary>The first placeholder with some words around it, and their number; null where there is none.</summary>
    public static (string Shown, int Count)? Find(string text)
    {
        int count = 0;
        (int At, int End) first = default;
        for (int at = 0; at < text.Length;)
        {
            int end = EndOf(text, at);
            if (end <= at)
            {
                at = SkipDots(text, at);
                continue;
            }

            if (count++ == 0) first = (at, end);
            at = end;
        }

        return count == 0 ? null : (Shown(text, first.At, first.End), count);
    }

    /// <summary>The end of the placeholder that begins here; this place where none does.</summary>
    private static int EndOf(string text, int at)
    {
        int dots = SkipDots(text, at);
        if (text[at] is '.' or '…') return IsOpen(text, at, dots) ? dots : at;
        if (text[at] == '_') return SkipLine(text, at) is var line && line - at >= 3 ? line : at;
        if (!IsWordStart(text, at)) return at;
        return Math.Max(EndOfBlankDate(text, at), EndOfBlankNumber(text, at)) is var end && end > at ? end : at;
    }

    private static bool IsOpen(string text, int at, int end)
    {
        int length = 0;
        for (int i = at; i < end; i++) length += text[i] == '…' ? 3 : 1;
        if (length < 3) return false;
        if (length >= LongRun && text.IndexOf('…', at, end - at) < 0) return true;
        bool isFollowed = end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '/');
        if (isFollowed) return true;
        int before = at - 1;
        if (before >= 0 && !char.IsWhiteSpace(text[before]) && text[before] is not ('(' or '[' or '/' or ':' or '-'))
            return false;
        while (before >= 0 && char.IsWhiteSpace(text[before])) before--;
        if (before < 0 || text[before] is not (',' or ';')) return true;
        // "a, b, ..." ends there; "Có 3 xã, … phường" goes on.
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end < text.Length && char.IsLetterOrDigit(text[end]);
    }

    /// <summary>"ngày tháng năm", or with a month; what goes on in words ("ngày tháng năm sinh") is none.</summary>
    private static int EndOfBlankDate(string text, int at)
    {
        int end = Word(text, at, "ngày");
        if (end < 0) return at;
        end = Word(text, Blank(text, end), "tháng");
        if (end < 0) return at;
        int month = Blank(text, end);
        while (month < text.Length && char.IsDigit(text[month])) month++;
        end = Word(text, Blank(text, month), "năm");
        if (end < 0) return at;
        int next = Blank(text, end);
        bool goesOn = next < text.Length && next > end && char.IsLetter(text[next]);
        return goesOn ? at : end;
    }

    /// <summary>"Số: /BC-": nothing stands before the stroke.</summary>
    private static int EndOfBlankNumber(string text, int at)
    {
        int end = Word(text, at, "số");
        if (end < 0) return at;
        if (end < text.Length && text[end] == ':') end++;
        int stroke = Blank(text, end);
        return stroke > end && stroke < text.Length && text[stroke] == '/' ? stroke + 1 : at;
    }

    /// <summary>The end of a word that stands here, whatever its capitals; -1 where it does not.</summary>
    private static int Word(string text, int at, string word)
    {
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) return -1;
        int end = at + word.Length;
        return end > text.Length || (end < text.Length && char.IsLetter(text[end])) ? -1 : end;
    }

    private static bool IsWordStart(string text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || !char.IsLetter(text[at - 1]));

    /// <summary>Past blanks and dots: where something should have been written.</summary>
    private static int Blank(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '…' or '_')) at++;
        return at;
    }

    private static int SkipDots(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] is '.' or '…') end++;
        return Math.Max(end, at + 1);
    }

    private static int SkipLine(string text, int at)
    {
        while (at < text.Length && text[at] == '_') at++;
        return at;
    }

    private static string Shown(string text, int at, int end)
    {
        int from = Math.Max(0, at - Around);
        int to = Math.Min(text.Length, end + Around);
        while (from > 0 && from < at && !char.IsWhiteSpace(text[from - 1])) from++;
        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to])) to--;
        return text.Substring(from, to - from).Trim();
    }
}
