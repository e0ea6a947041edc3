using System.Linq;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Grading;

/// <summary>
/// Which outcomes may end without a level: a gate says so, or the bands look at what may be not applicable.
/// </summary>
internal static class UngradedOutcomes
{
    /// <summary>What has to be known before.</summary>
    public static References References(OutcomeSpec outcome)
    {
        var references = new References();
        foreach (var bands in outcome.Steps.OfType<OutcomeStepSpec.Bands>()) references.Add(bands.Of, 1);
        return references;
    }

    public static bool MayBe(OutcomeSpec outcome, CheckScope scope)
    {
        var (reads, own, owner) = (scope.Reads, scope.Own, scope.Owner);
        (scope.Reads, scope.Own, scope.Owner) = (new Reads(), null, outcome.Code);
        bool mayBe = outcome.Steps.Any(step => step is OutcomeStepSpec.Gate { Then.NoGrade: true }
            || (step is OutcomeStepSpec.Bands bands
                && MeasureChecks.Check(bands.Of, scope) is not { MayBeNotApplicable: false }));
        (scope.Reads, scope.Own, scope.Owner) = (reads, own, owner);
        return mayBe;
    }
}
