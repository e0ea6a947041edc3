using System.Collections.Generic;

namespace ThiDua.Rules.Json;

/// <summary>Lines and columns of a text, from 1, in UTF-16 units. A line ends with \n, \r\n or \r.</summary>
internal sealed class LineIndex
{
    private const int Step = 1024;

    private readonly byte[] _text; // well-formed UTF-8
    private readonly List<int> _lines; // offset of the first byte of each line
    private readonly int[] _units; // UTF-16 units before each multiple of Step: no column costs more than a step

    public LineIndex(byte[] text, int start)
    {
        _text = text;
        _lines = [start];
        _units = new int[text.Length / Step + 1];
        int units = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (at % Step == 0) _units[at / Step] = units;
            units += UnitsOf(text[at]);
            if (EndsLine(text, at)) _lines.Add(at + 1);
        }

        if (text.Length % Step == 0) _units[text.Length / Step] = units;
    }

    public (int Line, int Column) At(int offset)
    {
        int line = _lines.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return line < 0 ? (1, 1) : (line + 1, UnitsBefore(offset) - UnitsBefore(_lines[line]) + 1);
    }

    /// <summary>Whether a line ends with the byte at an offset.</summary>
    public static bool EndsLine(byte[] text, int at) =>
        text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    /// <summary>The first byte of a character counts for all of it; a character of four bytes has two units.</summary>
    public static int UnitsOf(byte b) => (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;

    private int UnitsBefore(int offset)
    {
        int units = _units[offset / Step];
        for (int at = offset - offset % Step; at < offset; at++) units += UnitsOf(_text[at]);

        return units;
    }
}
