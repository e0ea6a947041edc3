using System;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// The result reached with the values that stand in for missing entries (kết quả tạm tính); what is really possible is
/// said by the evaluation.
/// </summary>
public sealed class ProvisionalResult
{
    private readonly Rubric _rubric;
    private readonly UnitFacts _facts;
    private readonly Func<ExplainContext> _context;
    private readonly Func<UnitFacts, Criterion, ValueList<SheetOfGiver>> _sheetsOf;

    private ProvisionalResult(
        Rubric rubric,
        UnitFacts facts,
        ValueList<Input> standingIn,
        Func<ExplainContext> context,
        Func<UnitFacts, Criterion, ValueList<SheetOfGiver>> sheetsOf)
    {
        _rubric = rubric;
        _facts = facts;
        _context = context;
        _sheetsOf = sheetsOf;
        StandingIn = standingIn;
        Outcomes = Evaluation.OutcomesOf(rubric, facts);
    }

    /// <summary>The inputs that are missing and for which a value stands in, in the order of the rule set.</summary>
    public ValueList<Input> StandingIn { get; }

    /// <summary>The total (tổng điểm tạm tính); pending where other entries are missing too.</summary>
    public Given<Points> Total => LineResult.ToPoints(Root.Points);

    /// <summary>The totals that are possible with these values.</summary>
    public Interval<Points> PossibleTotal => LineResult.Range(Root.Points);

    /// <summary>The grade: the first outcome; null when the rule set has none.</summary>
    public OutcomeResult? Grade => Outcomes.Count == 0 ? null : Outcomes[0];

    /// <summary>All outcomes with these values, in the order of the rule set.</summary>
    public ValueList<OutcomeResult> Outcomes { get; }

    /// <summary>The places with these values (hạng tạm tính), in the order of the rule set.</summary>
    public ValueList<RankResult> Rankings => ValueList.From(
        _rubric.Rankings.Select(ranking => new RankResult(ranking, _facts.Rankings[ranking.Index])));

    private LineState Root => _facts.Lines[_rubric.Root.Index];

    /// <summary>Where the provisional total comes from.</summary>
    public Explanation Explain() => LineExplaining.Explain(
        _rubric.Root, new Criteria.Sheet(_facts.Lines, _facts, _context(), line => _sheetsOf(_facts, line)));

    /// <summary>The steps that change a level with these values, or may, each with its reason.</summary>
    public ValueList<LevelChange> LevelChanges() => LevelChange.Of(Outcomes, ExplainOutcomes());

    /// <summary>Where each provisional place comes from, in the order of the rule set.</summary>
    public ValueList<Explanation> ExplainRankings()
    {
        var context = _context();
        return ValueList.From(_rubric.Rankings.Select(ranking =>
            RankingExplaining.Explain(ranking, _facts.Rankings[ranking.Index], _facts, context)));
    }

    /// <summary>Where each provisional outcome comes from, in the order of the rule set.</summary>
    public ValueList<Explanation> ExplainOutcomes()
    {
        var context = _context();
        return ValueList.From(_rubric.Outcomes.Select(outcome =>
            OutcomeExplaining.Explain(outcome, _facts.Outcomes[outcome.Index], _facts, context)));
    }

    /// <summary>Whether anything of a result is another with the values that stand in.</summary>
    internal static bool Differs(Rubric rubric, UnitFacts facts, UnitFacts standing) =>
        !facts.Lines[rubric.Root.Index].Points.IsSameAs(standing.Lines[rubric.Root.Index].Points)
        || rubric.Outcomes.Any(one =>
            !facts.Outcomes[one.Index].Level.IsSameAs(standing.Outcomes[one.Index].Level)
            || !facts.FinalPoints(one.Index).IsSameAs(standing.FinalPoints(one.Index)))
        || rubric.Rankings.Any(one =>
            !facts.Rankings[one.Index].Place.IsSameAs(standing.Rankings[one.Index].Place)
            || !facts.Rankings[one.Index].Tied.IsSameAs(standing.Rankings[one.Index].Tied));

    internal static ProvisionalResult Of(
        Rubric rubric,
        UnitFacts facts,
        ValueList<Input> standingIn,
        Func<ExplainContext> context,
        Func<UnitFacts, Criterion, ValueList<SheetOfGiver>> sheetsOf)
    {
        facts.TakeGaps(); // what is only provisional has no findings
        facts.TakeDays();
        return new ProvisionalResult(rubric, facts, standingIn, context, sheetsOf);
    }
}
