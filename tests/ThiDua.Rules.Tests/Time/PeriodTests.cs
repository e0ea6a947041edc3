using System;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Tests.Laws;
using Xunit;
using Xunit.Abstractions;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Time;

public class PeriodTests(ITestOutputHelper output)
{
    private readonly ThingLaw<Period> _law = AnyValue.Period(output);

    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2024-H1", "2024-01-01", "2024-06-30")]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")] // a leap year
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2023-07-01/2024-06-30", "2023-07-01", "2024-06-30")]
    [InlineData("2022-01-01/2022-12-31", "2022-01-01", "2022-12-31")] // stays as it was written
    [InlineData("2022-05-15/2022-05-15", "2022-05-15", "2022-05-15")] // one day
    [InlineData("2021/2025", "2021-01-01", "2025-12-31")] // giai đoạn
    [InlineData("2023-2024", "2023-09-01", "2024-08-31")] // năm học
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9998", "9998-01-01", "9998-12-31")]
    public void A_period_is_read_with_its_first_and_last_day(string text, string first, string last) =>
        Cultures.Each(() =>
        {
            var period = Period.Parse(text);

            Assert.Equal(text, period.ToString());
            Assert.Equal(first + "/" + last, Period.Of(period.First, period.Last).ToString());
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("0000")]
    [InlineData("02022")]
    [InlineData("2022 ")]
    [InlineData("２０２２")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-3")]
    [InlineData("2022-H3")]
    [InlineData("2022-H0")]
    [InlineData("2022-Q5")]
    [InlineData("2022-q1")]
    [InlineData("2022/Q1")]
    [InlineData("2022-Q10")]
    [InlineData("2022-05-15")]
    [InlineData("2022-05-15/2022-05-14")] // ends before it begins
    [InlineData("2022-02-30/2022-05-14")]
    [InlineData("2022-05-15-2022-05-16")]
    [InlineData("2022-05-15/2022-05-1x")]
    [InlineData("2023-2025")] // a school year has two years that follow each other
    [InlineData("2024-2023")]
    [InlineData("2025/2025")]
    [InlineData("2025/2021")]
    [InlineData("2021.2025")]
    [InlineData("0000/2025")]
    [InlineData("9998-0000")]
    public void Any_other_text_is_no_period(string? text)
    {
        Assert.False(Period.TryParse(text, out var period));
        Assert.Equal(default, period);
        if (text is not null) Assert.Throws<FormatException>(() => Period.Parse(text));
    }

    [Fact]
    public void A_period_holds_both_its_ends()
    {
        var year = Period.Parse("2023-07-01/2024-06-30");

        Assert.True(year.Contains(new LocalDate(2023, 7, 1)));
        Assert.True(year.Contains(new LocalDate(2024, 6, 30)));
        Assert.False(year.Contains(new LocalDate(2023, 6, 30)));
        Assert.False(year.Contains(new LocalDate(2024, 7, 1)));
        Assert.True(year.Contains(new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void A_text_reads_back() => ValueLaws.TextReadsBack(_law, Period.Parse);

    [Fact]
    public void Equal_periods_have_one_text_and_one_hash() => ValueLaws.EqualityGoesWithText(_law);

    [Fact]
    public void A_year_is_not_its_days_written_out() =>
        Assert.NotEqual(Period.OfYear(2022), Period.Of(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)));

    [Fact]
    public void The_default_is_the_first_day_of_the_calendar() =>
        Assert.Equal(Period.Parse("0001-01-01/0001-01-01"), default);

    [Fact]
    public void Parts_that_a_year_does_not_have_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYear(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfHalf(2022, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfQuarter(2022, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfMonth(2022, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Of(new LocalDate(2, 1, 2), new LocalDate(2, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Of(new LocalDate(0, 1, 1), new LocalDate(2, 1, 1)));
    }

    [Fact]
    public void The_descriptors_of_periods_are_in_the_catalogue() =>
        Assert.Equal(DiagnosticCatalog.BadPeriod, DiagnosticCatalog.Find("TD0801"));
}
