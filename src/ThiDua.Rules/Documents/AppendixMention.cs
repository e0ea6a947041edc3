using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Documents;

/// <summary>
/// A text that names an appendix or a form by its number: "Phụ lục số 1", "Phụ lục III", "biểu số 2".
/// </summary>
/// <param name="Words">The words as printed, without the number.</param>
/// <param name="Number">The number.</param>
/// <param name="Text">The text.</param>
internal sealed record AppendixMention(string Words, int Number, PrintedText Text)
{
    private static readonly string[][] _words = [["phụ", "lục"], ["biểu", "mẫu"], ["biểu"], ["mẫu"]];

    /// <summary>All that a text names, in its order.</summary>
    public static IEnumerable<AppendixMention> Find(PrintedText text)
    {
        var tokens = PrintedToken.Split(text.Text);
        for (int i = 0; i < tokens.Count; i++)
        {
            int end = WordsAt(tokens, i);
            if (end == i) continue;
            int number = end < tokens.Count && tokens[end].Is("số") ? end + 1 : end;
            if (number >= tokens.Count || NumberAt(tokens, i, number) is not { } value) continue;
            yield return new AppendixMention(
                text.Text.Substring(tokens[i].Start, tokens[end - 1].End - tokens[i].Start), value, text);
            i = number;
        }
    }

    /// <summary>Appendices are counted by Roman numerals, in capitals, too; "mẫu vi phạm" names no form 6.</summary>
    private static int? NumberAt(List<PrintedToken> tokens, int words, int at)
    {
        if (tokens[at].Number is { } arabic) return arabic;
        string token = tokens[at].ToString();
        bool isNumeral = tokens[words].Is(_words[0][0])
            && string.Equals(token, token.ToUpperInvariant(), StringComparison.Ordinal);
        return isNumeral ? LabelNumber.Read(token)?.AsRoman : null;
    }

    /// <summary>The number of the token after the words that begin here; the same number where none do.</summary>
    private static int WordsAt(List<PrintedToken> tokens, int start)
    {
        foreach (string[] words in _words)
        {
            int met = 0;
            while (met < words.Length && start + met < tokens.Count && tokens[start + met].Is(words[met])) met++;
            if (met == words.Length) return start + met;
        }

        return start;
    }
}
