using System.Collections.Generic;
using System.Globalization;

namespace ThiDua.Rules.Json;

/// <summary>
/// A copy of the bytes of a text in which every byte that is not UTF-8 is a question mark, so that offsets stay.
/// </summary>
internal sealed class Utf8Check
{
    private const byte Stand = (byte)'?';

    private readonly byte[] _given;
    private readonly List<int> _bad = []; // ascending

    public Utf8Check(byte[] bytes)
    {
        _given = bytes;
        Text = (byte[])bytes.Clone();
        for (int at = 0; at < bytes.Length;)
        {
            int length = bytes[at] < 0x80 ? 1 : LengthAt(bytes, at);
            if (length == 0)
            {
                _bad.Add(at);
                Text[at] = Stand;
                length = 1;
            }

            at += length;
        }
    }

    /// <summary>
    /// Whether a text is in UTF-16: with its mark, or beginning in ASCII, so that every other byte is 0.
    /// </summary>
    public static bool IsUtf16(byte[] bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..];

    /// <summary>The bytes to read: well-formed UTF-8.</summary>
    public byte[] Text { get; }

    public bool IsBad(int at) => at < Text.Length && Text[at] == Stand && _given[at] != Stand;

    /// <summary>Offset of the first bad byte from one offset up to, not with, another; -1 when there is none.</summary>
    public int FirstBad(int from, int to)
    {
        if (_bad.Count == 0) return -1;
        int found = _bad.BinarySearch(from);
        if (found < 0) found = ~found;
        return found < _bad.Count && _bad[found] < to ? _bad[found] : -1;
    }

    /// <summary>A byte as it was given, such as <c>0xE1</c>.</summary>
    public string Show(int at) => "0x" + _given[at].ToString("X2", CultureInfo.InvariantCulture);

    // The table of well-formed sequences of the Unicode standard: no overlong form, no surrogate, up to U+10FFFF.
    private static int LengthAt(byte[] text, int at)
    {
        byte lead = text[at];
        int length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || length > text.Length - at || !IsSecond(lead, text[at + 1])) return 0;
        for (int i = at + 2; i < at + length; i++)
            if (text[i] is < 0x80 or > 0xBF) return 0;

        return length;
    }

    private static bool IsSecond(byte lead, byte second) => lead switch
    {
        0xE0 => second is >= 0xA0 and <= 0xBF,
        0xED => second is >= 0x80 and <= 0x9F,
        0xF0 => second is >= 0x90 and <= 0xBF,
        0xF4 => second is >= 0x80 and <= 0x8F,
        _ => second is >= 0x80 and <= 0xBF,
    };
}
