using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Json;
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
        foreach (var bands in outcome.Steps.OfType<OutcomeStepSpec.Bands>())
        {
            references.Add(bands.Of, 1);
            foreach (var row in bands.Rows) Add(row.Then, references, 2);
        }

        return references;
    }

    private static void Add(ByReading<LevelSpec>? level, References to, int depth)
    {
        if (level is null) return;
        foreach (var value in level.Values) Add(value.Value, to, depth);
        switch (level.Plain)
        {
            case null or LevelSpec.Named:
                break;
            case LevelSpec.Table table:
                to.Add(table.Of, depth);
                foreach (var row in table.Rows) Add(row.Then, to, depth + 1);
                break;
            case LevelSpec.Measured measured:
                to.Add(measured.Of, depth);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The first step after which there may be no level; as many as there are steps for none.</summary>
    public static int First(int index, OutcomeSpec outcome, LevelList levels, CheckScope scope)
    {
        var (reads, own, owner) = (scope.Reads, scope.Own, scope.Owner);
        (scope.Reads, scope.Own, scope.Owner) = (new Reads(), null, outcome.Code);
        int first = 0;
        while (first < outcome.Steps.Count && !MayBe(index, first, outcome.Steps[first], levels, scope)) first++;
        (scope.Reads, scope.Own, scope.Owner, scope.Step) = (reads, own, owner, null);
        return first;
    }

    private static bool MayBe(int index, int place, OutcomeStepSpec step, LevelList levels, CheckScope scope)
    {
        scope.Step = new StepAt(index, place);
        if (step is not OutcomeStepSpec.Bands bands) return step is OutcomeStepSpec.Gate { Then.NoGrade: true };
        // What is faulty is reported; whether it applies is not asked any more.
        return MeasureChecks.Check(bands.Of, scope) is { MayBeNotApplicable: true }
            || bands.Rows.Any(row => LevelChecks.Check(row.Then, levels, scope) is { MayBeNotApplicable: true });
    }
}
