using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Tests;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

public sealed class CommandTests
{
    [Fact]
    public void Templates_are_listed() => Matches("templates", Ran.Of("templates"), 0);

    [Fact]
    public void A_rule_set_with_mistakes_is_answered_with_all_of_them() =>
        Matches("check-bad", Ran.Of("check", Ran.Case("bad.json")), 1);

    [Fact]
    public void The_mistakes_are_told_in_English_too() =>
        Matches("check-bad.en", Ran.Of("check", Ran.Case("bad.json"), "--language", "en"), 1);

    [Fact]
    public void A_good_rule_set_gets_its_verdict()
    {
        var ran = Ran.Of("check", "dien-bien-2022");

        Assert.Equal(0, ran.ExitCode);
        Assert.EndsWith("Bộ quy tắc dùng được.\n", ran.Out, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_dossier_names_every_input() => Matches("dossier", Ran.Of("dossier", "dien-bien-2022"), 0);

    [Fact]
    public void A_blank_dossier_of_stages_names_attributes_and_stages() =>
        Matches("dossier-stages", Ran.Of("dossier", Ran.Case("council.json")), 0);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void A_blank_dossier_can_be_read_once_the_words_in_brackets_are_replaced(string language)
    {
        foreach (string rules in (string[])["dien-bien-2022", Ran.Case("council.json")])
        {
            string json = Ran.Of("dossier", rules, "--language", language).Out;

            Assert.NotEmpty(Faults(json));
            Assert.All(Faults(json), fault => Assert.Contains(fault, (string[])["/unit", "/period"]));
            Assert.Empty(Faults(Regex.Replace(Regex.Replace(
                json, "\"unit\": \"<[^>]*>\"", "\"unit\": \"u\""), "\"period\": \"<[^>]*>\"", "\"period\": \"2031\"")));
        }
    }

    [Fact]
    public void A_blank_dossier_goes_down_the_sheet_and_has_a_log_where_events_are_counted()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        File.WriteAllText(file, """
            { "format": 1, "code": "r", "version": "1",
              "inputs": [ { "code": "second", "type": "count" }, { "code": "first", "type": "yes-no" } ],
              "events": [ { "code": "late", "title": "Nộp chậm" } ],
              "rubric": { "code": "total", "worth": 10, "bounds": "bounded", "criteria": [
                { "code": "a", "worth": 4, "marking": { "kind": "entered", "step": 0.5 },
                  "deductions": [ { "code": "d", "when": "first", "marking": 1 } ] },
                { "code": "b", "worth": 6, "marking": "worth", "deductions": [
                  { "code": "e", "marking": { "kind": "each", "of": "second", "points": 1 } },
                  { "code": "f", "marking": { "kind": "each", "points": 1,
                    "of": { "kind": "over", "each": { "events": "late" }, "take": "count" } } } ] } ] } }
            """);

        var ran = Ran.Of("dossier", file, "--json");
        File.Delete(file);

        var blank = Ran.Objects(ran.Out).Single();
        Assert.Equal(["a", "first", "second"], blank.GetProperty("entries").EnumerateObject().Select(e => e.Name));
        Assert.Contains("late: Nộp chậm", blank.GetProperty("log").GetProperty("note").GetString()!,
            System.StringComparison.Ordinal);
        string note = blank.GetProperty("entries").GetProperty("a").GetProperty("note").GetString()!;
        Assert.Equal("a – điểm; từ 0 đến 4; bước 0.5", note); // not also how many decimals
    }

    [Fact]
    public void A_blank_dossier_has_the_inputs_of_the_rule_set_and_no_values()
    {
        var rules = Templates.TemplateCatalog.Get("dien-bien-2022").Load().Require();
        var blank = Ran.Objects(Ran.Of("dossier", "dien-bien-2022", "--json").Out).Single();

        var entries = blank.GetProperty("entries").EnumerateObject().ToList();
        Assert.Equal(rules.InputsOfSheet.Select(input => input.Code.Value), entries.Select(entry => entry.Name));
        Assert.All(entries, e => Assert.Equal(JsonValueKind.Null, e.Value.GetProperty("value").ValueKind));
    }

    [Theory]
    [InlineData("rule-set", "en", "docs/schema/rule-set.schema.json")]
    [InlineData("dossier", "en", "docs/schema/dossier.schema.json")]
    [InlineData("rule-set", "vi", "docs/vi/schema/rule-set.schema.json")]
    [InlineData("dossier", "vi", "docs/vi/schema/dossier.schema.json")]
    [InlineData("citation-register", "vi", "docs/vi/schema/citation-register.schema.json")]
    [InlineData("layout-profile", "en", "docs/schema/layout-profile.schema.json")]
    public void Schemas_for_editors_are_those_of_the_documentation(string of, string language, string file)
    {
        var ran = Ran.Of("schema", of, "--language", language);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Golden.Matches(file, ran.Out);
    }

    [Fact]
    public void Dossiers_are_scored_into_a_table() => Matches(
        "score",
        Ran.Of("score", "dien-bien-2022", Ran.Dossier("1-muong-lay"), Ran.Dossier("3-muong-ang")),
        0);

    [Fact]
    public void Fractions_and_bonuses_stand_in_the_table() =>
        Matches("score-fraction", Ran.Of("score", Ran.Case("council.json"), Ran.Case("council-8c.json")), 0);

    [Theory]
    [InlineData("text", "explain.txt")]
    [InlineData("md", "explain.md")]
    public void A_result_is_explained_line_by_line(string format, string file)
    {
        var ran = Ran.Of(
            "explain", "dien-bien-2022", Ran.Dossier("2-dien-bien-phu"), "--format", format, "--why-not", "tot");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Golden.Matches("tests/ThiDua.Rules.Samples.Tests/Golden/" + file, ran.Out);
    }

    [Theory]
    [InlineData("Tốt")]
    [InlineData("tốt")]
    [InlineData("tot")]
    public void A_level_is_asked_about_by_its_title_or_its_code(string level)
    {
        var ran = Ran.Of("explain", "dien-bien-2022", Ran.Dossier("2-dien-bien-phu"), "--why-not", level);

        Assert.Contains("(vì sao không đạt mức Tốt)", ran.Out, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_no_missing_entry_can_bring_back_is_told_as_such()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        string late = string.Join(", ", Enumerable.Range(1, 5).Select(row => "\"row-" + row + "\": 1"));
        File.WriteAllText(
            file, "{ \"format\": 1, \"ruleSet\": \"dien-bien-2022\", \"unit\": \"u\", \"entries\": { " + late + " } }");

        var ran = Ran.Of("explain", "dien-bien-2022", file, "--why-not", "Tốt");
        File.Delete(file);

        Assert.Contains("(vì sao không còn đạt được mức Tốt)", ran.Out, System.StringComparison.Ordinal);
    }

    private static string[] Faults(string json) =>
        [.. DossierReader.Read(Code.Of("blank"), Encoding.UTF8.GetBytes(json)).Diagnostics
            .Select(d => d.At.Pointer.ToString())];

    private static void Matches(string name, Ran ran, int exitCode)
    {
        Assert.Equal((exitCode, ""), (ran.ExitCode, ran.Error));
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/{name}.txt", ran.Out);
    }
}
