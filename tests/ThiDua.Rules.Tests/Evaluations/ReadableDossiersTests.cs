using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public sealed class ReadableDossiersTests
{
    private const string Good = """{ "ruleSet": "r", "unit": "u-1", "entries": { "work": 1 } }""";
    private const string Faulty = """
        { "ruleSet": "r", "unit": "u-2", "stages": [
          { "stage": "s", "by": "one", "entries": {} }, { "stage": "s", "by": "one", "entries": {} } ] }
        """;

    private const string Other = """{ "ruleSet": "r", "unit": "u-3", "entries": { "work": 2 } }""";

    [Fact]
    public void A_faulty_dossier_does_not_hide_the_others()
    {
        var read = Read($$"""{ "format": 1, "dossiers": [ {{Good}}, {{Faulty}}, {{Other}} ] }""");

        Assert.Equal(["u-1", "u-3"], read.Dossiers.Select(one => one.Unit.Value));
        Assert.True(read.HasErrors);
        Assert.Equal(
            ["TD6551 /dossiers/1/stages/1"], read.Diagnostics.Select(one => $"{one.Code} {one.At.Pointer}"));
    }

    [Fact]
    public void A_good_set_is_read_as_ever()
    {
        string text = $$"""{ "format": 1, "dossiers": [ {{Good}}, {{Other}} ] }""";

        var read = Read(text);

        Assert.False(read.HasErrors);
        Assert.Equal(
            DossierSetReader.Read(Code.Of("set"), Encoding.UTF8.GetBytes(text)).Value!.Dossiers, read.Dossiers);
    }

    [Theory]
    [InlineData("""{ "format": 2, "dossiers": [ GOOD ] }""")] // the form of a later format is not known
    [InlineData("""{ "format": 1, "dossiers": [ GOOD ], "ons": 1 }""")]
    [InlineData("""{ "format": 1, "dossiers": [ GOOD """)]
    [InlineData("""{ "format": 1, "dossiers": [ GOOD GOOD ] }""")]
    [InlineData("""{ "format": 1, "dossiers": 1 }""")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_mistake_outside_of_dossiers_leaves_none(string text)
    {
        var read = Read(text.Replace("GOOD", Good, System.StringComparison.Ordinal));

        Assert.Empty(read.Dossiers);
        Assert.True(read.HasErrors);
    }

    [Fact]
    public void Beyond_the_limit_of_findings_no_dossier_counts_as_good()
    {
        string faulty = string.Join(",", Enumerable.Repeat("""{ "unit": "u-9" }""", 3_000));

        var read = Read($$"""{ "format": 1, "dossiers": [ {{Good}}, {{faulty}} ] }""");

        Assert.Empty(read.Dossiers);
    }

    private static ReadableDossiers Read(string text) =>
        DossierSetReader.ReadEach(Code.Of("set"), Encoding.UTF8.GetBytes(text));
}
