using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Whether a checklist is for the one who answers it.</summary>
internal static class ChecklistSubjectChecks
{
    public static bool IsAsked(
        Checklist checklist, ChecklistSubject subject, ChecklistAnswers answers, CheckFindings findings)
    {
        if (subject.Unit.IsEmpty || findings.IsHole(answers.At.Property("kind"))) return true; // not to be judged
        if (subject.IsOfOtherKind)
        {
            findings.Report(
                DiagnosticCatalog.UnitOfOtherKind,
                answers.At.Property("kind"),
                Unit(subject),
                subject.Kinds.Named("kind", answers.Kind),
                subject.Kinds.Named("known", subject.Kind));
        }

        bool isKindMisspelt = !subject.Kind.IsEmpty && !subject.Kinds.Codes.Contains(subject.Kind)
            && checklist.AllItems.Any(item => item.Audience.Count > 0);
        if (isKindMisspelt)
        {
            // Believed, it would make everything that is for another kind one that does not apply.
            findings.ReportUnknown(
                DiagnosticCatalog.UnknownAudience, subject.Kind, answers.At.Property("kind"), subject.Kinds.Codes);
            return false;
        }

        if (checklist.Audience.Count == 0 || subject.Kind.IsEmpty || checklist.Audience.Contains(subject.Kind))
        {
            bool isMisspelt = IsMisspelt(checklist, subject, answers, findings);
            bool isKnown = checklist.Audience.Count == 0 || !subject.Kind.IsEmpty || isMisspelt;
            if (isKnown) return true; // once the code is mended, the kind is known
            findings.Report(DiagnosticCatalog.KindNotKnown, answers.At, Unit(subject));
            return true;
        }

        findings.Report(
            DiagnosticCatalog.NotAsked,
            answers.At.Property("unit"),
            Unit(subject),
            subject.Kinds.Named("kind", subject.Kind),
            subject.Kinds.Named("kinds", checklist.Audience));
        return false;
    }

    private static DiagnosticArgument Unit(ChecklistSubject subject) => new("unit", Quoting.Shorten(subject.Title));

    /// <summary>Whoever is not waited for is told; whether the code is almost that of one who is.</summary>
    private static bool IsMisspelt(
        Checklist checklist, ChecklistSubject subject, ChecklistAnswers answers, CheckFindings findings)
    {
        if (checklist.Units.Count == 0 || checklist.Units.Any(one => one.Code == subject.Unit)) return false;
        var known = checklist.Units.Select(one => one.Code).ToList();
        findings.ReportUnknown(DiagnosticCatalog.AnswererNotExpected, subject.Unit, answers.At.Property("unit"), known);
        return Spelling.Nearest(subject.Unit.Value, known.Select(code => code.Value)) is not null;
    }
}
