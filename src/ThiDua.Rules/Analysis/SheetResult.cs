using System.Collections.Generic;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Analysis;

/// <summary>What can come out on one sheet.</summary>
internal sealed class SheetResult
{
    public SheetResult(SheetCase of, SheetFacts facts, SumFold fold, GroupPoints top, PointSet? totals)
    {
        Case = of;
        Facts = facts;
        Fold = fold;
        Top = top;
        Totals = totals;
    }

    public SheetCase Case { get; }

    public SheetFacts Facts { get; }

    public SumFold Fold { get; }

    public GroupPoints Top { get; }

    /// <summary>The totals, whatever the answers to questions; null where the total is never applicable.</summary>
    public PointSet? Totals { get; }
}
