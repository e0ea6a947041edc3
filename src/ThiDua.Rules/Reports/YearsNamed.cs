using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Time;

namespace ThiDua.Rules.Reports;

/// <summary>The years that words name: "năm 2023".</summary>
internal static class YearsNamed
{
    private const string Word = "năm ";

    private static readonly char[] _ends = ['.', ';', ':', '(', '\n'];

    public static IReadOnlyList<int> In(string text)
    {
        var years = new List<int>();
        for (int at = 0; (at = text.IndexOf(Word, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += Word.Length;
            int end = at;
            while (end < text.Length && text[end] is >= '0' and <= '9') end++;
            if (end - at != 4 || IsOfDocument(text.Substring(0, at - Word.Length))) continue;
            years.Add(int.Parse(text.Substring(at, 4), NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return years;
    }

    /// <summary>
    /// The years that words name although a heading names one of the period, and they name none of these; empty where
    /// nothing is wrong.
    /// </summary>
    public static IReadOnlyList<int> Wrong(string heading, string text, Period period)
    {
        var asked = In(heading).Where(year => IsOf(year, period)).ToList();
        if (asked.Count == 0) return [];
        var named = In(text);
        return named.Any(asked.Contains) ? [] : named;
    }

    /// <summary>
    /// The years that a title names although none is of the period, without those that the title of the outline names;
    /// empty where nothing is wrong.
    /// </summary>
    public static IReadOnlyList<int> WrongInTitle(string outline, string title, Period period)
    {
        var named = In(title);
        return named.Any(year => IsOf(year, period)) ? [] : named.Except(In(outline)).ToList();
    }

    private static bool IsOf(int year, Period period) => period.First.Year <= year && year <= period.Last.Year;

    /// <summary>
    /// Whether words end in the day of a document, or name a law: "ngày 15 tháng 6 năm 2022", "Luật … năm 2022" say
    /// when it was made.
    /// </summary>
    private static bool IsOfDocument(string before)
    {
        string clause = before.Substring(before.LastIndexOfAny(_ends) + 1);
        return clause.IndexOf("luật ", StringComparison.OrdinalIgnoreCase) >= 0
            || clause.IndexOf("hiến pháp ", StringComparison.OrdinalIgnoreCase) >= 0
            || EndsInDay(clause.TrimEnd().Split(' '));
    }

    private static bool EndsInDay(string[] words)
    {
        int month = words.Length - 2;
        return month >= 2 && Is(words[month], "tháng") && Is(words[month - 2], "ngày");
        static bool Is(string word, string known) => string.Equals(word, known, StringComparison.OrdinalIgnoreCase);
    }
}
