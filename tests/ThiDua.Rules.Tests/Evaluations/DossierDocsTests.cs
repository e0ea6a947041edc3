using System.Linq;
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

    [Theory]
    [InlineData("docs/dossier-format.md")]
    [InlineData("docs/vi/dossier-format.md")]
    public void The_format_pages_name_every_property(string page)
    {
        string text = PageBlocks.Text(page);

        Assert.All(DossierJson.Properties(), p => Assert.Contains("\n| `" + p.Name + "` | ", text));
    }
}
