using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;

namespace ThiDua.Rules;

/// <summary>The verb of checklists, for the rule set that has some.</summary>
internal static class RuleSetChecklists
{
    public static Diagnosed<ChecklistReview> Review(
        RuleSet rules, ChecklistAnswers answers, LocalDate today, ReadingOptions options)
    {
        var bag = new DiagnosticBag(answers.Name, options.Diagnostics);
        ChecklistReview? review = null;
        var found = ChecklistAnswersKey.Check(answers, rules.Checklists, rules.Code, rules.Version, bag);
        if (found is { } checklist)
            review = Review(rules, checklist, answers, today.WithCalendar(CalendarSystem.Iso), options, bag);
        return new Diagnosed<ChecklistReview>(review, bag.Sorted(answers.Places.Find));
    }

    private static ChecklistReview? Review(
        RuleSet rules,
        Checklist checklist,
        ChecklistAnswers answers,
        LocalDate today,
        ReadingOptions options,
        DiagnosticBag bag)
    {
        var subject = new ChecklistSubject(
            rules.Organization, UnitKindCodes.All(rules.Options.UnitKinds, rules.Spec.Organization), answers);
        if (!ChecklistSubjectChecks.IsAsked(checklist, subject, answers, bag)) return null;
        var checks = new ChecklistAnswerChecks(
            checklist, answers, subject.Kind, today, new CheckFindings(bag, new Holes()));
        var (items, whole) = ChecklistReviewing.Review(checklist, subject, checks, today);
        var findings = new FindingReviewing(
            checklist, checks, (answers.On is { } on && on <= today ? on : today, today), options.Calendars, bag);
        return new ChecklistReview(checklist, answers, today)
        {
            UnitTitle = subject.Title,
            Kind = subject.Kind,
            RuleSet = rules.Code,
            Digest = rules.Digest,
            Items = items,
            Completeness = whole,
            Findings = findings.Review(items),
        };
    }
}
