using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Time;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Officials = TestCalendars.Officials;

    [Fact]
    public void From_21_to_25_September_2024_there_are_five_days_and_three_working_days()
    {
        var (first, last) = (new LocalDate(2024, 9, 21), new LocalDate(2024, 9, 25));

        Assert.Equal(5, NodaTime.Period.DaysBetween(first, last) + 1);
        Assert.Equal(3, Officials.WorkingDaysIn(first, last));
    }

    [Fact]
    public void Of_a_year_without_data_nothing_is_known()
    {
        var day = new LocalDate(2027, 3, 1);

        Assert.Null(Officials.IsWorkingDay(day));
        Assert.Null(Officials.WorkingDaysIn(new LocalDate(2026, 12, 1), day));
        Assert.Null(Officials.WorkingDaysBetween(day, day));
    }

    [Fact]
    public void Working_days_are_counted_as_going_from_day_to_day_counts_them()
    {
        var start = new LocalDate(2022, 1, 1);
        for (int length = 0; length < 1_800; length += 7)
        {
            var end = start.PlusDays(length);
            int slow = Enumerable.Range(0, length + 1).Count(i => Officials.IsWorkingDay(start.PlusDays(i)) == true);
            Assert.Equal(slow, Officials.WorkingDaysIn(start, end));
        }
    }

    [Theory]
    [InlineData("2025-11-25", "2025-12-09", 10)]
    [InlineData("2025-12-09", "2025-11-25", -10)]
    [InlineData("2024-09-20", "2024-09-22", 0)] // from Friday to Sunday
    [InlineData("2024-09-20", "2024-09-20", 0)]
    [InlineData("2025-04-25", "2025-04-26", 1)] // a Saturday that is worked
    public void Working_days_between_two_days_leave_out_the_first(string from, string to, int days) => Assert.Equal(
        days, Officials.WorkingDaysBetween(WrittenDeadline.Day(from), WrittenDeadline.Day(to)));

    [Fact]
    public void A_calendar_is_written_and_read_again_as_it_was()
    {
        byte[] written = WorkingCalendarWriter.Write(Officials);

        var read = WorkingCalendarReader.Read(Code.Of("again"), written).Require();

        Assert.Equal(Officials, read);
        Assert.Equal(written, WorkingCalendarWriter.Write(read));
    }

    [Fact]
    public void A_calendar_made_in_code_is_checked_as_one_that_was_read()
    {
        var built = new WorkingCalendarBuilder(Code.Of("school"))
            .Titled("Lịch của trường").Weekend(IsoDayOfWeek.Sunday)
            .Year(2031).Day(new LocalDate(2031, 4, 30), CalendarDayKind.Holiday, "Chiến thắng", Confidence.Verified)
            .Day(new LocalDate(2031, 3, 1), CalendarDayKind.SwappedWork, "Làm bù", Confidence.Verified)
            .Build();

        Assert.Null(built.Value);
        Assert.Equal("TD1243 /years/0/days/1/date", Assert.Single(built.Diagnostics).ToString().Split(':')[0]);
    }

    [Fact]
    public void Saturdays_are_worked_where_only_Sundays_are_off()
    {
        var school = new WorkingCalendarBuilder(Code.Of("school")).Weekend(IsoDayOfWeek.Sunday).Year(2031).Build()
            .Require();

        Assert.True(school.IsWorkingDay(new LocalDate(2031, 3, 1)));
        Assert.False(school.IsWorkingDay(new LocalDate(2031, 3, 2)));
    }

    [Fact]
    public void A_calendar_of_another_format_and_one_that_is_cut_are_refused()
    {
        var other = WorkingCalendarReader.Read(
            Code.Of("bad"), Encoding.UTF8.GetBytes("""{ "format": 2, "code": "x", "years": [] }"""));
        var cut = WorkingCalendarReader.Read(Code.Of("bad"), Encoding.UTF8.GetBytes("""{ "format": 1, "code": """));

        Assert.Equal(DiagnosticCatalog.UnknownFormat, Assert.Single(other.Diagnostics).Descriptor);
        Assert.Null(cut.Value);
        Assert.NotEmpty(cut.Diagnostics);
    }

    [Fact]
    public void An_estimate_follows_the_law_and_is_marked()
    {
        var year = CalendarEstimate.Of(2027, new LocalDate(2027, 2, 6), new LocalDate(2027, 4, 16));

        Assert.True(year.IsEstimated);
        Assert.All(year.Days, day => Assert.Equal(Confidence.Unverified, day.Confidence));
        // Tết on Saturday 6/2: its two days of the weekend are made up on Wednesday and Thursday; 1/5 too.
        Assert.Equal(
            "01-01 02-05 02-06 02-07 02-08 02-09 02-10 02-11 04-16 04-30 05-01 05-03 09-01 09-02 11-24",
            string.Join(" ", year.Days.Select(day => day.Date.ToString("MM-dd", null))));
    }

    [Fact]
    public void What_rests_on_an_estimate_says_so()
    {
        var deadline = new Deadline.NoLaterThan(DayRef.Of(new LocalDate(2027, 5, 1)), null)
            .Rolled(RollPolicy.Next, TestCalendars.Estimated.Code);

        var review = deadline.Review(DeadlineContext.Empty.With(TestCalendars.Estimated)).Require();

        Assert.Equal(new LocalDate(2027, 5, 4), review.LastGoodDay);
        Assert.Equal([2027], review.EstimatedYears);
        Assert.Equal(2, review.UnsureDays.Count);
    }
}
