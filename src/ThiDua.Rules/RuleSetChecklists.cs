using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>More verbs of a rule set that has checklists (danh mục kiểm tra): many texts, many units.</summary>
public static class RuleSetChecklists
{
    /// <summary>
    /// Reads answers to a checklist of this rule set. Other than <see cref="ChecklistAnswersReader"/> alone it knows
    /// the items: where the form of a part is wrong, the others are held against the checklist all the same, so that
    /// all mistakes come at once. Answers of the right form are checked when they are reviewed.
    /// </summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There is no rule set, or there are no bytes.</exception>
    public static Diagnosed<ChecklistAnswers> ReadAnswers(this RuleSet rules, Code name, byte[] utf8)
    {
        Require.NotNull(rules, nameof(rules));
        return TextReading.Read(
            name,
            utf8,
            ChecklistAnswersJson.Shape,
            spec => spec.Format,
            ChecklistAnswersReader.ToAnswers,
            (answers, findings) => CheckRest(rules, answers, findings));
    }

    /// <summary>
    /// The reviews of many units together (tổng hợp kết quả kiểm tra). There is always a value: of units that sent
    /// several answers, and of answers to another checklist, none counts, and that is among the errors.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no rule set, or a review is missing.</exception>
    /// <exception cref="ArgumentException">
    /// The rule set has no such checklist, or a review is of another rule set.
    /// </exception>
    public static Diagnosed<ChecklistRollUp> RollUpChecklist(
        this RuleSet rules, Code checklist, IEnumerable<ChecklistReview> reviews)
    {
        Require.NotNull(rules, nameof(rules));
        var found = rules.Checklists.FirstOrDefault(one => one.Code == checklist)
            ?? throw UnknownArgument.Of(
                "checklist", checklist, rules.Checklists.Select(one => one.Code), nameof(checklist));
        var all = Require.NotNull(reviews, nameof(reviews))
            .Select(review => Require.NotNull(review, nameof(reviews)))
            .ToList();
        if (all.Exists(one => one.RuleSet != rules.Code || one.Digest != rules.Digest))
            throw new ArgumentException($"A review is of another rule set than \"{rules.Code}\".", nameof(reviews));
        return ChecklistRollingUp.RollUp(found, all);
    }

    internal static Diagnosed<ChecklistReview> Review(
        RuleSet rules, ChecklistAnswers answers, LocalDate today, ReadingOptions options)
    {
        var bag = new DiagnosticBag(answers.Name, options.Diagnostics);
        var findings = new CheckFindings(bag, new Holes());
        ChecklistReview? review = null;
        var found = ChecklistAnswersKey.Check(answers, rules.Checklists, rules.Code, rules.Version, findings);
        if (found is { } checklist)
        {
            review = Review(
                rules, checklist, answers, today.WithCalendar(CalendarSystem.Iso), options.Calendars, (findings, bag));
        }

        return new Diagnosed<ChecklistReview>(review, bag.Sorted(answers.Places.Find));
    }

    /// <summary>
    /// What is wrong with the parts that could be read; on which day they will be reviewed is not known.
    /// </summary>
    private static void CheckRest(RuleSet rules, ChecklistAnswers answers, CheckFindings findings)
    {
        var found = ChecklistAnswersKey.Check(answers, rules.Checklists, rules.Code, rules.Version, findings);
        if (found is not { } checklist) return;
        var subject = SubjectOf(answers, rules);
        if (ChecklistSubjectChecks.IsAsked(checklist, subject, answers, findings))
            _ = new ChecklistAnswerChecks(checklist, subject, answers, LocalDate.MaxIsoValue, findings);
    }

    private static ChecklistSubject SubjectOf(ChecklistAnswers answers, RuleSet rules) =>
        new(rules.Organization, rules.Kinds, answers);

    private static ChecklistReview? Review(
        RuleSet rules,
        Checklist checklist,
        ChecklistAnswers answers,
        LocalDate today,
        CodeMap<WorkingCalendar> calendars,
        (CheckFindings Findings, DiagnosticBag Bag) found)
    {
        var subject = SubjectOf(answers, rules);
        if (!ChecklistSubjectChecks.IsAsked(checklist, subject, answers, found.Findings)) return null;
        var checks = new ChecklistAnswerChecks(checklist, subject, answers, today, found.Findings);
        var (items, whole) = ChecklistReviewing.Review(checklist, subject, checks, today);
        var findings = new FindingReviewing(
            checklist, checks, (answers.On is { } on && on <= today ? on : today, today), calendars, found.Bag);
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
