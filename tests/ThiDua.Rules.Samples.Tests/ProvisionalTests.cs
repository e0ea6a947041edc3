using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>What stands in for missing entries is shown beside what is possible, by all commands.</summary>
public sealed class ProvisionalTests : IDisposable
{
    private const string Rules =
        """
        { "format": 1, "code": "standing-in", "version": "1",
          "rubric": { "code": "total", "worth": 10, "bounds": "bounded", "criteria": [ { "code": "work", "worth": 10,
            "marking": { "kind": "entered", "meanwhile": 5 } } ] },
          "rankings": [ { "code": "place", "by": [ { "of": "total" } ], "ties": "competition" } ],
          "outcomes": [ { "code": "grade", "levels": [ "good", "fair" ], "steps": [ { "kind": "bands", "of": "total",
            "rows": [ { "in": ">= 4", "then": "good" }, { "in": "< 4", "then": "fair" } ] } ] } ] }
        """;

    private const string Dossiers =
        """
        { "format": 1, "dossiers": [
          { "ruleSet": "standing-in", "unit": "u-1", "period": "2031", "entries": { "work": 3 } },
          { "ruleSet": "standing-in", "unit": "u-2", "period": "2031" } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_league_table_tells_the_provisional_grade_and_place_of_every_unit()
    {
        string table = Ran.Of("cluster", Written("rules", Rules), Written("set", Dossiers)).Out;

        Assert.Contains("tạm tính: 5; good; hạng 1 (giá trị tạm dùng: work)", table, StringComparison.Ordinal);
        Assert.Contains("u-1 – tạm tính: 3; fair; hạng 2 (theo giá trị tạm dùng của đơn vị khác)", table,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_of_JSON_have_them_too()
    {
        var units = Ran.Objects(Ran.Of("cluster", Written("rules", Rules), Written("set", Dossiers), "--json").Out);

        var ranks = units.Where(unit => unit.TryGetProperty("provisional", out _))
            .Select(unit => unit.GetProperty("provisional").GetProperty("ranks")[0].GetProperty("place").GetInt32());

        Assert.Equal([2, 1], ranks);
    }

    [Fact]
    public void The_provisional_result_is_explained_in_Markdown_and_JSON()
    {
        string[] command = ["explain", Written("rules", Rules), Written("set", Dossiers), "--unit", "u-2"];

        string markdown = Ran.Of([.. command, "--format", "md"]).Out;
        var json = Ran.Objects(Ran.Of([.. command, "--format", "json"]).Out).Single().GetProperty("provisional");

        Assert.Contains("## tạm tính: 5; good; hạng 1", markdown, StringComparison.Ordinal);
        Assert.Contains("chưa nhập, tạm tính", markdown, StringComparison.Ordinal);
        Assert.Equal("work", json.GetProperty("standingIn")[0].GetString());
        Assert.Equal("5", json.GetProperty("total").GetProperty("value").GetProperty("number").GetString());
    }

    private string Written(string name, string json)
    {
        string file = Path.Combine(_folder, name + ".json");
        File.WriteAllText(file, json);
        return file;
    }
}
