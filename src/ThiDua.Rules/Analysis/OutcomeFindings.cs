using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Levels that nobody reaches, ends of bands that are hit, and conditions that are decided.</summary>
internal static class OutcomeFindings
{
    private const int MostHits = 12;

    public static void Report(
        FoundReach found, IReadOnlyList<OutcomeSpec> specs, IReadOnlyList<CutPointHit> hits, CheckScope scope)
    {
        foreach (var reach in found.Outcomes)
        {
            var (outcome, spec) = (reach.Outcome, specs[reach.Outcome.Index]);
            foreach (var level in outcome.LevelList.In(outcome.LevelList.All & ~reach.Possible))
                scope.Report(spec, DiagnosticCatalog.LevelNeverReached, spec.At,
                    new DiagnosticArgument("level", level.Code.Value));
            if (!reach.IsExact) Bounded(reach, spec, found, scope);
            for (int i = 0; i < outcome.Steps.Count; i++) Step(outcome.Steps[i], spec.Steps[i], reach, i, scope);
            Hits(outcome, spec, hits.Where(hit => hit.Outcome == outcome).ToList(), scope);
        }
    }

    /// <summary>The ends of the bands of an outcome over the total, in order, each once.</summary>
    public static IEnumerable<(OutcomeStep.Bands Bands, Fraction End)> EndsOf(Outcome outcome, int total) =>
        outcome.Steps
        .OfType<OutcomeStep.Bands>()
        .Where(bands => bands.Of is Measure.LineResult { Ask: ResultAsk.Points } of && of.Line == total)
        .SelectMany(bands => bands.Rows.Rows
            .SelectMany(row => new[] { row.Range.Least, row.Range.Greatest })
            .Where(end => end is not null)
            .Select(end => end!.Value)
            .Distinct()
            .OrderBy(end => end)
            .Select(end => (bands, end)));

    private static void Bounded(OutcomeReach reach, OutcomeSpec spec, FoundReach found, CheckScope scope)
    {
        var levels = reach.Outcome.LevelList.In(reach.Reached).Select(level => level.Code.Value).ToList();
        string known = levels.Count == 0 ? "" : string.Join(", ", levels);
        scope.Report(
            spec,
            DiagnosticCatalog.OnlyBounded,
            spec.At,
            new DiagnosticArgument("what", "levels", "mức xếp loại"),
            new DiagnosticArgument("steps", found.Budget.Steps),
            known.Length == 0 ? new("known", "nothing", "chưa có gì") : new("known", known));
    }

    private static void Step(OutcomeStep step, OutcomeStepSpec spec, OutcomeReach reach, int place, CheckScope scope)
    {
        var when = step switch
        {
            OutcomeStep.Require require => require.When,
            OutcomeStep.Gate gate => gate.When,
            OutcomeStep.Bands or OutcomeStep.Quota => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        bool isSeen = reach.CanBeYes[place] || reach.CanBeNo[place];
        if (when is null || !isSeen || (reach.CanBeYes[place] && reach.CanBeNo[place])) return;
        scope.Report(spec, DiagnosticCatalog.ConditionDecided, when.Source.At, LineFindings.How(reach.CanBeYes[place]));
    }

    private static void Hits(Outcome outcome, OutcomeSpec spec, List<CutPointHit> hits, CheckScope scope)
    {
        if (hits.Count == 0) return;
        string list = string.Join(", ", hits.Take(MostHits)) + (hits.Count > MostHits ? ", …" : "");
        int bands = Enumerable.Range(0, outcome.Steps.Count).First(i => outcome.Steps[i] is OutcomeStep.Bands);
        scope.Report(
            spec.Steps[bands],
            DiagnosticCatalog.CutPointsAreHit,
            outcome.Steps[bands].Source.At,
            new DiagnosticArgument("hits", list));
    }
}
