using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The work of conditions: yes, no, or not known (Kleene).</summary>
internal static class ConditionScoring
{
    public static Answer Score(Condition condition, Facts facts) => condition switch
    {
        Condition.IsYes yes => MeasureScoring.Score(yes.Of, facts),
        Condition.Named named => facts.Definition(named.Definition),
        Condition.InInterval inside => InInterval(MeasureScoring.Score(inside.Of, facts), inside.Interval),
        Condition.Compare compare => Compare(
            MeasureScoring.Score(compare.Of, facts), compare.Op, MeasureScoring.Score(compare.To, facts)),
        Condition.Is one => Is(MeasureScoring.Score(one.Of, facts), one.Options),
        Condition.NotApplicable not => NotApplicable(MeasureScoring.Score(not.Of, facts)),
        Condition.AtLeast several => AtLeast(several, facts),
        Condition.Not not => Not(Score(not.Of, facts)),
        _ => throw new UnreachableException(),
    };

    private static Answer InInterval(Answer of, Interval<Fraction> interval)
    {
        bool canBeIn = of.Range.TryIntersect(interval, out var inside);
        return Answer.Truth(canBeIn, !canBeIn || inside != of.Range, of.Waiting);
    }

    private static Answer Compare(Answer of, CompareOp op, Answer to)
    {
        var (below, equal, above) = of.Options != 0 ? Levels(of.Options, to.Options) : Numbers(of.Range, to.Range);
        var reasons = Answer.Merge([of, to]);
        return op switch
        {
            CompareOp.Less => Answer.Truth(below, equal || above, reasons),
            CompareOp.LessOrEqual => Answer.Truth(below || equal, above, reasons),
            CompareOp.Equal => Answer.Truth(equal, below || above, reasons),
            CompareOp.GreaterOrEqual => Answer.Truth(above || equal, below, reasons),
            CompareOp.Greater => Answer.Truth(above, equal || below, reasons),
            _ => throw new UnreachableException(),
        };
    }

    private static (bool Below, bool Equal, bool Above) Numbers(Interval<Fraction> of, Interval<Fraction> to)
    {
        // Of the difference only the sign matters.
        var difference = Ranges.Sum(of, Ranges.Negate(to));
        return (
            difference.Least is null || difference.Least.Value.Sign < 0,
            difference.Contains(Fraction.Zero),
            difference.Greatest is null || difference.Greatest.Value.Sign > 0);
    }

    /// <summary>The first level is the best one, and the better one is the greater.</summary>
    private static (bool Below, bool Equal, bool Above) Levels(ulong of, ulong to) =>
        (Bits.Highest(of) > Bits.Lowest(to), (of & to) != 0, Bits.Lowest(of) < Bits.Highest(to));

    private static Answer Is(Answer of, ulong options) =>
        Answer.Truth((of.Options & options) != 0, (of.Options & ~options) != 0, of.Waiting);

    private static Answer NotApplicable(Answer of) =>
        Answer.Truth(of.MayBeNotApplicable, !of.IsNotApplicable, of.Waiting);

    private static Answer Not(Answer of) => Answer.Truth(!of.IsYes, !of.IsNo, of.Waiting);

    private static Answer AtLeast(Condition.AtLeast several, Facts facts)
    {
        var answers = several.Of.Select(of => Score(of, facts)).ToList();
        int yes = answers.Count(a => a.IsYes);
        int unknown = answers.Count(a => a.IsPending);
        bool canBeYes = yes + unknown >= several.Count;
        bool canBeNo = yes < several.Count;
        return Answer.Truth(canBeYes, canBeNo, Answer.Merge(answers.Where(a => a.IsPending)));
    }
}
