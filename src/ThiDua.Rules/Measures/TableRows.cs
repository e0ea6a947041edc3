using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>One row of a checked table.</summary>
/// <param name="Source">Where the row is written.</param>
/// <param name="Range">The numbers it is for; meaningless for a row of levels.</param>
/// <param name="Options">The levels it is for; 0 for a row of numbers.</param>
/// <param name="Then">What the row gives.</param>
internal sealed record TableRow<T>(Source Source, Interval<Fraction> Range, ulong Options, T Then)
{
    /// <summary>Whether the numbers are written in per cent, whatever the measure counts in.</summary>
    public bool IsPercent { get; init; }
}

/// <summary>The rows of a table over one measure; no two rows overlap.</summary>
/// <param name="Owner">
/// The line, definition or outcome in which the table stands: a gap is reported under its code.
/// </param>
/// <param name="Rows">The rows, in the order of the rule set.</param>
/// <param name="Decimals">The decimals of the measure; null when it may be any fraction.</param>
internal sealed record TableRows<T>(Code Owner, ValueList<TableRow<T>> Rows, int? Decimals)
{
    /// <summary>
    /// Whether each value has its row. If not, that was reported: the rows tell what the table gives, not when.
    /// </summary>
    public bool IsWhole { get; init; }

    /// <summary>The levels that the rows are for; null for numbers.</summary>
    public LevelList? Levels { get; init; }

    /// <summary>The row of a value, or null in a gap.</summary>
    public TableRow<T>? Find(Answer value) => Rows.FirstOrDefault(row => Fits(row, value));

    /// <summary>The rows that a pending value may still fall into, and whether it may fall into a gap.</summary>
    public (ValueList<TableRow<T>> Rows, bool MayBeInGap) Possible(Answer value)
    {
        var touched = ValueList.From(Rows.Where(row => Inside(row, value) is not null));
        bool gap = value.Options != 0
            ? touched.Aggregate(0UL, (all, row) => all | row.Options) is var covered && (value.Options & ~covered) != 0
            : Intervals.FirstGap(touched.Select(row => row.Range), value.Range, Decimals) is not null;
        return gap ? (Rows, true) : (touched, false);
    }

    /// <summary>What of a pending value lies in a row, known to be applicable; null for nothing.</summary>
    public Answer? Inside(TableRow<T> row, Answer value)
    {
        if (value.Options != 0)
            return (row.Options & value.Options) is var options and not 0
                ? Answer.Pending(options, false, value.Waiting)
                : null;
        return row.Range.TryIntersect(value.Range, out var both) && Intervals.OnGrid(both, Decimals) is { } range
            ? Answer.Pending(range, false, value.Waiting)
            : null;
    }

    private static bool Fits(TableRow<T> row, Answer value) =>
        value.Options != 0 ? (row.Options & value.Options) != 0 : row.Range.Overlaps(value.Range);
}
