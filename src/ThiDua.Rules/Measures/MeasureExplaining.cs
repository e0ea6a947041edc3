using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Measures explained: what was asked, and of which entries and rows the answer was made.</summary>
internal static class MeasureExplaining
{
    // Named measures stand inside each other over a hundred levels: on the way down frames are kept small, so what
    // needs many temporary values is made in methods of its own.
    public static Explanation Explain(Measure measure, Facts facts, ExplainContext context)
    {
        var node = Answered(measure, facts);
        return Called(measure.Source.Title, measure switch
        {
            Measure.Literal => measure.Type.IsDate ? InCase(node, "date") : node,
            Measure.OneLevel => node,
            Measure.Entry entry => Entry(node, entry.Input, facts, context),
            Measure.Named named => Definition(node, named.Code, named.Definition, facts, context),
            Measure.Combine combine => Combine(node, combine, facts, context),
            Measure.Ratio ratio => Ratio(node, ratio, facts, context),
            Measure.Table table => Table(node, table, facts, context),
            Measure.Holds holds => Made(node, ConditionExplaining.Explain(holds.When, facts, context)),
            Measure.Default other => Default(node, other, facts, context),
            Measure.Round round => Made(Rounded(node, round), Explain(round.Of, facts, context)),
            Measure.Over over => OverExplaining.Explain(node, over, facts, context),
            Measure.Field field => OverExplaining.Field(node, field),
            Measure.DeadlineDay day => Deadline(node, day.Deadline, facts, context),
            Measure.Days days => Days(node, days, facts, context),
            Measure.LineResult result => Headed(node, context.Line(result.Line)),
            Measure.RankingResult result => About(node, result.Code),
            Measure.OutcomeLevel level => Level(Headed(node, context.Outcome(level.Outcome)), level),
            Measure.OutcomeFinal final => Headed(node, context.Outcome(final.Outcome)),
            _ => throw new UnreachableException(),
        });
    }

    /// <summary>The step by the name that the author of the rule gave it, if there is one.</summary>
    public static Explanation Called(string? title, Explanation node) => title is null ? node
        : node with { Arguments = [new StepArgument("called", title), .. node.Arguments] };

    /// <summary>The step without what it was made from.</summary>
    private static Explanation Answered(Measure measure, Facts facts) => new()
    {
        Step = Code.Of("measure." + StepOf(measure)),
        Value = AnswerExplaining.Explain(MeasureScoring.Score(measure, facts), measure.Type),
        Rule = measure.Source.At,
        Interpretations = measure.Source.Interpretations,
    };

    private static Explanation About(Explanation node, Code code) => node with { Subject = code };

    /// <summary>The step with the one that it was made from.</summary>
    public static Explanation Made(Explanation node, Explanation from) => node with { From = [from] };

    private static Explanation Made(Explanation node, Explanation first, Explanation second) =>
        node with { From = [first, second] };

    private static Explanation InCase(Explanation node, string which) =>
        node with { Arguments = [new StepArgument("case", which)] };

    /// <summary>What was entered, and where.</summary>
    public static Explanation Entry(Explanation node, Input input, ExplainContext context) => node with
    {
        Subject = input.Code,
        Title = Heading.Words(input.Code, input.Title),
        Input = context.InputPlace(input),
        Arguments = context.StandingIn.Contains(input.Code) ? [new("case", "meanwhile")] : node.Arguments,
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

    /// <summary>
    /// The same, with the marks of several givers of which it was made, what earlier stages had entered, or the review
    /// that answered.
    /// </summary>
    public static Explanation Entry(Explanation node, Input input, Facts facts, ExplainContext context) =>
        Entry(node, input, context) with
        {
            From =
            [
                .. GiversExplaining.Marks(input, facts, context),
                .. OverriddenExplaining.Explain(input, context),
                .. context.Grounds(input),
            ],
        };

    /// <summary>A definition is explained where it is met first; later it is only named.</summary>
    public static Explanation Definition(Explanation node, Code code, int index, Facts facts, ExplainContext context)
    {
        var definition = context.Definition(index);
        node = About(node, code) with { Title = definition.Title };
        if (!context.IsNew(index)) return InCase(node, "again");
        return Made(node, Uncalled(definition.Title, definition.Measure is { } measure
            ? Explain(measure, facts, context)
            : ConditionExplaining.Explain(definition.Condition!, facts, context)));
    }

    /// <summary>What a definition is made of does not repeat the name of the definition.</summary>
    private static Explanation Uncalled(string? title, Explanation node) => title is null ? node
        : node with { Arguments = ValueList.From(node.Arguments.Where(one => one.Name != "called")) };

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
        Measure.Literal or Measure.OneLevel or Measure.Entry or Measure.Named or Measure.Ratio or Measure.Table
            or Measure.Holds or Measure.Default or Measure.Round or Measure.Field or Measure.Days
            or Measure.DeadlineDay => measure.Kind,
        Measure.Over over => "over-" + OverJson.Word(over.Take),
        _ => throw new UnreachableException(),
    };

