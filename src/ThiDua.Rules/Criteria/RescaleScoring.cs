using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>The work of <c>leftOut: rescale</c>: the worth of what is left out goes to its sisters.</summary>
internal static class RescaleScoring
{
    private const int MostOpen = 8; // each may be there or not: 256 ways are tried, more are not

    /// <summary>Holds the base against the whole worth instead of the applicable one.</summary>
    public static void Score(LineState state, Answer applicable)
    {
        if (state.Base.IsNotApplicable) return;
        if (applicable.IsValue && applicable.Value == state.Worth.Value) return;
        if (applicable.IsValue && applicable.Value.IsZero)
        {
            // As with any ratio: nothing can be said in proportion to 0.
            state.Base = Answer.NotApplicable;
            return;
        }

        if (applicable.Range.Contains(Fraction.Zero))
            state.Base = Answer.Pending(state.Base.Range, true, Answer.Merge([state.Base, applicable]));
        var factor = Ranges.Quotient(state.Worth.Range, applicable.Range);
        var rescaled = MeasureScoring.Make(Ranges.Product(state.Base.Range, factor), [state.Base, applicable]);
        state.Rescaling = MeasureScoring.Make(Ranges.Sum(rescaled.Range, Ranges.Negate(state.Base.Range)), [rescaled]);
        state.Base = rescaled;
    }

    /// <summary>
    /// While a few criteria may or may not be left out: each way by itself, as points and worth of one criterion
    /// come and go together. False where there are too many ways, or nothing is open.
    /// </summary>
    public static bool TryEach(Criterion line, LineState state, List<LineState> left)
    {
        var open = left.Where(child => child.Points.MayBeNotApplicable).ToList();
        if (open.Count is 0 or > MostOpen || left.Exists(child => !child.Worth.IsValue)) return false;
        var sure = left.Where(child => !child.Points.MayBeNotApplicable).ToList();
        Interval<Fraction>? rescaled = null, added = null;
        bool mayBeNot = false;
        for (int way = 0; way < 1 << open.Count; way++)
        {
            var present = sure.Concat(open.Where((_, i) => (way >> i & 1) == 1)).ToList();
            var applicable = present.Aggregate(line.WorthBeyond, (sum, child) => sum + child.Worth.Value);
            mayBeNot |= present.Count == 0 || applicable.IsZero;
            if (present.Count == 0 || applicable.IsZero) continue;
            var points = Ranges.Sum(present.Select(child => child.Points.Range));
            var factor = state.Worth.Value / applicable;
            var whole = Ranges.Product(points, Interval<Fraction>.Single(factor));
            var more = Ranges.Product(points, Interval<Fraction>.Single(factor - Fraction.One));
            rescaled = rescaled is { } before ? Ranges.Hull(before, whole) : whole;
            added = added is { } other ? Ranges.Hull(other, more) : more;
        }

        var waiting = Answer.Merge(left.Select(child => child.Points));
        state.Base = rescaled is { } range ? Answer.Pending(range, mayBeNot, waiting) : Answer.NotApplicable;
        state.Rescaling = added is { } difference ? Answer.Pending(difference, mayBeNot, waiting) : Answer.Zero;
        return true;
    }
}
