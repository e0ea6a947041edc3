using System.Linq;
using System.Text;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evaluations;
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
    public void A_blank_dossier_can_be_read_as_it_is(string language)
    {
        foreach (string rules in (string[])["dien-bien-2022", Ran.Case("council.json")])
        {
            string json = Ran.Of("dossier", rules, "--language", language).Out;

            Assert.Empty(DossierReader.Read(Code.Of("blank"), Encoding.UTF8.GetBytes(json)).Diagnostics);
        }
    }

    [Fact]
    public void A_blank_dossier_has_the_inputs_of_the_rule_set_and_no_values()
    {
        var rules = RuleSet.Load(Templates.TemplateCatalog.Get("dien-bien-2022").Text).Require();
        var blank = Ran.Objects(Ran.Of("dossier", "dien-bien-2022", "--json").Out).Single();

        var entries = blank.GetProperty("entries").EnumerateObject().ToList();
        Assert.Equal(rules.Inputs.Select(input => input.Code.Value), entries.Select(entry => entry.Name));
        Assert.All(entries, e => Assert.Equal(JsonValueKind.Null, e.Value.GetProperty("value").ValueKind));
    }

    [Theory]
    [InlineData("rule-set", "en", "docs/schema/rule-set.schema.json")]
    [InlineData("dossier", "en", "docs/schema/dossier.schema.json")]
    [InlineData("rule-set", "vi", "docs/vi/schema/rule-set.schema.json")]
    [InlineData("dossier", "vi", "docs/vi/schema/dossier.schema.json")]
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

    private static void Matches(string name, Ran ran, int exitCode)
    {
        Assert.Equal((exitCode, ""), (ran.ExitCode, ran.Error));
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/{name}.txt", ran.Out);
    }
}
