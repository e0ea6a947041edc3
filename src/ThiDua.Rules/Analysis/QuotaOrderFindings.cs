using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Quotas before steps that lower those who took their places: the places stay empty, and whoever came next was demoted
/// for nothing.
/// </summary>
internal static class QuotaOrderFindings
{
    public static void Report(FoundReach found, AnalysedText text, FindingReport report)
    {
        foreach (var reach in found.Outcomes)
        {
            var (outcome, spec) = (reach.Outcome, text.Outcomes[reach.Outcome.Index]);
            for (int i = 0; i < outcome.Steps.Count; i++)
            {
                if (outcome.Steps[i] is not OutcomeStep.Quota { Rule: var quota }) continue;
                var lowering = Enumerable.Range(i + 1, outcome.Steps.Count - i - 1)
                    .Where(later => TakesOut(outcome.Steps[later], reach.Steps[later].ActsOn & quota.Candidates, quota))
                    .ToList();
                if (lowering.Count == 0) continue;
                report.Report(
                    spec.Steps[i],
                    DiagnosticCatalog.LoweredAfterQuota,
                    outcome.Steps[i].Source.At,
                    new DiagnosticArgument(
                        "steps", string.Join(", ", lowering.Select(later => StepOrderFindings.NameOf(outcome, later)))),
                    new DiagnosticArgument("level", outcome.Levels[quota.Level].Code.Value));
            }
        }
    }

    /// <summary>Whether a step leaves some holder of the levels without any level that the quota limits.</summary>
    private static bool TakesOut(OutcomeStep step, ulong held, Quota quota)
    {
        if (held == 0) return false;
        return step switch
        {
            OutcomeStep.Require require => (held >> require.Level & 1) == 1 && require.Otherwise > quota.Level,
            OutcomeStep.Gate { Then: GateThen.NoGrade } => true,
            OutcomeStep.Gate { Then: GateThen.Down } gate => Bits.Highest(held) + gate.Down > quota.Level,
            OutcomeStep.Gate { Level: { } level } => (level.Options & ~quota.Candidates) != 0,
            // A quota that follows has places of its own.
            OutcomeStep.Bands or OutcomeStep.Quota => false,
            _ => throw new UnreachableException(),
        };
    }
}
