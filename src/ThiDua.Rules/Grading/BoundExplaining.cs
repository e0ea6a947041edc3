using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>How far a value is from the bands that would give a wished level.</summary>
internal static class BoundExplaining
{
    /// <summary>The nearest row that is good enough, what is missing, and in <c>case</c> how it is missing.</summary>
    public static ValueList<StepArgument> Explain(OutcomeStep.Bands bands, Answer of, int wished, Facts facts)
    {
        // No row is near to what has no value, whatever the rows are.
        if (of.IsNotApplicable) return [new StepArgument("case", "not-applicable")];
        var good = bands.Rows.Rows
            .Select(row => (Row: row, Then: Bits.Lowest(LevelScoring.Score(row.Then, facts).Options)))
            .Where(row => row.Then <= wished)
            .ToList();
        if (good.Count == 0) return [new StepArgument("case", "no-row")];
        var type = bands.Of.Type;
        ulong options = good.Aggregate(0UL, (all, one) => all | one.Row.Options);
        if (options != 0) return [new StepArgument("case", "row"), .. TableExplaining.Levels(options, type)];
        if (!of.IsValue || !type.IsNumber)
        {
            // Of an unknown value nothing is missing yet: the row of the wished level, or the next better one.
            var best = good.OrderByDescending(one => one.Then).First().Row;
            return [new StepArgument("case", "row"), .. TableExplaining.Interval(best.Range, type, best.IsPercent)];
        }

        var (nearest, row) = good.Select(one => (Of: Distance.Of(one.Row.Range, of.Value), one.Row))
            .OrderBy(one => one.Of.Missing).ThenBy(one => one.Of.IsStrict).First();
        return
        [
            new("case", nearest.Case),
            .. TableExplaining.Interval(nearest.Range, type, row.IsPercent),
            new("now", of.Value.ToString()),
            new("missing", nearest.Missing.ToString()),
        ];
    }

    /// <summary>From a value to an interval: how far, to the end or beyond it, and in which direction.</summary>
    private sealed record Distance(Interval<Fraction> Range, Fraction Missing, bool IsStrict, bool IsBelow)
    {
        public string Case => Missing.IsZero ? "on-the-end"
            : (IsBelow ? "more" : "less") + (IsStrict ? "-than" : "");

        public static Distance Of(Interval<Fraction> range, Fraction value)
        {
            bool isBelow = range.Least is { } least && value <= least;
            return isBelow
                ? new Distance(range, range.Least!.Value - value, !range.IncludesLeast, true)
                : new Distance(range, value - (range.Greatest ?? value), !range.IncludesGreatest, false);
        }
    }
}
