using System;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>Intervals as people read them: <c>trên 80 điểm</c>, <c>từ 70 đến 80 điểm</c>.</summary>
internal static class IntervalWords
{
    /// <summary>An interval in its canonical form; one that cannot be read is shown as it is.</summary>
    public static string Of(string canonical, string unit, Language language)
    {
        if (unit == NumberUnitText.Date)
        {
            return IntervalText.TryParseDates(canonical, out var dates, out _) ? Of(dates, language) : canonical;
        }

        return IntervalText.TryParseNumbers(canonical, out var numbers, out _, out _)
            ? Of(numbers, NumberUnitText.Parse(unit), language)
            : canonical;
    }

    public static string Of(Interval<LocalDate> dates, Language language) =>
        Of(dates, date => NumberWords.Date(date, language), language);

    /// <summary>Numbers with their unit; where both ends are shown, it stands once.</summary>
    public static string Of(Interval<Fraction> numbers, NumberUnit unit, Language language)
    {
        bool isOnce = unit != NumberUnit.Share;
        var shown = isOnce ? NumberUnit.Any : unit;
        string words = Of(numbers, end => NumberWords.Number(end, shown, language), language);
        bool isOpen = numbers.Least is null && numbers.Greatest is null;
        return isOnce && !isOpen
            ? words + NumberWords.UnitOf(numbers.Greatest ?? numbers.Least!.Value, unit).In(language)
            : words;
    }

    private static string Of<T>(Interval<T> range, Func<T, string> show, Language language)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        string least = range.Least is { } low ? show(low) : "";
        string greatest = range.Greatest is { } high ? show(high) : "";
        Words words = (range.Least, range.Greatest) switch
        {
            (null, null) => new("any value", "giá trị bất kỳ"),
            (_, null) => range.IncludesLeast
                ? new("at least " + least, "từ " + least + " trở lên") : new("above " + least, "trên " + least),
            (null, _) => range.IncludesGreatest
                ? new("at most " + greatest, "không quá " + greatest) : new("below " + greatest, "dưới " + greatest),
            _ when range.IsSingle => new("exactly " + least, "đúng " + least),
            _ => Between(range.IncludesLeast, least, range.IncludesGreatest, greatest),
        };
        return words.In(language);
    }

    private static Words Between(bool includesLeast, string least, bool includesGreatest, string greatest) => new(
        (includesLeast ? "from " : "above ") + least + (includesGreatest ? " to " : " to below ") + greatest,
        (includesLeast ? "từ " : "trên ") + least + (includesGreatest ? " đến " : " đến dưới ") + greatest);
}
