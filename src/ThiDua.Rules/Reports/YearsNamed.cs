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

    public static IReadOnlyList<int> In(string text)
    {
        var years = new List<int>();
        for (int at = 0; (at = text.IndexOf(Word, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += Word.Length;
            int end = at;
            while (end < text.Length && text[end] is >= '0' and <= '9') end++;
            if (end - at != 4) continue;
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
        var asked = In(heading).Where(year => period.First.Year <= year && year <= period.Last.Year).ToList();
        if (asked.Count == 0) return [];
        var named = In(text);
        return named.Any(asked.Contains) ? [] : named;
    }
}
