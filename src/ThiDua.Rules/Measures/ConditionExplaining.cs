using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Conditions explained: which of their parts hold.</summary>
internal static class ConditionExplaining
{
    public static Explanation Explain(Condition condition, Facts facts, ExplainContext context)
    {
        var node = new Explanation
        {
            Step = Code.Of("condition." + StepOf(condition)),
            Value = AnswerExplaining.Explain(ConditionScoring.Score(condition, facts), MeasureType.YesNo),
            Rule = condition.Source.At,
            Interpretations = condition.Source.Interpretations,
        };
        return condition switch
        {
            Condition.IsYes yes => Yes(node, yes.Of, facts, context),
            Condition.Named named =>
                MeasureExplaining.Definition(node, named.Code, named.Definition, facts, context),
            Condition.InInterval inside => About(node, inside.Of, facts, context) with
            {
                Arguments = TableExplaining.Interval(inside.Interval, inside.Of.Type),
            },
            Condition.Compare compare => Compare(node, compare, facts, context),
            Condition.Is one => About(node, one.Of, facts, context) with
            {
                Arguments = TableExplaining.Levels(one.Options, one.Of.Type),
            },
            Condition.NotApplicable not => About(node, not.Of, facts, context),
            Condition.AtLeast several => node with
            {
                Arguments = [new StepArgument("count", several.Count.ToString(CultureInfo.InvariantCulture))],
                From = ValueList.From(several.Of.Select(of => Explain(of, facts, context))),
            },
            Condition.Not not => node with { From = [Explain(not.Of, facts, context)] },
            _ => throw new UnreachableException(),
        };
    }

    private static string StepOf(Condition condition) => condition switch
    {
        Condition.AtLeast several => several.As switch
        {
            CountedAs.All => "all",
            CountedAs.Any => "any",
            CountedAs.AtLeast => "at-least",
            _ => throw new UnreachableException(),
        },
        Condition.IsYes or Condition.Named or Condition.InInterval or Condition.Compare or Condition.Is
            or Condition.NotApplicable or Condition.Not => condition.Kind,
        _ => throw new UnreachableException(),
    };

    /// <summary>A condition on one measure speaks of the subject of that measure.</summary>
    private static Explanation About(Explanation node, Measure of, Facts facts, ExplainContext context)
    {
        var from = MeasureExplaining.Explain(of, facts, context);
        return node with { Subject = from.Subject, Label = from.Label, Title = from.Title, From = [from] };
    }

    /// <summary>An entry says itself whether it is yes: it is not repeated below.</summary>
    private static Explanation Yes(Explanation node, Measure of, Facts facts, ExplainContext context)
    {
        var about = About(node, of, facts, context);
        var from = about.From[0];
        return from.Input is null ? about : about with { Input = from.Input, From = ValueList<Explanation>.Empty };
    }

    private static Explanation Compare(
        Explanation node, Condition.Compare compare, Facts facts, ExplainContext context)
    {
        string how = compare.Op switch
        {
            CompareOp.Less => "<",
            CompareOp.LessOrEqual => "<=",
            CompareOp.Equal => "=",
            CompareOp.GreaterOrEqual => ">=",
            CompareOp.Greater => ">",
            _ => throw new UnreachableException(),
        };
        var of = MeasureExplaining.Explain(compare.Of, facts, context);
        return node with
        {
            Subject = of.Subject,
            Label = of.Label,
            Title = of.Title,
            Arguments = [new StepArgument("op", how)],
            From = [of, MeasureExplaining.Explain(compare.To, facts, context)],
        };
    }
}
