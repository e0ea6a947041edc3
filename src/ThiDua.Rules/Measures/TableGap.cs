using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A value that fell into a gap of a table, and the rows on both sides of it.</summary>
/// <param name="Owner">The line, definition or outcome in which the table stands.</param>
/// <param name="Of">What the table looks at.</param>
/// <param name="Value">The number or the level; a share in per cent.</param>
/// <param name="Below">The next lower row.</param>
/// <param name="Above">The next higher row.</param>
internal sealed record TableGap(Code Owner, Measure Of, Words Value, Words Below, Words Above)
{
    private static readonly Words _end = new("the end of the table", "hết bảng");

    public static TableGap At<T>(TableRows<T> rows, Measure of, Answer value)
    {
        if (rows.Levels is { } levels) return At(rows, of, levels, Bits.Lowest(value.Options));
        var number = value.Value;
        bool isShare = of.Type.Unit == NumberUnit.Share || rows.Rows.Any(row => row.IsPercent);
        var sorted = Intervals.SortedBy(rows.Rows.Select(row => row.Range), range => range).ToList();
        return new(
            rows.Owner,
            of,
            of.Type.IsDate ? Same(of.Type.Show(number)) : Number(number, isShare),
            sorted.Exists(r => r.Greatest <= number) ? Row(sorted.FindLast(r => r.Greatest <= number)) : _end,
            sorted.Exists(r => r.Least >= number) ? Row(sorted.Find(r => r.Least >= number)) : _end);

        Words Row(Interval<Fraction> range) =>
            Same(isShare ? IntervalText.FormatPercent(range) : of.Type.Show(range));
    }

    /// <summary>Levels stand best first: the next lower one comes after.</summary>
    private static TableGap At<T>(TableRows<T> rows, Measure of, LevelList levels, int place)
    {
        ulong covered = rows.Rows.Aggregate(0UL, (all, row) => all | row.Options);
        var with = levels.Levels.Where((_, i) => (covered >> i & 1) == 1).Select(level => level.Code).ToList();
        Code below = with.FirstOrDefault(code => levels.IndexOf(code) > place);
        Code above = with.LastOrDefault(code => levels.IndexOf(code) < place);
        return new(rows.Owner, of, Level(levels.Levels[place].Code), Level(below), Level(above));
    }

    /// <summary>A number as it is entered; a share, and a fraction that no decimals write, as people read it.</summary>
    private static Words Number(Fraction value, bool isShare)
    {
        if (!isShare && value.Decimals is not null) return Same(value.ToString());
        var unit = isShare ? NumberUnit.Share : NumberUnit.Any;
        return new(
            NumberWords.Number(value, unit, Language.English), NumberWords.Number(value, unit, Language.Vietnamese));
    }

    private static Words Level(Code code) => code.IsEmpty ? _end : Same(code.Value);

    private static Words Same(string text) => new(text, text);
}
