using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The dossiers of one file, JSON or CSV, read and scored, with all findings.</summary>
internal sealed record DossierFile(string Path, ValueList<Evaluation> Evaluations, ValueList<Diagnostic> Findings)
{
    /// <summary>Whether something is wrong with the dossiers, single entries included.</summary>
    public bool HasErrors => Findings.Any(d => d.Severity == Severity.Error);

    /// <summary>Reads and scores files; nothing is scored when one of them cannot be read.</summary>
    public static IReadOnlyList<DossierFile> Score(RuleSet rules, IEnumerable<string> paths, Request request)
    {
        var files = paths.Select(path => UserFile.Read(path, request)).ToList();
        var before = new List<Dossier>();
        return files.ConvertAll(file => Score(rules, file).Beside(before));
    }

    /// <summary>The same file with what is found about its dossiers beside those of the files before it.</summary>
    private DossierFile Beside(List<Dossier> before)
    {
        int known = Dossier.FindRepeated(before).Count;
        before.AddRange(Evaluations.Select(result => result.Dossier));
        return this with { Findings = [.. Findings, .. Dossier.FindRepeated(before).Skip(known)] };
    }

    private static DossierFile Score(RuleSet rules, UserFile file)
    {
        var (dossiers, findings) = Read(rules, file);
        var results = dossiers.Select(rules.Evaluate).ToList();
        return new DossierFile(
            file.Path,
            ValueList.From(results.Where(r => r.Value is not null).Select(r => r.Value!)),
            ValueList.From(findings.Concat(results.SelectMany(r => r.Diagnostics))));
    }

    private static (ValueList<Dossier> Dossiers, ValueList<Diagnostic> Findings) Read(RuleSet rules, UserFile file)
    {
        if (file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var table = rules.ReadTable(file.Name, file.Bytes);
            return (table.Dossiers, table.Diagnostics);
        }

        var read = DossierReader.Read(file.Name, file.Bytes);
        return (read.Value is { } dossier ? [dossier] : [], read.Diagnostics);
    }
}
