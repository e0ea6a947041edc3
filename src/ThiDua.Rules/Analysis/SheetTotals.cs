using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>The totals of units with the same attributes (tổng điểm theo thuộc tính của đơn vị).</summary>
public sealed class SheetTotals
{
    internal SheetTotals(ValueList<Entry> attributes, Time.Period? period, ReachableTotals totals)
    {
        Attributes = attributes;
        Period = period;
        Totals = totals;
    }

    /// <summary>The attributes (thuộc tính) that decide; empty when none does.</summary>
    public ValueList<Entry> Attributes { get; }

    /// <summary>A period (kỳ) with the lines of this sheet; null when days decide nothing.</summary>
    public Time.Period? Period { get; }

    /// <summary>The totals (tổng điểm) of these units.</summary>
    public ReachableTotals Totals { get; }
}
