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

    [Fact]
    public void A_few_days_at_the_end_of_the_calendar_hold_no_week() =>
        Assert.Empty(Cadence.Week.Inside(new DateInterval(new LocalDate(9998, 12, 28), new LocalDate(9998, 12, 31))));
}
