using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Makes the dossiers that show findings, once somebody asks for them: each is run through the evaluator first, and one
/// that does not show it is a fault of this library.
/// </summary>
internal sealed class GoalWitnesses
{
    /// <summary>No goal takes more than this part of all steps.</summary>
    private const int ShareOfOne = 16;

    private readonly Rubric _rubric;
    private readonly WitnessDossiers _dossiers;
    private readonly DossierRules _rules;
    private readonly WitnessSearch _search;
    private readonly StepBudget _budget;

    private GoalWitnesses(Rubric rubric, AnalysedText text, IReadOnlyList<SheetCase> cases, long steps)
    {
        _rubric = rubric;
        _dossiers = new WitnessDossiers(rubric, text);
        _rules = text.Dossiers;
        _budget = new StepBudget(steps);
        _search = new WitnessSearch(rubric, _dossiers, cases);
    }

    /// <summary>The dossiers of all goals for which some were found.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="text">What dossiers have to say of the rule set.</param>
    /// <param name="cases">The sheets that were looked at.</param>
    /// <param name="asked">What is to be shown.</param>
    /// <param name="steps">How much may be done.</param>
    public static IEnumerable<FindingWitness> Make(
        Rubric rubric,
        AnalysedText text,
        IReadOnlyList<SheetCase> cases,
        AskedWitnesses asked,
        long steps)
    {
        bool isAsked = asked.Goals.Count > 0 || asked.Hits.Count > 0 || QuotaWitnesses.AreAskedFor(rubric, asked);
        if (cases.Count == 0 || !isAsked) return [];
        var witnesses = new GoalWitnesses(rubric, text, cases, steps);
        var ofHits = new HitWitnesses(
            rubric, text.Dossiers, witnesses._dossiers, witnesses._search, new StepBudget(steps));
        return asked.Goals.Select(goal => witnesses.Make(goal, steps / ShareOfOne))
            .Concat(asked.Hits.Select(ofHits.Make))
            .OfType<FindingWitness>()
            .Concat(new QuotaWitnesses(
                rubric, text.Dossiers, witnesses._dossiers, witnesses._search, new StepBudget(steps)).Make(asked));
    }

    private FindingWitness? Make(WitnessGoal goal, long steps)
    {
        var budget = _budget.Part(steps);
        var (dossiers, answers, inputs) = (new List<Dossier>(), new List<Answer>(), new SortedSet<int>());
        foreach (var aim in goal.Aims)
        {
            if (_search.Nearest(goal.Question, aim, budget) is not { } near) return null;
            if (goal.IsProof && near.Found.Distance.IsMissed) return null;
            if (Dossier(goal, near) is not { } dossier) return null;
            dossiers.Add(dossier);
            answers.Add(near.Found.Answer);
            inputs.UnionWith(near.Cone.Slots);
        }

        return new FindingWitness(
            goal.Code,
            goal.At,
            ValueList.From(dossiers),
            _dossiers.Codes(inputs),
            WitnessWords.Of(goal.Question, answers, _rubric),
            goal.IsProof)
        {
            Shown = ValueList.From(answers.Select(answer => new ShownAnswer(goal.Question, answer))),
        };
    }

    /// <summary>The dossier, read and scored as any other; null where a dossier cannot say it.</summary>
    private Dossier? Dossier(WitnessGoal goal, NearSheet near)
    {
        var answers = near.Complete();
        var shown = new ShownAnswer(goal.Question, near.Found.Answer);
        if (!shown.IsShownBy(Evaluator.EvaluateAnyPeriod(_rubric, answers, near.Case.Period)))
            throw new UnreachableException("The dossier for " + goal.Code + " does not lead there.");

        var dossier = _dossiers.Of(answers, near.Case.Period);
        var scored = DossierEvaluating.Evaluate(dossier, _rules);
        return !scored.HasErrors && scored.Value is { } result && shown.IsShownBy(result.Facts) ? dossier : null;
    }
}
