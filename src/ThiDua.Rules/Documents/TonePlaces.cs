using System;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// Where tones stand in syllables that end in oa, oe or uy: "hòa" or "hoà". Both are read alike; a document that has
/// both was put together from texts of two keyboards, and a search in it misses half of them.
/// </summary>
internal sealed class TonePlaces
{
    private const string FirstWithTone = "òóỏõọùúủũụ";
    private const string LastAfterO = "àáảãạèéẻẽẹ";
    private const string LastAfterU = "ỳýỷỹỵ";

    private Met? _onFirst;
    private Met? _onLast;

    /// <summary>Looks at the words of a text.</summary>
    public void Add(PrintedText text)
    {
        foreach (var token in PrintedToken.Split(text.Text))
        {
            if (!token.IsWord || token.Length < 2) continue;
            string word = Text.Compose(token.ToString());
            string small = word.ToLowerInvariant();
            if (IsOnFirst(small)) _onFirst = Met.Again(_onFirst, word, text);
            else if (IsOnLast(small)) _onLast = Met.Again(_onLast, word, text);
        }
    }

    /// <summary>Reports the first word of the spelling that is met less often.</summary>
    public void Report(LintScope scope)
    {
        if (_onFirst is not { } first || _onLast is not { } last) return;
        // Where both are as frequent, the national head of the decree decides: "CỘNG HÒA".
        var (rare, usual) = first.Times < last.Times ? (first, last) : (last, first);
        scope.Report(
            DiagnosticCatalog.TonesOnTwoLetters,
            rare.Text.About,
            rare.Text.At,
            new DiagnosticArgument("word", rare.Word),
            new DiagnosticArgument("times", rare.Times),
            new DiagnosticArgument("other", usual.Word),
            new DiagnosticArgument("otherTimes", usual.Times));
    }

    private static bool IsOnFirst(string word)
    {
        int at = FirstWithTone.IndexOf(word[word.Length - 2]);
        return word[word.Length - 1] switch
        {
            'a' or 'e' => at is >= 0 and < 5,
            'y' => at >= 5,
            _ => false,
        };
    }

    /// <summary>In "quý" the u belongs to the consonant: there is no other way to write it.</summary>
    private static bool IsOnLast(string word)
    {
        char last = word[word.Length - 1];
        return word[word.Length - 2] switch
        {
            'o' => LastAfterO.IndexOf(last) >= 0,
            'u' => LastAfterU.IndexOf(last) >= 0 && (word.Length == 2 || word[word.Length - 3] != 'q'),
            _ => false,
        };
    }

    private readonly record struct Met(string Word, PrintedText Text, int Times)
    {
        public static Met Again(Met? before, string word, PrintedText text) =>
            before is { } met ? met with { Times = met.Times + 1 } : new Met(word, text, 1);
    }
}
