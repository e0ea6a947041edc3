using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Which row of a table was taken, whatever its rows give.</summary>
internal static class TableExplaining
{
    /// <summary>The row of a value; null when the value is pending, not applicable, or in a gap.</summary>
    public static TableRow<T>? Row<T>(TableRows<T> rows, Answer of) => of.IsValue ? rows.Find(of) : null;

    /// <summary>The interval (or the levels) of the row that fits, or <c>case</c> <c>gap</c>.</summary>
    public static ValueList<StepArgument> Arguments<T>(TableRows<T> rows, Answer of, MeasureType type)
    {
        if (Row(rows, of) is { } row)
            return row.Options == 0 ? Interval(row.Range, type) : Levels(row.Options, type);
        return of.IsValue ? [new StepArgument("case", "gap")] : ValueList<StepArgument>.Empty;
    }

    public static ValueList<StepArgument> Interval(Interval<Fraction> range, MeasureType type) => type.IsDate
        ? [new("in", DayNumber.ToDates(range).ToString()), new("unit", NumberUnitText.Date)]
        : [new("in", range.ToString()), new("unit", NumberUnitText.Format(type.Unit))];

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
