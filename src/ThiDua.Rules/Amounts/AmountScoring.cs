using System.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Amounts;

/// <summary>The work of amounts: checked amount, facts and the worth of the nearest criterion → points.</summary>
internal static class AmountScoring
{
    public static Answer Score(Amount amount, Facts facts, Answer worth) => amount switch
    {
        Amount.Fixed one => Of(one.Points, worth),
        Amount.Each each => Each(each, MeasureScoring.Score(each.Of, facts), worth),
        Amount.Table table => TableScoring.Score(
            table.Rows, table.Of, facts, (then, inside) => Score(then, inside, worth)),
        Amount.Proportional share => Product(MeasureScoring.Score(share.Of, facts), worth),
        Amount.Entered entered => facts.Entry(entered.Input),
        Amount.Measured measured => MeasureScoring.Score(measured.Of, facts),
        _ => throw new UnreachableException(),
    };

    /// <summary>The points that a number, a share of the worth, or no limit stands for; null for no limit.</summary>
    public static Answer Of(PointsOrWorth points, Answer worth) => points.Kind == PointsOrWorthKind.Share
        ? Product(Answer.Number(points.Value), worth)
        : Answer.Number(points.Value);

    /// <summary>The same for a worth of which only the possible numbers are known.</summary>
    public static Interval<Fraction> Of(PointsOrWorth points, Interval<Fraction> worth)
    {
        var written = Interval<Fraction>.Single(points.Value);
        return points.Kind == PointsOrWorthKind.Share ? Ranges.Product(written, worth) : written;
    }

    private static Answer Each(Amount.Each each, Answer of, Answer worth)
    {
        var beyond = MeasureScoring.Map(of, range => Ranges.Greatest(
            Ranges.Sum(range, Interval<Fraction>.Single(-each.Beyond)), Interval<Fraction>.Single(Fraction.Zero)));
        return Product(beyond, Of(each.Points, worth));
    }

    private static Answer Product(Answer a, Answer b) => MeasureScoring.Make(
        a.IsNotApplicable || b.IsNotApplicable ? default : Ranges.Product(a.Range, b.Range), [a, b]);
}
