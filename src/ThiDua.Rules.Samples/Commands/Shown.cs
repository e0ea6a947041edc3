using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Points, ranges and grades as people read them.</summary>
internal static class Shown
{
    private static readonly Rounding TwoDecimals = Rounding.Of(2, RoundingMode.HalfUp);

    /// <summary><c>83,5</c>; a fraction without end is shortened, and shown: <c>≈ 83,42 (1001/12)</c>.</summary>
    public static string Of(Points points, Language language)
    {
        string text = points.Exact.Decimals is not null ? Marked(points.Exact, language)
            : "≈ " + Marked(points.Exact.Round(TwoDecimals), language) + " (" + points + ")";
        return text.Replace('-', '−');
    }

    /// <summary>The total; while it is open the lowest and the highest that are possible.</summary>
    public static string Total(Evaluation result, Language language)
    {
        if (result.Total.TryGetValue(out var total)) return Of(total, language);
        if (result.Total.IsNotApplicable) return language.In("không áp dụng", "not applicable");
        return (result.PossibleTotal.Least, result.PossibleTotal.Greatest) switch
        {
            ({ } least, { } greatest) when least == greatest => Of(least, language),
            ({ } least, { } greatest) => Of(least, language) + " – " + Of(greatest, language),
            ({ } least, null) => "≥ " + Of(least, language),
            (null, { } greatest) => "≤ " + Of(greatest, language),
            _ => language.In("chưa rõ", "not known"),
        };
    }

    /// <summary>The total, and the final points where a gate set others.</summary>
    public static string TotalAndFinal(Evaluation result, Language language) => Total(result, language)
        + (FinalPoints(result) is { } final ? " → " + Of(final, language) : "");

    /// <summary>
    /// The final points where a gate set others than the total; null where it did not, or they are open.
    /// </summary>
    public static Points? FinalPoints(Evaluation result) =>
        result.Grade?.FinalPoints is { } given && given.TryGetValue(out var final)
            && !(result.Total.TryGetValue(out var total) && total == final)
            && result.Grade.Steps.Any(step => step.SetsPoints)
            ? final : null;

    /// <summary>Total, grade and places with the values that stand in for missing entries.</summary>
    public static string Provisional(ProvisionalResult result, Language language)
    {
        string total = result.Total.TryGetValue(out var points) ? Of(points, language) : "–";
        string grade = OutcomeHeads.Levels(result.Outcomes, language);
        string codes = string.Join(", ", result.StandingIn.Select(input => input.Code.Value));
        string ranks = string.Concat(result.Rankings.Where(rank => rank.Best is not null)
            .Select(rank => "; " + language.In("hạng ", "place ") + rank));
        return language.In("tạm tính: ", "provisional: ") + total + (grade.Length > 0 ? "; " + grade : "") + ranks
            + (codes.Length > 0 ? language.In(" (giá trị tạm dùng: ", " (values standing in: ") + codes + ")"
                : language.In(" (theo giá trị tạm dùng của đơn vị khác)", " (by what stands in for other units)"));
    }

    /// <summary>The level; while it is open those that are possible.</summary>
    public static string Grade(OutcomeResult? grade, Language language)
    {
        if (grade is null) return "";
        if (grade.Level.TryGetValue(out var level)) return level.Title;
        string ungraded = language.In("không xếp loại", "not graded");
        if (grade.Level.IsNotApplicable) return ungraded;
        var open = grade.Possible.Select(one => one.Title).ToList();
        if (grade.MayBeUngraded) open.Add(ungraded);
        return language.In("chưa xếp loại: ", "open: ") + string.Join(language.In(" hoặc ", " or "), open);
    }

    private static string Marked(Fraction value, Language language) =>
        language == Language.English ? value.ToString() : value.ToString().Replace('.', ',');
}
