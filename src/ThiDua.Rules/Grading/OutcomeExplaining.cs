using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>Outcomes explained: the level after each step, in written order.</summary>
internal static class OutcomeExplaining
{
    /// <summary>Explains an outcome; the steps after "not graded" were not looked at and are not there.</summary>
    public static Explanation Explain(Outcome outcome, OutcomeState state, Facts facts, ExplainContext context) => new()
    {
        Step = Code.Of("outcome"),
        Subject = outcome.Code,
        Title = Heading.Words(outcome.Code, outcome.Title),
        Value = AnswerExplaining.Explain(state.Level, MeasureType.OfLevels(outcome.LevelList)),
        Rule = PlaceOf(outcome),
        From = ValueList.From(state.Steps.Select(step => Explain(step, outcome.LevelList, facts, context))),
    };

    private static Explanation Explain(StepState state, LevelList levels, Facts facts, ExplainContext context)
    {
        var node = new Explanation
        {
            Step = Code.Of("outcome." + state.Step.Kind),
            Subject = state.Step.Code,
            Title = state.Step.Source.Title,
            Value = AnswerExplaining.Explain(state.After, MeasureType.OfLevels(levels)),
            Rule = state.Step.Source.At,
            Basis = state.Step.Basis,
            Interpretations = state.Step.Source.Interpretations,
        };
        var explained = state.Step switch
        {
            OutcomeStep.Bands bands => node with
            {
                Arguments = TableExplaining.Arguments(bands.Rows, state.Of!, bands.Of.Type),
                Interpretations =
                    LevelExplaining.Readings(node, TableExplaining.Row(bands.Rows, state.Of!)),
                From =
                [
                    MeasureExplaining.Explain(bands.Of, facts, context),
                    .. Row(bands, state, levels, facts, context),
                ],
            },
            OutcomeStep.Require require => node with
            {
                Arguments =
                [
                    new StepArgument("case", CaseOf(require, state, levels, facts)),
                    .. Level("level", levels.Levels[require.Level]),
                    .. Level("otherwise", levels.Levels[require.Otherwise]),
                ],
                From = [ConditionExplaining.Explain(require.When, facts, context)],
            },
            OutcomeStep.Gate gate => node with
            {
                Arguments = [new StepArgument("case", CaseOf(gate, state, facts)), .. Effect(gate, levels, facts)],
                From = Parts(gate, state, levels, facts, context),
            },
            OutcomeStep.Quota quota => node with
            {
                Arguments = QuotaExplaining.Arguments(
                    quota.Rule, state.Quota!, levels, LevelReasons.IsSure(state, levels, facts)),
                From = QuotaExplaining.Parts(quota.Rule, state.Quota!, quota.Source.At, facts, context),
            },
            _ => throw new UnreachableException(),
        };
        // The parts come first: what is explained in them is not explained again in the reason.
        return explained with { Reason = LevelReasons.Of(state, levels, facts, context) };
    }

    /// <summary>What a gate does: to which level, or how many levels down.</summary>
    internal static ValueList<StepArgument> Effect(
        OutcomeStep.Gate gate, LevelList levels, Facts facts) => gate.Then switch
    {
        GateThen.AtMost or GateThen.Become => LevelScoring.Score(gate.Level!, facts) is { IsValue: true } level
            ? Level("level", levels.Levels[Bits.Lowest(level.Options)])
            : ValueList<StepArgument>.Empty,
        GateThen.Down => [new StepArgument("down", gate.Down.ToString(CultureInfo.InvariantCulture))],
        GateThen.NoGrade => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>The name of what a gate does.</summary>
    internal static string CaseOf(OutcomeStep.Gate gate)
    {
        string effect = gate.Then switch
        {
            GateThen.AtMost => "at-most",
            GateThen.Down => "down",
            GateThen.Become => "become",
            GateThen.NoGrade => "no-grade",
            _ => throw new UnreachableException(),
        };
        return gate.When is null ? effect + "-for-all" : effect;
    }

    /// <summary>A level as arguments: its code, and its name for people.</summary>
    internal static ValueList<StepArgument> Level(string name, Level level) =>
        [new StepArgument(name, level.Code.Value), new StepArgument(name + "Title", level.Title)];

    private static string CaseOf(
        OutcomeStep.Require require, StepState state, LevelList levels, Facts facts)
    {
        bool isHeld = (state.Before.Options >> require.Level & 1) == 1;
        if (!isHeld) return "not-held";
        if (!state.When!.IsNo) return state.When.IsYes ? "met" : "open";
        return LevelReasons.IsSure(state, levels, facts) ? "failed" : "failed-if-held";
    }

    private static string CaseOf(OutcomeStep.Gate gate, StepState state, Facts facts)
    {
        if (state.When!.IsNo) return "no";
        if (!state.When.IsYes) return "open";
        if (gate.Level is null) return CaseOf(gate);
        var level = LevelScoring.Score(gate.Level, facts);
        return level.IsNotApplicable ? "none" : level.IsPending ? "open" : CaseOf(gate);
    }

    /// <summary>Where the level of a row comes from, when it is read for the unit.</summary>
    private static IEnumerable<Explanation> Row(
        OutcomeStep.Bands bands, StepState state, LevelList levels, Facts facts, ExplainContext context)
    {
        if (TableExplaining.Row(bands.Rows, state.Of!) is { } row
            && LevelExplaining.Explain(row.Then, levels, facts, context) is { } level)
        {
            yield return level;
        }
    }

    /// <summary>The condition; where the gate may act, the level that it reads and the points that it sets.</summary>
    private static ValueList<Explanation> Parts(
        OutcomeStep.Gate gate, StepState state, LevelList levels, Facts facts, ExplainContext context)
    {
        var parts = new List<Explanation>();
        if (gate.When is { } when) parts.Add(ConditionExplaining.Explain(when, facts, context));
        if (state.When!.IsNo) return ValueList.From(parts);
        if (gate.Level is { } rule && LevelExplaining.Explain(rule, levels, facts, context) is { } level)
            parts.Add(level);
        if (state.Points is { } points)
        {
            parts.Add(new Explanation
            {
                Step = Code.Of("outcome.points"),
                Value = AnswerExplaining.Points(points),
                Rule = gate.Source.At,
                Arguments = [new StepArgument("case", gate.Points!.Number is null ? "band-floor" : "number")],
            });
        }

        return ValueList.From(parts);
    }

    /// <summary>The object around the list of steps.</summary>
    private static Place PlaceOf(Outcome outcome)
    {
        if (outcome.Steps.Count == 0) return default;
        var first = outcome.Steps[0].Source.At;
        return new Place(first.Text, first.Pointer.Parent.Parent, 0, 0);
    }
}
