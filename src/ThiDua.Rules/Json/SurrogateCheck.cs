using System.Text;

namespace ThiDua.Rules.Json;

/// <summary>Finds halves of characters among the escapes of a string.</summary>
internal static class SurrogateCheck
{
    private const int EscapeLength = 6; // \ud800

    /// <summary>
    /// The first escape that is half of a character, as written, or null; it and all further ones become the escape of
    /// the replacement character, so that the string can be decoded. The syntax of the string has been checked.
    /// </summary>
    public static string? Mend(byte[] text, int start, int end)
    {
        string? first = null;
        for (int at = start; at < end - 1;)
        {
            if (text[at] != '\\' || text[at + 1] != 'u')
            {
                at += text[at] == '\\' ? 2 : 1;
                continue;
            }

            int unit = UnitAt(text, at, end);
            bool isPair = unit is >= 0xD800 and <= 0xDBFF
                && UnitAt(text, at + EscapeLength, end) is >= 0xDC00 and <= 0xDFFF;
            if (!isPair && unit is >= 0xD800 and <= 0xDFFF)
            {
                first ??= Encoding.ASCII.GetString(text, at, EscapeLength);
                Encoding.ASCII.GetBytes("FFFD", 0, 4, text, at + 2);
            }

            at += isPair ? 2 * EscapeLength : EscapeLength;
        }

        return first;
    }

    // The number of the escape at an offset; -1 where none stands.
    private static int UnitAt(byte[] text, int at, int end)
    {
        if (end - at < EscapeLength || text[at] != '\\' || text[at + 1] != 'u') return -1;
        int unit = 0;
        for (int i = at + 2; i < at + EscapeLength; i++)
            unit = unit * 16 + (text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);

        return unit;
    }
}
