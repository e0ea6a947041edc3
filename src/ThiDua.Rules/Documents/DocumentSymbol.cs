using System;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// The number and symbol of a document (số, ký hiệu), such as <c>Số: 152/KH-UBND</c>: as printed, and what can be read
/// of it. What a draft or a blank form leaves open is null.
/// </summary>
public sealed record DocumentSymbol
{
    private DocumentSymbol(string printed) => Printed = printed;

    /// <summary>The line as printed.</summary>
    public string Printed { get; }

    /// <summary>The number (số); null where it is left open.</summary>
    public string? Number { get; private init; }

    /// <summary>The year in the symbol of a legal text; null where there is none.</summary>
    public int? Year { get; private init; }

    /// <summary>The letters of the kind of document, such as KH or BC; null where the line cannot be read.</summary>
    public string? Kind { get; private init; }

    /// <summary>The letters of the issuing body, such as UBND; null where they are left open.</summary>
    public string? Body { get; private init; }

    /// <summary>Whether number and symbol could be told apart.</summary>
    public bool IsReadable => Kind is not null;

    /// <summary>What two ways of printing the same number and symbol have in common.</summary>
    internal string Key => string.Join(
        "/", Number?.TrimStart('0'), Year?.ToString(CultureInfo.InvariantCulture), Kind, Body).ToUpperInvariant();

    /// <summary>Reads a line; what cannot be read is null, nothing is refused.</summary>
    /// <exception cref="ArgumentNullException">There is no line.</exception>
    public static DocumentSymbol Read(string printed)
    {
        string bare = Bare(Text.Compose(Require.NotNull(printed, nameof(printed))));
        int digits = DigitsAt(bare, 0);
        var symbol = new DocumentSymbol(printed) { Number = digits == 0 ? null : bare.Substring(0, digits) };
        string rest = bare.Substring(digits);
        return (rest.Length == 0 ? '\0' : rest[0]) switch
        {
            '/' => State(symbol, rest.Substring(1)),
            '-' when digits > 0 => Split(symbol, rest.Substring(1), '/'), // the Party: 34-CT/TW
            _ => new DocumentSymbol(printed),
        };
    }

    /// <summary>The line as printed.</summary>
    public override string ToString() => Printed;

    /// <summary>After the number: the year of legal texts, the letters of the kind and those of the body.</summary>
    private static DocumentSymbol State(DocumentSymbol symbol, string rest)
    {
        const int year = 4;
        bool hasYear = DigitsAt(rest, 0) == year && rest.Length > year && rest[year] == '/';
        return !hasYear ? Split(symbol, rest, '-') : Split(
            symbol with { Year = int.Parse(rest.Substring(0, year), NumberStyles.None, CultureInfo.InvariantCulture) },
            rest.Substring(year + 1),
            '-');
    }

    private static DocumentSymbol Split(DocumentSymbol symbol, string letters, char between)
    {
        int at = letters.IndexOf(between);
        string kind = at < 0 ? letters : letters.Substring(0, at);
        string body = at < 0 ? "" : letters.Substring(at + 1);
        bool isReadable = kind.Length > 0 && char.IsLetter(kind[0]) && kind.All(char.IsLetterOrDigit)
            && body.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '&' or '/');
        return isReadable
            ? symbol with { Kind = kind, Body = body.Length == 0 ? null : body }
            : new DocumentSymbol(symbol.Printed);
    }

    /// <summary>Without "Số:", blanks, and the dots of what is left open.</summary>
    private static string Bare(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.StartsWith("số", StringComparison.OrdinalIgnoreCase)) trimmed = trimmed.Substring(2);
        var kept = trimmed.Where((c, i) => !char.IsWhiteSpace(c) && c is not (':' or '…') && !IsOneOfDots(trimmed, i));
        return new string([.. kept]).TrimEnd('.', ';', ',', '-', '/');
    }

    private static bool IsOneOfDots(string text, int at) => text[at] == '.'
        && ((at > 0 && text[at - 1] == '.') || (at + 1 < text.Length && text[at + 1] == '.'));

    private static int DigitsAt(string text, int start)
    {
        int at = start;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at - start;
    }
}
