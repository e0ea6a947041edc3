using System.IO;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public class BadDossierTests
{
    private const string Folder = "tests/ThiDua.Rules.Tests/Bad/Dossiers";

    public static TheoryData<string> Files => [.. Repository.Files(Folder, "TD*")
        .Where(file => Path.GetExtension(file.Name) is ".json" or ".csv").Select(file => file.Name)];

    [Theory, MemberData(nameof(Files))]
    public void A_bad_dossier_or_table_gets_exactly_these_findings(string file)
    {
        byte[] bytes = File.ReadAllBytes(Repository.At(Folder + "/" + file));
        var name = Code.Of("bad");

        var found = Path.GetExtension(file) == ".json"
            ? DossierReader.Read(name, bytes).Diagnostics
            : DossierTable.Read(name, bytes, ReadDossier.RuleSet).Diagnostics;

        Assert.Contains(found, d => file.StartsWith(d.Code, System.StringComparison.Ordinal));
        Golden.Matches(
            Folder + "/" + Path.ChangeExtension(file, ".expected.txt"),
            string.Concat(found.Select(d => d + "\n  " + d.Text(Language.Vietnamese) + "\n")));
    }
}
