using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ThiDua.Rules.Tests;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

public sealed class StoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void The_story_is_told_as_accepted(string language)
    {
        var ran = Ran.Of("--language", language);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/story.{language}.txt", ran.Out);
    }

    [Fact]
    public void A_changed_dossier_changes_the_story()
    {
        Copy();
        string file = Path.Combine(_folder, "4-dien-bien.json");
        string text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace("\"row-3\": 2", "\"row-3\": 0", StringComparison.Ordinal));

        var ran = Ran.Of("--data", _folder);

        Assert.Equal(0, ran.ExitCode);
        Assert.Matches(@"Huyện Điện Biên +│ +70 │ Khá", ran.Out);
        Assert.Matches(@"Huyện Điện Biên +│ +65 │ Trung bình", Ran.Of().Out);
    }

    [Fact]
    public void A_spoilt_dossier_is_reported_instead_of_told()
    {
        Copy();
        File.WriteAllText(Path.Combine(_folder, "4-dien-bien.json"), "{ \"format\": 1 ");

        var ran = Ran.Of("--data", _folder);

        Assert.Equal((1, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("4-dien-bien.json:1:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_without_dossiers_cannot_be_told()
    {
        var ran = Ran.Of("--data", _folder, "--language", "en");

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("has no dossiers", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_unit_of_the_cluster_inspects_one_and_is_inspected_by_one()
    {
        var pairs = Regex.Matches(Ran.Of().Out, "^  – (?<inspected>.+): (?<by>.+) kiểm tra$", RegexOptions.Multiline);

        var inspected = pairs.Select(pair => pair.Groups["inspected"].Value).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(5, inspected.Distinct().Count());
        Assert.Equal(inspected, pairs.Select(pair => pair.Groups["by"].Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(pairs, pair => pair.Groups["inspected"].Value == pair.Groups["by"].Value);
    }

    private void Copy()
    {
        foreach (string file in Directory.EnumerateFiles(Ran.Data))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }
}
