using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Checklists;

/// <summary>Whether a checklist is for the one who answers it.</summary>
internal static class ChecklistSubjectChecks
{
    public static bool IsAsked(
        Checklist checklist, ChecklistSubject subject, ChecklistAnswers answers, DiagnosticBag bag)
    {
        if (subject.IsOfOtherKind)
        {
            bag.Add(
                DiagnosticCatalog.UnitOfOtherKind,
                answers.At.Property("kind"),
                new DiagnosticArgument("unit", subject.Unit.Value),
                new DiagnosticArgument("kind", answers.Kind.Value),
                new DiagnosticArgument("known", subject.Kind.Value));
        }

        bool isMisspelt = !subject.Kind.IsEmpty && !subject.Kinds.Contains(subject.Kind)
            && checklist.AllItems.Any(item => item.Audience.Count > 0);
        if (isMisspelt)
        {
            // Believed, it would make everything that is for another kind one that does not apply.
            new CheckFindings(bag, new Holes()).ReportUnknown(
                DiagnosticCatalog.UnknownAudience, subject.Kind, answers.At.Property("kind"), subject.Kinds);
            return false;
        }

        if (checklist.Audience.Count == 0) return true;
        if (subject.Kind.IsEmpty)
        {
            bag.Add(
                DiagnosticCatalog.KindNotKnown, answers.At, new DiagnosticArgument("unit", subject.Unit.Value));
            return true;
        }

        if (checklist.Audience.Contains(subject.Kind)) return true;
        bag.Add(
            DiagnosticCatalog.NotAsked,
            answers.At.Property("unit"),
            new DiagnosticArgument("unit", subject.Unit.Value),
            new DiagnosticArgument("kind", subject.Kind.Value),
            new DiagnosticArgument("kinds", string.Join(", ", checklist.Audience)));
        return false;
    }
}
