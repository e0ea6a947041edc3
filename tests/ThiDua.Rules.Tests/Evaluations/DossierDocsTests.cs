using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ThiDua.Rules.Dossiers;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public class DossierDocsTests
{
    [Theory]
    [InlineData("docs/dossier-format.md")]
    [InlineData("docs/vi/dossier-format.md")]
    public void The_examples_of_the_format_pages_are_good(string page)
    {
        var dossier = ReadDossier.Good(Example(page, "json"));
        var table = ReadDossier.Table(Example(page, "csv"));

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
        string text = File.ReadAllText(Repository.At(page));

        Assert.All(DossierJson.Properties(), p => Assert.Contains("\n| `" + p.Name + "` | ", text));
    }

    private static string Example(string page, string language)
    {
        string text = File.ReadAllText(Repository.At(page));
        return Regex.Match(text, "```" + language + "\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
    }
}
