using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>Rubrics with several outcomes, and units of which several results are shown together.</summary>
public sealed class SeveralOutcomesTests : IDisposable
{
    private static readonly string[] Files = [Ran.Case("outcomes.json"), Ran.Case("outcomes-dossiers.json")];

    private readonly string _folder = Directory.CreateTempSubdirectory("outcomes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_level_of_any_outcome_may_be_asked_about()
    {
        string told = Explained("--why-not", "tt").Out;

        Assert.Contains("Danh hiệu: Không (vì sao không đạt mức Tiên tiến)", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Xếp loại: Khá (vì sao", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_stands_in_two_outcomes_is_asked_about_with_its_outcome()
    {
        var unclear = Explained("--why-not", "good");
        var clear = Explained("--why-not", "title:good");

        Assert.Equal(Program.WrongUse, unclear.ExitCode);
        Assert.Contains("Hãy ghi rõ một trong: grade:good, title:good.", unclear.Error, StringComparison.Ordinal);
        Assert.Contains("Danh hiệu: Không (vì sao không đạt mức Được khen)", clear.Out, StringComparison.Ordinal);
        Assert.Contains("(vì sao không đạt mức Được khen)",
            Explained("--why-not", "Danh hiệu:được khen").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_misspelt_level_those_of_all_outcomes_are_told()
    {
        var ran = Explained("--why-not", "tot");

        Assert.Equal(Program.WrongUse, ran.ExitCode);
        Assert.Contains(
            "Các mức: grade (Xếp loại): good (Tốt), fair (Khá); "
                + "title (Danh hiệu): tt (Tiên tiến), good (Được khen), no (Không).",
            ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_question_the_next_better_level_of_each_outcome_is_asked_about()
    {
        string told = Explained().Out;

        Assert.Contains("Xếp loại: Khá (vì sao không đạt mức Tốt)", told, StringComparison.Ordinal);
        Assert.Contains("Danh hiệu: Không (vì sao không đạt mức Được khen)", told, StringComparison.Ordinal);
        Assert.Equal(2, Ran.Objects(Explained("--json").Out)[1].GetProperty("whyNot").GetArrayLength());
    }

    [Fact]
    public void Results_of_one_unit_are_told_apart_by_their_periods()
    {
        string told = Explained().Out;
        string table = Ran.Of(["score", .. Files]).Out;

        Assert.StartsWith("Phòng A – kỳ 2031-01: 95; ", told, StringComparison.Ordinal);
        Assert.Contains("\nPhòng A – kỳ 2031-02: 60; ", told, StringComparison.Ordinal);
        Assert.Matches(@"│ Phòng A │ 2031-01 │ +95 │", table);
        // Alone there is no other.
        Assert.StartsWith("Phòng A: 95; ", Ran.Of("explain", Files[0], One()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_outcome_has_a_column_with_its_own_title()
    {
        Assert.Matches(@"│ Xếp loại +│ Danh hiệu +│", Ran.Of(["score", .. Files]).Out);
        Assert.Matches(@"│ Xếp loại +│ Danh hiệu +│", Ran.Of(["cluster", .. Files]).Out);
        Assert.Contains("Phòng A – kỳ 2031-01: 95; Xếp loại: Khá; Danh hiệu: Được khen\n", Explained().Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_JSON_the_grade_is_the_first_outcome_and_all_of_them_have_their_titles()
    {
        var result = Ran.Objects(Ran.Of(["score", .. Files, "--json"]).Out)[0];

        Assert.Equal("fair", result.GetProperty("grade").GetString());
        Assert.Equal(
            ["Xếp loại: fair", "Danh hiệu: good"],
            result.GetProperty("outcomes").EnumerateArray().Select(one =>
                one.GetProperty("title").GetString() + ": " + one.GetProperty("grade").GetString()));
    }

    [Fact]
    public void A_demotion_says_of_which_outcome_it_is()
    {
        string table = Ran.Of(["cluster", .. Files]).Out;

        Assert.Contains("  – Phòng A: Xếp loại – Điều kiện khống chế – Chậm: Khá", table, StringComparison.Ordinal);
        Assert.Contains("  – Phòng A: Danh hiệu – Điều kiện khống chế – Chậm nhiều: Được khen",
            table, StringComparison.Ordinal);
        Assert.Contains("      Số lần chậm từ 3 trở lên: đúng (hiện là 5)\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_that_wait_for_the_same_are_listed_together() => Assert.Contains(
        "Phòng B; Phòng C còn thiếu:\n  – work (Việc làm): chưa nhập\n",
        Ran.Of(["cluster", .. Files]).Out.Replace("  – late (Số lần chậm): chưa nhập\n", "", StringComparison.Ordinal),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("score")]
    [InlineData("explain")]
    [InlineData("cluster")]
    public void That_there_are_no_dossiers_is_said(string command)
    {
        var ran = Ran.Of(command, Files[0], Written("""{ "format": 1, "dossiers": [] }"""));

        Assert.Equal("Không có hồ sơ nào.\n", ran.Out);
    }

    private static Ran Explained(params string[] more) => Ran.Of(["explain", .. Files, "--unit", "a", .. more]);

    private string One() => Written("""
        { "format": 1, "ruleSet": "outcomes", "unit": "a", "unitTitle": "Phòng A", "period": "2031-01",
          "entries": { "work": 95, "short": false, "late": 5 } }
        """);

    private string Written(string json)
    {
        string file = Path.Combine(_folder, "dossiers.json");
        File.WriteAllText(file, json);
        return file;
    }
}
