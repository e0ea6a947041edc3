using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>Points and levels of results as they are printed.</summary>
internal static class Numbers
{
    public const string NotApplicable = "không áp dụng";
    private const string NotGraded = "không xếp loại";

    public static string Of(Points points) => NumberWriter.ToText(points, Language.Vietnamese);

    /// <summary>The points; while they are open, what is still possible.</summary>
    public static string Of(Given<Points> points, Interval<Points> possible)
    {
        if (points.TryGetValue(out var known)) return Of(known);
        if (points.IsNotApplicable) return NotApplicable;
        return (possible.Least, possible.Greatest) switch
        {
            ({ } least, { } greatest) => "từ " + Of(least) + " đến " + Of(greatest),
            ({ } least, null) => "từ " + Of(least),
            (null, { } greatest) => "đến " + Of(greatest),
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

    /// <summary>A sum that something takes or gives, with its sign.</summary>
    public static string Signed(Points points, bool isTaken) =>
        points.Sign == 0 ? Of(points) : (isTaken ? "−" : "+") + Of(points);
}
