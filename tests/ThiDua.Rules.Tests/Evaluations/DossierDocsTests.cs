using System.Linq;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Tests.Docs;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public class DossierDocsTests
{
    [Theory]
    [InlineData("docs/dossier-format.md")]
    [InlineData("docs/vi/dossier-format.md")]
    public void The_examples_of_the_format_pages_are_good(string page)
    {
        var dossier = ReadDossier.Good(PageBlocks.Of(page, "json")[0]);
        var table = ReadDossier.Table(PageBlocks.Of(page, "csv")[0]);

        Assert.Equal("self u-17: [attitude = 8, late = 2, duty = n/a] | council member-1: [attitude = 7]",
            string.Join(" | ", dossier.Stages));
        Assert.Empty(table.Diagnostics);
        Assert.Equal(["late = 2; plan = true; attitude = 8.5", "plan = false; attitude = n/a"],
            table.Dossiers.Select(ReadDossier.Entries));
    }

    [Fact]
    public void The_dossier_that_the_pages_build_in_code_is_that_of_their_first_example()
    {
        #region build-a-dossier
        Dossier dossier = new DossierBuilder("office-month", "u-17")
            .Titled("Phòng Tài chính")
            .In("2031-03")
            .Attribute("kind", EntryValue.Of("staff"))
            .Stage("self", "u-17", new LocalDate(2031, 4, 1))
            .Enter("attitude", 8)
            .Enter("late", 2)
            .Enter("duty", EntryValue.NotApplicable)
            .Stage("council", "member-1")
            .Enter("attitude", 7)
            .Evidence("attitude", "BB 07")
            .Build();
        #endregion

        // What backs one entry alone is said in JSON only.
        string json = PageBlocks.Of("docs/dossier-format.md", "json")[0]
            .Replace("{ \"value\": 7, \"evidence\": [\"BB 12\"] }", "7", System.StringComparison.Ordinal);
        Assert.Equal(ReadDossier.Good(json), dossier);
    }

    [Theory]
    [InlineData("docs/dossier-format.md")]
    [InlineData("docs/vi/dossier-format.md")]
    public void The_format_pages_name_every_property(string page)
    {
        string text = PageBlocks.Text(page);

        Assert.All(DossierJson.Properties(), p => Assert.Contains("\n| `" + p.Name + "` | ", text));
    }
}
