using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Reports;

namespace ThiDua.Rules;

/// <summary>The verbs of reports, for the rule set that has outlines.</summary>
internal static class RuleSetReports
{
    public static Diagnosed<ReportReview> Review(
        RuleSet rules, ReportDraft draft, ReportSources sources, ReadingOptions options) =>
        ReportReviewing.Review(draft, sources, RulesOf(rules, options));

    private static ReportRules RulesOf(RuleSet rules, ReadingOptions options) => new(
        rules.Code, rules.Version, rules.Digest, rules.Reports, rules.Organization, options.Diagnostics);
}
