using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>Whether progress is for the plan of a rule set.</summary>
internal static class PlanProgressKey
{
    /// <summary>The plan that it is for; null when there is none, or another one, which is reported.</summary>
    public static Plan? Check(PlanProgress progress, Plan? plan, Code ruleSet, string version, DiagnosticBag bag)
    {
        if (progress.RuleSet != ruleSet)
        {
            bag.Add(
                DiagnosticCatalog.ProgressOfOtherRules,
                progress.At.Property("ruleSet"),
                new DiagnosticArgument("found", progress.RuleSet.Value),
                new DiagnosticArgument("expected", ruleSet.Value));
            return null;
        }

        bool isVersion = progress.Version is null
            || string.Equals(progress.Version, version, System.StringComparison.Ordinal);
        if (!isVersion)
        {
            bag.Add(
                DiagnosticCatalog.ProgressOfOtherVersion,
                progress.At.Property("version"),
                new DiagnosticArgument("found", Quoting.Shorten(progress.Version!)),
                new DiagnosticArgument("expected", version));
        }

        if (plan is null) bag.Add(DiagnosticCatalog.NoPlan, progress.At, new DiagnosticArgument("code", ruleSet.Value));
        return isVersion ? plan : null;
    }
}
