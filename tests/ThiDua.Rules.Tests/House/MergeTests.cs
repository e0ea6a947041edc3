using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Testing;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.House;

/// <summary>A line that a merge leaves in a page is no error to any reader of it, so it is looked for here.</summary>
public sealed class MergeTests
{
    private static readonly string[] _folders = [".ci", "benchmarks", "docs", "src", "tests"];

    private static readonly string[] _marks = ["<<<<<<<", "|||||||", ">>>>>>>"];

    [Fact]
    public void No_file_has_a_line_that_a_merge_left_in_it()
    {
        var atTop = Directory.EnumerateFiles(Repository.Root)
            .Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file)));

        Violations.None(Left(atTop.Concat(_folders.SelectMany(folder => Repository.Files(folder, "*")))));
    }

    [Theory]
    [InlineData("a\n<<<<<<< HEAD\nb\n", 1)]
    [InlineData("<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> other\r\n", 2)]
    [InlineData("a\n||||||| base\n>>>>>>>", 2)]
    [InlineData("Title\n=======\na <<<<<<< b\n", 0)] // a heading, and marks inside a line
    public void A_line_of_a_merge_is_found(string text, int found) =>
        Assert.Equal(found, Left([new SourceFile("docs/page.md", text)]).Count());

    private static IEnumerable<string> Left(IEnumerable<SourceFile> files) => files
        .SelectMany(file => file.Lines.Select((line, i) => (file.Path, Line: i + 1, Text: line)))
        .Where(line => Array.Exists(_marks, mark => line.Text.StartsWith(mark, StringComparison.Ordinal)))
        .Select(line => line.Path + "(" + line.Line + ") is left over from a merge.");
}
