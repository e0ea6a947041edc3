using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The dossiers of one file, read and scored each by itself, with all findings.</summary>
internal sealed record DossierFile(string Path, ValueList<Evaluation> Evaluations, ValueList<Diagnostic> Findings)
{
    /// <summary>Whether something is wrong with the dossiers, single entries included.</summary>
    public bool HasErrors => Findings.Any(d => d.Severity == Severity.Error);

    /// <summary>Reads and scores files; nothing is scored when one of them cannot be read.</summary>
    public static IReadOnlyList<DossierFile> Score(RuleSet rules, IEnumerable<string> paths, Request request)
    {
        var before = new List<Dossier>();
        return DossierText.ReadAll(rules, paths, request).Select(text => Score(rules, text).Beside(before)).ToList();
    }

    /// <summary>The same file with what is found about its dossiers beside those of the files before it.</summary>
    private DossierFile Beside(List<Dossier> before)
    {
        int known = Dossier.FindRepeated(before).Count;
        before.AddRange(Evaluations.Select(result => result.Dossier));
        return this with { Findings = [.. Findings, .. Dossier.FindRepeated(before).Skip(known)] };
    }

    private static DossierFile Score(RuleSet rules, DossierText text)
    {
        var results = text.Dossiers.Select(rules.Evaluate).ToList();
        return new DossierFile(
            text.Path,
            ValueList.From(results.Where(r => r.Value is not null).Select(r => r.Value!)),
            ValueList.From(text.Findings.Concat(results.SelectMany(r => r.Diagnostics))));
    }
}
