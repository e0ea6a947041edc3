using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Tests;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

public sealed class PlanCommandTests : IDisposable
{
    private static readonly string Rules = Repository.At("src/ThiDua.Rules.Samples/Data/ke-hoach-2024/rules.json");
    private static readonly string Progress =
        Repository.At("src/ThiDua.Rules.Samples/Data/ke-hoach-2024/progress.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void The_plan_of_a_year_is_shown_as_accepted(string language)
    {
        var ran = Ran.Of(
            "plan", Rules, "--today", "2024-10-05", "--progress", Progress, "--language", language);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/plan.{language}.txt", ran.Out);
    }

    [Fact]
    public void For_programs_each_item_is_a_line_of_JSON()
    {
        var ran = Ran.Of("plan", Rules, "--today", "2024-10-05", "--progress", Progress, "--json");

        var lines = ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parsed).ToList();
        Assert.Equal(14, lines.Count);
        var late = lines.Single(line => line.GetProperty("task").GetString() == "bao-cao-6-thang"
            && line.GetProperty("unit").GetString() == "xa-binh-loc");
        Assert.Equal("done-late", late.GetProperty("state").GetString());
        Assert.Equal("2024-05-14", late.GetProperty("lastGoodDay").GetString());
        Assert.Equal((1, 1), (late.GetProperty("daysLate").GetInt32(), late.GetProperty("workingDaysLate").GetInt32()));
    }

    [Fact]
    public void The_calendar_is_written_and_is_the_same_each_time()
    {
        string file = Path.Combine(_folder, "plan.ics");
        byte[] Written()
        {
            Assert.Equal(0, Ran.Of("plan", Rules, "--today", "2024-10-05", "--ics", file).ExitCode);
            return File.ReadAllBytes(file);
        }

        Assert.Equal(Written(), Written());
    }

    [Fact]
    public void Only_what_concerns_a_unit_is_shown()
    {
        var ran = Ran.Of("plan", Rules, "--today", "2024-10-05", "--unit", "phong-gddt");

        Assert.Contains("Đăng ký thi đua", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Phường Xuân An", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_owed_for_each_pair_of_a_ring_names_the_pairs()
    {
        string file = Path.Combine(_folder, "progress.json");
        File.WriteAllText(file, """
            { "format": 1, "ruleSet": "dien-bien-2022", "tasks": [
              { "task": "iv-3", "done": "2022-12-01" },
              { "task": "iv-gui-ket-qua", "unit": "dien-bien-phu", "of": "muong-ang", "done": "2022-12-12" },
              { "task": "iv-gui-ket-qua", "unit": "muong-ang", "done": "2022-12-09" } ] }
            """);
        string[] line = ["plan", "dien-bien-2022", "--today", "2022-12-12", "--progress", file];

        var shown = Ran.Of(line);
        var late = Ran.Objects(Ran.Of([.. line, "--json"]).Out).Last(item =>
            item.GetProperty("state").GetString() == "done-late");

        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Golden.Matches("tests/ThiDua.Rules.Samples.Tests/Golden/plan-pairs.txt", shown.Out);
        Assert.Equal(
            ("dien-bien-phu", "muong-ang", "tuan-giao", "phong-noi-vu"),
            (Code("unit"), Code("of"), Code("reportTo"), Code("reportThrough")));
        string? Code(string name) => late.GetProperty(name).GetString();
    }

    [Fact]
    public void The_calendar_of_a_unit_has_the_tasks_that_it_is_shown_and_no_others()
    {
        string file = Path.Combine(_folder, "unit.ics");
        string[] unit = ["plan", Rules, "--today", "2024-10-05", "--unit", "phong-noi-vu"];

        var shown = Ran.Objects(Ran.Of([.. unit, "--json"]).Out)
            .Select(item => item.GetProperty("task").GetString()).Distinct().ToList();
        Assert.Equal(0, Ran.Of([.. unit, "--ics", file]).ExitCode);

        var written = File.ReadLines(file).Where(line => line.StartsWith("UID:", StringComparison.Ordinal))
            .Select(line => line[4..].Split('@')[0].Split('.'))
            .Where(id => id[0] != "phase")
            .Select(id => id[0]).Distinct().ToList();
        Assert.Equal(shown.Order(), written.Order());
    }

    [Fact]
    public void A_unit_finds_what_goes_through_it()
    {
        var items = Ran.Objects(Ran.Of(
            "plan", Rules, "--today", "2024-10-05", "--unit", "phong-noi-vu", "--json").Out);

        Assert.Contains(items, item => item.GetProperty("task").GetString() == "bao-cao-6-thang");
    }

    [Fact]
    public void The_hour_of_a_deadline_is_shown()
    {
        string rules = Path.Combine(_folder, "rules.json");
        File.WriteAllText(rules, """
            { "format": 1, "code": "p", "version": "1",
              "organization": { "kinds": [{ "code": "office" }], "units": [{ "code": "a", "kind": "office" }] },
              "plan": { "code": "p", "period": "2024", "lead": "a", "tasks": [
                { "code": "t", "deadline": { "kind": "before", "day": "2024-11-14", "time": "10:00" } } ] } }
            """);

        var shown = Ran.Of("plan", rules, "--today", "2024-10-05");
        var item = Ran.Objects(Ran.Of("plan", rules, "--today", "2024-10-05", "--json").Out).Single();

        Assert.Contains("14/11/2024 09:59", shown.Out, StringComparison.Ordinal);
        Assert.Equal("09:59", item.GetProperty("lastGoodTime").GetString());
    }

    [Theory]
    [InlineData("vi", "Không có thư mục")]
    [InlineData("en", "There is no folder")]
    public void A_missing_folder_of_the_calendar_is_told_in_the_language_that_was_chosen(string language, string text)
    {
        string file = Path.Combine(_folder, "missing", "plan.ics");

        var ran = Ran.Of("plan", Rules, "--today", "2024-10-05", "--ics", file, "--language", language);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(text, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("05/10/2024")]
    [InlineData("2024-02-30")]
    [InlineData("9999-12-31")]
    public void What_is_no_day_is_told(string today)
    {
        var ran = Ran.Of("plan", Rules, "--today", today, "--language", "en");

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("is not a date", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_unit_and_a_rule_set_without_a_plan_are_told()
    {
        var unit = Ran.Of("plan", Rules, "--today", "2024-10-05", "--unit", "nobody", "--language", "en");
        var none = Ran.Of("plan", Ran.Cluster("rules.json"), "--today", "2022-12-05");

        Assert.Equal(2, unit.ExitCode);
        Assert.Contains("The units are: phong-noi-vu", unit.Error, StringComparison.Ordinal);
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("TD4067", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_that_does_not_fit_is_reported_and_the_rest_is_shown()
    {
        string file = Path.Combine(_folder, "progress.json");
        File.WriteAllText(file, """
            { "format": 1, "ruleSet": "ke-hoach-2024", "tasks": [{ "task": "q1-9", "done": "2024-02-01" }] }
            """);

        var ran = Ran.Of("plan", Rules, "--today", "2024-10-05", "--progress", file);

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("TD4052", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Quá hạn", ran.Out, StringComparison.Ordinal);
    }

    private static JsonElement Parsed(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }
}
