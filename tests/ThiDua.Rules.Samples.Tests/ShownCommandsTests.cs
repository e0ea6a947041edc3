using System;
using System.IO;
using System.Linq;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>The command lines that pages show, on the files of the samples: each can be typed as it stands.</summary>
public sealed class ShownCommandsTests : IDisposable
{
    private const string Start = "dotnet run --project src/ThiDua.Rules.Samples -- ";

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public static TheoryData<string, string> Commands
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var page in Repository.Files("docs", "*.md"))
            {
                foreach (string block in page.Text.Split("```sh\n").Skip(1).Select(rest => rest.Split("```")[0]))
                    foreach (string line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                        all.Add(page.Path, line);
            }

            return all;
        }
    }

    /// <summary>What is shown may be refused, or against the rules: then the exit code is 1, but never 2.</summary>
    [Theory, MemberData(nameof(Commands))]
    public void A_command_line_that_a_page_shows_can_be_typed(string page, string line)
    {
        Assert.StartsWith(Start, line, StringComparison.Ordinal);
        string[] words = line[Start.Length..].Split(' ');

        var ran = Ran.Of([.. words.Select((word, i) => i > 0 && words[i - 1] == "--out" ? At(word) : InPlace(word))]);

        Assert.True(ran.ExitCode is Program.Done or Program.Mistakes, page + ": " + ran.Error);
        Assert.NotEqual("", ran.Out);
        var written = words.SkipWhile(word => word != "--out").Skip(1).Take(1);
        Assert.All(written, file => Assert.True(File.Exists(At(file)), file));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string file) => Path.Combine(_folder, file);

    private static string InPlace(string word) =>
        word.StartsWith("src/", StringComparison.Ordinal) ? Repository.At(word) : word;
}
