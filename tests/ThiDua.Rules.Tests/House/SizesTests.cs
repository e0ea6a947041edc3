using System.Linq;
using ThiDua.Testing;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class SizesTests
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    [Fact]
    public void No_file_is_too_long_and_no_line_too_wide() =>
        Violations.None(Sizes.Violations(Folders.SelectMany(folder => Repository.Files(folder, "*.cs"))));

    [Theory]
    [InlineData("src/ThiDua.Rules/A.cs", 300, 120, 0)]
    [InlineData("src/ThiDua.Rules/A.cs", 301, 120, 1)]
    [InlineData("src/ThiDua.Rules/A.cs", 1, 121, 1)]
    [InlineData("tests/ThiDua.Rules.Tests/A.cs", 400, 1, 0)]
    [InlineData("tests/ThiDua.Rules.Tests/A.cs", 401, 1, 1)]
    [InlineData("src/ThiDua.Rules/Values/LetterTable.cs", 900, 240, 0)]
    [InlineData("src/ThiDua.Rules/Diagnostics/DiagnosticCatalog.Json.cs", 1, 241, 1)]
    public void Long_files_and_wide_lines_are_found(string path, int lines, int width, int found)
    {
        string text = new string('x', width) + string.Concat(Enumerable.Repeat("\nx", lines - 1)) + "\n";

        Assert.Equal(found, Sizes.Violations([new SourceFile(path, text)]).Count());
    }
}
