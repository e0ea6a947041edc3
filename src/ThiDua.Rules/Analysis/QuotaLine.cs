using System.Collections.Generic;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Units that reach a level and stand one behind the other, by the first key of a quota that is a number.
/// </summary>
internal sealed class QuotaLine
{
    /// <summary>So often the keys between the level and the ones below it are halved.</summary>
    private const int Halvings = 6;

    private readonly Outcome _outcome;
    private readonly int _step;
    private readonly Quota _reached;
    private readonly RankingKey? _key;
    private readonly NearSheet _beside;
    private readonly StepBudget _budget;

    /// <param name="outcome">The outcome.</param>
    /// <param name="step">Before which step the level is reached.</param>
    /// <param name="reached">The quota whose candidates they are.</param>
    /// <param name="order">By which keys they stand.</param>
    /// <param name="beside">A unit that reaches the level: they stand on the same sheet.</param>
    /// <param name="budget">How much may be done.</param>
    public QuotaLine(
        Outcome outcome,
        int step,
        Quota reached,
        IEnumerable<RankingKey> order,
        NearSheet beside,
        StepBudget budget)
    {
        (_outcome, _step, _reached, _beside, _budget) = (outcome, step, reached, beside, budget);
        foreach (var key in order)
            if (key.Of.Type.IsNumber) _key ??= key;
    }

    /// <summary>Up to so many of them, the best first.</summary>
    public IEnumerable<NearSheet> Behind(int most)
    {
        if (_key is null) yield break;
        bool isHigh = _key.Best == BestEnd.High;
        var (best, worst) = (Find(isHigh ? new Aim.Highest() : new Aim.Lowest()),
            Find(isHigh ? new Aim.Lowest() : new Aim.Highest()));
        if (best is null || worst is null || !Reaches(best)) yield break;
        var (from, to) = (ValueOf(best), LastThatReaches(ValueOf(best), ValueOf(worst)));
        var seen = new HashSet<Fraction>();
        for (int i = 0; i < most; i++)
        {
            var near = Find(from + ((to - from) * Fraction.Of(i, System.Math.Max(most - 1, 1))));
            if (near is not null && Reaches(near) && seen.Add(ValueOf(near))) yield return near;
        }
    }

    /// <summary>The keys are halved: whoever has fewer points seldom reaches more.</summary>
    private Fraction LastThatReaches(Fraction reaches, Fraction other)
    {
        for (int i = 0; i < Halvings; i++)
        {
            var middle = (reaches + other) / Fraction.Of(2);
            if (Find(middle) is { } near && Reaches(near)) reaches = middle;
            else other = middle;
        }

        return reaches;
    }

    /// <summary>Next to a number that can be entered.</summary>
    private NearSheet? Find(Fraction key) =>
        Find(new Aim.Inside(Interval<Fraction>.Single(key.Round(Rounding.Of(2, RoundingMode.HalfUp)))));

    private NearSheet? Find(Aim aim)
    {
        var question = new RuleQuestion.OfMeasure(new Node(NodeKind.Outcome, _outcome.Index), _key!.Of);
        var near = WitnessSearch.Nearest(_beside, question, aim, _budget);
        return near is { Found.Answer.IsValue: true } ? near : null;
    }

    private static Fraction ValueOf(NearSheet near) => near.Found.Answer.Value;

    private bool Reaches(NearSheet near)
    {
        var answers = near.Over(_beside.Complete());
        var facts = Evaluator.EvaluateAnyPeriod(near.Facts.Rubric, answers, near.Case.Period);
        var steps = facts.Outcomes[_outcome.Index].Steps;
        return steps.Count > _step && (steps[_step].Before.Options & ~_reached.Candidates) == 0
            && steps[_step].Before.Options != 0;
    }
}
