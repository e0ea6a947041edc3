using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

public sealed class ScoreJsonTests : IDisposable
{
    private static readonly string[] Rows = ["1", "2", "3", "4", "5", "6", "7", "8", "8b", "9", "10"];

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", 100, "tot")]
    [InlineData("1 2 3", 85, "tot")]
    [InlineData("1 2 3 4", 80, "kha")] // "trên 80" does not hold 80
    [InlineData("1 2 3 4 5 6", 70, "kha")] // "từ 70" holds 70
    [InlineData("1 2 3 4 5 6 7", 65, "trung-binh")]
    [InlineData("8b", 95, "tot")] // the second row of content 8 alone
    [InlineData("1 2 3 4 5 6 7 8 8b 9 10", 45, "trung-binh")]
    public void Incomplete_rows_give_total_and_grade(string incomplete, int total, string grade)
    {
        string file = Dossier(incomplete.Split(' '));

        var result = Ran.Objects(Ran.Of("score", "dien-bien-2022", file, "--json").Out).Single();

        Assert.Equal("complete", result.GetProperty("status").GetString());
        Assert.Equal(total, result.GetProperty("total").GetInt32());
        Assert.Equal(grade, result.GetProperty("grade").GetString());
        Assert.Equal("line.sum", result.GetProperty("explanation").GetProperty("step").GetString());
        Assert.False(result.TryGetProperty("waitingFor", out _));
    }

    [Fact]
    public void A_checked_rule_set_ends_with_what_each_rubric_can_come_to()
    {
        var last = Ran.Objects(Ran.Of("check", "dien-bien-2022", "--json").Out)[^1];

        var totals = last.GetProperty("totals");
        Assert.Equal("total", last.GetProperty("rubric").GetString());
        Assert.True(totals.GetProperty("exact").GetBoolean());
        Assert.Equal(100, totals.GetProperty("greatest").GetInt32());
        Assert.Equal(totals.GetProperty("count").GetInt32(), totals.GetProperty("members").GetArrayLength());
        var grade = last.GetProperty("outcomes")[0];
        Assert.Equal("tot", grade.GetProperty("levels")[0].GetProperty("level").GetString());
        Assert.All(grade.GetProperty("levels").EnumerateArray(), level =>
            Assert.True(level.GetProperty("reached").GetBoolean() && level.GetProperty("possible").GetBoolean()));
    }

    [Fact]
    public void Rules_with_several_rubrics_say_it_of_each()
    {
        var lines = Ran.Objects(Ran.Of("check", Ran.Case("rubrics.json"), "--json").Out)
            .Where(line => line.TryGetProperty("rubric", out _))
            .ToList();

        Assert.True(lines.Count > 1);
        Assert.Equal(lines.Count, lines.Select(line => line.GetProperty("rubric").GetString()).Distinct().Count());
    }

    [Fact]
    public void A_result_says_which_rules_and_which_unit_it_is_about()
    {
        var result = Ran.Objects(Ran.Of("score", "dien-bien-2022", Ran.Dossier("1-muong-lay"), "--json").Out).Single();

        Assert.Equal("muong-lay", result.GetProperty("unit").GetString());
        Assert.Equal("Thị xã Mường Lay", result.GetProperty("unitTitle").GetString());
        Assert.Equal("2022", result.GetProperty("period").GetString());
        Assert.Equal("dien-bien-2022", result.GetProperty("ruleSet").GetString());
        Assert.Equal("1", result.GetProperty("version").GetString());
        Assert.Equal(64, result.GetProperty("digest").GetString()!.Length);
        Assert.Equal("Tốt", result.GetProperty("gradeTitle").GetString());
    }

    [Fact]
    public void An_open_result_says_what_is_possible_and_what_it_waits_for()
    {
        var ran = Ran.Of("score", "dien-bien-2022", Ran.Dossier("3-muong-ang"), "--json");
        var result = Ran.Objects(ran.Out).Single();

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("pending", result.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, result.GetProperty("total").ValueKind);
        Assert.Equal(JsonValueKind.Null, result.GetProperty("grade").ValueKind);
        Assert.Equal("""{"least":80,"greatest":85}""", result.GetProperty("possibleTotal").GetRawText());
        Assert.Equal("""["tot","kha"]""", result.GetProperty("possibleGrades").GetRawText());
        var waiting = result.GetProperty("waitingFor").EnumerateArray().Single();
        Assert.Equal("row-9", waiting.GetProperty("code").GetString());
        Assert.Equal("missing", waiting.GetProperty("reason").GetString());
    }

    [Fact]
    public void A_fraction_that_does_not_end_is_a_text_and_stays_exact()
    {
        var result = Ran.Objects(
            Ran.Of("score", Ran.Case("council.json"), Ran.Case("council-8c.json"), "--json").Out).Single();

        Assert.Equal("254/3", result.GetProperty("total").GetString()); // 60 × 7/9 + 36.5 + 3 × 0.5
    }

    [Fact]
    public void Vietnamese_letters_stay_as_they_are() =>
        Assert.DoesNotContain("\\u", Ran.Of("score", "dien-bien-2022", Ran.Dossier("3-muong-ang"), "--json").Out,
            StringComparison.Ordinal);

    [Fact]
    public void Each_dossier_has_its_line_in_the_order_given()
    {
        var ran = Ran.Of(
            "score", "dien-bien-2022", Ran.Dossier("5-tuan-giao"), Ran.Dossier("1-muong-lay"), "--json");

        Assert.Equal(["tuan-giao", "muong-lay"], Ran.Objects(ran.Out).Select(o => o.GetProperty("unit").GetString()));
    }

    [Fact]
    public void Findings_are_objects_with_code_place_and_text()
    {
        var findings = Ran.Objects(Ran.Of("check", Ran.Case("bad.json"), "--json").Out);

        Assert.Equal(["TD0112", "TD0118", "TD0202", "TD0113"], findings.Select(f => f.GetProperty("code").GetString()));
        Assert.All(findings, f => Assert.Equal("error", f.GetProperty("severity").GetString()));
        Assert.Equal(9, findings[1].GetProperty("line").GetInt32());
        Assert.Equal("/rubric/criteria/0/marking/kind", findings[1].GetProperty("pointer").GetString());
    }

    [Fact]
    public void An_explanation_holds_the_total_the_grades_and_the_question()
    {
        var ran = Ran.Of("explain", "dien-bien-2022", Ran.Dossier("2-dien-bien-phu"), "--json", "--why-not", "tot");
        var explained = Ran.Objects(ran.Out).Single();

        Assert.Equal("80", explained.GetProperty("total").GetProperty("value").GetProperty("number").GetString());
        Assert.Equal("grade", explained.GetProperty("outcomes")[0].GetProperty("subject").GetString());
        Assert.False(explained.GetProperty("whyNot")[0].GetProperty("isReached").GetBoolean());
    }

    private string Dossier(string[] incomplete)
    {
        string file = Path.Combine(_folder, "dossier.json");
        string entries = string.Join(", ", Rows.Select(row =>
            "\"row-" + row + "\": " + (incomplete.Contains(row) ? "1" : "0")));
        File.WriteAllText(file, $$"""
            { "format": 1, "ruleSet": "dien-bien-2022", "unit": "tuan-giao", "entries": { {{entries}} } }
            """);
        return file;
    }
}
