using System.Globalization;
using System.Text;
using NodaTime;

namespace ThiDua.Rules.Plans;

/// <summary>
/// Content lines of an iCalendar file (RFC 5545, section 3.1): CRLF at each end, folded so that no line has more than
/// 75 octets, never inside a character.
/// </summary>
internal sealed class CalendarLines
{
    private const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line whose value is a word of the standard, a date or a number, as it stands.</summary>
    public void Add(string name, string value) => Fold(name + ":" + value);

    /// <summary>A line whose value is a text of people.</summary>
    public void AddText(string name, string text) => Fold(name + ":" + Escape(text));

    public void AddDate(string name, LocalDate day) => Add(name + ";VALUE=DATE", Date(day));

    /// <summary>The text so far, in UTF-8.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    public static string Date(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    public static string Moment(LocalDateTime moment) =>
        moment.ToString("uuuuMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>Section 3.3.11: backslash, semicolon, comma and line ends are written with a backslash.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isSecondOfTwo = c == '\n' && i > 0 && text[i - 1] == '\r';
            if (isSecondOfTwo) continue;
            if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (c is '\r' or '\n') escaped.Append("\\n");
            // Other control characters have no form in a text.
            else if (!char.IsControl(c) || c == '\t') escaped.Append(c);
        }

        return escaped.ToString();
    }

    private void Fold(string line)
    {
        int octets = 0;
        for (int i = 0; i < line.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            int size = isPair ? 4 : line[i] < 0x80 ? 1 : line[i] < 0x800 ? 2 : 3;
            if (octets + size > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1; // the space counts
            }

            _text.Append(line[i]);
            if (isPair) _text.Append(line[++i]);
            octets += size;
        }

        _text.Append("\r\n");
    }
}
