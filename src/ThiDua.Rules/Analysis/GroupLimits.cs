using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What limits and rounding of a group do to the sums that it can have.</summary>
internal sealed class GroupLimits
{
    private static readonly Fraction _lowest = Fraction.Of(long.MinValue);
    private static readonly Fraction _highest = Fraction.Of(long.MaxValue);

    private readonly SheetFacts _sheet;
    private readonly StepBudget _budget;

    public GroupLimits(SheetFacts sheet, StepBudget budget)
    {
        _sheet = sheet;
        _budget = budget;
    }

    /// <summary>
    /// Points of a component beyond which the limits of its group hold the sum whatever the others give: further points
    /// need not be told apart.
    /// </summary>
    public Interval<Fraction> Ends(SumComponent component)
    {
        var line = component.Group.Line;
        if (!component.Group.Acts || component.Questions.Count > 0) return Interval<Fraction>.Everything;
        var own = ComponentSearch.RangeOf(_sheet, component);
        var (sum, worth) = (_sheet.Facts.Lines[line.Index].Sum.Range, _sheet.Facts.Lines[line.Nearest.Index].Worth);
        Fraction? least = LimitOf(line, worth, _lowest), greatest = LimitOf(line, worth, _highest);
        least = least - (sum.Greatest - own.Greatest) - Fraction.One;
        greatest = greatest - (sum.Least - own.Least) + Fraction.One;
        return Ranges.Of(least, greatest);
    }

    /// <summary>
    /// Holds the sums of a group inside its limits and rounds them: what lies inside stays, the ends are added.
    /// </summary>
    public PointSet Finish(PointSet sums, SumGroup group)
    {
        var line = group.Line;
        if (line.Round is not null && !IsRounded(sums, line)) return Each(sums, line);
        var worth = _sheet.Facts.Lines[line.Nearest.Index].Worth;
        var (low, high) = (sums.Least, sums.Greatest);
        Fraction? least = low is { } a ? Limited(a, line, worth) : LimitOf(line, worth, _lowest);
        Fraction? greatest = high is { } b ? Limited(b, line, worth) : LimitOf(line, worth, _highest);
        if (!sums.IsExact)
        {
            if (least is { } from) least = Rounded(from, line);
            if (greatest is { } to) greatest = Rounded(to, line);
            // The limit itself may lie between the steps.
            var bounded = (Bounded)sums;
            var step = new[] { least, greatest }.Aggregate(bounded.Step, (all, end) => all is { } by && end is { } at
                ? Grid.Gcd(by, at - bounded.Offset)
                : null);
            return new Bounded(Ranges.Of(least, greatest), step, bounded.Offset);
        }

        var parts = new List<PointSet>();
        if (PointSets.Between(sums, least, greatest, _budget) is { } inside) parts.Add(inside);
        if (least != low) parts.Add(Progression.Single(Rounded(least!.Value, line)));
        if (greatest != high) parts.Add(Progression.Single(Rounded(greatest!.Value, line)));
        return PointSets.Union(parts, _budget);
    }

    private static Fraction Rounded(Fraction value, Criterion line) =>
        line.Round is { } rounding ? value.Round(rounding) : value;

    private static Fraction Limited(Fraction sum, Criterion line, Answer worth) =>
        LineScoring.Limit(Answer.Number(sum), line, worth).Value;

    /// <summary>Where sums without an end are held; null when no limit holds them.</summary>
    private static Fraction? LimitOf(Criterion line, Answer worth, Fraction far)
    {
        var held = LineScoring.Limit(Answer.Number(far), line, worth).Value;
        return held == far ? null : held;
    }

    private static bool IsRounded(PointSet sums, Criterion line) => sums.Step is { } step
        && step.Round(line.Round!.Value) == step
        && sums.Least is { } least && least.Round(line.Round.Value) == least;

    private PointSet Each(PointSet sums, Criterion line)
    {
        var worth = _sheet.Facts.Lines[line.Nearest.Index].Worth;
        var rounding = line.Round!.Value;
        if (sums.IsExact && sums.Count <= Listed.Most && _budget.TrySpend(sums.Count * 64))
            return Listed.Of(sums.Members().Select(sum => Limited(sum, line, worth).Round(rounding)));
        Fraction? least = sums.Least is { } a ? Limited(a, line, worth).Round(rounding) : null;
        Fraction? greatest = sums.Greatest is { } b ? Limited(b, line, worth).Round(rounding) : null;
        return new Bounded(Ranges.Of(least, greatest), Unit(rounding), Fraction.Zero);
    }

    private static Fraction Unit(Rounding rounding)
    {
        var power = Fraction.Of(BigInteger.Pow(10, System.Math.Abs(rounding.Decimals)), BigInteger.One);
        return rounding.Decimals >= 0 ? Fraction.One / power : power;
    }
}
