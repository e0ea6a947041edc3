using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// Finds in a text what looks like a citation: "Kế hoạch số 12/KH-UBND", "Luật … năm 2022", "Luật … ngày 26 tháng 11
/// năm 2003", "Luật … số 15/2003/QH11".
/// </summary>
internal sealed class CitationFinder
{
    private readonly ILookup<string, (string[] Words, DocumentKind Kind)> _kinds;
    private readonly ILookup<string, (string[] Words, string Name)> _names;

    public CitationFinder(CitationRegister register)
    {
        _kinds = register.Kinds
            .Select(kind => (Words: WordsOf(kind.Title), Kind: kind))
            .Where(one => one.Words.Length > 0)
            .OrderByDescending(one => one.Words.Length)
            .ToLookup(one => one.Words[0]);
        _names = register.Documents
            .SelectMany(document => document.Names)
            .Distinct()
            .Select(name => (Words: WordsOf(name), Name: name))
            .Where(one => one.Words.Length > 0)
            .ToLookup(one => one.Words[0]);
    }

    /// <summary>The citations in the order of the text.</summary>
    public IEnumerable<Citation> Find(string text)
    {
        var tokens = PrintedToken.Split(text);
        // Compared like headings: capitals and the place of the tone do not matter, nor marks between the words.
        var words = tokens.Select(token => token.IsWord ? Text.Fold(token.ToString()) : null).ToList();
        var named = new SortedDictionary<int, List<string>>(); // by where the name ends
        for (int i = 0; i < tokens.Count; i++)
        {
            if (words[i] is not { } word) continue;
            foreach (var (kind, end) in Matches(_kinds[word], words, i, one => one.Words, one => one.Kind).Take(1))
                if (Number(text, tokens, end) is { } number) yield return new Citation.ByNumber(kind, number);

            foreach (var (name, end) in Matches(_names[word], words, i, one => one.Words, one => one.Name))
            {
                if (!named.TryGetValue(end, out var same)) named.Add(end, same = []);
                same.Add(name);
            }
        }

        // "Luật sửa đổi … của Luật …": which of the two the year is of is not said.
        foreach (var one in named)
            if (After(text, tokens, one.Key, ValueList.From(one.Value)) is { } citation) yield return citation;
    }

    /// <summary>What follows a name: number, day or year; null where none does, as only the name is cited.</summary>
    private static Citation? After(string text, List<PrintedToken> tokens, int end, ValueList<string> names)
    {
        int at = end < tokens.Count && (tokens[end].Is(",") || tokens[end].Is("(")) ? end + 1 : end;
        bool isAnnounced = at < tokens.Count && tokens[at].Is("số");
        if (isAnnounced && Number(text, tokens, at) is { } number) return new Citation.NameWithNumber(names, number);
        if (PrintedDate.Read(tokens, at)?.Value is { } day) return new Citation.NameWithDay(names, day);
        return Year(tokens, end) is { } year ? new Citation.NameWithYear(names, year) : null;
    }

    /// <summary>What begins at a token, and the number of the token after it.</summary>
    private static IEnumerable<(TFound Found, int End)> Matches<TKnown, TFound>(
        IEnumerable<TKnown> known,
        List<string?> words,
        int start,
        Func<TKnown, string[]> wordsOf,
        Func<TKnown, TFound> found)
    {
        foreach (var one in known)
        {
            var wanted = wordsOf(one);
            int at = start;
            int met = 0;
            for (; met < wanted.Length && at < words.Count; at++)
            {
                if (words[at] is not { } word) continue; // a comma or a dash
                if (!string.Equals(word, wanted[met], StringComparison.Ordinal)) break;
                met++;
            }

            if (met == wanted.Length) yield return (found(one), at);
        }
    }

    /// <summary>The number and symbol after the kind; null where there is none that can be read.</summary>
    private static DocumentSymbol? Number(string text, List<PrintedToken> tokens, int at)
    {
        if (at >= tokens.Count) return null;
        bool isAnnounced = tokens[at].Is("số");
        if (!isAnnounced && !tokens[at].IsNumber) return null;
        int start = isAnnounced ? tokens[at].End : tokens[at].Start;
        var symbol = DocumentSymbol.Read(text.Substring(start, EndOfNumber(text, start) - start));
        return symbol.IsReadable ? symbol : null;
    }

    /// <summary>
    /// Blanks and dots may stand before the stroke, where the number is left open; after it the symbol has none.
    /// </summary>
    private static int EndOfNumber(string text, int start)
    {
        int at = start;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '…' or ':')) at++;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        int stroke = at;
        while (stroke < text.Length && (char.IsWhiteSpace(text[stroke]) || text[stroke] is '.' or '…')) stroke++;
        if (stroke < text.Length && text[stroke] == '/') at = stroke;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '/' or '-' or '.' or '&')) at++;
        return at;
    }

    private static int? Year(List<PrintedToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Is("năm") && tokens[at + 1].Length == 4 ? tokens[at + 1].Number : null;

    private static string[] WordsOf(string text) =>
        [.. PrintedToken.Split(text).Where(token => token.IsWord).Select(token => Text.Fold(token.ToString()))];
}

/// <summary>A document that a text names.</summary>
internal abstract record Citation
{
    private Citation() { }

    /// <summary>By its kind, with its number.</summary>
    public sealed record ByNumber(DocumentKind Kind, DocumentSymbol Number) : Citation;

    /// <summary>By one of these names, with its number.</summary>
    public sealed record NameWithNumber(ValueList<string> Names, DocumentSymbol Number) : Citation;

    /// <summary>By one of these names, with the day of its issue.</summary>
    public sealed record NameWithDay(ValueList<string> Names, LocalDate Day) : Citation;

    /// <summary>By one of these names, with the year of its issue.</summary>
    public sealed record NameWithYear(ValueList<string> Names, int Year) : Citation;
}
