using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>
/// The dossiers of one file as they were read: a dossier or a set of dossiers in JSON, or a table in CSV. Files with
/// answers to checklists and progress of the plan stand beside them, without dossiers of their own.
/// </summary>
internal sealed record DossierText(string Path, ValueList<Dossier> Dossiers, ValueList<Diagnostic> Findings)
{
    /// <summary>How findings name the text.</summary>
    public Code Name { get; private init; }

    /// <summary>Whether dossiers, or reviews for them, are missing because they cannot be read.</summary>
    public bool HasErrors { get; private init; }

    /// <summary>Reads files; none is read when one of them is missing.</summary>
    public static IReadOnlyList<DossierText> ReadAll(RuleSet rules, IEnumerable<string> paths, Request request)
    {
        var names = new HashSet<Code>();
        var files = paths.Select(path => UserFile.Read(path, request)).ToList()
            .ConvertAll(file => file with { Name = Unused(file.Name, names) });
        var reviews = ReviewFiles.Of(rules, files, request);
        var texts = files.Where(file => !ReviewFiles.Reads(file)).Select(file => Read(rules, file)).ToList();
        var others = reviews.Others(texts.SelectMany(text => text.Dossiers)).Select(other =>
            new DossierText(other.File.Path, [other.Dossier], []) { Name = other.File.Name });
        return
        [
            .. texts.Select(text => text with { Dossiers = ValueList.From(text.Dossiers.Select(reviews.Complete)) }),
            .. others,
            .. reviews.Files.Select(of => new DossierText(of.Path, [], of.Findings) { HasErrors = !of.IsUsable }),
        ];
    }

    /// <summary>Files of one name in two folders are told apart, so that each finding has its file.</summary>
    private static Code Unused(Code name, HashSet<Code> names)
    {
        var free = name;
        for (int i = 2; !names.Add(free); i++)
            if (!Code.TryParse(name + "-" + i, out free)) free = Code.Of("file-" + i);
        return free;
    }

    private static DossierText Read(RuleSet rules, UserFile file)
    {
        var (dossiers, findings) = ReadPlain(rules, file);
        return new DossierText(file.Path, dossiers, findings)
        {
            Name = file.Name,
            HasErrors = findings.Any(finding => finding.Severity == Severity.Error),
        };
    }

    private static (ValueList<Dossier> Dossiers, ValueList<Diagnostic> Findings) ReadPlain(RuleSet rules, UserFile file)
    {
        if (file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var table = rules.ReadTable(file.Name, file.Bytes);
            return (table.Dossiers, table.Diagnostics);
        }

        if (RootProperties.Has(file.Bytes, "dossiers"))
        {
            var set = rules.ReadDossiers(file.Name, file.Bytes);
            return (set.Dossiers, set.Diagnostics);
        }

        var read = rules.ReadDossier(file.Name, file.Bytes);
        return (read.Value is { } dossier ? [dossier] : [], read.Diagnostics);
    }
}
