using System.Globalization;
using System.Text;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// Goes along a wording, word by word: capitals, the kind of dash and the number of blanks do not matter. It remembers
/// how far anything could be read, for who is told what was understood.
/// </summary>
internal sealed class WordingScanner
{
    private const int YearDigits = 4;

    private readonly string _written; // letter for letter as long as the text in small letters
    private readonly string _text;
    private int _furthest;

    public WordingScanner(string text)
    {
        _written = Evened(text);
        _text = _written.ToLowerInvariant();
    }

    /// <summary>Where it stands; who has read in vain goes back here.</summary>
    public int At { get; set; }

    public bool IsAtEnd => At >= _text.Length;

    /// <summary>What could be read at most.</summary>
    public string Understood => _text.Substring(0, _furthest).Trim();

    /// <summary>What follows it.</summary>
    public string Rest => _text.Substring(_furthest).Trim();

    /// <summary>Takes words, if they stand here as whole words.</summary>
    public bool Take(string words)
    {
        int start = Skipped();
        int end = start + words.Length;
        bool stands = end <= _text.Length && string.CompareOrdinal(_text, start, words, 0, words.Length) == 0
            && (end == _text.Length || !char.IsLetterOrDigit(_text[end]));
        return stands && Reach(end);
    }

    /// <summary>Takes the first of several wordings that stands here.</summary>
    public bool TakeAny(params string[] wordings)
    {
        foreach (string words in wordings)
            if (Take(words)) return true;

        return false;
    }

    /// <summary>Takes a sign such as a slash, with or without blanks around it.</summary>
    public bool TakeSign(char sign)
    {
        int start = Skipped();
        return start < _text.Length && _text[start] == sign && Reach(start + 1);
    }

    /// <summary>Takes a number of no more digits than said.</summary>
    public bool TakeNumber(int digits, out int number)
    {
        int start = Skipped();
        int end = start;
        while (end < _text.Length && _text[end] is >= '0' and <= '9') end++;
        number = 0;
        if (end == start || end - start > digits) return false;
        number = int.Parse(_text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
        return Reach(end);
    }

    /// <summary>Takes a year of four digits: "22" may be any year that ends so.</summary>
    public bool TakeYear(out int year)
    {
        int start = Skipped();
        int end = start;
        while (end < _text.Length && _text[end] is >= '0' and <= '9') end++;
        year = 0;
        return end - start == YearDigits && TakeNumber(YearDigits, out year)
            && year is >= Period.FirstYear and <= Period.LastYear;
    }

    /// <summary>Takes what stands between quotation marks, capitals as they are.</summary>
    public bool TakeQuoted(out string quoted)
    {
        int start = Skipped();
        int end = start < _text.Length && _text[start] == '"' ? _text.IndexOf('"', start + 1) : -1;
        quoted = end < 0 ? "" : _written.Substring(start + 1, end - start - 1);
        return end >= 0 && Reach(end + 1);
    }

    /// <summary>A wording as it is compared: composed, in small letters, one blank between words, no stop.</summary>
    public static string Plain(string text) => Evened(text).ToLowerInvariant();

    private static string Evened(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in Text.Compose(text))
        {
            char one = char.IsWhiteSpace(c) || c is '*' or ',' ? ' ' : c is '–' or '—' or '−' ? '-' : c;
            if (one != ' ' || (plain.Length > 0 && plain[plain.Length - 1] != ' ')) plain.Append(one);
        }

        return plain.ToString().TrimEnd(' ', '.', ';', ':');
    }

    private int Skipped()
    {
        int at = At;
        while (at < _text.Length && _text[at] == ' ') at++;
        return at;
    }

    private bool Reach(int end)
    {
        At = end;
        if (end > _furthest) _furthest = end;
        return true;
    }
}
