using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Testing.House;

/// <summary>How long a file and a line may be.</summary>
internal static class Sizes
{
    private const int LibraryLines = 300;
    private const int TestLines = 400;
    private const int Width = 120;
    private const int TableWidth = 240;

    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files) => files.SelectMany(Violations);

    private static IEnumerable<string> Violations(SourceFile file)
    {
        string[] lines = file.Lines;
        bool table = IsTable(file.Name);
        int most = file.Path.StartsWith("tests/", StringComparison.Ordinal) ? TestLines : LibraryLines;
        if (!table && lines.Length > most) yield return file.Path + ": " + lines.Length + " lines, at most " + most;
        int width = table || HoldsTexts(file.Name) ? TableWidth : Width;
        for (int i = 0; i < lines.Length; i++)
            if (lines[i].Length > width)
                yield return file.Path + "(" + (i + 1) + "): " + lines[i].Length + " characters, at most " + width;
    }

    /// <summary>Tables and catalogues of texts do not count: nobody reads them from end to end.</summary>
    /// <summary>Shapes hold the two texts of each property beside it.</summary>
    private static bool HoldsTexts(string name) => name.EndsWith("Json.cs", StringComparison.Ordinal)
        || name.EndsWith("Form.cs", StringComparison.Ordinal)
        || name.EndsWith("Page.cs", StringComparison.Ordinal)
        || name.EndsWith("HostileRules.cs", StringComparison.Ordinal)
        || name.EndsWith("FindingsTests.cs", StringComparison.Ordinal)
        || name.EndsWith("ChecksTests.cs", StringComparison.Ordinal)
        || name.EndsWith("ChecksLawsTests.cs", StringComparison.Ordinal);

    private static bool IsTable(string name) => name.EndsWith("Table.cs", StringComparison.Ordinal)
        || name.EndsWith("Texts.cs", StringComparison.Ordinal)
        || name.StartsWith("DiagnosticCatalog.", StringComparison.Ordinal);
}
