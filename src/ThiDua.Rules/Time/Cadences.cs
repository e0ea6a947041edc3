using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>Sorts of periods: their words, which periods are of a sort, and which of a sort lie in a stretch of
/// days.</summary>
internal static class Cadences
{
    private const int WeekDays = 7;
    private const int LeastSchoolYear = 240; // days: eight months
    private const int MostSchoolYear = 366;

    public static readonly WordForm<Cadence> Form = new(
        ("any", Cadence.Any),
        ("week", Cadence.Week),
        ("month", Cadence.Month),
        ("quarter", Cadence.Quarter),
        ("half-year", Cadence.HalfYear),
        ("year", Cadence.Year),
        ("school-year", Cadence.SchoolYear));

    /// <summary>Whether a period is of a sort; how it is written does not matter, only its days.</summary>
    public static bool Has(this Cadence cadence, DateInterval days)
    {
        var (first, last) = (days.Start, days.End);
        return cadence switch
        {
            Cadence.Any => true,
            Cadence.Week => first.DayOfWeek == IsoDayOfWeek.Monday && days.Length == WeekDays,
            Cadence.Month => IsMonths(days, 1),
            Cadence.Quarter => IsMonths(days, 3),
            Cadence.HalfYear => IsMonths(days, 6),
            Cadence.Year => IsMonths(days, 12),
            Cadence.SchoolYear =>
                last.Year == first.Year + 1 && days.Length is >= LeastSchoolYear and <= MostSchoolYear,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Whether the calendar does not say which periods of a sort there are.</summary>
    public static bool IsFree(this Cadence cadence) => cadence is Cadence.Any or Cadence.SchoolYear;

    /// <summary>
    /// The periods of a sort that lie wholly inside some days, oldest first; none where the sort does not say where its
    /// periods begin.
    /// </summary>
    public static IEnumerable<DateInterval> Inside(this Cadence cadence, DateInterval days) => cadence switch
    {
        Cadence.Any or Cadence.SchoolYear => [],
        Cadence.Week => Weeks(days),
        Cadence.Month => Months(days, 1),
        Cadence.Quarter => Months(days, 3),
        Cadence.HalfYear => Months(days, 6),
        Cadence.Year => Months(days, 12),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>How many periods of a sort lie wholly inside one of another at most; null where nobody knows.</summary>
    public static int? MostInside(this Cadence inner, Cadence outer)
    {
        if (inner.IsFree() || outer == Cadence.Any) return null;
        return inner == Cadence.Week ? MostDays(outer) / WeekDays : MonthsOf(outer) / MonthsOf(inner);
    }

    private static int MostDays(Cadence cadence) => cadence switch
    {
        Cadence.Week => WeekDays,
        Cadence.Month => 31,
        Cadence.Quarter => 31 + 31 + 30,
        Cadence.HalfYear => 184, // the second one
        Cadence.Year => 366,
        Cadence.SchoolYear => MostSchoolYear,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static int MonthsOf(Cadence cadence) => cadence switch
    {
        Cadence.Week => 0,
        Cadence.Month => 1,
        Cadence.Quarter => 3,
        Cadence.HalfYear => 6,
        Cadence.Year or Cadence.SchoolYear => 12,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A period of a sort as it is written, such as <c>2031-03</c>.</summary>
    public static string Show(Cadence cadence, DateInterval days)
    {
        var (year, month) = (days.Start.Year, days.Start.Month);
        var period = cadence switch
        {
            Cadence.Month => Period.OfMonth(year, month),
            Cadence.Quarter => Period.OfQuarter(year, (month + 2) / 3),
            Cadence.HalfYear => Period.OfHalf(year, month > 6 ? 2 : 1),
            Cadence.Year => Period.OfYear(year),
            Cadence.Any or Cadence.Week or Cadence.SchoolYear => Period.Of(days.Start, days.End),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return period.ToString();
    }

    private static IEnumerable<DateInterval> Weeks(DateInterval days)
    {
        int skipped = (WeekDays + (int)IsoDayOfWeek.Monday - (int)days.Start.DayOfWeek) % WeekDays;
        for (int from = skipped; from + WeekDays <= days.Length; from += WeekDays)
        {
            var first = days.Start.PlusDays(from);
            yield return new DateInterval(first, first.PlusDays(WeekDays - 1));
        }
    }

    private static IEnumerable<DateInterval> Months(DateInterval days, int months)
    {
        int skipped = (days.Start.Month - 1) % months;
        var first = new LocalDate(days.Start.Year, days.Start.Month, 1).PlusMonths(-skipped);
        while (LastDay(first, months) is var last && last <= days.End)
        {
            if (first >= days.Start) yield return new DateInterval(first, last);
            first = last.PlusDays(1);
        }
    }

    /// <summary>The next month may lie beyond the calendar; the last day of this one never does.</summary>
    private static LocalDate LastDay(LocalDate first, int months)
    {
        var month = first.PlusMonths(months - 1);
        return month.PlusDays(month.Calendar.GetDaysInMonth(month.Year, month.Month) - 1);
    }

    private static bool IsMonths(DateInterval days, int months) => Months(days, months).FirstOrDefault() == days;
}
