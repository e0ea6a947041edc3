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
    private readonly PendingReason _others;

    /// <summary>Takes what was kept.</summary>
    /// <param name="result">The result.</param>
    /// <param name="unknown">What is possible where the result says nothing.</param>
    /// <param name="others">What is waited for where somebody asks for lists of others.</param>
    public RecordedFacts(RecordedResult result, UnknownFacts unknown, PendingReason others)
    {
        _result = result;
        _unknown = unknown;
        _others = others;
    }

    public override DateInterval? Period => _result.Days;

    public override Answer Entry(Input input) => NotKept(input.Code).Entry(input);

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
        return ask == ResultAsk.Share ? Share(line) : NotKept(LineOf(line)).Line(line, ask);
    }

    public override Answer Outcome(int outcome) =>
        Recorded(ResultAsk.Level, outcome) ?? NotKept(OutcomeOf(outcome)).Outcome(outcome);

    /// <summary>Only the level after the last step is kept.</summary>
    public override Answer OutcomeAfter(int outcome, int step) =>
        NotKept(OutcomeOf(outcome)).OutcomeAfter(outcome, step);

    public override Answer FinalPoints(int outcome) =>
        Recorded(ResultAsk.Final, outcome) ?? NotKept(OutcomeOf(outcome)).FinalPoints(outcome);

    public override Answer Ranking(int ranking, ResultAsk ask) =>
        Recorded(ask, ranking) ?? NotKept(_result.Rubric.AllRankings[ranking].Code).Ranking(ranking, ask);

    public override bool IsOnSheet(int line) => _unknown.IsOnSheet(line);

    public override Answer Others(Collection each) => _unknown.Waiting(_others).Others(each);

    /// <summary>
    /// Where the period is there, what is missing is the one thing that its result does not say; one that says nothing
    /// at all is as good as not there.
    /// </summary>
    private UnknownFacts NotKept(Code code) => _unknown.Waiting(
        _result.Answers.Count == 0 ? _others : new PendingReason(PendingKind.Missing, code));

    private Code LineOf(int line) => _result.Rubric.Lines[line].Code;

    private Code OutcomeOf(int outcome) => _result.Rubric.AllOutcomes[outcome].Code;

    private Answer? Recorded(ResultAsk ask, int index) =>
        _result.Answers.TryGetValue((ask, index), out var known) ? known : null;

    /// <summary>Points over worth, where both were kept.</summary>
    private Answer Share(int line) =>
        (Recorded(ResultAsk.Points, line), Recorded(ResultAsk.Worth, line)) switch
        {
            ({ IsNotApplicable: true }, _) => Answer.NotApplicable,
            (_, { IsValue: true, Value.IsZero: true }) => Answer.NotApplicable,
            ({ IsValue: true } points, { IsValue: true } worth) => Answer.Number(points.Value / worth.Value),
            _ => NotKept(LineOf(line)).Line(line, ResultAsk.Share),
        };
}
