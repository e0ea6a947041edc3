using System;
using System.Linq;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "--help")]
    [InlineData(0, "score --help")]
    [InlineData(0, "--version")]
    [InlineData(0, "templates")]
    [InlineData(0, "templates --json")]
    [InlineData(0, "check dien-bien-2022")]
    [InlineData(0, "check CASES/council.json --json")]
    [InlineData(0, "dossier dien-bien-2022")]
    [InlineData(0, "check can-gio-2024")]
    [InlineData(0, "plan lang-son-2024 --today 2024-10-05 --json")]
    [InlineData(0, "rotate dien-bien-2022 --years 2 --seed 7")]
    [InlineData(2, "dossier can-gio-2024")] // a plan scores nothing
    [InlineData(0, "score dien-bien-2022 DATA/1-muong-lay.json")]
    [InlineData(0, "score dien-bien-2022 DATA/3-muong-ang.json")] // pending is no mistake
    [InlineData(0, "explain dien-bien-2022 DATA/3-muong-ang.json --json")]
    [InlineData(0, "check CUM/rules.json")]
    [InlineData(0, "dossier CUM/rules.json --language en")]
    [InlineData(0, "cluster CUM/rules.json CUM/dossiers.json")]
    [InlineData(0, "cluster CUM/rules.json CUM/dossiers.json --json --language en")]
    [InlineData(0, "cluster dien-bien-2022 DATA/all-units.csv")]
    [InlineData(0, "cluster CASES/rubrics.json CASES/rubrics-dossiers.json")]
    [InlineData(0, "score CUM/rules.json CUM/dossiers.json")] // each alone: others are waited for
    [InlineData(0, "explain CUM/rules.json CUM/dossiers.json --unit hoa-lac --format md")]
    [InlineData(0, "explain CASES/rubrics.json CASES/rubrics-dossiers.json --unit u-1 --json")]
    [InlineData(0, "schema checklist-answers")]
    [InlineData(0, "schema report-draft --language en")]
    [InlineData(1, "check CASES/bad.json")]
    [InlineData(1, "cluster CASES/bad.json CUM/dossiers.json")]
    [InlineData(1, "cluster CUM/rules.json DATA/1-muong-lay.json")] // for another rule set
    [InlineData(1, "cluster CUM/rules.json CUM/dossiers.json CUM/dossiers.json")] // every unit twice
    [InlineData(1, "cluster dien-bien-2022 CASES/bad.csv")]
    [InlineData(1, "cluster dien-bien-2022 CASES/refused.json")]
    [InlineData(1, "explain CUM/rules.json CUM/rules.json --unit u-1")]
    [InlineData(1, "check DATA/1-muong-lay.json")] // a dossier is no rule set
    [InlineData(1, "dossier CASES/bad.json")]
    [InlineData(1, "score CASES/bad.json DATA/1-muong-lay.json")]
    [InlineData(1, "score dien-bien-2022 CASES/council-8c.json")] // for another rule set
    [InlineData(1, "score dien-bien-2022 DATA/1-muong-lay.json CASES/refused.json")]
    [InlineData(1, "explain dien-bien-2022 CASES/refused.json")]
    [InlineData(1, "score dien-bien-2022 CASES/bad.csv")]
    [InlineData(1, "score dien-bien-2022 DATA/1-muong-lay.json DATA/all-units.csv")] // a unit twice
    [InlineData(1, "score DATA/1-muong-lay.json dien-bien-2022")] // exchanged
    [InlineData(2, "bogus")]
    [InlineData(2, "cluster CUM/rules.json")]
    [InlineData(2, "cluster CUM/rules.json CUM/gone.json")]
    [InlineData(2, "explain CUM/rules.json CUM/dossiers.json --unit nobody")]
    [InlineData(2, "explain CUM/rules.json CUM/dossiers.json --unit hoa-lac --why-not best")]
    [InlineData(2, "check")]
    [InlineData(2, "check a b")]
    [InlineData(2, "score dien-bien-2022")]
    [InlineData(2, "check nothing-like-that")]
    [InlineData(2, "check CASES")] // a folder
    [InlineData(2, "score dien-bien-2022 CASES")]
    [InlineData(2, "score dien-bien-2022 DATA/1-muong-lay.json CASES/gone.json")]
    [InlineData(2, "explain dien-bien-2022 DATA/1-muong-lay.json --format pdf")]
    [InlineData(2, "explain dien-bien-2022 DATA/1-muong-lay.json --why-not best")]
    [InlineData(2, "templates --language fr")]
    [InlineData(2, "--data CASES/gone")]
    public void The_exit_code_tells_done_from_mistakes_and_wrong_use(int expected, string line)
    {
        var ran = Ran.Of(Args(line));

        Assert.Equal(expected, ran.ExitCode);
        bool isAnswered = expected == 0 || (expected == 1 && line.StartsWith("check ", StringComparison.Ordinal));
        Assert.Equal(isAnswered, ran.Error.Length == 0); // what check finds is its answer
        Assert.DoesNotContain("   at ", ran.Out + ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_scored_when_one_of_the_files_is_missing() =>
        Assert.Empty(Ran.Of("score", "dien-bien-2022", Ran.Dossier("1-muong-lay"), "gone.json").Out);

    [Fact]
    public void A_refused_entry_leaves_the_other_results_as_they_are()
    {
        var ran = Ran.Of(
            "score", "dien-bien-2022", Ran.Case("refused.json"), Ran.Dossier("1-muong-lay"), "--json");

        var results = Ran.Objects(ran.Out);
        Assert.Equal("refused", results[0].GetProperty("waitingFor")[0].GetProperty("reason").GetString());
        Assert.Equal(95, results[1].GetProperty("total").GetInt32());
        Assert.Equal("TD6509", Ran.Objects(ran.Error).Single().GetProperty("code").GetString());
    }

    [Fact]
    public void Help_says_what_can_be_typed_and_what_the_exit_codes_mean()
    {
        string help = Ran.Of("--help").Out;

        string[] words = ["templates", "check", "dossier", "score", "cluster", "explain", "--language", "Exit codes"];
        foreach (string word in words)
            Assert.Contains(word, help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_in_two_files_is_reported_once_where_it_comes_again()
    {
        var ran = Ran.Of("score", "dien-bien-2022", Ran.Dossier("1-muong-lay"), Ran.Dossier("3-muong-ang"),
            Ran.Dossier("1-muong-lay"));

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(
            "lỗi TD6655  1-muong-lay.json:1:1\n    Đã có hồ sơ khác của \"muong-lay\" cho cùng bảng chấm điểm và cùng "
                + "kỳ trong 1-muong-lay.json. Hãy giữ lại một hồ sơ.\n",
            ran.Error);
    }

    [Theory]
    [InlineData("score", "DATA/1-muong-lay.json", "CASES/council.json", "TD6576")]
    [InlineData("check", "DATA/1-muong-lay.json", null, "TD6576")]
    [InlineData("cluster", "CUM/dossiers.json", "CUM/rules.json", "TD6576")]
    [InlineData("cluster", "CUM/rules.json", "CUM/rules.json", "TD6577")]
    [InlineData("score", "CASES/council.json", "CASES/council.json", "TD6577")]
    [InlineData("explain", "dien-bien-2022", "CASES/council.json", "TD6577")]
    public void Files_that_are_exchanged_get_one_finding_that_says_so(
        string command, string rules, string? dossier, string code)
    {
        var ran = Ran.Of(Args(command + " " + rules + " " + dossier + " --json"));

        var finding = Assert.Single(Ran.Objects(ran.Out + ran.Error));
        Assert.Equal(code, finding.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("bogus", "Không hiểu \"bogus\" ở đây.")]
    [InlineData("check", "Thiếu giá trị cho BỘ-QUY-TẮC.")]
    [InlineData("chek a", "Không hiểu \"chek\" ở đây. Có phải ý bạn là \"check\"?")]
    [InlineData("check a --lang vi", "Không hiểu \"--lang\" ở đây. Có phải ý bạn là \"--language\"?")]
    [InlineData("check a b", "Không hiểu \"b\" ở đây.")]
    [InlineData("rotate dien-bien-2022 --seed x", "\"x\" không dùng được cho --seed.")]
    [InlineData("rotate dien-bien-2022 --years 0 --language en", "\"0\" cannot stand for --years.")]
    [InlineData("rotate dien-bien-2022 check", "\"check\" không dùng được cho verify. Hãy chọn: verify.")]
    [InlineData(
        "schema",
        "Thiếu giá trị cho TÊN (candidates, checklist-answers, citation-register, dossier, dossier-set, inspections, "
            + "layout-profile, plan-progress, report-draft, rotation-history, rotation-request, rule-set).")]
    [InlineData("explain a b --format pdf", "\"pdf\" không dùng được cho --format. Hãy chọn: json, md, text.")]
    [InlineData("explain a b --format text --format md", "--format chỉ nhận một giá trị.")]
    [InlineData("templates --language fr", "\"fr\" không dùng được cho --language. Hãy chọn: en, vi.")]
    [InlineData("bogus --language en", "\"bogus\" is not understood here.")]
    [InlineData("check --language en", "A value is missing for RULES.")]
    public void Wrong_use_is_told_in_the_chosen_language(string line, string message)
    {
        var ran = Ran.Of(Args(line));

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal(message, ran.Error.Split('\n')[0]);
        Assert.Contains("--help", ran.Error, StringComparison.Ordinal);
    }

    private static string[] Args(string line) => line
        .Replace("CASES", Ran.Cases, StringComparison.Ordinal)
        .Replace("CUM", Ran.Cluster(""), StringComparison.Ordinal)
        .Replace("DATA", Ran.Data, StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
