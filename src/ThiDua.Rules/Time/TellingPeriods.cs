using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace ThiDua.Rules.Time;

/// <summary>
/// Periods of a sort that meet some stretches of days in every way in which periods of that sort can: so whoever looks
/// at these has looked at all.
/// </summary>
internal static class TellingPeriods
{
    private const int LongestSchoolYear = 365;
    private const int ShortestSchoolYear = 240;

    /// <summary>The periods, none of them twice; null where more days matter than may be looked at.</summary>
    /// <param name="stretches">The stretches of days.</param>
    /// <param name="cadence">The sort of period.</param>
    /// <param name="inForce">The days that periods have to meet; null for all days.</param>
    /// <param name="most">How many days are looked at.</param>
    public static IReadOnlyList<DateInterval>? Of(
        IEnumerable<DatesSpec> stretches, Cadence cadence, DateInterval? inForce, int most)
    {
        var days = new SortedSet<LocalDate>();
        foreach (var dates in stretches.Where(dates => !dates.AreTurned))
        {
            // Only on its first and last day, and beside them, something changes.
            if (dates.From is { } from) days.UnionWith([Before(from), from]);
            if (dates.To is { } to) days.UnionWith([to, After(to)]);
            if (days.Count > most) return null;
        }

        if (days.Count == 0) return [];
        if (inForce is not null) days.UnionWith([inForce.Start, inForce.End]);
        return cadence switch
        {
            Cadence.Any => Any([.. days.Where(day => inForce is null || inForce.Contains(day))]),
            Cadence.SchoolYear => Meeting(days.SelectMany(SchoolYears)),
            Cadence.Week or Cadence.Month or Cadence.Quarter or Cadence.HalfYear or Cadence.Year =>
                Meeting(days.SelectMany(day => Around(day, cadence))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        List<DateInterval> Meeting(IEnumerable<DateInterval> all) =>
            [.. all.Where(period => cadence.Has(period) && Meets(period, inForce)).Distinct()];
    }

    private static List<DateInterval> Any(List<LocalDate> days) =>
        [.. days.SelectMany((first, i) => days.Skip(i).Select(last => new DateInterval(first, last)))];

    /// <summary>The period of a day, and those beside it.</summary>
    private static IEnumerable<DateInterval> Around(LocalDate day, Cadence cadence)
    {
        // Whatever the sort, three years hold three periods at least.
        var year = new DateInterval(
            new LocalDate(System.Math.Max(day.Year - 2, LocalDate.MinIsoValue.Year), 1, 1),
            new LocalDate(System.Math.Min(day.Year + 2, LocalDate.MaxIsoValue.Year), 12, 31));
        var periods = cadence.Inside(year).ToList();
        int here = periods.FindIndex(period => period.Contains(day));
        return periods.Skip(System.Math.Max(here - 1, 0)).Take(3);
    }

    /// <summary>The longest and the shortest that begin or end on a day; nobody says where they begin.</summary>
    private static IEnumerable<DateInterval> SchoolYears(LocalDate day)
    {
        foreach (int length in new[] { ShortestSchoolYear, LongestSchoolYear })
        {
            if (day.Year > LocalDate.MinIsoValue.Year + 1)
                yield return new DateInterval(day.PlusDays(1 - length), day);
            if (day.Year < LocalDate.MaxIsoValue.Year - 1)
                yield return new DateInterval(day, day.PlusDays(length - 1));
        }
    }

    private static bool Meets(DateInterval period, DateInterval? days) =>
        days is null || (period.Start <= days.End && days.Start <= period.End);

    private static LocalDate Before(LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-1);

    private static LocalDate After(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
}
