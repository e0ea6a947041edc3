using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Values;
using ThiDua.Testing.Cases;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

public sealed class TemplateCaseTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (set, file) in TemplateCases.All) rows.Add(set, file);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_case_of_an_official_comes_out_as_written(string set, string file)
    {
        var one = TemplateCases.Read(set, file);

        var result = TemplateCases.Evaluate(TemplateCases.WithReadings(TemplateCases.Rules(set), one), one);

        Assert.Empty(Results.Differences(TemplateCases.Expected(one), result));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_reading_is_reached_by_changing_one_value_of_the_text(string set, string file)
    {
        var one = TemplateCases.Read(set, file);
        string text = System.Text.Encoding.UTF8.GetString(Text(set));
        foreach (var reading in one["readings"]?.AsObject() ?? [])
            text = Choose(text, reading.Key, reading.Value!.GetValue<string>());

        var rules = RuleSet.Load(RuleSetText.Of(Code.Of(set), text), TemplateCatalog.Options).Require();

        var result = TemplateCases.Evaluate(rules, one);

        Assert.Empty(Results.Differences(TemplateCases.Expected(one), result));
    }

    private static byte[] Text(string set) => TemplateCatalog.Find(set)?.Text.ToBytes()
        ?? System.IO.File.ReadAllBytes(System.IO.Path.Combine(TemplateCases.Folder, set, "rules.json"));

    private static string Choose(string text, string interpretation, string reading)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(text)!;
        var found = root["interpretations"]!.AsArray().Single(i => i!["code"]!.GetValue<string>() == interpretation)!;
        found["chosen"] = reading;
        return root.ToJsonString();
    }
}
