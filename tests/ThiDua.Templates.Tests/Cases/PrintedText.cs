using System;
using System.IO;
using System.Linq;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>What a document prints: the part that a template was made from, line by line.</summary>
internal static class PrintedText
{
    /// <summary>The lines that are not blank, without blanks at either end.</summary>
    public static string[] Of(string set) =>
    [
        .. File.ReadAllLines(Path.Combine(TemplateCases.Folder, set, "van-ban.txt"))
            .Select(line => line.Trim()).Where(line => line.Length > 0),
    ];

    /// <summary>The lines after one that begins so, up to the next that begins so; both are left out.</summary>
    public static string[] Between(string set, string first, string next) =>
    [
        .. Of(set).SkipWhile(line => !line.StartsWith(first, StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith(next, StringComparison.Ordinal)),
    ];
}
