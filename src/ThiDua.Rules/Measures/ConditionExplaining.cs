using System.Diagnostics;
using System.Globalization;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Conditions explained: which of their parts hold.</summary>
internal static class ConditionExplaining
{
    // Frames on the way down are kept small, as those of measures are.
    public static Explanation Explain(Condition condition, Facts facts, ExplainContext context)
    {
        var node = Answered(condition, facts);
        return MeasureExplaining.Called(condition.Source.Title, condition switch
        {
            Condition.IsYes yes => Yes(node, yes.Of, facts, context),
            Condition.Named named =>
                MeasureExplaining.Definition(node, named.Code, named.Definition, facts, context),
            Condition.InInterval inside => InInterval(About(node, inside.Of, facts, context), inside),
            Condition.Compare compare => Compare(node, compare, facts, context),
            Condition.Is one => Is(About(node, one.Of, facts, context), one),
            Condition.NotApplicable not => About(node, not.Of, facts, context),
            Condition.AtLeast several => AtLeast(node, several, facts, context),
            Condition.Not not => MeasureExplaining.Made(node, Explain(not.Of, facts, context)),
            _ => throw new UnreachableException(),
        });
    }

    /// <summary>The step without what it was made from.</summary>
    private static Explanation Answered(Condition condition, Facts facts) => new()
    {
        Step = Code.Of("condition." + StepOf(condition)),
        Value = AnswerExplaining.Explain(ConditionScoring.Score(condition, facts), MeasureType.YesNo),
        Rule = condition.Source.At,
        Interpretations = condition.Source.Interpretations,
    };

    private static Explanation InInterval(Explanation node, Condition.InInterval inside) =>
        node with { Arguments = TableExplaining.Interval(inside.Interval, inside.Of.Type, inside.IsPercent) };

    private static Explanation Is(Explanation node, Condition.Is one) =>
        node with { Arguments = TableExplaining.Levels(one.Options, one.Of.Type) };

    private static Explanation AtLeast(
        Explanation node, Condition.AtLeast several, Facts facts, ExplainContext context)
    {
        var parts = new Explanation[several.Of.Count];
        for (int i = 0; i < parts.Length; i++) parts[i] = Explain(several.Of[i], facts, context);
        return Counted(node, several, parts);
    }

    private static Explanation Counted(Explanation node, Condition.AtLeast several, Explanation[] parts) => node with
    {
        Arguments = [new StepArgument("count", several.Count.ToString(CultureInfo.InvariantCulture))],
        From = ValueList.Own(parts),
    };

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
    private static Explanation About(Explanation node, Measure of, Facts facts, ExplainContext context) =>
        Told(node, MeasureExplaining.Explain(of, facts, context));

    private static Explanation Told(Explanation node, Explanation of) =>
        node with { Subject = of.Subject, Label = of.Label, Title = of.Title, From = [of] };

    /// <summary>An entry says itself whether it is yes: only what stands behind it is told below.</summary>
    private static Explanation Yes(Explanation node, Measure of, Facts facts, ExplainContext context)
    {
        var about = About(node, of, facts, context);
        var from = about.From[0];
        return from.Input is null ? about : about with { Input = from.Input, From = from.From };
    }

    private static Explanation Compare(
        Explanation node, Condition.Compare compare, Facts facts, ExplainContext context)
    {
        var of = MeasureExplaining.Explain(compare.Of, facts, context);
        var to = MeasureExplaining.Explain(compare.To, facts, context);
        return Told(node, of) with { Arguments = Compared(compare), From = [of, to] };
    }

    private static ValueList<StepArgument> Compared(Condition.Compare compare)
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
        var op = new StepArgument("op", how);
        return compare.Of.Type.Levels is null ? [op] : [new StepArgument("case", "levels"), op];
    }
}
