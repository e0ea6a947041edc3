using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>What the criteria of a line make together, and which worth applies when some are left out.</summary>
internal static class ParentScoring
{
    public static void Score(Criterion line, LineState[] states)
    {
        var state = states[line.Index];
        state.Worth = Written(line);
        var left = line.Criteria.Select(child => states[child.Index])
            .Where(child => child.IsOnSheet && !child.Points.IsNotApplicable)
            .ToList();
        if (left.Count == 0) state.Base = Answer.NotApplicable;
        else if (left.TrueForAll(child => !child.Points.MayBeNotApplicable && child.Worth.IsValue))
            ScoreKnown(line, state, left);
        else ScoreEach(line, state, left);
    }

    /// <summary>The worth that is written, and applies where nothing is left; 0 for bonuses and deductions.</summary>
    public static Answer Written(Criterion line) => line.Role == LineRole.Criterion
        ? Answer.Number(line.Worth?.Exact ?? Fraction.Zero)
        : Answer.Zero;

    /// <summary>The worth of what is left of a line, where the worth of each criterion is known.</summary>
    public static Fraction ApplicableWorth(Criterion line, IEnumerable<LineState> left)
    {
        var worths = left.Select(child => child.Worth.Value);
        return line.WorthBeyond + (line.Take == Take.Sum ? Total(worths) : worths.Max());
    }

    /// <summary>The usual sheet: nothing may be left out any more, so there is one worth.</summary>
    private static void ScoreKnown(Criterion line, LineState state, List<LineState> left)
    {
        state.Base = line.Take == Take.Sum
            ? LineScoring.Sum(left.ConvertAll(child => child.Points))
            : Answer.Pending(
                left.Select(child => child.Points.Range).Aggregate(Ranges.Greatest), false, Waiting(left));
        if (line.Role != LineRole.Criterion) return;
        var applicable = ApplicableWorth(line, left);
        if (line.LeftOut == LeftOut.Rescale) RescaleScoring.Score(state, applicable);
        else state.Worth = Answer.Number(applicable);
    }

    /// <summary>Each way in which criteria may be left out by itself.</summary>
    private static void ScoreEach(Criterion line, LineState state, List<LineState> left)
    {
        var cases = LineCases.Together(left.Select(LineCases.Of), line.Take).WithBeyond(line.WorthBeyond);
        state.Base = cases.Points(Waiting(left));
        if (line.Role != LineRole.Criterion) return;
        if (line.LeftOut == LeftOut.Rescale)
        {
            RescaleScoring.Score(state, cases, Waiting(left));
            return;
        }

        state.Cases = cases;
        var worths = cases.Applicable.Select(one => one.Worth);
        state.Worth = Answer.Pending(
            (cases.MayBeNone ? worths.Append(state.Worth.Range) : worths).Aggregate(Ranges.Hull), false, Waiting(left));
    }

    private static PendingReasons Waiting(List<LineState> left) =>
        Answer.Merge(left.SelectMany(child => new[] { child.Points, child.Worth }));

    private static Fraction Total(IEnumerable<Fraction> worths)
    {
        FractionSum total = default;
        foreach (var worth in worths) total.Add(worth);
        return total.Total;
    }
}
