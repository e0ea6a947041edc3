using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Levels that nobody reaches, ends of bands that are hit, and conditions that are decided.</summary>
internal static class OutcomeFindings
{
    private const int MostHits = 12;

    public static void Report(
        FoundReach found, IReadOnlyList<OutcomeSpec> specs, IReadOnlyList<CutPointHit> hits, FindingReport report)
    {
        foreach (var reach in found.Outcomes)
        {
            var (outcome, spec) = (reach.Outcome, specs[reach.Outcome.Index]);
            if (outcome.Steps.Count == 0 && outcome.Levels.Count > 1)
            {
                // Of its other levels nothing need be said.
                Best(outcome, DiagnosticCatalog.OutcomeWithoutSteps, spec, report);
                continue;
            }

            if (reach.IsPassed && IsOfGatesAlone(outcome, found.Rubric))
                Best(outcome, DiagnosticCatalog.OutcomeOfGatesAlone, spec, report);
            for (int i = 0; i < outcome.Levels.Count; i++)
                if ((reach.Possible >> i & 1) == 0) Lost(outcome, i, spec, report);
            if (!reach.IsExact) Bounded(reach, spec, found, report);
            // What is open of levels leaves open what steps do: that need not be said too.
            else if (reach.Steps.Any(step => step.IsOpen)) OpenSteps(reach, spec, found, report);
            for (int i = 0; i < outcome.Steps.Count; i++) Step(outcome.Steps[i], spec.Steps[i], reach, i, report);
            Hits(outcome, spec, hits.Where(hit => hit.Outcome == outcome).ToList(), report);
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

    /// <summary>The best level comes out of itself, where it was perhaps not meant to.</summary>
    private static void Best(Outcome outcome, DiagnosticDescriptor why, OutcomeSpec spec, FindingReport report)
    {
        report.Report(spec, why, spec.At, new DiagnosticArgument("level", outcome.Levels[0].Code.Value));
        var itself = new RuleQuestion.OfOutcome(outcome.Index);
        report.Prove(why, spec.At, itself, new Aim.Among(1));
    }

    /// <summary>
    /// Whether points count for nothing: there are gates only, and none reads points, a level or a place. Of titles
    /// beside the grade, which one has or has not, that is as it should be.
    /// </summary>
    private static bool IsOfGatesAlone(Outcome outcome, Rubric rubric)
    {
        if (outcome.Levels.Count == 1 || !outcome.Steps.All(step => step is OutcomeStep.Gate)) return false;
        if (outcome.Levels.Count == 2 && outcome != rubric.Outcomes[0]) return false;
        if (!rubric.Reads.TryGetValue(new Node(NodeKind.Outcome, outcome.Index), out var own)) return true;
        var reads = own.WithDefinitions(rubric.Definitions);
        return reads.Nodes.Concat(reads.Elsewhere.Select(one => one.Node))
            .All(node => node.Kind == NodeKind.Definition);
    }

    /// <summary>The value that comes nearest to the row of a level shows why it is not reached.</summary>
    private static void Lost(Outcome outcome, int level, OutcomeSpec spec, FindingReport report)
    {
        report.Report(spec, DiagnosticCatalog.LevelNeverReached, spec.At,
            new DiagnosticArgument("level", outcome.Levels[level].Code.Value));
        var bands = outcome.Steps.OfType<OutcomeStep.Bands>().FirstOrDefault();
        var row = bands?.Rows.Rows.FirstOrDefault(one => one.Then is LevelRule.Fixed known && known.Level == level);
        if (row is null)
        {
            var itself = new RuleQuestion.OfOutcome(outcome.Index);
            report.Approach(DiagnosticCatalog.LevelNeverReached, spec.At, itself, new Aim.Among(1UL << level));
            return;
        }

        var of = new RuleQuestion.OfMeasure(new Node(NodeKind.Outcome, outcome.Index), bands!.Of);
        report.Approach(DiagnosticCatalog.LevelNeverReached, spec.At, of, Aim.For(row.Range, row.Options));
    }

    private static void Bounded(OutcomeReach reach, OutcomeSpec spec, FoundReach found, FindingReport report)
    {
        string reached = Codes(reach.Reached, reach);
        string open = Codes(reach.Possible & ~reach.Reached, reach);
        string name = "\"" + spec.Code + "\"";
        var known = Known(reached, open);
        report.Open.Add(new OpenAnswer(
            spec,
            spec.At,
            new Words("levels of " + name, "các mức có thể đạt của " + name),
            new Words(name + ": " + known.English, name + ": " + known.Vietnamese),
            reach.CausesIn(found)));
    }

    private static void OpenSteps(OutcomeReach reach, OutcomeSpec spec, FoundReach found, FindingReport report)
    {
        var open = Enumerable.Range(0, reach.Steps.Count).Where(i => reach.Steps[i].IsOpen)
            .Select(i => StepOrderFindings.NameOf(reach.Outcome, i))
            .ToList();
        string steps = string.Join(", ", open);
        string name = "\"" + spec.Code + "\"";
        string one = (open.Count == 1 ? "step " : "steps ") + steps + " in " + name;
        string other = "bước " + steps + " trong " + name;
        report.Open.Add(new OpenAnswer(
            spec,
            spec.At,
            new Words("effects of " + one, "tác động của " + other),
            new Words(one + ": not all of it", other + ": chưa biết hết"),
            reach.CausesIn(found)));
    }

    // What is not excluded may come out; what was reached is certain.
    private static Words Known(string reached, string open) => (reached, open) switch
    {
        ("", "") => new("no level is left", "không còn mức nào"),
        ("", _) => new("not excluded: " + open, "chưa loại trừ: " + open),
        (_, "") => new(reached, reached),
        _ => new(reached + "; not excluded: " + open, reached + "; chưa loại trừ: " + open),
    };

    private static string Codes(ulong levels, OutcomeReach reach) =>
        string.Join(", ", reach.Outcome.LevelList.In(levels).Select(level => level.Code.Value));

    /// <summary>The condition of a step; null for a step that has none.</summary>
    public static Condition? ConditionOf(OutcomeStep step) => step switch
    {
        OutcomeStep.Require require => require.When,
        OutcomeStep.Gate gate => gate.When,
        OutcomeStep.Bands or OutcomeStep.Quota => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Step(
        OutcomeStep step, OutcomeStepSpec spec, OutcomeReach reach, int place, FindingReport report)
    {
        var (when, can) = (ConditionOf(step), reach.Steps[place]);
        if (!can.CanBeYes && !can.CanBeNo) return; // nothing was seen of it
        if (!can.MayAct && can.CanBeYes) Idle(when, spec, reach, report);
        // That a gate without a condition always acts is what its author says; and where there is no level any more
        // the condition may be another: then it is looked at by itself.
        if (when is null || can.MayBeSkipped || (can.CanBeYes && can.CanBeNo)) return;
        bool always = can.CanBeYes;
        report.Report(spec, DiagnosticCatalog.ConditionDecided, when.Source.At, LineFindings.How(always));
        ConditionFindings.Approach(new Node(NodeKind.Outcome, reach.Outcome.Index), when, always, report);
    }

    /// <summary>
    /// Gates whose condition, which was looked at by itself, is not decided, and holds only where there is no level any
    /// more. A requirement acts where its condition does not hold.
    /// </summary>
    public static void Skipped(FoundReach found, IReadOnlyList<OutcomeSpec> specs, FindingReport report)
    {
        foreach (var reach in found.Outcomes)
        {
            for (int i = 0; i < reach.Outcome.Steps.Count; i++)
            {
                bool isNeverMet = reach.Steps[i] is { MayBeSkipped: true, CanBeNo: true, CanBeYes: false };
                if (!isNeverMet || reach.Outcome.Steps[i] is not OutcomeStep.Gate { When: { } when }) continue;
                if (found.Conditions.Any(use => ReferenceEquals(use.Condition, when) && use.IsDecided)) continue;
                Idle(when, specs[reach.Outcome.Index].Steps[i], reach, report);
            }
        }
    }

    /// <summary>
    /// A dossier for which the condition holds shows that the level stays as it is; where there is none, any dossier.
    /// </summary>
    private static void Idle(Condition? when, OutcomeStepSpec spec, OutcomeReach reach, FindingReport report)
    {
        report.Report(spec, DiagnosticCatalog.StepChangesNothing, spec.At);
        int outcome = reach.Outcome.Index;
        RuleQuestion question = when is null ? new RuleQuestion.OfOutcome(outcome)
            : new RuleQuestion.OfCondition(new Node(NodeKind.Outcome, outcome), when);
        var aim = new Aim.Among(when is null ? reach.Possible : Answer.Yes.Options);
        report.Approach(DiagnosticCatalog.StepChangesNothing, spec.At, question, aim);
    }

    private static void Hits(
        Outcome outcome, OutcomeSpec spec, List<CutPointHit> hits, FindingReport report)
    {
        if (hits.Count == 0) return;
        string list = string.Join(", ", hits.Take(MostHits)) + (hits.Count > MostHits ? ", …" : "");
        int bands = Enumerable.Range(0, outcome.Steps.Count).First(i => outcome.Steps[i] is OutcomeStep.Bands);
        report.Report(
            spec.Steps[bands],
            DiagnosticCatalog.CutPointsAreHit,
            outcome.Steps[bands].Source.At,
            new DiagnosticArgument("hits", list));
        var shown = hits.Where(hit => hit.Made is not null).Take(MostHits).ToList();
        if (shown.Count > 0)
            report.Hits.Add(new HitGoal(outcome, outcome.Steps[bands].Source.At, ValueList.From(shown)));
    }
}
