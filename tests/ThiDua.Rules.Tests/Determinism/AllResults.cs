using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Tests.Cases;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Determinism;

/// <summary>All that is printed about the worked cases: findings, results, explanations in both languages.</summary>
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
            .. file.Cases.Select(one => CaseFile.TitleOf(one) + "\n" + Shown(loaded.Require(), one)),
        ]);
    }

    /// <summary>The result of one dossier, or those of several units, or what was wrong with them.</summary>
    private static string Shown(RuleSet rules, JsonObject one)
    {
        if (!one.ContainsKey("dossiers"))
            return Showing.Everything(rules.Evaluate(CaseFile.DossierOf(one)).Require());
        var evaluated = rules.Evaluate(CaseFile.DossiersOf(one));
        var shown = evaluated.Value?.Evaluations.Select(unit =>
            unit.Unit + "\n" + Showing.Everything(unit) + string.Join(", ", unit.Rankings)) ?? [];
        return string.Join("\n", shown.Concat(evaluated.Diagnostics.Select(found => found.ToString())));
    }
}
