using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A value that fell into a gap of a table, and the rows on both sides of it.</summary>
/// <param name="Owner">The line, definition or outcome in which the table stands.</param>
/// <param name="Value">The number or the level.</param>
/// <param name="Below">The next lower row.</param>
/// <param name="Above">The next higher row.</param>
internal sealed record TableGap(Code Owner, string Value, Words Below, Words Above)
{
    private static readonly Words _end = new("the end of the table", "hết bảng");

    public static TableGap Of<T>(TableRows<T> rows, Answer value)
    {
        if (rows.Levels is { } levels) return Of(rows, levels, Bits.Lowest(value.Options));
        var sorted = Intervals.SortedBy(rows.Rows.Select(row => row.Range), range => range).ToList();
        return new(
            rows.Owner,
            value.Value.ToString(),
            Row(sorted.LastOrDefault(r => r.Greatest <= value.Value), sorted.Exists(r => r.Greatest <= value.Value)),
            Row(sorted.FirstOrDefault(r => r.Least >= value.Value), sorted.Exists(r => r.Least >= value.Value)));
    }

    /// <summary>Levels stand best first: the next lower one comes after.</summary>
    private static TableGap Of<T>(TableRows<T> rows, LevelList levels, int place)
    {
        ulong covered = rows.Rows.Aggregate(0UL, (all, row) => all | row.Options);
        var with = levels.Levels.Where((_, i) => (covered >> i & 1) == 1).Select(level => level.Code).ToList();
        Code below = with.FirstOrDefault(code => levels.IndexOf(code) > place);
        Code above = with.LastOrDefault(code => levels.IndexOf(code) < place);
        return new(rows.Owner, levels.Levels[place].Code.Value, Level(below), Level(above));
    }

    private static Words Row(Interval<Fraction> range, bool exists) =>
        exists ? new(range.ToString(), range.ToString()) : _end;

    private static Words Level(Code code) => code.IsEmpty ? _end : new(code.Value, code.Value);
}
