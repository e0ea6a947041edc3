using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>
/// Numbers and dates as people read them (cách viết số, ngày): in Vietnamese a comma before decimals and a point
/// between thousands. Texts for programs never use it.
/// </summary>
public static class NumberWriter
{
    /// <summary>
    /// Points without their unit: <c>83,5</c>; a fraction without end is shortened and says so:
    /// <c>≈ 83,42 (đúng: 1001/12)</c>.
    /// </summary>
    public static string ToText(Points points, Language language) =>
        NumberWords.Number(points.Exact, NumberUnit.Pure, language);

    /// <summary>A number with its unit, such as <c>1.234,5 điểm</c>, <c>70%</c> or <c>10.000 đồng</c>.</summary>
    public static string ToText(Fraction value, NumberUnit unit, Language language) =>
        NumberWords.Number(value, unit, language);

    /// <summary>A date, such as <c>05/12/2022</c>.</summary>
    public static string ToText(LocalDate date, Language language) => NumberWords.Date(date, language);
}
