using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>
/// A component of an iCalendar file, read as RFC 5545 says: octets are unfolded (3.1), then each line is parted into
/// name, parameters and value, and texts are freed of their backslashes (3.3.11). What breaks a rule is an exception.
/// </summary>
internal sealed class ReadCalendar
{
    private const int MostOctets = 75;

    private ReadCalendar(string name) => Name = name;

    public string Name { get; }

    public List<(string Name, Dictionary<string, string> Parameters, string Value)> Lines { get; } = [];

    public List<ReadCalendar> Parts { get; } = [];

    public static ReadCalendar Of(byte[] file)
    {
        var open = new Stack<ReadCalendar>();
        ReadCalendar? whole = null;
        foreach (string line in Unfold(file))
        {
            var (name, parameters, value) = Part(line);
            if (whole is not null) throw new FormatException("Something follows the calendar: " + line);
            if (name == "BEGIN") open.Push(new ReadCalendar(value));
            else if (name == "END")
            {
                var done = open.Pop();
                if (done.Name != value) throw new FormatException(done.Name + " ends as " + value);
                if (open.Count > 0) open.Peek().Parts.Add(done);
                else whole = done;
            }
            else open.Peek().Lines.Add((name, parameters, value));
        }

        return whole ?? throw new FormatException("The calendar does not end.");
    }

    /// <summary>The one value of a property, as it stands.</summary>
    public string Raw(string name) => Lines.Single(line => line.Name == name).Value;

    public bool Has(string name) => Lines.Exists(line => line.Name == name);

    /// <summary>The one text of a property.</summary>
    public string Text(string name)
    {
        string raw = Raw(name);
        var text = new StringBuilder();
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] is ',' or ';') throw new FormatException("A bare mark in the text " + raw);
            if (raw[i] != '\\') text.Append(raw[i]);
            else text.Append(Freed(raw[++i]));
        }

        return text.ToString();
    }

    private static char Freed(char marked) => marked switch
    {
        'n' or 'N' => '\n',
        '\\' or ';' or ',' => marked,
        _ => throw new FormatException("No text has \\" + marked),
    };

    /// <summary>The parameter of the one property.</summary>
    public string Parameter(string name, string parameter) =>
        Lines.Single(line => line.Name == name).Parameters[parameter];

    /// <summary>The lines: ends are CRLF, none is longer than 75 octets, each part is whole UTF-8.</summary>
    private static List<string> Unfold(byte[] file)
    {
        var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var lines = new List<string>();
        int start = 0;
        while (start < file.Length)
        {
            int end = Array.IndexOf(file, (byte)'\n', start);
            if (end < 1 || file[end - 1] != '\r') throw new FormatException("A line does not end with CRLF.");
            byte[] octets = file[start..(end - 1)];
            if (octets.Length > MostOctets) throw new FormatException("A line of " + octets.Length + " octets.");
            if (octets.Contains((byte)'\r')) throw new FormatException("A CR inside a line.");
            string line = utf8.GetString(octets);
            if (line.StartsWith(' ') || line.StartsWith('\t')) lines[^1] += line[1..];
            else lines.Add(line);
            start = end + 1;
        }

        return lines;
    }

    private static (string Name, Dictionary<string, string> Parameters, string Value) Part(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal); // no parameter here holds a colon in quotes
        string[] head = line[..colon].Split(';');
        if (head[0].Length == 0 || head[0].Any(c => !char.IsAsciiLetterUpper(c) && c != '-'))
            throw new FormatException("No name: " + line);
        var parameters = head.Skip(1).Select(one => one.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return (head[0], parameters, line[(colon + 1)..]);
    }
}
