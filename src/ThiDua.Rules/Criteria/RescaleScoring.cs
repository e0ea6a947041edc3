using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>The work of <c>leftOut: rescale</c>: the worth of what is left out goes to its sisters.</summary>
internal static class RescaleScoring
{
    /// <summary>Holds the base against the whole worth instead of the applicable one.</summary>
    public static void Score(LineState state, Fraction applicable)
    {
        if (state.Base.IsNotApplicable) return;
        var one = new LineCase(state.Base.Range, Interval<Fraction>.Single(applicable));
        Score(state, new LineCases([one], state.Base.MayBeNotApplicable, false), state.Base.Waiting);
    }

    /// <summary>
    /// The same for each way in which criteria may be left out. Points that are the same in all of these may be held
    /// against different worths, so what is waited for is told beside them.
    /// </summary>
    public static void Score(LineState state, LineCases cases, PendingReasons waiting)
    {
        var written = state.Worth.Range;
        if (cases.Applicable.All(one => one.Worth == written)) return;
        // As with any ratio: nothing can be said in proportion to 0.
        bool mayBeNone = cases.MayBeNone
            || cases.Applicable.Any(one => one.Worth != written && one.Worth.Contains(Fraction.Zero));
        var left = cases with
        {
            Applicable = cases.Applicable.Where(one => one.Worth == written || !one.HasNoWorth).ToList(),
            MayBeNone = mayBeNone,
        };
        if (left.Applicable.Count == 0)
        {
            state.Base = Answer.NotApplicable;
            return;
        }

        state.Rescaling = left.Map(one => Added(one, written)).Points(waiting);
        state.Base = left.Map(one => Rescaled(one, written)).Points(waiting);
    }

    private static Interval<Fraction> Rescaled(LineCase one, Interval<Fraction> written) => one.Worth == written
        ? one.Points
        : Ranges.Product(one.Points, Ranges.Quotient(written, one.Worth));

    private static Interval<Fraction> Added(LineCase one, Interval<Fraction> written) => one.Worth == written
        ? Interval<Fraction>.Single(Fraction.Zero)
        : Ranges.Product(
            one.Points,
            Ranges.Sum(Ranges.Quotient(written, one.Worth), Interval<Fraction>.Single(-Fraction.One)));
}
