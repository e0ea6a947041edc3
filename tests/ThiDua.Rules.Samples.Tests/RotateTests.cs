using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Tests;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>The command that says who inspects whom.</summary>
public sealed class RotateTests : IDisposable
{
    private const string Template = "dien-bien-2022";

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void The_published_ring_is_a_table_and_a_drawing(string language) =>
        Matches("rotate." + language, Ran.Of("rotate", Template, "--language", language), 0);

    [Fact]
    public void Three_years_can_be_planned_after_the_published_one() =>
        Matches("rotate-years", Ran.Of("rotate", Template, "--years", "3", "--seed", "20230115"), 0);

    [Fact]
    public void The_fourth_year_is_impossible_and_what_to_give_up_is_said() =>
        Matches("rotate-impossible.en", Ran.Of("rotate", Template, "--years", "4", "--language", "en"), 1);

    [Fact]
    public void A_draw_is_the_same_whenever_it_is_made_and_programs_can_read_it()
    {
        string[] line = ["rotate", Template, "--seed", "7", "--json"];

        var year = Ran.Objects(Ran.Of(line).Out).Single();

        Assert.Equal(Ran.Of(line).Out, Ran.Of(line).Out);
        Assert.Equal("draw-1 (SplitMix64)", year.GetProperty("algorithm").GetString());
        Assert.Equal((2023, 7), (year.GetProperty("year").GetInt32(), year.GetProperty("seed").GetInt32()));
        var pairs = year.GetProperty("pairs").EnumerateArray().ToList();
        Assert.Equal(5, pairs.Select(pair => pair.GetProperty("of").GetString()).Distinct().Count());
        Assert.All(pairs, pair => Assert.NotEqual(
            pair.GetProperty("by").GetString(), pair.GetProperty("of").GetString()));
    }

    [Fact]
    public void A_request_in_a_file_of_its_own_is_assigned()
    {
        string file = Write("""
            { "format": 1, "year": 2030, "units": ["a", "b", "c", "d"],
              "wishes": [ { "by": "a", "of": "b", "cost": 12.5 }, { "by": "c", "of": "d", "cost": 3 } ] }
            """);

        var ran = Ran.Of("rotate", file, "--json");

        var year = Ran.Objects(ran.Out).Single();
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Equal(0, year.GetProperty("cost").GetDecimal());
        Assert.True(year.GetProperty("cheapest").GetBoolean());
    }

