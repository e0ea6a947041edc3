using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Dossiers;

/// <summary>What has to back an entry, and whether it counts before that is there.</summary>
internal static class EntryEvidence
{
    /// <summary>Whether an entry waits for its evidence; that the evidence is missing is reported.</summary>
    public static bool Waits(Entry entry, Input input, Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        if (!rules.Rubric.LinesByCode.TryGet(input.Line, out var line) || dossier.EvidenceOf(entry.Code).Count > 0)
            return false;
        if (line.Evidence.Count == 0 && !input.EvidenceRequired) return false;
        if (rules.Hides(entry.At) || rules.Hides(dossier, "evidence")) return false;
        bag.Add(
            DiagnosticCatalog.EvidenceMissing,
            entry.At,
            new DiagnosticArgument("code", entry.Code.Value),
            line.Evidence.Count == 0
                ? new DiagnosticArgument("required", "whatever backs it", "tài liệu bất kỳ")
                : new DiagnosticArgument("required", string.Join(", ", line.Evidence.Select(e => e.Title))));
        return input.EvidenceRequired;
    }
}
