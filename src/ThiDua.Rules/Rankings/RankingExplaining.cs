using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>Rankings explained: the place of a unit, among how many, and its keys.</summary>
internal static class RankingExplaining
{
    private static readonly MeasureType PlaceType = MeasureType.Number(NumberUnit.Pure, 0);

    public static Explanation Explain(Ranking ranking, RankState state, Facts facts, ExplainContext context) => new()
    {
        Step = Code.Of("ranking"),
        Subject = ranking.Code,
        Title = Heading.Words(ranking.Code, ranking.Title),
        Value = AnswerExplaining.Explain(state.Place, PlaceType),
        Arguments =
        [
            new StepArgument("case", CaseOf(state)),
            new StepArgument("outOf", Show(state.OutOf)),
            new StepArgument("with", Show(state.With)),
            new StepArgument("group", ranking.Scope.NameOf(ranking.Scope.GroupOf(facts))),
            .. Ahead(state),
        ],
        Rule = ranking.Source.At,
        Basis = ranking.Basis,
        Interpretations = ranking.Source.Interpretations,
        From = Keys(ranking.By, facts, context),
    };

    /// <summary>The keys of a unit, in their order.</summary>
    public static ValueList<Explanation> Keys(ValueList<RankingKey> keys, Facts facts, ExplainContext context) =>
        ValueList.From(keys.Select(key => new Explanation
        {
            Step = Code.Of("ranking.key"),
            Value = AnswerExplaining.Explain(MeasureScoring.Score(key.Of, facts), key.Of.Type),
            Arguments = [new StepArgument("case", key.Best == BestEnd.High ? "high" : "low")],
            Rule = key.Source.At,
            Interpretations = key.Source.Interpretations,
            From = [MeasureExplaining.Explain(key.Of, facts, context)],
        }));

    private static string CaseOf(RankState state)
    {
        if (state.Place.IsNotApplicable) return "not-ranked";
        if (state.IsAlone) return "alone";
        if (state.With > 0) return state.Place.IsValue ? "equal" : "tied";
        return !state.Place.IsValue ? "open" : state.Ahead() is null ? "place" : "place-after";
    }

    /// <summary>Who is next before it, and the key that tells them apart: it stands there among the parts.</summary>
    private static ValueList<StepArgument> Ahead(RankState state) => state.Place.IsValue && state.Ahead() is { } ahead
        ?
        [
            new("ahead", ahead.Unit.Value),
            new("decider", ahead.Key.ToString(CultureInfo.InvariantCulture)),
        ]
        : [];

    private static string Show(int number) => Fraction.Of(number).ToString();
}
