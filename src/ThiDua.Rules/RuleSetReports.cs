using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The verbs of reports (báo cáo), for a rule set that has outlines.</summary>
public static class RuleSetReports
{
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
    /// <exception cref="ArgumentException">A source is of another rule set, or the unit is empty.</exception>
    /// <exception cref="KeyNotFoundException">The rule set has no such outline.</exception>
    public static ReportDraft DraftReport(this RuleSet rules, Code outline, Code unit, ReportSources sources) =>
        DraftReport(rules, outline, unit, default, sources);

    /// <summary>The same for a unit of a kind that the organization of the rule set does not tell.</summary>
    /// <exception cref="ArgumentNullException">There is no rule set, or no list of sources.</exception>
    /// <exception cref="ArgumentException">A source is of another rule set, or the unit is empty.</exception>
    /// <exception cref="KeyNotFoundException">The rule set has no such outline.</exception>
    public static ReportDraft DraftReport(
        this RuleSet rules, Code outline, Code unit, Code kind, ReportSources sources)
    {
        var known = Own(sources, Require.NotNull(rules, nameof(rules)));
        var of = OutlineOf(rules, outline);
        var blank = new ReportDraftBuilder(rules.Code, of.Code, unit, of.Period).Build() with { Kind = kind };
        var told = ReportKinds.Of(unit, rules.Organization);
        return ReportDrafting.Draft(of, blank, told.IsEmpty ? kind : told, known);
    }

    /// <summary>
    /// The reports of many units combined (tổng hợp báo cáo): sums, lists, who has not reported. There is always a
    /// value; what was refused in single drafts is among the errors, and counts as not said.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no rule set, or a draft is missing.</exception>
    /// <exception cref="KeyNotFoundException">The rule set has no such outline.</exception>
    public static Diagnosed<ReportRollUp> RollUpReports(
        this RuleSet rules, Code outline, IEnumerable<ReportDraft> drafts) => ReportRollingUp.RollUp(
        OutlineOf(Require.NotNull(rules, nameof(rules)), outline),
        Require.NotNull(drafts, nameof(drafts)).Select(draft => Require.NotNull(draft, nameof(drafts))).ToList(),
        RulesOf(rules));

    private static ReportOutline OutlineOf(RuleSet rules, Code outline) =>
        rules.Reports.FirstOrDefault(one => one.Code == outline)
        ?? throw new KeyNotFoundException("There is no outline \"" + outline + "\".");

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
        rules.Code, rules.Version, rules.Digest, rules.Reports, rules.Organization, rules.Options.Diagnostics);
}
