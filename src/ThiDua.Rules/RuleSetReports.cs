using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The verbs of reports (báo cáo), for a rule set that has outlines.</summary>
public static class RuleSetReports
{
    /// <summary>
    /// Reads a draft report for an outline of this rule set. Other than <see cref="ReportDraftReader"/> alone it knows
    /// the outline: where the form of a part is wrong, the others are held against the outline all the same, so that
    /// all mistakes come at once. A draft of the right form is checked when it is reviewed.
    /// </summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There is no rule set, or there are no bytes.</exception>
    public static Diagnosed<ReportDraft> ReadDraft(this RuleSet rules, Code name, byte[] utf8)
    {
        Require.NotNull(rules, nameof(rules));
        return TextReading.Read(
            name,
            utf8,
            ReportDraftJson.Shape,
            spec => spec.Format,
            ReportDraftReader.ToDraft,
            (draft, findings) => ReportReviewing.Check(draft, RulesOf(rules), findings));
    }

    /// <summary>
    /// How complete a draft report is, and what does not fit in it (rà soát dự thảo báo cáo). It has a value even when
    /// parts of the draft were refused (each refusal is an error, and counts as not said); it has none when the draft
    /// is for no outline of this rule set.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no rule set or no draft.</exception>
    public static Diagnosed<ReportReview> ReviewReport(this RuleSet rules, ReportDraft draft) =>
        ReviewReport(rules, draft, ReportSources.None);

    /// <summary>The same, held against what is already known of the unit.</summary>
    /// <exception cref="ArgumentNullException">There is no rule set, draft or list of sources.</exception>
    /// <exception cref="ArgumentException">A source is of another rule set.</exception>
    public static Diagnosed<ReportReview> ReviewReport(this RuleSet rules, ReportDraft draft, ReportSources sources) =>
        ReportReviewing.Review(
            Require.NotNull(draft, nameof(draft)), Own(sources, Require.NotNull(rules, nameof(rules))), RulesOf(rules));

    /// <summary>
    /// A draft for a unit with all that is known filled in (lập dự thảo báo cáo): from scores, plan, checklists, the
    /// report of an earlier period. What is not known is left out, never guessed.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no rule set, or no list of sources.</exception>
    /// <exception cref="ArgumentException">
    /// The rule set has no such outline; the unit is empty, or is none of those who have to report and none that the
    /// organization of the rule set knows, or, where nobody is named who has to, almost one of these; sections depend
    /// on the kind of unit and nobody tells it; or a source is of another rule set.
    /// </exception>
    public static ReportDraft DraftReport(this RuleSet rules, Code outline, Code unit, ReportSources sources)
    {
        var of = OutlineOf(Require.NotNull(rules, nameof(rules)), outline);
        CheckReporter(rules, of, unit);
        return DraftReport(rules, outline, unit, default, sources);
    }

    /// <summary>The same for a unit of a kind that the organization of the rule set does not tell.</summary>
    /// <exception cref="ArgumentNullException">There is no rule set, or no list of sources.</exception>
    /// <exception cref="ArgumentException">
    /// The rule set has no such outline; the unit is empty; sections depend on the kind of unit, and there is no such
    /// kind; or a source is of another rule set.
    /// </exception>
    public static ReportDraft DraftReport(
        this RuleSet rules, Code outline, Code unit, Code kind, ReportSources sources)
    {
        var known = Own(sources, Require.NotNull(rules, nameof(rules)));
        var of = OutlineOf(rules, outline);
        var blank = new ReportDraftBuilder(rules.Code, of.Code, unit, of.Period).Build() with { Kind = kind };
        var told = UnitKindCodes.Of(unit, rules.Organization);
        var counts = told.IsEmpty ? kind : told;
        if (of.DependsOnKind) CheckKind(rules, unit, counts);
        return ReportDrafting.Draft(of, blank, counts, known);
    }

    /// <summary>
    /// The reports of many units combined (tổng hợp báo cáo): sums, lists, who has not reported. There is always a
    /// value; what was refused in single drafts is among the errors, and counts as not said.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no rule set, or a draft is missing.</exception>
    /// <exception cref="ArgumentException">The rule set has no such outline.</exception>
    public static Diagnosed<ReportRollUp> RollUpReports(
        this RuleSet rules, Code outline, IEnumerable<ReportDraft> drafts) => ReportRollingUp.RollUp(
        OutlineOf(Require.NotNull(rules, nameof(rules)), outline),
        Require.NotNull(drafts, nameof(drafts)).Select(draft => Require.NotNull(draft, nameof(drafts))).ToList(),
        RulesOf(rules));

    private static ReportOutline OutlineOf(RuleSet rules, Code outline) =>
        rules.Reports.FirstOrDefault(one => one.Code == outline)
        ?? throw UnknownArgument.Of(
            "report outline", outline, rules.Reports.Select(one => one.Code), nameof(outline));

    /// <summary>Every section for a kind that nobody knows would be left out, and nobody would see it.</summary>
    private static void CheckKind(RuleSet rules, Code unit, Code kind)
    {
        if (kind.IsEmpty)
            throw new ArgumentException("Nobody tells of what kind the unit \"" + unit + "\" is.", nameof(unit));
        var kinds = rules.Kinds.Codes;
        if (!kinds.Contains(kind)) throw UnknownArgument.Of("kind of unit", kind, kinds, nameof(kind));
    }

    /// <summary>
    /// Whoever may report is known where the outline names them. Where it does not, the organization may be told in
    /// part, and only a code that is almost one of it is surely misspelt.
    /// </summary>
    private static void CheckReporter(RuleSet rules, ReportOutline outline, Code unit)
    {
        var known = outline.Reporters.Select(one => one.Code)
            .Concat(rules.Organization.Units.Select(one => one.Code))
            .Concat(rules.Organization.Groups.Select(one => one.Code))
            .ToList();
        if (unit.IsEmpty || known.Contains(unit)) return;
        bool isMisspelt = Spelling.Nearest(unit.Value, known.Select(code => code.Value)) is not null;
        if (outline.Reporters.Count > 0 || isMisspelt)
            throw UnknownArgument.Of("unit", unit, known.Distinct(), nameof(unit));
    }

    private static ReportSources Own(ReportSources sources, RuleSet rules)
    {
        Require.NotNull(sources, nameof(sources));
        bool isOwn = (sources.Scores is null || sources.Scores.RuleSet.Code == rules.Code)
            && (sources.Plan is null || sources.Plan.RuleSet == rules.Code)
            && sources.Checklists.All(one => one.RuleSet == rules.Code)
            && (sources.Earlier is null || sources.Earlier.RuleSet == rules.Code);
        return isOwn ? sources
            : throw new ArgumentException(
                "A source is of another rule set than \"" + rules.Code + "\".", nameof(sources));
    }

    private static ReportRules RulesOf(RuleSet rules) => new(
        rules.Code,
        rules.Version,
        rules.Digest,
        rules.Reports,
        rules.Organization,
        rules.Kinds,
        rules.Options.Diagnostics);
}
