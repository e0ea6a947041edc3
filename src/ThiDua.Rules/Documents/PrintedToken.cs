using System;
using System.Collections.Generic;
using System.Globalization;

namespace ThiDua.Rules.Documents;

/// <summary>A word, a number or a mark of a printed text, and where it stands there.</summary>
internal readonly struct PrintedToken
{
    private readonly string _text;

    private PrintedToken(string text, int start, int length)
    {
        _text = text;
        Start = start;
        Length = length;
    }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public bool IsWord => char.IsLetter(_text[Start]);

    public bool IsNumber => IsDigit(_text[Start]);

    /// <summary>The number; null for what is none, or for one that is too long to be of a day or a year.</summary>
    public int? Number => IsNumber && Length <= 9
        ? int.Parse(ToString(), NumberStyles.None, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Whether it is a word, whatever its capitals.</summary>
    public bool Is(string word) => Length == word.Length
        && string.Compare(_text, Start, word, 0, Length, StringComparison.OrdinalIgnoreCase) == 0;

    public override string ToString() => _text.Substring(Start, Length);

    /// <summary>The words, numbers and marks of a text in their order; one pass, however long the text.</summary>
    public static List<PrintedToken> Split(string text)
    {
        var tokens = new List<PrintedToken>();
        for (int at = 0; at < text.Length;)
        {
            int start = at++;
            if (char.IsWhiteSpace(text[start])) continue;
            if (char.IsLetter(text[start]))
                while (at < text.Length && char.IsLetter(text[at])) at++;
            else if (IsDigit(text[start]))
                while (at < text.Length && IsDigit(text[at])) at++;
            tokens.Add(new PrintedToken(text, start, at - start));
        }

        return tokens;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
