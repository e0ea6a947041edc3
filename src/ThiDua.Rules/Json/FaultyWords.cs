using System;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary>The faults inside a string, a number or a word that the reader could not read.</summary>
internal sealed class FaultyWords
{
    private readonly Utf8Check _utf8;
    private readonly byte[] _text;

    public FaultyWords(Utf8Check utf8)
    {
        _utf8 = utf8;
        _text = utf8.Text;
    }

    public int SkipSpace(int at)
    {
        while (at < _text.Length && IsSpace(_text[at])) at++;
        return at;
    }

    /// <summary>Whether a number or a word begins here, however wrong it is.</summary>
    public bool BeginsAt(int at) => at < _text.Length && !_utf8.IsBad(at)
        && (_text[at] is (byte)'+' or (byte)'-' or (byte)'.' or (byte)'_' or (byte)'$'
            || char.IsLetterOrDigit(JsonShow.CharacterAt(_text, at), 0));

    /// <summary>The end of the number or word that begins at an offset.</summary>
    public int End(int at)
    {
        while (at < _text.Length && !IsSpace(_text[at]) && !_utf8.IsBad(at) && _text[at] >= ' '
            && ",:{}[]\"'/".IndexOf((char)_text[at]) < 0) at++;

        return at;
    }

    /// <summary>What is wrong with a number or word; null when nothing is.</summary>
    public JsonFault? InWord(int start, int end)
    {
        string shown = JsonShow.Short(_text, start, end);
        if (shown is "true" or "false" or "null" || JsonNumber.IsNumber(_text, start, end)) return null;
        bool isNumber = _text[start] is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.'
            || string.Equals(shown, "NaN", StringComparison.OrdinalIgnoreCase)
            || string.Equals(shown, "Infinity", StringComparison.OrdinalIgnoreCase);
        return isNumber
            ? JsonFault.NotANumber(start, true, shown)
            : JsonFault.Found(start, true,
                $"the word {shown} is not in quotes", $"từ {shown} không nằm trong ngoặc kép");
    }

    /// <summary>What is wrong with the string that begins at an offset; null when nothing is, with its end.</summary>
    public JsonFault? InString(int start, bool isInValue, out int end)
    {
        for (end = start + 1; end < _text.Length;)
        {
            byte b = _text[end];
            int length = b == '\\' ? EscapeLength(end) : 1;
            if (b == '"')
            {
                end++;
                return null;
            }

            if (b is (byte)'\n' or (byte)'\r')

                return JsonFault.Found(start, isInValue,
                    "these quotes are not closed on the line", "ngoặc kép này chưa được đóng trên cùng dòng");
            if (b < ' ' || length == 0) return InCharacter(end, isInValue);
            end += length;
        }

        return JsonFault.Found(start, isInValue, "these quotes are never closed", "ngoặc kép này không được đóng");
    }

    /// <summary>Quotation marks that are none in JSON, in words of both languages; null for other characters.</summary>
    public static (string English, string Vietnamese)? Quotes(string character) => character switch
    {
        "'" => ("single quotes are used, and JSON has double quotes",
            "dùng dấu nháy đơn, trong khi JSON dùng ngoặc kép"),
        "“" or "”" or "„" or "‘" or "’" or "«" or "»" =>
            ("curly quotes are used, and JSON has straight ones (\")",
            "dùng ngoặc cong, trong khi JSON dùng ngoặc kép thẳng (\")"),
        _ => null,
    };

    private JsonFault InCharacter(int at, bool isInValue)
    {
        if (_text[at] == '\\') return InEscape(at, isInValue);
        string shown = JsonShow.Character(_text, at);
        return JsonFault.Found(at, isInValue,
            $"the control character {shown} must be written as an escape inside quotes",
            $"ký tự điều khiển {shown} trong ngoặc kép phải viết bằng ký hiệu thoát");
    }

    private JsonFault InEscape(int at, bool isInValue)
    {
        int end = at + 1;
        if (_text[end] == 'u')
            do end++; while (end < _text.Length && IsHexadecimal(_text[end]));
        if (_utf8.IsBad(end))
            return JsonFault.BadUtf8(_utf8, end, isInValue);
        string escape = _text[at + 1] == 'u' ? JsonShow.Short(_text, at, end) : "\\" + JsonShow.CharacterAt(_text, end);
        return JsonFault.Found(at, isInValue, $"JSON has no escape {escape}", $"JSON không có ký hiệu thoát {escape}");
    }

    // The length of the escape at an offset; 0 when it is none.
    private int EscapeLength(int at)
    {
        if (at + 1 >= _text.Length || _text[at + 1] < ' ') return 1; // what comes next is worse
        if (_text[at + 1] != 'u') return "\"\\/bfnrt".IndexOf((char)_text[at + 1]) < 0 ? 0 : 2;
        for (int i = at + 2; i < at + 6; i++)
            if (i >= _text.Length || !IsHexadecimal(_text[i])) return 0;

        return 6;
    }

    private static bool IsHexadecimal(byte b) =>
        b is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'f') or (>= (byte)'A' and <= (byte)'F');

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';
}
