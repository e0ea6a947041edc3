using System;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Templates;

/// <summary>
/// Working calendars (lịch làm việc): the days off of officials by year, each day with its confidence, and estimates
/// for who asks for them.
/// </summary>
public static class CalendarCatalog
{
    /// <summary>
    /// The working calendar of officials (cán bộ, công chức, viên chức), 2022–2026, under the code <c>officials</c>.
    /// Many days are not verified: see their confidence.
    /// </summary>
    public static WorkingCalendar Officials =>
        WorkingCalendarReader.Read(Code.Of("officials"), EmbeddedFiles.Read("Calendars/officials.json")).Require();

    /// <summary>
    /// The same, and each year from the first to the last of which there are no data, as the law has it; such years are
    /// marked as estimated, and results that rest on them say so.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is before 2021 or after 2100.</exception>
    public static WorkingCalendar OfficialsWithEstimates(int first, int last)
    {
        var known = Officials;
        var builder = new WorkingCalendarBuilder(known.Code).Titled(known.Title);
        foreach (var year in known.Years) builder.Year(year);
        for (int year = first; year <= last; year++)
            if (known.Find(year) is null) builder.Year(Estimate(year));

        return builder.Build().Require();
    }

    /// <summary>The days off of a year as the law has them, with the lunar days of the shipped table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2021 or after 2100.</exception>
    public static CalendarYear Estimate(int year)
    {
        if (year < CalendarEstimate.FirstYear || LunarDays.Find(year) is not { } lunar)
            throw new ArgumentOutOfRangeException(nameof(year), year, "Years are estimated from 2021 to 2100.");
        return CalendarEstimate.Of(year, lunar.Tet, lunar.HungKings);
    }
}
