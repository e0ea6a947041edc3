using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// Ranges in words for people who fill in forms; their numbers are written as they must be entered.
/// </summary>
internal static class RangeWords
{
    /// <summary>A range of numbers, in per cent where they were entered so.</summary>
    public static Words Of(Interval<Fraction> range, bool isPercent)
    {
        string least = Shown(range.Least, isPercent);
        string greatest = Shown(range.Greatest, isPercent);
        var from = range.IncludesLeast
            ? new Words(least, "từ " + least) : new Words("above " + least, "trên " + least);
        return (range.Least, range.Greatest) switch
        {
            (null, null) => new("any number", "số bất kỳ"),
            (_, null) => range.IncludesLeast ? new(least + " and above", "từ " + least + " trở lên") : from,
            (null, _) => range.IncludesGreatest
                ? new(greatest + " and below", "từ " + greatest + " trở xuống")
                : new("below " + greatest, "dưới " + greatest),
            _ when range.IsSingle => new("only " + least, "chỉ gồm " + least),
            _ => range.IncludesGreatest
                ? new(from.English + " to " + greatest, from.Vietnamese + " đến " + greatest)
                : new(from.English + " to below " + greatest, from.Vietnamese + " đến dưới " + greatest),
        };
    }

    private static string Shown(Fraction? end, bool isPercent) => end is not { } number ? ""
        : isPercent ? (number * Fraction.Of(100)) + "%" : number.ToString();
}
