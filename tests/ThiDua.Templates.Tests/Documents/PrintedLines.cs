using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Tests.Documents;

/// <summary>The lines of a source document that have words, each with its number, from 1.</summary>
internal static class PrintedLines
{
    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Documents");

    public static bool Has(string set) => File.Exists(Path.Combine(Folder, set + ".txt"));

    public static IReadOnlyList<(int Number, string Text)> Of(string set) =>
    [
        .. File.ReadAllLines(Path.Combine(Folder, set + ".txt"))
            .Select((line, i) => (Number: i + 1, Text: Plain(line)))
            .Where(line => line.Text.Any(char.IsLetterOrDigit) || line.Text == "-"),
    ];

    /// <summary>The lines that the test need not find, with the reason: "12: …" in the file of excuses.</summary>
    public static IReadOnlyDictionary<int, string> Excused(string set)
    {
        string file = Path.Combine(Folder, set + ".excused.txt");
        return (File.Exists(file) ? File.ReadAllLines(file) : [])
            .Where(line => line.Length > 0)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => int.Parse(parts[0], CultureInfo.InvariantCulture), parts => parts[1]);
    }

    /// <summary>Composed, without the marks of bold and italic that the copies have, and with single blanks.</summary>
    public static string Plain(string text) => string.Join(
        ' ',
        Text.Compose(text).Replace("*", "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
