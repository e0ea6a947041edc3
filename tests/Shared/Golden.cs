using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ThiDua.Rules.Tests;

/// <summary>Compares what is printed with a file that a person has accepted.</summary>
internal static class Golden
{
    /// <summary>
    /// Compares with a file, given by its path in the repository or in the folder of the running tests. On a difference
    /// the received text is written beside the expected one in the source tree; with THIDUA_ACCEPT=1 it becomes the
    /// expected.
    /// </summary>
    public static void Matches(string expectedFile, string actual) =>
        Matches(expectedFile, actual, Environment.GetEnvironmentVariable("THIDUA_ACCEPT") == "1");

    internal static void Matches(string expectedFile, string actual, bool accept)
    {
        string source = SourceOf(expectedFile);
        string received = ReceivedOf(source);
        string text = Lines(actual);
        if (accept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(source)!);
            File.WriteAllText(source, text);
        }
        string? expected = File.Exists(source) ? Lines(File.ReadAllText(source)) : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        string fault = expected is null ? "There is no" : "The text differs from";
        Assert.Fail($"{fault} {source}. What came is in {received}; if it is right, run the test again with "
            + "THIDUA_ACCEPT=1." + FirstDifference(expected, text));
    }

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Above(folder => File.Exists(Path.Combine(folder, "ThiDua.Rules.sln")));

    internal static string ReceivedOf(string source)
    {
        string bare = Path.Combine(Path.GetDirectoryName(source)!, Path.GetFileNameWithoutExtension(source));
        string name = bare.EndsWith(".expected", StringComparison.Ordinal) ? bare[..^".expected".Length] : bare;
        return name + ".received" + Path.GetExtension(source);
    }

    private static string SourceOf(string file)
    {
        if (!Path.IsPathRooted(file))
            return Path.Combine(Repository, file);
        string inOutput = Path.GetRelativePath(AppContext.BaseDirectory, file);
        bool isOutput = inOutput != file && !inOutput.StartsWith("..", StringComparison.Ordinal);
        return isOutput
            ? Path.Combine(Above(folder => Directory.EnumerateFiles(folder, "*.csproj").Any()), inOutput) : file;
    }

    private static string Above(Func<string, bool> isWanted)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !isWanted(folder))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FirstDifference(string? expected, string actual)
    {
        string[] wanted = (expected ?? "").Split('\n');
        string[] came = actual.Split('\n');
        int line = 0;
        while (line < wanted.Length && line < came.Length && wanted[line] == came[line])
            line++;
        return $"\nLine {line + 1}\n  expected: {wanted.ElementAtOrDefault(line)}\n  received: "
            + came.ElementAtOrDefault(line);
    }
}
