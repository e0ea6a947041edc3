using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The work of measures: checked measure and facts → answer.</summary>
internal static class MeasureScoring
{
    public static Answer Score(Measure measure, Facts facts) => measure switch
    {
        Measure.Literal { Type.IsYesNo: true } literal => Answer.YesNo(literal.Value.Sign > 0),
        Measure.Literal literal => Answer.Number(literal.Value),
        Measure.OneLevel level => Answer.Level(level.Place),
        Measure.Entry entry => facts.Entry(entry.Input),
        Measure.Named named => facts.Definition(named.Definition),
        Measure.Combine combine => Combine(combine, facts),
        Measure.Ratio ratio => Ratio(Score(ratio.Of, facts), Score(ratio.To, facts)),
        Measure.Table table => TableScoring.Score(table.Rows, table.Of, facts, Score),
        Measure.Holds holds => ConditionScoring.Score(holds.When, facts),
        Measure.Default other => Default(Score(other.Of, facts), () => Score(other.Then, facts)),
        Measure.Round round => Map(Score(round.Of, facts), range => Ranges.Round(range, round.Rounding)),
        Measure.Over over => OverScoring.Score(over, facts),
        Measure.Field field => facts.Field(field.Number),
        Measure.DeadlineDay day => DeadlineScoring.Day(day.Deadline, facts),
        Measure.Days days => Days(days, facts),
        Measure.LineResult result => facts.Line(result.Line, result.Ask),
        Measure.RankingResult result => facts.Ranking(result.Ranking, result.Ask),
        Measure.OutcomeLevel { Step: { } step } level => facts.OutcomeAfter(level.Outcome, step),
        Measure.OutcomeLevel level => facts.Outcome(level.Outcome),
        Measure.OutcomeFinal final => facts.FinalPoints(final.Outcome),
        _ => throw new UnreachableException(),
    };

    /// <summary>A function of one answer that keeps "not applicable" and the reasons.</summary>
    public static Answer Map(Answer answer, Func<Interval<Fraction>, Interval<Fraction>> of) => answer.IsNotApplicable
        ? answer
        : Make(of(answer.Range), [answer]);

    /// <summary>An answer made of others: not applicable if one of them is.</summary>
    public static Answer Make(Interval<Fraction> range, IReadOnlyCollection<Answer> from)
    {
        bool areValues = true, mayBeNot = false;
        foreach (var answer in from)
        {
            if (answer.IsNotApplicable) return Answer.NotApplicable;
            areValues &= answer.IsValue;
            mayBeNot |= answer.MayBeNotApplicable;
        }

        return areValues ? Answer.Number(range.Least!.Value) : Answer.Pending(range, mayBeNot, Answer.Merge(from));
    }

    private static Answer Combine(Measure.Combine combine, Facts facts)
    {
        var answers = combine.Of.Select(of => Score(of, facts)).ToList();
        if (answers.Any(a => a.IsNotApplicable)) return Answer.NotApplicable;
        return combine.Type.Levels is null ? Numbers(combine, answers) : Levels(combine.How, answers);
    }

    private static Answer Numbers(Measure.Combine combine, List<Answer> answers)
    {
        var ranges = answers.Select(a => a.Range).ToList();
        Interval<Fraction> range = combine.How switch
        {
            CombineHow.Sum => Ranges.Sum(ranges.Select((r, i) => Weighted(r, combine.Weights, i))),
            CombineHow.Product => ranges.Aggregate(Ranges.Product),
            CombineHow.Least => ranges.Aggregate(Ranges.Least),
            CombineHow.Greatest => ranges.Aggregate(Ranges.Greatest),
            CombineHow.Mean =>
                Ranges.Product(Ranges.Sum(ranges), Interval<Fraction>.Single(Fraction.Of(1, ranges.Count))),
            CombineHow.Median =>
                Ranges.Of(Median(ranges.Select(r => r.Least), 1), Median(ranges.Select(r => r.Greatest), -1)),
            _ => throw new UnreachableException(),
        };
        return Make(range, answers);
    }

    private static Interval<Fraction> Weighted(Interval<Fraction> range, ValueList<Fraction> weights, int index) =>
        weights.Count == 0 ? range : Ranges.Product(range, Interval<Fraction>.Single(weights[index]));

    /// <summary>The median of ends; an end that is missing lies beyond all others.</summary>
    private static Fraction? Median(IEnumerable<Fraction?> ends, int missingFirst)
    {
        var sorted = ends.OrderBy(e => e is null ? -missingFirst : 0).ThenBy(e => e ?? Fraction.Zero).ToList();
        Fraction? low = sorted[(sorted.Count - 1) / 2];
        Fraction? high = sorted[sorted.Count / 2];
        return (low + high) / Fraction.Of(2);
    }

    /// <summary>
    /// Levels are listed best first: the best is the least place. A median of an even number takes the better one.
    /// </summary>
    private static Answer Levels(CombineHow how, List<Answer> answers)
    {
        int Pick(IEnumerable<int> places) => how switch
        {
            CombineHow.Greatest => places.Min(),
            CombineHow.Least => places.Max(),
            CombineHow.Median => places.OrderBy(p => p).ElementAt((answers.Count - 1) / 2),
            _ => throw new UnreachableException(),
        };
        int best = Pick(answers.Select(a => Bits.Lowest(a.Options)));
        int worst = Pick(answers.Select(a => Bits.Highest(a.Options)));
        if (answers.All(a => a.IsValue)) return Answer.Level(best);
        ulong all = answers.Aggregate(0UL, (sum, a) => sum | a.Options);
        return Answer.Pending(
            all & Bits.From(best, worst), answers.Any(a => a.MayBeNotApplicable), Answer.Merge(answers));
    }

    private static Answer Ratio(Answer of, Answer to)
    {
        if (of.IsNotApplicable || to.IsNotApplicable) return Answer.NotApplicable;
        bool mayBeZero = to.Range.Contains(Fraction.Zero);
        // What can be 0 only, or not applicable, divides nothing whichever it is.
        if (to.Range.IsSingle && mayBeZero && !to.HasGap) return Answer.NotApplicable;
        var range = Ranges.Quotient(of.Range, to.Range);
        return mayBeZero
            ? Answer.Pending(range, true, Answer.Merge([of, to]))
            : Make(range, [of, to]);
    }

    private static Answer Days(Measure.Days days, Facts facts)
    {
        var (from, to) = (Score(days.From, facts), Score(days.To, facts));
        return days.Calendar is { } calendar ? DeadlineScoring.WorkingDays(from, to, calendar, facts) : Days(from, to);
    }

    /// <summary>Dates are day numbers: their difference is exact, and negative when the second comes first.</summary>
    public static Answer Days(Answer from, Answer to) =>
        Make(Ranges.Sum(to.Range, Ranges.Negate(from.Range)), [from, to]);

    private static Answer Default(Answer of, Func<Answer> then)
    {
        if (of.IsNotApplicable) return then();
        if (!of.MayBeNotApplicable) return of;
        return TableScoring.Hull([TableScoring.Without(of), then()], of.Waiting);
    }
}
