using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Tests;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>Blank dossiers of rule sets with lists, a log, stages, relations and several rubrics, filled in.</summary>
public sealed class BlankDossierTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("dossier-cluster", "CUM")]
    [InlineData("dossier-rubrics", "RUBRICS")]
    public void Lists_logs_stages_and_rubrics_are_told(string golden, string rules)
    {
        var ran = Ran.Of("dossier", rules == "CUM" ? Ran.Cluster("rules.json") : Ran.Case("rubrics.json"));

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/{golden}.txt", ran.Out);
    }

    [Fact]
    public void A_blank_dossier_that_is_filled_in_gives_what_the_plain_one_gives()
    {
        var plain = JsonNode.Parse(File.ReadAllText(Ran.Cluster("dossiers.json")))!["dossiers"]!.AsArray()
            .First(dossier => dossier!["unit"]!.GetValue<string>() == "vinh-thinh")!;
        var blank = Blank(Ran.Cluster("rules.json"));
        blank["unit"] = "vinh-thinh";
        foreach (var stage in blank["stages"]!.AsArray())
        {
            var of = plain["stages"]!.AsArray()
                .First(one => one!["stage"]!.GetValue<string>() == stage!["stage"]!.GetValue<string>())!;
            if (of["by"] is { } by) stage!["by"] = by.DeepClone();
            foreach (var (code, value) in of["entries"]!.AsObject())
                stage!["entries"]![code]!["value"] = value!.DeepClone();
        }

        // The second member of the council: a block of one's own, as the note says.
        blank["stages"]!.AsArray().Add(plain["stages"]![3]!.DeepClone());
        blank["log"]!["completeThrough"] = "2031-12-31";
        foreach (var happened in plain["log"]!["events"]!.AsArray())
            blank["log"]!["events"]!.AsArray().Add(happened!.DeepClone());
        File.WriteAllText(_file, blank.ToJsonString());

        var ran = Ran.Of("score", Ran.Cluster("rules.json"), _file, "--json");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        var result = Ran.Objects(ran.Out).Single();
        // All but the mark relative to the best unit is there; that one, from 0 to 10, waits for the others.
        var possible = result.GetProperty("possibleTotal");
        Assert.Equal((33.5m, 43.5m),
            (possible.GetProperty("least").GetDecimal(), possible.GetProperty("greatest").GetDecimal()));
        Assert.Equal("other-units", result.GetProperty("waitingFor")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public void Records_and_events_of_the_lists_are_filled_in_as_the_notes_say()
    {
        string rules = Path.Combine(Repository.Root, "tests/ThiDua.Rules.Tests/Good/lists.json");
        var blank = Blank(rules);
        (blank["unit"], blank["period"]) = ("u", "2031");
        blank["stages"]![0]!["entries"]!["tasks"]!["value"] = JsonNode.Parse(
            """
            [ { "code": "t-1", "late": 2, "due": "2031-03-01", "sent": "2031-03-03" },
              { "late": 0, "due": "2031-05-01", "sent": "n/a" } ]
            """);
        blank["log"]!["stage"] = "council";
        blank["log"]!["completeThrough"] = "2031-12-31";
        blank["log"]!["events"] = JsonNode.Parse(
            """
            [ { "kind": "fight", "date": "2031-02-01", "fields": { "people": 3 } },
              { "kind": "late-report", "date": "2031-04-02", "times": 2 } ]
            """);
        File.WriteAllText(_file, blank.ToJsonString());

        var ran = Ran.Of("cluster", rules, _file, "--json");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        var result = Ran.Objects(ran.Out)[0];
        Assert.Equal("complete", result.GetProperty("status").GetString());
        // 10 − 3 people − 2 × 2, and 10 − 0.5 × 2 days in the mean − 3 for the task that was not sent at all
        Assert.Equal(3 + 6, result.GetProperty("total").GetDecimal());
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void The_blank_set_of_several_rubrics_is_evaluated_once_keys_and_attributes_are_filled_in(string language)
    {
        var blank = JsonNode.Parse(Ran.Of("dossier", Ran.Case("rubrics.json"), "--language", language).Out)!;
        foreach (var dossier in blank["dossiers"]!.AsArray())
        {
            string rubric = dossier!["rubric"]!.GetValue<string>();
            (dossier["unit"], dossier["period"]) = ("u-" + rubric, rubric == "staff" ? "2031-01" : "2031");
            dossier["attributes"]!["kind"]!["value"] = rubric;
            if (dossier["attributes"]!["area"] is { } area) area["value"] = "upland"; // of staff nothing reads it
        }

        File.WriteAllText(_file, blank.ToJsonString());
        var ran = Ran.Of("cluster", Ran.Case("rubrics.json"), _file, "--json");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Equal(["staff", "office"], Ran.Objects(ran.Out)
            .Where(one => one.TryGetProperty("unit", out _)).Select(one => one.GetProperty("rubric").GetString()));
    }

    private static JsonNode Blank(string rules) => JsonNode.Parse(Ran.Of("dossier", rules).Out)!;
}
