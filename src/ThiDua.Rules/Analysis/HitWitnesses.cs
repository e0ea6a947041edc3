using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Ends of bands of one outcome, each with a dossier that has this total.</summary>
internal sealed record HitGoal(Outcome Outcome, Place At, ValueList<CutPointHit> Hits);

/// <summary>
/// Shows what the ends of bands give: dossiers with these totals, and where there are any with the very level of the
/// bands. What is said of them is read off their scores.
/// </summary>
internal sealed class HitWitnesses
{
    /// <summary>No end of a band takes more than this part of the steps.</summary>
    private const int ShareOfOne = 4;

    private readonly DossierRules _rules;
    private readonly WitnessDossiers _dossiers;
    private readonly WitnessSearch _search;
    private readonly StepBudget _budget;
    private readonly RuleQuestion _total;

    public HitWitnesses(
        Rubric rubric, DossierRules rules, WitnessDossiers dossiers, WitnessSearch search, StepBudget budget)
    {
        (_rules, _dossiers, _search, _budget) = (rules, dossiers, search, budget);
        _total = new RuleQuestion.OfLine(rubric.Root.Index, LineStep.Points);
    }

    /// <summary>One dossier for each total; null where scoring shows none of them.</summary>
    public FindingWitness? Make(HitGoal goal)
    {
        var outcome = new RuleQuestion.OfOutcome(goal.Outcome.Index);
        var (scored, inputs) = (new List<Scored>(), new List<int>());
        foreach (var hit in goal.Hits)
        {
            var budget = _budget.Part(_budget.Steps / ShareOfOne);
            if (Best(hit, outcome, budget) is not { } found) continue;
            scored.Add(found);
            foreach (var question in new[] { _total, outcome })
                inputs.AddRange(_search.SlotsOf(hit.Made!.Case, question, budget) ?? []);
        }

        if (scored.Count == 0) return null;
        return new FindingWitness(
            DiagnosticCatalog.CutPointsAreHit.Code,
            goal.At,
            ValueList.From(scored.Select(one => one.Dossier)),
            _dossiers.Codes(inputs),
            WordsOf(goal.Outcome, scored),
            true)
        {
            Shown = ValueList.From(scored.Select(one => one.ToShown(_total, outcome))),
        };
    }

    /// <summary>The dossier that was made; if another level comes out of it, one that keeps the total and has the level
    /// of the bands.</summary>
    private Scored? Best(CutPointHit hit, RuleQuestion outcome, StepBudget budget)
    {
        var made = hit.Made!;
        var first = Score(hit, made.Answers);
        if (hit.Place is not { } level || first?.Has(level) == true) return first;
        var near = _search.Nearest(made.Case, made.Answers, _total, outcome, new Aim.Among(1UL << level), budget);
        if (near is null || near.Found.Distance.IsMissed) return first;
        return Score(hit, near.Over(made.Answers)) is { } second && second.Has(level) ? second : first;
    }

    /// <summary>Reads and scores it as any other dossier; null where the total is not the one looked for.</summary>
    private Scored? Score(CutPointHit hit, Answer[] answers)
    {
        var dossier = _dossiers.Of(answers, hit.Made!.Case.Period);
        var scored = DossierEvaluating.Evaluate(dossier, _rules);
        if (scored.HasErrors || scored.Value is not { } result) return null;
        var total = new ShownAnswer(_total, Answer.Number(hit.Points.Exact));
        return total.IsShownBy(result.Facts)
            ? new Scored(hit, dossier, result.Facts.Outcomes[hit.Outcome.Index].Level)
            : null;
    }

    private static Words WordsOf(Outcome outcome, List<Scored> scored)
    {
        string name = "\"" + outcome.Code + "\": ";
        var all = scored.Select(one => one.ToWords(outcome)).ToList();
        return new Words(
            "totals and levels of " + name + string.Join("; ", all.Select(one => one.English)),
            "tổng điểm và mức của " + name + string.Join("; ", all.Select(one => one.Vietnamese)));
    }

    /// <summary>A dossier with the total of a hit, and the level that scoring gives it.</summary>
    private sealed record Scored(CutPointHit Hit, Dossier Dossier, Answer Level)
    {
        public bool Has(int level) => Level.IsValue && Bits.Lowest(Level.Options) == level;

        public ShownAnswer ToShown(RuleQuestion total, RuleQuestion outcome) =>
            new(total, Answer.Number(Hit.Points.Exact))
            {
                And = Level.IsValue ? new ShownAnswer(outcome, Level) : null,
            };

        /// <summary>Such as <c>85 → kha</c>; where scoring and the bands differ, both are said.</summary>
        public Words ToWords(Outcome outcome)
        {
            var level = Level.IsValue ? Both(outcome.Levels[Bits.Lowest(Level.Options)])
                : Level.IsNotApplicable ? new Words("–", "–")
                : new Words("not known from this unit alone", "chưa rõ nếu chỉ xét một đơn vị");
            bool isOfBands = Hit.Place is not { } place || Has(place);
            var bands = isOfBands ? new Words("", "") : new Words(
                " (after the bands: " + Hit.Level!.Code + ")", " (theo khoảng điểm: " + Hit.Level!.Code + ")");
            return new Words(
                Hit.Points + " → " + level.English + bands.English,
                Hit.Points + " → " + level.Vietnamese + bands.Vietnamese);
        }

        private static Words Both(Level level) => new(level.Code.Value, level.Code.Value);
    }
}
