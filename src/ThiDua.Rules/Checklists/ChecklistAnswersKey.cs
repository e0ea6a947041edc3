using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Whether answers are for a checklist of a rule set.</summary>
internal static class ChecklistAnswersKey
{
    /// <summary>The checklist that they are for; null when there is none, or another one, which is reported.</summary>
    public static Checklist? Check(
        ChecklistAnswers answers, ValueList<Checklist> checklists, Code ruleSet, string version, CheckFindings findings)
    {
        // What could not be read may be right.
        if (answers.RuleSet != ruleSet && !answers.RuleSet.IsEmpty)
        {
            findings.Report(
                DiagnosticCatalog.AnswersOfOtherRules,
                answers.At.Property("ruleSet"),
                new DiagnosticArgument("found", answers.RuleSet.Value),
                new DiagnosticArgument("expected", ruleSet.Value));
            return null;
        }

        if (answers.Version is { } asked && !string.Equals(asked, version, StringComparison.Ordinal))
        {
            findings.Report(
                DiagnosticCatalog.AnswersOfOtherVersion,
                answers.At.Property("version"),
                new DiagnosticArgument("found", Quoting.Shorten(asked)),
                new DiagnosticArgument("expected", version));
            return null;
        }

        return Find(answers, checklists, findings);
    }

    private static Checklist? Find(ChecklistAnswers answers, ValueList<Checklist> checklists, CheckFindings findings)
    {
        var code = answers.Checklist;
        var found = code.IsEmpty
            ? checklists.Count == 1 ? checklists[0] : null
            : checklists.FirstOrDefault(one => one.Code == code);
        if (found is not null || findings.IsHole(answers.At.Property("checklist"))) return found;
        var known = checklists.Select(one => one.Code.Value).ToList();
        if (code.IsEmpty && known.Count > 0)
        {
            findings.Report(
                DiagnosticCatalog.ChecklistNotSaid,
                answers.At,
                new DiagnosticArgument("codes", string.Join(", ", known)));
            return null;
        }

        findings.Report(
            DiagnosticCatalog.NoChecklist,
            code.IsEmpty ? answers.At : answers.At.Property("checklist"),
            new DiagnosticArgument("code", code.IsEmpty ? "–" : code.Value),
            Quoting.Hint(code.IsEmpty ? null : Spelling.Nearest(code.Value, known), known));
        return null;
    }
}
