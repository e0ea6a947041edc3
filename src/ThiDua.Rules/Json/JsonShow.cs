using System;
using System.Globalization;
using System.Text;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary>How the texts of diagnostics show what was written: short, on one line.</summary>
internal static class JsonShow
{
    private const int Longest = 40;
    private const int MostBytes = 4; // of a character in UTF-8

    public static DiagnosticArgument Count(string name, int count) =>
        new(name, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>The first 40 characters, on one line.</summary>
    public static string Short(string text)
    {
        bool isCut = text.Length > Longest;
        int length = isCut ? Longest : text.Length;
        if (isCut && char.IsHighSurrogate(text[length - 1])) length--;
        var shown = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) shown.Append(BreaksLine(text[i]) ? ' ' : text[i]);

        return shown.Append(isCut ? "…" : "").ToString();
    }

    /// <summary>The same of well-formed UTF-8 from one offset up to another.</summary>
    public static string Short(byte[] text, int start, int end)
    {
        int length = Math.Min(end - start, (Longest + 1) * MostBytes);
        while (start + length < end && (text[start + length] & 0xC0) == 0x80) length--; // between two characters

        return Short(Encoding.UTF8.GetString(text, start, length));
    }

    /// <summary>The character at an offset of well-formed UTF-8, with its number where it is not ASCII.</summary>
    public static string Character(byte[] text, int at)
    {
        if (text[at] is > 0x20 and < 0x7F) return "'" + (char)text[at] + "'";
        string shown = CharacterAt(text, at);
        string number = "U+" + char.ConvertToUtf32(shown, 0).ToString("X4", CultureInfo.InvariantCulture);
        bool isHidden = char.IsControl(shown, 0) || char.IsWhiteSpace(shown, 0)
            || CharUnicodeInfo.GetUnicodeCategory(shown, 0) == UnicodeCategory.Format;
        return isHidden ? number : "'" + shown + "' (" + number + ")";
    }

    /// <summary>The character at an offset of well-formed UTF-8.</summary>
    public static string CharacterAt(byte[] text, int at)
    {
        int length = text[at] switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
        return Encoding.UTF8.GetString(text, at, length);
    }

    private static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
