using System.Linq;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Tests.Cases;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Determinism;

/// <summary>Everything that is printed about all worked cases: findings, results, explanations in both
/// languages.</summary>
internal static class AllResults
{
    public static byte[] Bytes() => Encoding.UTF8.GetBytes(string.Join("\n", CaseFile.Names.Select(Text)));

    private static string Text(string name)
    {
        var file = CaseFile.Read(name);
        var loaded = file.Rules();
        return string.Join("\n",
        [
            name,
            .. loaded.Diagnostics.Select(finding => finding + " " + finding.Text(Language.Vietnamese)),
            loaded.Require().Digest,
            .. file.Cases.Select(one => CaseFile.TitleOf(one) + "\n"
                + Showing.Everything(loaded.Require().Evaluate(CaseFile.DossierOf(one)).Require())),
        ]);
    }
}
