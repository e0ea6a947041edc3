using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Tests;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>What a checklist or a report lacks, from the command line.</summary>
public sealed class ReviewCommandTests : IDisposable
{
    private static readonly string Answers = Repository.At("src/ThiDua.Rules.Samples/Data/kiem-tra-2022/answers.json");
    private static readonly string Draft = Repository.At("src/ThiDua.Rules.Samples/Data/bao-cao-2023/draft.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Answers_are_shown_item_by_item(string language)
    {
        var ran = Ran.Of("review", "dien-bien-2022", Answers, "--language", language);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/review-checklist.{language}.txt", ran.Out);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void A_draft_is_shown_section_by_section_with_its_findings(string language)
    {
        var ran = Ran.Of("review", "lai-chau-2023", Draft, "--language", language);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error)); // what is missing is the answer
        string shown = ran.Out.Replace(Path.GetDirectoryName(Draft)! + Path.DirectorySeparatorChar, "",
            StringComparison.Ordinal);
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/review-report.{language}.txt", shown);
    }

    [Fact]
    public void For_programs_each_item_is_a_line_of_JSON()
    {
        var lines = Ran.Objects(Ran.Of("review", "dien-bien-2022", Answers, "--json").Out);

        Assert.Equal(11, lines.Count);
        Assert.Equal(9, lines[0].GetProperty("complete").GetInt32());
        Assert.Equal(1, lines[0].GetProperty("incomplete").GetInt32());
        Assert.Equal("partly", lines[2].GetProperty("state").GetString());
        Assert.Equal("2022-11-20", lines[2].GetProperty("finding").GetProperty("found").GetString());
    }

    [Fact]
    public void For_programs_the_sections_and_then_the_findings_are_lines_of_JSON()
    {
        var lines = Ran.Objects(Ran.Of("review", "lai-chau-2023", Draft, "--json").Out);

        Assert.Equal("bao-cao-tong-ket", lines[0].GetProperty("report").GetString());
        var codes = lines.Where(line => line.TryGetProperty("code", out _))
            .Select(line => line.GetProperty("code").GetString()).Distinct();
        Assert.Equal(["TD8070", "TD8071", "TD8078"], codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_day_in_the_file_one_has_to_be_typed()
    {
        string file = Path.Combine(_folder, "answers.json");
        File.WriteAllText(file, """{ "format": 1, "ruleSet": "dien-bien-2022", "unit": "muong-ang" }""");

        var without = Ran.Of("review", "dien-bien-2022", file, "--language", "en");

        Assert.Equal(2, without.ExitCode);
        Assert.Contains("add --today", without.Error, StringComparison.Ordinal);
        Assert.Equal(0, Ran.Of("review", "dien-bien-2022", file, "--today", "2022-11-20").ExitCode);
        Assert.Equal(2, Ran.Of("review", "dien-bien-2022", file, "--today", "hôm nay").ExitCode);
    }

    [Fact]
    public void Files_for_another_rule_set_and_files_that_are_no_JSON_are_told()
    {
        string file = Path.Combine(_folder, "answers.json");
        File.WriteAllText(file, "{ ");

        Assert.Equal(1, Ran.Of("review", "can-gio-2024", Answers).ExitCode);
        Assert.Equal(1, Ran.Of("review", "dien-bien-2022", Draft).ExitCode);
        var broken = Ran.Of("review", "dien-bien-2022", file);
        Assert.Equal((1, ""), (broken.ExitCode, broken.Out));
        Assert.NotEmpty(broken.Error);
    }

    [Fact]
    public void Mistakes_of_form_in_a_draft_hide_none_of_content_and_are_no_answer()
    {
        string file = Path.Combine(_folder, "draft.json");
        File.WriteAllText(file, File.ReadAllText(Draft)
            .Replace("\"nn-trinh\": 6", "\"nn-trinh\": \"sáu\", \"nn-trinhh\": 6", StringComparison.Ordinal));

        var ran = Ran.Of("review", "lai-chau-2023", file, "--json");

        Assert.Equal((1, ""), (ran.ExitCode, ran.Out));
        Assert.Equal(
            ["TD0113", "TD8043"],
            Ran.Objects(ran.Error).Select(one => one.GetProperty("code").GetString()).Order(StringComparer.Ordinal));
    }
}
