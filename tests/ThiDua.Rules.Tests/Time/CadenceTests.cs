using System.Linq;
using NodaTime;
using ThiDua.Rules.Time;
using Xunit;

namespace ThiDua.Rules.Tests.Time;

public class CadenceTests
{
    [Theory]
    [InlineData(nameof(Cadence.Week), 2031, 51)] // it begins and ends on a Wednesday
    [InlineData(nameof(Cadence.Month), 2031, 12)]
    [InlineData(nameof(Cadence.Quarter), 2031, 4)]
    [InlineData(nameof(Cadence.HalfYear), 2031, 2)]
    [InlineData(nameof(Cadence.Week), 9998, 51)] // it begins and ends on a Thursday
    [InlineData(nameof(Cadence.Month), 9998, 12)]
    [InlineData(nameof(Cadence.Quarter), 9998, 4)]
    [InlineData(nameof(Cadence.HalfYear), 9998, 2)]
    [InlineData(nameof(Cadence.Year), 9998, 1)]
    public void A_year_has_so_many_periods_also_at_the_end_of_the_calendar(string cadence, int year, int count)
    {
        var sort = System.Enum.Parse<Cadence>(cadence);
        var days = new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

        var inside = sort.Inside(days).ToList();

        Assert.Equal(count, inside.Count);
        Assert.All(inside, one => Assert.True(sort.Has(one)));
    }

    [Theory]
    [InlineData(nameof(Cadence.Month))]
    [InlineData(nameof(Cadence.Quarter))]
    [InlineData(nameof(Cadence.HalfYear))]
    [InlineData(nameof(Cadence.Year))]
    [InlineData(nameof(Cadence.Week))]
    public void So_many_periods_lie_inside_a_larger_one_as_some_larger_one_has(string cadence)
    {
        var outer = System.Enum.Parse<Cadence>(cadence);
        var years = new DateInterval(new LocalDate(2020, 1, 1), new LocalDate(2047, 12, 31)); // each weekday begins one

        foreach (var inner in new[] { Cadence.Week, Cadence.Month, Cadence.Quarter, Cadence.HalfYear, Cadence.Year })
            Assert.Equal(outer.Inside(years).Max(days => inner.Inside(days).Count()), inner.MostInside(outer));
    }

    [Theory]
    [InlineData(nameof(Cadence.Week), 52)]
    [InlineData(nameof(Cadence.Month), 12)]
    [InlineData(nameof(Cadence.Quarter), 4)]
    [InlineData(nameof(Cadence.HalfYear), 2)]
    [InlineData(nameof(Cadence.Year), 1)]
    [InlineData(nameof(Cadence.SchoolYear), null)]
    [InlineData(nameof(Cadence.Any), null)]
    public void A_school_year_has_at_most_so_many_periods(string cadence, int? most) =>
        Assert.Equal(most, System.Enum.Parse<Cadence>(cadence).MostInside(Cadence.SchoolYear));

    [Fact]
    public void A_few_days_at_the_end_of_the_calendar_hold_no_week() =>
        Assert.Empty(Cadence.Week.Inside(new DateInterval(new LocalDate(9998, 12, 28), new LocalDate(9998, 12, 31))));
}
