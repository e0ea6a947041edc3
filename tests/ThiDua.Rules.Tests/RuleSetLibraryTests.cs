using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests;

public class RuleSetLibraryTests
{
    [Fact]
    public void The_date_decides_which_version_is_used()
    {
        var library = new RuleSetLibraryBuilder()
            .Add(Sheet("2", "2024-01-01", null))
            .Add(Sheet("1", "2022-01-01", "2023-12-31"))
            .Build();

        Assert.Equal("1", library.Get(Code.Of("sheet"), new LocalDate(2023, 12, 31)).Version);
        Assert.Equal("2", library.Get(Code.Of("sheet"), new LocalDate(2024, 1, 1)).Version);
        Assert.Null(library.Find(Code.Of("sheet"), new LocalDate(2021, 12, 31)));
        Assert.Equal(["1", "2"], library.Versions(Code.Of("sheet")).Select(r => r.Version));
    }

    [Fact]
    public void Who_asks_for_a_rule_set_that_is_not_there_is_told_which_there_are()
    {
        var library = new RuleSetLibraryBuilder().Add(Sheet("1", null, null)).Build();

        var thrown = Assert.Throws<KeyNotFoundException>(
            () => library.Get(Code.Of("other"), new LocalDate(2024, 1, 1)));

        Assert.Equal("No rule set \"other\" is in force on 2024-01-01; the library has: sheet.", thrown.Message);
    }

    [Theory]
    [InlineData("2022-01-01", "2023-12-31", "2023-12-31", null)] // one day in both
    [InlineData(null, null, "2024-01-01", null)]
    public void Two_versions_of_one_code_are_never_in_force_on_the_same_day(
        string? from, string? to, string? from2, string? to2)
    {
        var built = new RuleSetLibraryBuilder().Add(Sheet("1", from, to)).Add(Sheet("2", from2, to2)).TryBuild();

        Assert.Null(built.Value);
        Assert.Equal("TD0206", Assert.Single(built.Diagnostics, d => d.Severity == Diagnostics.Severity.Error).Code);
    }

    [Fact]
    public void A_version_without_an_end_overlaps_all_that_come_after_it()
    {
        var built = new RuleSetLibraryBuilder()
            .Add(Sheet("1", "2020-01-01", null))
            .Add(Sheet("2", "2021-01-01", "2021-12-31"))
            .Add(Sheet("3", "2022-01-01", null))
            .TryBuild();

        Assert.Null(built.Value);
        Assert.Equal(["2", "3"], built.Diagnostics.Where(d => d.Code == "TD0206").Select(d =>
            d.Arguments.Single(a => a.Name == "second").English));
        Assert.All(built.Diagnostics.Where(d => d.Code == "TD0206"), d =>
            Assert.Equal("1", d.Arguments.Single(a => a.Name == "first").English));
    }

    [Fact]
    public void All_mistakes_of_all_texts_are_told_at_once()
    {
        var builder = new RuleSetLibraryBuilder()
            .Add(RuleSetText.Of(Code.Of("first"), "{}"))
            .Add(RuleSetText.Of(Code.Of("second"), "["));

        var thrown = Assert.Throws<InvalidOperationException>(() => builder.Build());

        Assert.Contains("first", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("TD0112", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("second", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("TD0107", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_used_builder_refuses_more()
    {
        var builder = new RuleSetLibraryBuilder();
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Add(Sheet("1", null, null)));
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    [Fact]
    public void A_host_gets_the_library_and_can_swap_it_whole()
    {
        using var host = new ServiceCollection()
            .AddThiDuaRules(sets => sets.Add(Sheet("1", null, null)))
            .BuildServiceProvider();
        var sets = host.GetRequiredService<RuleSets>();
        var before = sets.Current;

        var replaced = sets.Replace(new RuleSetLibraryBuilder().Add(Sheet("2", null, null)).Build());

        Assert.Same(before, replaced);
        Assert.Equal("1", before.All.Single().Version);
        Assert.Equal("2", host.GetRequiredService<RuleSets>().Current.All.Single().Version);
    }

    [Fact]
    public void A_bad_rule_set_stops_the_host_at_start_up_with_all_its_mistakes()
    {
        var text = RuleSetText.Of(Code.Of("bad"), """{"format": 1, "code": "bad", "worth": 3}""");

        var thrown = Assert.Throws<InvalidOperationException>(
            () => new ServiceCollection().AddThiDuaRules(sets => sets.Add(text)));

        Assert.Contains("TD0111", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("\"version\"", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("\"rubric\"", thrown.Message, StringComparison.Ordinal);
    }

    private static RuleSetText Sheet(string version, string? from, string? to)
    {
        string dates = string.Join(
            ", ",
            new[] { from is null ? null : $"\"from\": \"{from}\"", to is null ? null : $"\"to\": \"{to}\"" }
                .Where(d => d is not null));
        return RuleSetText.Of(Code.Of("sheet-" + version), $$$"""
            {"format": 1, "code": "sheet", "version": "{{{version}}}", "effective": { {{{dates}}} },
             "rubric": {"code": "total", "worth": 5, "bounds": "bounded",
            """ + """
             "criteria": [{"code": "a", "worth": 5, "marking": {"kind": "entered"}}]}}
            """);
    }
}
