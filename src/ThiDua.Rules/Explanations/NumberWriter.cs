using System;
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

    /// <summary>
    /// Points without their unit, with so many decimals at least, as a form has them that is filled in to a number of
    /// decimals: <c>91,30</c>, <c>100,00</c>. A fraction without end is shortened as ever.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than no decimals, or more than ten.</exception>
    public static string ToText(Points points, int decimals, Language language) =>
        decimals is >= 0 and <= Rounding.GreatestDecimals
            ? NumberWords.Number(points.Exact, NumberUnit.Pure, decimals, language)
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimals are from 0 to 10.");

    /// <summary>
    /// The same for a column of a form or table: a fraction without end is shortened there without its exact form,
    /// which stands in the explanation: <c>≈ 83,42</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than no decimals, or more than ten.</exception>
    public static string ToShortText(Points points, int decimals, Language language) =>
        decimals is >= 0 and <= Rounding.GreatestDecimals
            ? NumberWords.Short(points.Exact, decimals, language)
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimals are from 0 to 10.");

    /// <summary>A number with its unit, such as <c>1.234,5 điểm</c>, <c>70%</c> or <c>10.000 đồng</c>.</summary>
    public static string ToText(Fraction value, NumberUnit unit, Language language) =>
        NumberWords.Number(value, unit, language);

    /// <summary>A date, such as <c>05/12/2022</c>.</summary>
    public static string ToText(LocalDate date, Language language) => NumberWords.Date(date, language);
}
