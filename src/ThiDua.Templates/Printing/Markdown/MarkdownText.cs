using System;
using System.Text;

namespace ThiDua.Templates.Printing.Markdown;

/// <summary>Text in Markdown: every character that could mean something is made to mean itself.</summary>
internal static class MarkdownText
{
    /// <summary>What has a meaning wherever it stands in a line, in CommonMark and its extensions.</summary>
    private const string Anywhere = "\\`*_[]|~$@#";

    /// <summary>What has a meaning at the beginning of a line.</summary>
    private const string AtStart = "+-=";

    /// <summary>A text as a part of a line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char c in text) Append(escaped, c);
        return escaped.ToString();
    }

    /// <summary>A text with which a line begins: <c>1.</c>, <c>-</c> and <c>#</c> begin nothing there.</summary>
    public static string EscapeLine(string text)
    {
        string line = Escape(text.TrimStart(' '));
        if (line.Length == 0) return line;
        if (AtStart.IndexOf(line[0]) >= 0) return "\\" + line;
        int digits = 0;
        while (digits < line.Length && line[digits] is >= '0' and <= '9') digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')'
            ? line.Insert(digits, "\\") : line;
    }

    private static void Append(StringBuilder to, char c)
    {
        switch (c)
        {
            case '<':
                to.Append("&lt;");
                break;
            case '>':
                to.Append("&gt;");
                break;
            case '&':
                to.Append("&amp;");
                break;
            default:
                if (Anywhere.IndexOf(c) >= 0 || BeginsLink(to, c)) to.Append('\\');
                to.Append(c);
                break;
        }
    }

    /// <summary>Many readers make a link of a bare address: of a protocol and a colon, or of www and a point.</summary>
    private static bool BeginsLink(StringBuilder before, char c) => c switch
    {
        ':' => EndsWith(before, "http") || EndsWith(before, "https") || EndsWith(before, "ftp")
            || EndsWith(before, "mailto") || EndsWith(before, "xmpp"),
        '.' => EndsWith(before, "www"),
        _ => false,
    };

    private static bool EndsWith(StringBuilder text, string end)
    {
        if (text.Length < end.Length) return false;
        for (int i = 0; i < end.Length; i++)
            if (char.ToLowerInvariant(text[text.Length - end.Length + i]) != end[i]) return false;

        return true;
    }
}
