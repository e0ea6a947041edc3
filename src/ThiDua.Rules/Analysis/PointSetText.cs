using System.Globalization;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Sets of points in words: the same set always in the same words.</summary>
internal static class PointSetText
{
    /// <summary>A progression of so many numbers is shortened.</summary>
    private const int Shortened = 6;

    private const int MostListed = 12;

    /// <summary><c>{45, 50, …, 100}</c>, <c>{0, 5, 8}</c>, or how many there are and where.</summary>
    public static Words Format(PointSet set)
    {
        switch (set)
        {
            case Progression { Count: >= Shortened } run:
                string text = "{" + run.Start + ", " + (run.Start + run.By) + ", …, " + run.Last + "}";
                return new(text, text);
            case Bounded bounded:
                return Bounds(bounded);
            default:
                return set.Count <= MostListed ? List(set) : Many(set);
        }
    }

    private static Words List(PointSet set)
    {
        string text = "{" + string.Join(", ", set.Members().Select(value => value.ToString())) + "}";
        return new(text, text);
    }

    private static Words Many(PointSet set)
    {
        string count = set.Count.ToString(CultureInfo.InvariantCulture);
        string hull = "[" + set.Least + ", " + set.Greatest + "]";
        return new($"{count} numbers in {hull}, in steps of {set.Step}",
            $"{count} giá trị trong {hull}, theo bước {set.Step}");
    }

    private static Words Bounds(Bounded set)
    {
        if (set.Hull == Interval<Fraction>.Everything) return new("nothing", "chưa có gì");
        string hull = set.Hull.ToString();
        return set.Step is { IsZero: false } step
            ? new($"some numbers of {hull}, in steps of {step}", $"một số giá trị trong {hull}, theo bước {step}")
            : new($"some numbers of {hull}", $"một số giá trị trong {hull}");
    }
}
