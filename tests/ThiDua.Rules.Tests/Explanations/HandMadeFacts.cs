using System.Collections.Generic;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>What is known of a unit, by code; what has no entry is missing.</summary>
internal sealed class HandMadeFacts : Facts
{
    private readonly Dictionary<Code, Answer> _entries = [];
    private readonly HandMadeRules _rules;

    public HandMadeFacts(HandMadeRules rules) => _rules = rules;

    public LineState[] States { get; set; } = [];

    public List<OutcomeState> Outcomes { get; } = [];

    public HandMadeFacts With(string code, Answer answer)
    {
        _entries[Code.Of(code)] = answer;
        return this;
    }

    public HandMadeFacts With(string code, int number) => With(code, Answer.Number(Fraction.Of(number)));

    public override Answer Entry(Input input) =>
        _entries.TryGetValue(input.Code, out var answer) ? answer : input.Missing(PendingKind.Missing);

    public override Answer Definition(int definition)
    {
        var named = _rules.Definitions[definition];
        return named.Measure is { } measure
            ? MeasureScoring.Score(measure, this) : ConditionScoring.Score(named.Condition!, this);
    }

    public override Answer Line(int line, ResultAsk ask) => States[line].Ask(ask);

    public override bool IsOnSheet(int line) => true;

    public override Answer Outcome(int outcome) => Outcomes[outcome].Level;

    public override Answer OutcomeAfter(int outcome, int step) => Outcomes[outcome].After(step);

    public override Answer FinalPoints(int outcome) => Outcomes[outcome].FinalPoints ?? Answer.NotApplicable;
}
