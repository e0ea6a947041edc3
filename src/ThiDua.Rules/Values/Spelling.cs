using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Values;

/// <summary>Finds what a misspelt word was meant to be.</summary>
internal static class Spelling
{
    private const int ShortestBeginning = 4; // fewer letters are the beginning of many words
    private const int LongestWord = 64; // keeps the time linear in the length of hostile texts

    /// <summary>
    /// The known word that is fewest edits away (one letter more, less, other, or two neighbours swapped; capitals and
    /// Vietnamese marks do not count), at most a third of the word and at least one, but never the whole word; the
    /// first of equals. Where none is near, the only one that goes on where the word ends; null when there is none.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return null;
        string lower = Folded(word);
        int allowed = word.Length < 2 ? 0 : Math.Max(1, word.Length / 3);
        string? nearest = null;
        string? longer = null;
        bool isOne = word.Length >= ShortestBeginning;
        foreach (string candidate in known)
        {
            bool goesOn = candidate.Length <= LongestWord
                && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);
            if (isOne && goesOn)
            {
                isOne = longer is null;
                longer = isOne ? candidate : null;
            }

            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - word.Length) > allowed)
                continue;
            int edits = Distance(lower, Folded(candidate));
            if (edits > allowed)
                continue;
            nearest = candidate;
            allowed = edits - 1; // only a nearer one can replace it
            if (allowed < 0)
                break;
        }
        return nearest ?? longer;
    }

    /// <summary>Codes have no marks, and people write the words that they stand for.</summary>
    private static string Folded(string word) => VietnameseLetters.WithoutMarks(word).ToLowerInvariant();

    /// <summary>Damerau–Levenshtein distance in its optimal string alignment form: no letter is edited twice.</summary>
    internal static int Distance(string a, string b)
    {
        int[] twoBack = new int[b.Length + 1];
        int[] oneBack = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            oneBack[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int other = oneBack[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(other, Math.Min(oneBack[j], row[j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = swapped ? Math.Min(best, twoBack[j - 2] + 1) : best;
            }
            (twoBack, oneBack, row) = (oneBack, row, twoBack);
        }
        return oneBack[b.Length];
    }
}
