using System.Text;
using Spectre.Console;

namespace ThiDua.Rules.Samples;

/// <summary>Writes text that is broken at words; the rest of an indented line stands two places further in.</summary>
internal static class Paragraph
{
    public static void Write(IAnsiConsole console, string text)
    {
        foreach (string line in Screen.Clean(text).TrimEnd('\n').Split('\n'))
            console.WriteLine(Wrap(line, console.Profile.Width));
    }

    private static string Wrap(string line, int width)
    {
        string text = line.TrimStart();
        int depth = line.Length - text.Length;
        string indent = new(' ', depth == 0 ? 0 : depth + 2);
        string[] words = text.Split(' ');
        var written = new StringBuilder(line[..depth]).Append(words[0]);
        int column = written.Length;
        foreach (string word in words[1..])
        {
            bool fits = column + 1 + word.Length <= width;
            written.Append(fits ? " " : "\n" + indent).Append(word);
            column = (fits ? column + 1 : indent.Length) + word.Length;
        }

        return written.ToString();
    }
}
