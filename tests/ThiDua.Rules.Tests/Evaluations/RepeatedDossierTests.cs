using System.IO;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public class RepeatedDossierTests
{
    [Fact]
    public void A_unit_in_two_files_is_found()
    {
        string file = Path.Combine(BadFiles.Folder, "Repeated", "TD6655-unit-in-two-files");
        var first = DossierReader.Read(Code.Of("first"), File.ReadAllBytes(file + ".first.json")).Require();
        var again = DossierReader.Read(Code.Of("bad"), File.ReadAllBytes(file + ".json")).Require();

        Golden.Matches(file + ".expected.txt", BadFiles.Print(Dossier.FindRepeated([first, again])));
    }

    [Theory]
    [InlineData("u", "2031", "u", "2031-03")]
    [InlineData("u", "2031", "v", "2031")]
    [InlineData("u", "2031", "u", null)]
    public void Another_unit_or_period_is_another_dossier(string unit, string period, string other, string? otherPeriod)
    {
        var second = new DossierBuilder("tables", other);
        if (otherPeriod is not null) second.In(otherPeriod);

        Assert.Empty(Dossier.FindRepeated([new DossierBuilder("tables", unit).In(period).Build(), second.Build()]));
    }

    [Fact]
    public void Each_dossier_after_the_first_is_found_with_its_place()
    {
        var table = ReadDossier.Table("unit,a\nu,1\nv,2");
        var again = ReadDossier.Table("unit,a\nw,1\nv,2\nu,3");

        var found = Dossier.FindRepeated([.. table.Dossiers, .. again.Dossiers]);

        Assert.Equal("TD6655 /rows/1 3:1; TD6655 /rows/2 4:1", ReadDossier.Findings(found));
        Assert.Contains("class-8c-march:3.", found[0].Text(Language.English), System.StringComparison.Ordinal);
    }
}
