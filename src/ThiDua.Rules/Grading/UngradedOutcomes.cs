using System.Linq;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Grading;

/// <summary>
/// Which outcomes may end without a level: a gate says so, or the bands look at what may be not applicable.
/// </summary>
internal static class UngradedOutcomes
{
    public static bool MayBe(OutcomeSpec outcome, CheckScope scope)
    {
        // Whoever asks about itself stands in a circle, which is reported elsewhere.
        if (!scope.OpenOutcomes.Add(outcome.Code)) return true;
        var (reads, own, owner) = (scope.Reads, scope.Own, scope.Owner);
        (scope.Reads, scope.Own, scope.Owner) = (new Reads(), null, outcome.Code);
        bool mayBe = outcome.Steps.Any(step => step switch
        {
            OutcomeStepSpec.Gate gate => gate.Then is { NoGrade: true },
            OutcomeStepSpec.Bands bands => MeasureChecks.Check(bands.Of, scope) is not { MayBeNotApplicable: false },
            _ => false,
        });
        (scope.Reads, scope.Own, scope.Owner) = (reads, own, owner);
        scope.OpenOutcomes.Remove(outcome.Code);
        return mayBe;
    }
}
