using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>Of several results or forms the one that is printed is said, never guessed.</summary>
public sealed class PrintChoiceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("**Tháng**", "tháng 02 năm 2031", "--of", "month", "--period", "2031-02")]
    [InlineData("**Quý**", "quý I/2031", "--of", "quarter")]
    [InlineData("**Tháng**", "tháng 3 năm 2031", "--period", "2031-03-01/2031-03-31")]
    public void A_sheet_is_chosen_by_rubric_and_period(string rubric, string period, params string[] chosen)
    {
        string text = Print(["score-sheet", "--data", Results(), "--unit", "e1", .. chosen]);

        Assert.Contains(rubric, text, StringComparison.Ordinal);
        Assert.Contains("**Kỳ:** " + period, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There are 4 dossiers. Add --of with one of: month, quarter; --period with one of: "
        + "2031-01, 2031-02, 2031-03, 2031-Q1.", "--unit", "e1")]
    [InlineData("There are 3 dossiers. Add --period with one of: 2031-01, 2031-02, 2031-03.",
        "--unit", "e1", "--of", "month")]
    [InlineData("There are 2 dossiers. Add --unit with one of: e1, e2.", "--period", "2031-Q1")]
    [InlineData("There is no dossier of the rubric year. There are: month, quarter.", "--of", "year")]
    [InlineData("There is no dossier of the period 2030. There are: 2031-Q1.", "--of", "quarter", "--period", "2030")]
    [InlineData("The period \"week 6\" is not understood. Write a year 2026, half a year 2026-H1, a quarter 2026-Q4, "
        + "a month 2026-10, a school year 2026-2027, years 2021/2025; a week or other days by the first and the last "
        + "one: 2026-09-28/2026-10-04.", "--period", "week 6")]
    public void Which_of_several_sheets_has_to_be_said(string says, params string[] chosen)
    {
        var ran = Ran.Of(["print", Months(), "score-sheet", "--data", Results(), .. chosen,
            "--out", At("x.docx"), "--language", "en"]);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("x.docx")));
    }

    [Theory]
    [InlineData("The rule set has several rubrics. Add --of with one of: month, quarter.")]
    [InlineData("--period chooses among results, and here are none", "--of", "month", "--period", "2031-01")]
    [InlineData("--unit chooses among results, and here are none", "--of", "month", "--unit", "e1")]
    public void Which_of_several_forms_has_to_be_said(string says, params string[] chosen)
    {
        var ran = Ran.Of(["print", Months(), "score-sheet", .. chosen, "--out", At("x.docx"), "--language", "en"]);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_league_can_be_that_of_one_rubric_and_period()
    {
        string league = Print("league", "--data", Results(), "--of", "month", "--period", "2031-02");

        Assert.Contains("Bảng kết quả tháng 02 năm 2031 – Tháng", league, StringComparison.Ordinal);
        Assert.DoesNotContain("tháng 01", league, StringComparison.Ordinal);
        Assert.DoesNotContain("Quý", league, StringComparison.Ordinal);
    }

    /// <summary>Rules with a rubric for months and one for quarters.</summary>
    private string Months() => Written("months.json", """
        { "format": 1, "code": "months", "version": "1", "title": "KPI", "rubrics": [
          { "code": "month", "title": "Tháng", "period": "month", "rubric": { "code": "m", "title": "Điểm tháng",
            "worth": 10, "bounds": "bounded", "criteria": [
              { "code": "a", "title": "Mục", "worth": 10, "marking": { "kind": "entered", "step": 1 } } ] } },
          { "code": "quarter", "title": "Quý", "period": "quarter", "rubric": { "code": "q", "title": "Điểm quý",
            "worth": 10, "bounds": "bounded", "criteria": [ { "code": "b", "title": "Trung bình", "worth": 10,
              "ifNotApplicable": "zero", "marking": { "kind": "measured", "of": { "kind": "over",
                "each": { "periods": "month" }, "take": "mean", "value": "m" } } } ] } } ] }
        """);

    /// <summary>Three months and a quarter of e1, the quarter of e2.</summary>
    private string Results()
    {
        static string Month(int month) => $$"""
            { "ruleSet": "months", "rubric": "month", "unit": "e1", "period": "2031-0{{month}}",
              "entries": { "a": 7 } },
            """;
        return Written("results.json", """{ "format": 1, "dossiers": [""" + Month(1) + Month(2) + Month(3) + """
            { "ruleSet": "months", "rubric": "quarter", "unit": "e1", "period": "2031-Q1" },
            { "ruleSet": "months", "rubric": "quarter", "unit": "e2", "period": "2031-Q1" } ] }
            """);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private string Written(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private string Print(params string[] rest)
    {
        var ran = Ran.Of(["print", Months(), .. rest, "--format", "md", "--out", At("out.md")]);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return File.ReadAllText(At("out.md"));
    }
}