    public static Explanation Headed(Explanation node, Heading heading) =>
        node with { Subject = heading.Code, Label = heading.Label, Title = heading.Title };

    private static Explanation Level(Explanation node, Measure.OutcomeLevel level) => level.Step is null ? node
        : node with { Arguments = [new("case", "at"), new("step", level.StepCode.Value)] };

    private static Explanation Combine(
        Explanation node, Measure.Combine combine, Facts facts, ExplainContext context)
    {
        var parts = new Explanation[combine.Of.Count];
        for (int i = 0; i < parts.Length; i++) parts[i] = Explain(combine.Of[i], facts, context);
        return Combined(node, combine, parts);
    }

    private static Explanation Combined(Explanation node, Measure.Combine combine, Explanation[] parts) => node with
    {
        Arguments = combine.Weights.Count == 0
            ? node.Arguments
            : [new StepArgument("weights", string.Join(", ", combine.Weights.Select(weight => weight.ToString())))],
        From = ValueList.Own(parts),
    };

    private static Explanation Days(Explanation node, Measure.Days days, Facts facts, ExplainContext context)
    {
        var from = Explain(days.From, facts, context);
        var to = Explain(days.To, facts, context);
        return Made(days.Calendar is { } calendar ? Counted(node, calendar.Title) : node, from, to);
    }

    private static Explanation Counted(Explanation node, string calendar) =>
        node with { Arguments = [new StepArgument("calendar", calendar)] };

    private static Explanation Ratio(Explanation node, Measure.Ratio ratio, Facts facts, ExplainContext context)
    {
        var of = Explain(ratio.Of, facts, context);
        var to = Explain(ratio.To, facts, context);
        bool byZero = to.Value is StepValue.Number { Value.IsZero: true };
        return Made(byZero ? InCase(node, "zero") : node, of, to);
    }

    private static Explanation Table(Explanation node, Measure.Table table, Facts facts, ExplainContext context)
    {
        var of = MeasureScoring.Score(table.Of, facts);
        var from = Explain(table.Of, facts, context);
        var row = TableExplaining.Row(table.Rows, of);
        node = Looked(node, table, of, row?.Source);
        return row is null ? Made(node, from) : Made(node, from, Explain(row.Then, facts, context));
    }

    private static Explanation Looked(Explanation node, Measure.Table table, Answer of, Source? row) => node with
    {
        Arguments = TableExplaining.Arguments(table.Rows, of, table.Of.Type),
        Interpretations = Readings(node, row),
    };

    /// <summary>The readings of a step and of the row that it took.</summary>
    public static ValueList<Code> Readings(Explanation node, Source? row) => row is { } source
        ? ValueList.From(node.Interpretations.Concat(source.Interpretations).Distinct().ToList())
        : node.Interpretations;

    private static Explanation Default(Explanation node, Measure.Default other, Facts facts, ExplainContext context)
    {
        var of = MeasureScoring.Score(other.Of, facts);
        var from = Explain(other.Of, facts, context);
        if (!of.MayBeNotApplicable) return Made(node, from);
        node = InCase(node, of.IsNotApplicable ? "instead" : "possible");
        return Made(node, from, Explain(other.Then, facts, context));
    }

    private static Explanation Rounded(Explanation node, Measure.Round round) =>
        node with { Arguments = Arguments(round.Rounding) };
}
