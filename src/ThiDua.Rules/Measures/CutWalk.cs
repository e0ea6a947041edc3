using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// A walk that finds what measures are held against: rows of tables, intervals, and constants that they are compared
/// with.
/// </summary>
internal abstract class CutWalk : RuleWalk
{
    /// <summary>At the ends of a range a rule that looks at a measure changes.</summary>
    protected abstract void Cut(Measure of, Interval<Fraction> range);

    protected override void Look(Measure measure)
    {
        if (measure is Measure.Table table) CutAtRows(table.Of, table.Rows);
        LookInside(measure);
    }

    protected override void Look(Condition condition)
    {
        if (condition is Condition.InInterval inside) Cut(inside.Of, inside.Interval);
        if (condition is Condition.Compare compare)
        {
            if (compare.To is Measure.Literal to) Cut(compare.Of, Interval<Fraction>.Single(to.Value));
            if (compare.Of is Measure.Literal of) Cut(compare.To, Interval<Fraction>.Single(of.Value));
        }

        LookInside(condition);
    }

    protected void CutAtRows<T>(Measure of, TableRows<T> rows)
    {
        foreach (var row in rows.Rows) Cut(of, row.Range);
    }
}
