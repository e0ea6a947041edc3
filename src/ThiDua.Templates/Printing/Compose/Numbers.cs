using System;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>
/// Points and levels of results as they are printed; the exact form of what is shortened stands in the explanation
/// only.
/// </summary>
internal static class Numbers
{
    public const string NotApplicable = "không áp dụng";
    private const string NotGraded = "không xếp loại";
    private const string About = "≈ "; // stands before what is shortened

    public static string Of(Points points) => Of(points, null);

    /// <summary>
    /// The points with as many decimals as they are rounded to; without rounding with those they have.
    /// </summary>
    public static string Of(Points points, Rounding? rounding) =>
        NumberWriter.ToShortText(points, Math.Max(0, rounding?.Decimals ?? 0), Language.Vietnamese);

    /// <summary>The points; while they are open, what is still possible.</summary>
    public static string Of(Given<Points> points, Interval<Points> possible, Rounding? rounding = null)
    {
        if (points.TryGetValue(out var known)) return Of(known, rounding);
        if (points.IsNotApplicable) return NotApplicable;
        return (possible.Least, possible.Greatest) switch
        {
            ({ } least, { } greatest) => "từ " + Of(least, rounding) + " đến " + Of(greatest, rounding),
            ({ } least, null) => "từ " + Of(least, rounding),
            (null, { } greatest) => "đến " + Of(greatest, rounding),
            _ => "chưa rõ",
        };
    }

    /// <summary>The level; while it is open, those that are still possible.</summary>
    public static string Of(OutcomeResult result)
    {
        if (result.Level.TryGetValue(out var level)) return level.Title;
        if (result.Level.IsNotApplicable) return NotGraded;
        var possible = result.Possible.Select(one => one.Title).ToList();
        if (result.MayBeUngraded) possible.Add(NotGraded);
        return "chưa xác định: " + string.Join(" hoặc ", possible);
    }

    /// <summary>What is given or taken, with its sign; nothing is 0.</summary>
    public static string Signed(Points points, Rounding? rounding = null)
    {
        string text = Of(points, rounding);
        if (points.Sign <= 0) return text;
        return text.StartsWith(About, StringComparison.Ordinal)
            ? About + "+" + text.Substring(About.Length) : "+" + text;
    }
}
