using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Which row of a table was taken, whatever its rows give.</summary>
internal static class TableExplaining
{
    /// <summary>
    /// The row of a value, or of a pending one where all that is possible lies in one row; null when it is not
    /// applicable, in a gap, or not yet decided.
    /// </summary>
    public static TableRow<T>? Row<T>(TableRows<T> rows, Answer of)
    {
        if (of.IsValue) return rows.Find(of);
        return of.IsPending && !of.MayBeNotApplicable && !of.HasGap
            ? rows.Rows.FirstOrDefault(row => row.Options == 0
                ? row.Range.TryIntersect(of.Range, out var both) && both == of.Range
                : of.Options != 0 && (of.Options & ~row.Options) == 0)
            : null;
    }

    /// <summary>The interval (or the levels) of the row that fits, or <c>case</c> <c>gap</c>.</summary>
    public static ValueList<StepArgument> Arguments<T>(TableRows<T> rows, Answer of, MeasureType type)
    {
        if (Row(rows, of) is { } row)
            return row.Options == 0 ? Interval(row.Range, type, row.IsPercent) : Levels(row.Options, type);
        return of.IsValue ? [new StepArgument("case", "gap")] : ValueList<StepArgument>.Empty;
    }

    /// <summary>An interval and in what it is counted: one in per cent is told so, as its author wrote it.</summary>
    public static ValueList<StepArgument> Interval(Interval<Fraction> range, MeasureType type, bool isPercent) =>
        type.IsDate ? [new("in", DayNumber.ToDates(range).ToString()), new("unit", NumberUnitText.Date)]
        : [
            new("in", range.ToString()),
            new("unit", NumberUnitText.Format(isPercent ? NumberUnit.Share : type.Unit)),
        ];

    /// <summary>The codes of levels, and their names for people.</summary>
    public static ValueList<StepArgument> Levels(ulong options, MeasureType type)
    {
        var levels = type.Levels!.In(options);
        return
        [
            new("any", string.Join(", ", levels.Select(level => level.Code.Value))),
            new("levels", string.Join(", ", levels.Select(level => level.Title))),
        ];
    }
}