    [Fact]
    public void Pairs_of_years_before_are_avoided()
    {
        string years = Write("""
            { "format": 1, "years": [ { "year": 2021, "pairs": [ { "by": "tuan-giao", "of": "dien-bien-phu" } ] } ] }
            """);

        var ran = Ran.Of("rotate", Template, "--avoid", years, "--json");

        Assert.Equal(0, ran.ExitCode);
        Assert.DoesNotContain("\"by\":\"tuan-giao\",\"of\":\"dien-bien-phu\"", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"by\":\"tuan-giao\",\"of\":\"muong-lay\"", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_to_avoid_never_comes_again_however_far_back_the_requirement_looks()
    {
        string file = Write("""
            { "format": 1, "year": 2030, "units": ["a", "b", "c", "d"],
              "requirements": [ { "kind": "single-cycle" }, { "kind": "not-again", "years": 1 } ] }
            """);
        string years = Path.Combine(_folder, "old.json");
        File.WriteAllText(years, """
            { "format": 1, "years": [ { "year": 2020, "pairs": [ { "by": "a", "of": "b" }, { "by": "b", "of": "c" },
              { "by": "c", "of": "d" }, { "by": "d", "of": "a" } ] } ] }
            """);

        var free = Ran.Of("rotate", file, "--json");
        var bound = Ran.Of("rotate", file, "--avoid", years, "--json");

        Assert.Contains("\"by\":\"a\",\"of\":\"b\"", free.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (bound.ExitCode, bound.Error));
        Assert.DoesNotContain("\"by\":\"a\",\"of\":\"b\"", bound.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"by\":\"d\",\"of\":\"a\"", bound.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_to_avoid_that_is_not_before_is_not_passed_over()
    {
        string years = Write("""
            { "format": 1, "years": [ { "year": 2031, "pairs": [ { "by": "a", "of": "b" } ] } ] }
            """);
        string file = Path.Combine(_folder, "request.json");
        File.WriteAllText(file, """
            { "format": 1, "year": 2030, "units": ["a", "b", "c", "d"], "requirements": [ { "kind": "single-cycle" } ] }
            """);

        var assigned = Ran.Of("rotate", file, "--avoid", years, "--json");
        string pairs = Path.Combine(_folder, "pairs.json");
        File.WriteAllText(pairs, """
            { "format": 1, "years": [ { "year": 2030, "pairs": [ { "by": "a", "of": "b" }, { "by": "b", "of": "c" },
              { "by": "c", "of": "d" }, { "by": "d", "of": "a" } ] } ] }
            """);
        var verified = Ran.Of("rotate", file, "verify", "--pairs", pairs, "--avoid", years, "--json");

        Assert.Equal(0, assigned.ExitCode);
        Assert.DoesNotContain("\"by\":\"a\",\"of\":\"b\"", assigned.Out, StringComparison.Ordinal);
        Assert.Equal(1, verified.ExitCode);
        Assert.Contains("ForbiddenPair", verified.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_unit_of_a_year_to_avoid_and_pairs_without_verify_are_told()
    {
        string years = Write("""
            { "format": 1, "years": [ { "year": 2021, "pairs": [ { "by": "tuan-giao", "of": "muong-lai" } ] } ] }
            """);

        var avoided = Ran.Of("rotate", Template, "--avoid", years, "--language", "en");
        var pairs = Ran.Of("rotate", Template, "--pairs", years, "--language", "en");

        Assert.Contains("muong-lay", avoided.Error, StringComparison.Ordinal);
        Assert.Contains("TD7315", avoided.Error, StringComparison.Ordinal);
        Assert.Equal(2, pairs.ExitCode);
        Assert.Contains("add verify", pairs.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_pairs_are_verified() => Assert.Equal(
        (0, "Phân công năm 2022 đúng yêu cầu.\n"),
        (Ran.Of("rotate", Template, "verify").ExitCode, Ran.Of("rotate", Template, "verify").Out));

    [Fact]
    public void All_that_is_wrong_with_pairs_of_a_file_is_said()
    {
        string years = Write("""
            { "format": 1, "years": [ { "year": 2023, "pairs": [
              { "by": "tuan-giao", "of": "muong-lay" }, { "by": "muong-lay", "of": "dien-bien-phu" },
              { "by": "dien-bien-phu", "of": "muong-ang" }, { "by": "muong-ang", "of": "dien-bien" },
              { "by": "dien-bien", "of": "muong-lay" } ] } ] }
            """);

        var ran = Ran.Of("rotate", Template, "verify", "--pairs", years, "--language", "en");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(
            "2023: \"tuan-giao\" is inspected by nobody in round 1. Send a unit to it.\n"
            + "2023: \"muong-lay\" is inspected by more than one unit in round 1. Leave one of the pairs.\n"
            + "Faults: 2\n",
            ran.Out);
    }

    [Fact]
    public void Without_a_rotation_there_is_nothing_to_rotate()
    {
        var ran = Ran.Of("rotate", Ran.Case("council.json"));

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("\"rotations\"", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_of_a_request_are_listed()
    {
        var ran = Ran.Of("rotate", Write("""{ "format": 1, "year": 2030, "units": ["a"] }"""));

        Assert.Equal((1, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("TD7302", ran.Error, StringComparison.Ordinal);
    }

    private static void Matches(string golden, Ran ran, int exitCode)
    {
        Assert.Equal((exitCode, ""), (ran.ExitCode, ran.Error));
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/{golden}.txt", ran.Out);
    }

    private string Write(string json)
    {
        string file = Path.Combine(_folder, Path.GetRandomFileName() + ".json");
        File.WriteAllText(file, json);
        return file;
    }
}
