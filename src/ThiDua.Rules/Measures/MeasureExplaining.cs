using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Measures explained: what was asked, and of which entries and rows the answer was made.</summary>
internal static class MeasureExplaining
{
    public static Explanation Explain(Measure measure, Facts facts, ExplainContext context)
    {
        var node = new Explanation
        {
            Step = Code.Of("measure." + StepOf(measure)),
            Value = AnswerExplaining.Explain(MeasureScoring.Score(measure, facts), measure.Type),
            Rule = measure.Source.At,
            Interpretations = measure.Source.Interpretations,
        };
        return measure switch
        {
            Measure.Literal => node,
            Measure.Entry entry => Entry(node, entry.Input, facts, context),
            Measure.Named named => Definition(node, named.Code, named.Definition, facts, context),
            Measure.Combine combine => Combine(node, combine, facts, context),
            Measure.Ratio ratio => Ratio(node, ratio, facts, context),
            Measure.Table table => Table(node, table, facts, context),
            Measure.Holds holds => node with { From = [ConditionExplaining.Explain(holds.When, facts, context)] },
            Measure.Default other => Default(node, other, facts, context),
            Measure.Round round => Round(node, round, facts, context),
            Measure.Over over => OverExplaining.Explain(node, over, facts, context),
            Measure.Field field => OverExplaining.Field(node, field),
            Measure.DeadlineDay day => Deadline(node, day.Deadline, facts, context),
            Measure.Days days => Days(node, days, facts, context),
            Measure.LineResult result => Headed(node, context.Line(result.Line)),
            Measure.RankingResult result => node with { Subject = result.Code },
            Measure.OutcomeLevel level => Level(Headed(node, context.Outcome(level.Outcome)), level),
            Measure.OutcomeFinal final => Headed(node, context.Outcome(final.Outcome)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What was entered, and where.</summary>
    public static Explanation Entry(Explanation node, Input input, ExplainContext context) => node with
    {
        Subject = input.Code,
        Title = Heading.Words(input.Code, input.Title),
        Input = context.InputPlace(input),
        Arguments = context.StandingIn.Contains(input.Code) ? [new("case", "meanwhile")] : node.Arguments,
    };

    private static Explanation Days(Explanation node, Measure.Days days, Facts facts, ExplainContext context) =>
        node with
        {
            Arguments = days.Calendar is { } calendar ? [new("calendar", calendar.Title)] : node.Arguments,
            From = [Explain(days.From, facts, context), Explain(days.To, facts, context)],
        };

    /// <summary>The steps to the last day; the day of an event is the entry that tells it.</summary>
    private static Explanation Deadline(
        Explanation node, DeclaredDeadline deadline, Facts facts, ExplainContext context)
    {
        node = node with { Subject = deadline.Named.Code };
        var told = deadline.Dates.ToDictionary(
            date => date.Code,
            date => Explain(new Measure.Entry(new Source(deadline.At, []), date), facts, context));
        bool isKnown = deadline.Dates.All(date => facts.Entry(date).IsValue);
        if (!isKnown) return node with { From = ValueList.From(deadline.Dates.Select(date => told[date.Code])) };
        if (DeadlineScoring.Review(deadline, facts, []) is not { } review)
            return node with { Arguments = [new("case", "undated")] };
        return node with
        {
            From = DeadlineExplaining.Steps(
                review, deadline.At, code => told.TryGetValue(code, out var entry) ? entry : null),
        };
    }

    /// <summary>The same, with the marks of several givers of which it was made.</summary>
    public static Explanation Entry(Explanation node, Input input, Facts facts, ExplainContext context) =>
        Entry(node, input, context) with { From = GiversExplaining.Marks(input, facts, context) };

    /// <summary>A definition is explained where it is met first; later it is only named.</summary>
    public static Explanation Definition(Explanation node, Code code, int index, Facts facts, ExplainContext context)
    {
        node = node with { Subject = code };
        if (!context.IsNew(index)) return node with { Arguments = [new StepArgument("case", "again")] };
        var definition = context.Definition(index);
        var from = definition.Measure is { } measure
            ? Explain(measure, facts, context)
            : ConditionExplaining.Explain(definition.Condition!, facts, context);
        return node with { From = [from] };
    }

    /// <summary>The arguments of a rounding: <c>decimals</c>, and the mode as <c>case</c>.</summary>
    public static ValueList<StepArgument> Arguments(Rounding rounding)
    {
        string mode = rounding.Mode switch
        {
            RoundingMode.HalfUp => "half-up",
            RoundingMode.Up => "up",
            RoundingMode.Down => "down",
            _ => throw new UnreachableException(),
        };
        return [new("case", mode), new("decimals", rounding.Decimals.ToString(CultureInfo.InvariantCulture))];
    }

    private static string StepOf(Measure measure) => measure switch
    {
        Measure.Combine combine => combine.How switch
        {
            CombineHow.Sum => "sum",
            CombineHow.Product => "product",
            CombineHow.Least => "least",
            CombineHow.Greatest => "greatest",
            CombineHow.Mean => "mean",
            CombineHow.Median => "median",
            _ => throw new UnreachableException(),
        },
        Measure.LineResult result => result.Ask switch
        {
            ResultAsk.Points => "points",
            ResultAsk.Worth => "worth",
            ResultAsk.Share => "share",
            ResultAsk.Deducted => "deducted",
            ResultAsk.Gained => "gained",
            _ => throw new UnreachableException(),
        },
        Measure.RankingResult { Ask: ResultAsk.Tied } => "tied",
        Measure.RankingResult => "rank",
        Measure.OutcomeLevel => "level",
        Measure.OutcomeFinal => "final",
        Measure.Days { Calendar: not null } => "working-days",
        Measure.Literal or Measure.Entry or Measure.Named or Measure.Ratio or Measure.Table or Measure.Holds
            or Measure.Default or Measure.Round or Measure.Field or Measure.Days or Measure.DeadlineDay => measure.Kind,
        Measure.Over over => "over-" + OverJson.Word(over.Take),
        _ => throw new UnreachableException(),
    };

    public static Explanation Headed(Explanation node, Heading heading) =>
        node with { Subject = heading.Code, Label = heading.Label, Title = heading.Title };

    private static Explanation Level(Explanation node, Measure.OutcomeLevel level) => level.Step is null ? node
        : node with { Arguments = [new("case", "at"), new("step", level.StepCode.Value)] };

    private static Explanation Combine(
        Explanation node, Measure.Combine combine, Facts facts, ExplainContext context) => node with
    {
        Arguments = combine.Weights.Count == 0
            ? node.Arguments
            : [new StepArgument("weights", string.Join(", ", combine.Weights.Select(weight => weight.ToString())))],
        From = ValueList.From(combine.Of.Select(of => Explain(of, facts, context))),
    };

    private static Explanation Ratio(Explanation node, Measure.Ratio ratio, Facts facts, ExplainContext context)
    {
        var of = Explain(ratio.Of, facts, context);
        var to = Explain(ratio.To, facts, context);
        bool byZero = to.Value is StepValue.Number { Value.IsZero: true };
        return node with { From = [of, to], Arguments = byZero ? [new("case", "zero")] : node.Arguments };
    }

    private static Explanation Table(Explanation node, Measure.Table table, Facts facts, ExplainContext context)
    {
        var of = MeasureScoring.Score(table.Of, facts);
        var from = Explain(table.Of, facts, context);
        var row = TableExplaining.Row(table.Rows, of);
        return node with
        {
            Arguments = TableExplaining.Arguments(table.Rows, of, table.Of.Type),
            Interpretations = Readings(node, row?.Source),
            From = row is null ? [from] : [from, Explain(row.Then, facts, context)],
        };
    }

    /// <summary>The readings of a step and of the row that it took.</summary>
    public static ValueList<Code> Readings(Explanation node, Source? row) => row is { } source
        ? ValueList.From(node.Interpretations.Concat(source.Interpretations).Distinct().ToList())
        : node.Interpretations;

    private static Explanation Default(Explanation node, Measure.Default other, Facts facts, ExplainContext context)
    {
        var of = MeasureScoring.Score(other.Of, facts);
        var from = Explain(other.Of, facts, context);
        if (!of.MayBeNotApplicable) return node with { From = [from] };
        string which = of.IsNotApplicable ? "instead" : "possible";
        return node with
        {
            Arguments = [new StepArgument("case", which)],
            From = [from, Explain(other.Then, facts, context)],
        };
    }

    private static Explanation Round(Explanation node, Measure.Round round, Facts facts, ExplainContext context) =>
        node with { Arguments = Arguments(round.Rounding), From = [Explain(round.Of, facts, context)] };
}
