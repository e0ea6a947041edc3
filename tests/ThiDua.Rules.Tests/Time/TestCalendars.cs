using System.IO;
using NodaTime;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;

namespace ThiDua.Rules.Tests.Time;

/// <summary>The working calendars that rule sets under test may name.</summary>
internal static class TestCalendars
{
    /// <summary>The calendar of the templates, 2022–2026.</summary>
    public static WorkingCalendar Officials { get; } = WorkingCalendarReader.Read(
        Code.Of("officials"),
        File.ReadAllBytes(Repository.At("src/ThiDua.Templates/Calendars/officials.json"))).Require();

    /// <summary>The year 2027 as the law has it, before any notice.</summary>
    public static WorkingCalendar Estimated { get; } = new WorkingCalendarBuilder(Code.Of("estimated"))
        .Year(CalendarEstimate.Of(2027, new LocalDate(2027, 2, 6), new LocalDate(2027, 4, 16)))
        .Build()
        .Require();

    public static ReadingOptions Options { get; } = new ReadingOptions().WithCalendars(Officials, Estimated);
}
