using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Tests;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>What is wrong with what is printed, from the command line.</summary>
public sealed class LintCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void What_the_linter_finds_is_shown_with_its_place(string language)
    {
        var ran = Ran.Of("lint", "lang-son-2024", "--language", language);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error)); // warnings are the answer, as those of check
        Golden.Matches($"tests/ThiDua.Rules.Samples.Tests/Golden/lint.{language}.txt", ran.Out);
    }

    [Fact]
    public void A_document_without_fault_is_done_and_another_period_has_other_findings()
    {
        var now = Ran.Of("lint", "dien-bien-2022", "--json");
        var later = Ran.Of("lint", "dien-bien-2022", "--json", "--period", "2025");

        Assert.Equal((0, 0), (now.ExitCode, later.ExitCode));
        Assert.Equal(["TD1123"], Codes(later).Except(Codes(now)));
    }

    [Fact]
    public void A_register_of_ones_own_is_used_and_its_mistakes_are_told()
    {
        string empty = Path.Combine(_folder, "register.json");
        File.WriteAllText(empty, """{ "format": 1, "documents": [] }""");
        string bad = Path.Combine(_folder, "bad.json");
        File.WriteAllText(bad, """{ "format": 1, "document": [] }""");

        var known = Ran.Of("lint", "dien-bien-2022", "--json", "--period", "2025");
        var own = Ran.Of("lint", "dien-bien-2022", "--json", "--period", "2025", "--register", empty);
        var spoilt = Ran.Of("lint", "dien-bien-2022", "--register", bad);

        Assert.Contains("TD1123", Codes(known));
        Assert.DoesNotContain("TD1123", Codes(own));
        Assert.Equal((1, ""), (spoilt.ExitCode, spoilt.Out));
        Assert.Contains("bad.json:1:", spoilt.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_is_none_is_wrong_use() =>
        Assert.Equal(2, Ran.Of("lint", "dien-bien-2022", "--period", "năm sau").ExitCode);

    [Fact]
    public void A_rule_set_with_mistakes_is_not_looked_at() =>
        Assert.Equal(1, Ran.Of("lint", Ran.Case("bad.json")).ExitCode);

    private static string?[] Codes(Ran ran) =>
        [.. Ran.Objects(ran.Out).Select(line => line.GetProperty("code").GetString())];
}
