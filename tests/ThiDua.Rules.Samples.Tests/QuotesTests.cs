using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>
/// README and docs quote files, regions of the samples, and what the samples print: the quotes are what they say they
/// are. With THIDUA_ACCEPT=1 the pages are brought up to date.
/// </summary>
public partial class QuotesTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Append(Path.Combine(Repository.Root, "src/ThiDua.Rules/README.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Pages))]
    public void What_a_page_quotes_is_what_stands_there(string page)
    {
        string path = Path.Combine(Repository.Root, page);
        string written = File.ReadAllText(path);

        string right = Quote().Replace(written, match =>
            match.Groups["head"].Value + Quoted(match.Groups["what"].Value).TrimEnd() + "\n```");

        bool isAccepted = Environment.GetEnvironmentVariable("THIDUA_ACCEPT") == "1" && right != written;
        if (isAccepted) File.WriteAllText(path, right);
        else Assert.Equal(right, written);
    }

    private static string Quoted(string what)
    {
        var words = what.Split(' ');
        return words[0] switch
        {
            "file:" => File.ReadAllText(Path.Combine(Repository.Root, words[1])),
            "output:" => Output([.. words.Skip(1).Select(word => word.StartsWith("src/", StringComparison.Ordinal)
                ? Path.Combine(Repository.Root, word)
                : word)]),
            "region:" => Region(words[1], Path.Combine(Repository.Root, words[3])),
            _ => throw new InvalidOperationException("Unknown quote: " + what),
        };
    }

    private static string Output(string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, Program.Run(args, output, errors));
        return output.ToString();
    }

    private static string Region(string name, string file)
    {
        var lines = File.ReadAllLines(file);
        int start = Array.FindIndex(lines, line => line.Trim() == "#region " + name);
        int end = Array.FindIndex(lines, start, line => line.Trim() == "#endregion");
        var region = lines[(start + 1)..end];
        int indent = region.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join("\n", region.Select(line => line.Length > indent ? line[indent..] : ""));
    }

    [GeneratedRegex(
        @"(?<head><!-- (?<what>(file|output|region): [^>]*?) -->\n```[a-z]*\n).*?\n```", RegexOptions.Singleline)]
    private static partial Regex Quote();
}
