using NodaTime;

namespace ThiDua.Rules.Values;

/// <summary>Dates as whole numbers, days since 1 January 1970: a date lies in an interval as a number does.</summary>
internal static class DayNumber
{
    private static readonly LocalDate First = new(1970, 1, 1);

    public static Fraction Of(LocalDate date) => Fraction.Of(Period.DaysBetween(First, date));

    public static Interval<Fraction> Of(Interval<LocalDate> dates) => Interval<Fraction>.Of(
        dates.Least is { } least ? Of(least) : null,
        dates.IncludesLeast,
        dates.Greatest is { } greatest ? Of(greatest) : null,
        dates.IncludesGreatest);

    public static LocalDate ToDate(Fraction number) => First.PlusDays((int)number.Numerator);

    public static Interval<LocalDate> ToDates(Interval<Fraction> numbers) => Interval<LocalDate>.Of(
        numbers.Least is { } least ? ToDate(least) : null,
        numbers.IncludesLeast,
        numbers.Greatest is { } greatest ? ToDate(greatest) : null,
        numbers.IncludesGreatest);
}
