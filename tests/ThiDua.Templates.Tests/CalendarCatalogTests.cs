using System;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Templates.Tests;

/// <summary>The working calendars of the package, and the lunar days for estimates.</summary>
public sealed class CalendarCatalogTests
{
    [Fact]
    public void Officials_have_a_calendar_for_2022_to_2026_whose_confidence_nobody_raised()
    {
        var days = CalendarCatalog.Officials.Years.SelectMany(year => year.Days).ToList();

        Assert.Equal([2022, 2023, 2024, 2025, 2026], CalendarCatalog.Officials.Years.Select(year => year.Year));
        Assert.All(CalendarCatalog.Officials.Years, year => Assert.False(year.IsEstimated));
        Assert.Equal(64, days.Count);
        Assert.DoesNotContain(days, day => day.Confidence == Confidence.Verified);
        Assert.Equal(29, days.Count(day => day.Confidence == Confidence.Secondary));
        Assert.All(days, day => Assert.NotEmpty(day.Name));
    }

    [Fact]
    public void The_file_is_in_its_canonical_form() => Assert.Equal(
        File.ReadAllBytes(Repository.At("src/ThiDua.Templates/Calendars/officials.json")),
        WorkingCalendarWriter.Write(CalendarCatalog.Officials));

    [Fact]
    public void Every_day_that_is_off_was_a_working_day_otherwise_and_every_one_that_is_worked_was_not()
    {
        var calendar = CalendarCatalog.Officials;

        Assert.All(calendar.Years.SelectMany(year => year.Days), day =>
        {
            Assert.Equal(day.IsWorked, calendar.Weekend.Contains(day.Date.DayOfWeek));
            Assert.Equal(day.IsWorked, calendar.IsWorkingDay(day.Date));
        });
    }

    [Theory]
    [InlineData(2007, "2007-02-17")] // in Beijing a day later
    [InlineData(2024, "2024-02-10")]
    [InlineData(2030, "2030-02-02")]
    [InlineData(2053, "2053-02-18")]
    public void Tet_is_that_of_the_Vietnamese_calendar(int year, string day) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(day).Value, LunarDays.Find(year)!.Tet);

    [Fact]
    public void There_are_lunar_days_for_2000_to_2100_and_no_others()
    {
        Assert.All(Enumerable.Range(2000, 101), year =>
        {
            var lunar = LunarDays.Find(year)!;
            Assert.Equal((year, year), (lunar.Tet.Year, lunar.HungKings.Year));
            Assert.InRange(NodaTime.Period.DaysBetween(lunar.Tet, lunar.HungKings), 66, 99);
        });
        Assert.Null(LunarDays.Find(1999));
        Assert.Null(LunarDays.Find(2101));
        Assert.Null(LunarDays.Find(20));
    }

    [Fact]
    public void Every_year_of_the_table_can_be_estimated_since_the_law_is_in_force()
    {
        Assert.All(Enumerable.Range(2021, 80), year =>
        {
            var days = CalendarCatalog.Estimate(year).Days;
            Assert.InRange(days.Count(day => day.Kind == CalendarDayKind.Holiday), year >= 2026 ? 10 : 9, 12);
            Assert.Equal(
                days.Count(day => day.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday),
                days.Count(day => day.Kind == CalendarDayKind.Compensation));
            Assert.Equal(year >= 2026, days.Any(day => day.Date == new LocalDate(year, 11, 24)));
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarCatalog.Estimate(2020));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarCatalog.Estimate(2101));
    }

    [Fact]
    public void Estimates_never_replace_what_is_known()
    {
        var calendar = CalendarCatalog.OfficialsWithEstimates(2025, 2028);

        Assert.Equal([2027, 2028], calendar.Years.Where(year => year.IsEstimated).Select(year => year.Year));
        Assert.Equal(CalendarCatalog.Officials.Find(2025), calendar.Find(2025));
        Assert.Null(calendar.Find(2029));
    }
}
