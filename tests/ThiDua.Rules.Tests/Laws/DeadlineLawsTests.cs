using System;
using System.Globalization;
using NodaTime;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Laws;

public sealed class DeadlineLawsTests(ITestOutputHelper output)
{
    private readonly ThingLaw<MadeDeadline> _law =
        new(output, MadeDeadline.Make, MadeDeadline.AllCases, made => made.Cases);

    [Fact]
    public void A_deadline_is_what_going_day_by_day_gives()
    {
        int known = 0, all = 0;
        _law.Holds(made =>
        {
            var (slow, fast) = (SlowlyReviewed(made), Reviewed(made));
            bool isKnown = !slow.EndsWith("no day", StringComparison.Ordinal);
            all++;
            if (isKnown) known++;
            return slow != fast ? $"day by day: {slow}\nreviewed:   {fast}" : isKnown ? null : "";
        }, least: 10_000);
        Assert.True(known * 2 > all, $"Of {all} deadlines only {known} have a day.");
    }

    [Fact]
    public void A_deadline_is_written_and_read_again_as_it_was() => _law.Holds(made =>
    {
        var deadline = WrittenDeadline.Read(made.Deadline);
        var again = WrittenDeadline.Read(WrittenDeadline.Write(made.Deadline));
        return again == deadline ? null : "read again: " + again;
    });

    [Fact]
    public void Working_days_are_counted_forwards_and_backwards_as_looking_at_each_day_does() => _law.Holds(made =>
    {
        if (made.Done == made.Begun) return ""; // no day to look at, and so none of an unknown year
        var (from, to) = (ToDate(made.Done), ToDate(made.Begun));
        int? fast = TestCalendars.Officials.WorkingDaysBetween(from, to);
        int? slow = SlowCalendar.Officials.Between(made.Done, made.Begun);
        if (fast != slow) return $"counted {fast}, looking at each {slow}";
        return fast is null ? "" : null;
    });

    private static string SlowlyReviewed(MadeDeadline made)
    {
        var slow = new DayByDay(
            made.Deadline,
            name => name == "begun" ? made.Begun : made.Happened,
            (made.First, made.Last),
            SlowCalendar.Officials);
        var last = slow.LastGood();
        if (last is not { } good) return "no day";
        bool isEarly = slow.FirstGood() is { } begin && made.Done < begin;
        var (lastDay, done) = (DateOnly.FromDateTime(good), made.Done);
        bool isLate = made.DoneAt is { } time ? done.ToDateTime(time) > good : done > lastDay;
        int days = isLate ? Math.Max(1, SlowCalendar.DaysBetween(lastDay, done)) : 0;
        int? working = !isLate ? 0 : done == lastDay ? 1 : SlowCalendar.Officials.Between(lastDay, done);
        return Show(good, isEarly, days, working);
    }

    private static string Reviewed(MadeDeadline made)
    {
        var context = DeadlineContext.Empty.With(TestCalendars.Officials)
            .With(Code.Of("happened"), ToDate(made.Happened))
            .With(Code.Of("begun"), ToDate(made.Begun))
            .In(Period.Of(ToDate(made.First), ToDate(made.Last)));
        var deadline = WrittenDeadline.Read(made.Deadline);
        var found = made.DoneAt is { } time
            ? deadline.Review(context, ToDate(made.Done).At(new LocalTime(time.Hour, time.Minute)))
            : deadline.Review(context, ToDate(made.Done));
        return found.Value is { } review
            ? Show(
                review.LastGood.ToDateTimeUnspecified(),
                review.Delay!.IsEarly,
                review.Delay.Days,
                review.Delay.WorkingDays)
            : "no day";
    }

    private static string Show(DateTime last, bool isEarly, int days, int? working) => string.Format(
        CultureInfo.InvariantCulture,
        "{0:yyyy-MM-dd HH:mm}, {1}, late {2} days, {3} working days",
        last,
        isEarly ? "early" : "not early",
        days,
        working ?? -1);

    private static LocalDate ToDate(DateOnly day) => new(day.Year, day.Month, day.Day);
}
