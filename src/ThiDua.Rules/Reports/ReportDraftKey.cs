using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Whether a draft is for an outline of a rule set, and of what kind its unit is.</summary>
internal sealed class ReportDraftKey
{
    private readonly ReportRules _rules;
    private readonly CheckFindings _findings;

    public ReportDraftKey(ReportRules rules, CheckFindings findings)
    {
        _rules = rules;
        _findings = findings;
    }

    /// <summary>Whether it could not be read of what kind its unit is.</summary>
    public static bool IsKindHidden(ReportDraft draft, CheckFindings findings) =>
        findings.IsHole(draft.At.Property("unit")) || findings.IsHole(draft.At.Property("kind"));

    /// <summary>The outline that it is for; null when there is none, which is reported.</summary>
    public ReportOutline? Outline(ReportDraft draft)
    {
        // What could not be read may be right.
        if (draft.RuleSet != _rules.Code && !draft.RuleSet.IsEmpty)
        {
            Report(DiagnosticCatalog.DraftOfOtherRules, draft, "ruleSet", draft.RuleSet.Value, _rules.Code.Value);
            return null;
        }

        bool isVersion = draft.Version is null
            || string.Equals(draft.Version, _rules.Version, StringComparison.Ordinal);
        if (!isVersion)
        {
            string found = Quoting.Shorten(draft.Version!);
            Report(DiagnosticCatalog.DraftOfOtherVersion, draft, "version", found, _rules.Version);
        }

        var outline = _rules.Outlines.FirstOrDefault(one => one.Code == draft.Report);
        if (outline is null && !draft.Report.IsEmpty)
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReport,
                draft.Report,
                draft.At.Property("report"),
                _rules.Outlines.Select(one => one.Code));
        }

        return isVersion ? outline : null;
    }

    /// <summary>The kind of the unit; null when a section needs it and nobody says it, which is reported.</summary>
    public Code? Kind(ReportDraft draft, ReportOutline outline)
    {
        var known = UnitKindCodes.Of(draft.Unit, _rules.Chart);
        if (!known.IsEmpty && !draft.Kind.IsEmpty && draft.Kind != known)
        {
            _findings.Report(
                DiagnosticCatalog.ReportKindDiffers,
                draft.At.Property("kind"),
                _rules.Kinds.Named("found", draft.Kind),
                _rules.Kinds.Named("expected", known));
            return null;
        }

        var kind = known.IsEmpty ? draft.Kind : known;
        bool isKnown = !outline.DependsOnKind || _rules.Kinds.Codes.Contains(kind);
        if (isKnown || IsKindHidden(draft, _findings)) return kind;
        if (kind.IsEmpty)
        {
            _findings.Report(
                DiagnosticCatalog.ReportKindNotSaid,
                draft.At.Property("unit"),
                new DiagnosticArgument("unit", _rules.Chart.TitleOf(draft.Unit)));
        }
        else
        {
            // A kind that is only misspelt would make every section for its kind one that does not apply.
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReportKind, kind, draft.At.Property("kind"), _rules.Kinds.Codes);
        }

        return null;
    }

    private void Report(
        DiagnosticDescriptor descriptor, ReportDraft draft, string property, string found, string expected) =>
        _findings.Report(
            descriptor,
            draft.At.Property(property),
            new DiagnosticArgument("found", found),
            new DiagnosticArgument("expected", expected));
}

/// <summary>What drafts are held against.</summary>
/// <param name="Code">The code of the rule set.</param>
/// <param name="Version">Its version.</param>
/// <param name="Digest">Its SHA-256.</param>
/// <param name="Outlines">Its outlines.</param>
/// <param name="Chart">Its units and groups.</param>
/// <param name="Kinds">The kinds that a unit or group may be of.</param>
/// <param name="MostDiagnostics">How many findings are reported at most.</param>
internal sealed record ReportRules(
    Code Code,
    string Version,
    string Digest,
    ValueList<ReportOutline> Outlines,
    OrganizationChart Chart,
    UnitKindNames Kinds,
    int MostDiagnostics);
