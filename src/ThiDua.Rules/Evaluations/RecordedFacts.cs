using System.Collections.Generic;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// What is known of a period of which only the result was kept. What the result does not say is not known; named
/// measures are worked out from what it says.
/// </summary>
internal sealed class RecordedFacts : Facts
{
    private readonly RecordedResult _result;
    private readonly UnknownFacts _unknown;

    public RecordedFacts(RecordedResult result, UnknownFacts unknown)
    {
        _result = result;
        _unknown = unknown;
    }

    public override DateInterval? Period => _result.Days;

    public override Answer Entry(Input input) => _unknown.Entry(input);

    public override Answer Definition(int definition)
    {
        var named = _result.Rubric.Definitions[definition];
        return named.Condition is { } condition
            ? ConditionScoring.Score(condition, this)
            : MeasureScoring.Score(named.Measure!, this);
    }

    public override Answer Line(int line, ResultAsk ask)
    {
        if (Recorded(ask, line) is { } known) return known;
        return ask == ResultAsk.Share ? Share(line) : _unknown.Line(line, ask);
    }

    public override Answer Outcome(int outcome) => Recorded(ResultAsk.Level, outcome) ?? _unknown.Outcome(outcome);

    /// <summary>Only the level after the last step is kept.</summary>
    public override Answer OutcomeAfter(int outcome, int step) => _unknown.OutcomeAfter(outcome, step);

    public override Answer FinalPoints(int outcome) =>
        Recorded(ResultAsk.Final, outcome) ?? _unknown.FinalPoints(outcome);

    public override Answer Ranking(int ranking, ResultAsk ask) =>
        Recorded(ask, ranking) ?? _unknown.Ranking(ranking, ask);

    public override bool IsOnSheet(int line) => _unknown.IsOnSheet(line);

    public override Answer Others(Collection each) => _unknown.Others(each);

    private Answer? Recorded(ResultAsk ask, int index) =>
        _result.Answers.TryGetValue((ask, index), out var known) ? known : null;

    /// <summary>Points over worth, where both were kept.</summary>
    private Answer Share(int line) =>
        (Recorded(ResultAsk.Points, line), Recorded(ResultAsk.Worth, line)) switch
        {
            ({ IsNotApplicable: true }, _) => Answer.NotApplicable,
            (_, { IsValue: true, Value.IsZero: true }) => Answer.NotApplicable,
            ({ IsValue: true } points, { IsValue: true } worth) => Answer.Number(points.Value / worth.Value),
            _ => _unknown.Line(line, ResultAsk.Share),
        };
}
