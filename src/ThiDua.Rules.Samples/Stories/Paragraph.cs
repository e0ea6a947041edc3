using System.Text;
using Spectre.Console;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>Writes text that is broken at words; what is broken goes on two places to the right of its beginning.</summary>
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
        string indent = new(' ', line.Length - text.Length + 2);
        string[] words = text.Split(' ');
        var written = new StringBuilder(line[..(line.Length - text.Length)]).Append(words[0]);
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
