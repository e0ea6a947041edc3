using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The dossiers of several files, evaluated together (cả cụm), with all findings and their files.</summary>
/// <param name="Evaluation">
/// The results; null when a dossier cannot be used, as every result may depend on it.
/// </param>
/// <param name="Files">What was found, file by file.</param>
internal sealed record DossierCluster(
    ClusterEvaluation? Evaluation, IReadOnlyList<(string Path, ValueList<Diagnostic> Findings)> Files)
{
    /// <summary>The one dossier that was given, scored by itself; null where there are several, or none.</summary>
    private Evaluation? Alone { get; init; }

    /// <summary>
    /// The results unit by unit. One dossier alone is no cluster: what depends on other units is open in it, as the
    /// command <c>score</c> says, and nobody signs a place "1 of 1".
    /// </summary>
    public IReadOnlyList<Evaluation> Results => Evaluation is null ? []
        : Alone is not null ? [Alone]
        : Evaluation.Evaluations;

    /// <summary>Whether something is wrong with the dossiers, single entries included.</summary>
    public bool HasErrors => Files.Any(file => file.Findings.Any(d => d.Severity == Severity.Error));

    /// <summary>Reads and evaluates files; nothing is evaluated when one of them is missing.</summary>
    public static DossierCluster Evaluate(RuleSet rules, IEnumerable<string> paths, Request request)
    {
        var texts = DossierText.ReadAll(rules, paths, request);
        // What can be read is evaluated in any case: all mistakes come at once.
        var dossiers = texts.SelectMany(text => text.Dossiers).ToList();
        var evaluated = rules.Evaluate(dossiers);
        var found = evaluated.Diagnostics.ToLookup(finding => finding.At.Text);
        return new DossierCluster(
            texts.Any(text => text.HasErrors) ? null : evaluated.Value,
            texts.Select(text => (text.Path, InOrder(text.Findings.Concat(found[text.Name])))).ToList())
        {
            Alone = dossiers.Count == 1 ? rules.Evaluate(dossiers[0]).Value : null,
        };
    }

    /// <summary>Mistakes of form and of content as they stand in the file, one after the other.</summary>
    private static ValueList<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) =>
        ValueList.From(findings
            .OrderBy(one => one.Descriptor == DiagnosticCatalog.TooManyDiagnostics)
            .ThenBy(one => one.At.Line)
            .ThenBy(one => one.At.Column));

    /// <summary>Writes what was found to standard error; says so when there are no results for that.</summary>
    public void Report(Request request)
    {
        foreach (var (path, findings) in Files) FindingList.Report(request, path, findings);
        if (Evaluation is not null || request.IsJson) return;
        request.Screen.Say(request.In(
            "Chưa chấm cả cụm: phải sửa các lỗi trên trước, vì kết quả của đơn vị này có thể phụ thuộc vào đơn vị kia.",
            "The cluster is not scored before these mistakes are mended: results of units may depend on each other."));
    }
}
