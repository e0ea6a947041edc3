using System.Diagnostics;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Analysis;

/// <summary>Something of the rules of which it is asked what it can come to.</summary>
internal abstract record RuleQuestion
{
    internal abstract string Kind { get; }

    /// <summary>What a step of a line comes to.</summary>
    public sealed record OfLine(int Line, LineStep Step) : RuleQuestion
    {
        internal override string Kind => "line";
    }

    /// <summary>A measure that stands in a line, definition or outcome.</summary>
    public sealed record OfMeasure(Node Owner, Measure Measure) : RuleQuestion
    {
        internal override string Kind => "measure";
    }

    /// <summary>A condition that stands in a line, definition or outcome.</summary>
    public sealed record OfCondition(Node Owner, Condition Condition) : RuleQuestion
    {
        internal override string Kind => "condition";
    }

    /// <summary>The level of an outcome.</summary>
    public sealed record OfOutcome(int Outcome) : RuleQuestion
    {
        internal override string Kind => "outcome";
    }

    /// <summary>The level of an outcome before one of its steps.</summary>
    public sealed record OfStep(int Outcome, int Step) : RuleQuestion
    {
        internal override string Kind => "step";
    }

    /// <summary>What is read for it.</summary>
    public Reads Reads()
    {
        var reads = new Reads();
        switch (this)
        {
            case OfLine line:
                reads.Nodes.Add(new Node(NodeKind.LinePoints, line.Line));
                break;
            case OfMeasure measure:
                RuleParts.Read(measure.Measure, reads);
                break;
            case OfCondition condition:
                RuleParts.Read(condition.Condition, reads);
                break;
            case OfOutcome outcome:
                reads.Nodes.Add(new Node(NodeKind.Outcome, outcome.Outcome));
                break;
            case OfStep step:
                reads.Nodes.Add(new Node(NodeKind.Outcome, step.Outcome));
                break;
            default:
                throw new UnreachableException();
        }

        return reads;
    }

    /// <summary>The answer; null where it is not asked, as its line does not stand on the sheet.</summary>
    public Answer? Ask(UnitFacts facts) => this switch
    {
        OfLine line => facts.Lines[line.Line] is { IsOnSheet: true } state ? Ask(line.Step, state) : null,
        OfMeasure measure => IsAsked(measure.Owner, facts) ? MeasureScoring.Score(measure.Measure, facts) : null,
        OfCondition condition =>
            IsAsked(condition.Owner, facts) ? ConditionScoring.Score(condition.Condition, facts) : null,
        OfOutcome outcome => facts.Outcomes[outcome.Outcome].Level,
        OfStep step => facts.Outcomes[step.Outcome].Steps is { } steps && step.Step < steps.Count
            ? steps[step.Step].Before
            : null,
        _ => throw new UnreachableException(),
    };

    private static Answer Ask(LineStep step, LineState state) => step switch
    {
        LineStep.Base => state.Base,
        LineStep.Sum => state.Sum,
        LineStep.Points => state.Points,
        LineStep.Worth => state.Worth,
        _ => throw new UnreachableException(),
    };

    private static bool IsAsked(Node owner, UnitFacts facts) =>
        owner.Kind is not (NodeKind.LineBase or NodeKind.LinePoints) || facts.Lines[owner.Index].IsOnSheet;
}

/// <summary>After which of its steps a line is asked.</summary>
internal enum LineStep
{
    /// <summary>What marking or criteria give.</summary>
    Base,

    /// <summary>With bonuses and deductions, before limits.</summary>
    Sum,

    /// <summary>The points of the line.</summary>
    Points,

    /// <summary>The worth that is applicable.</summary>
    Worth,
}
