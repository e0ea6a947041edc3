using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// What a deadline means in days (kết quả xem xét thời hạn). Moments are those of Vietnam (UTC+7), to the minute.
/// </summary>
public sealed record DeadlineReview
{
    internal DeadlineReview(
        Deadline deadline, LocalDate? firstDay, LocalDateTime lastGood, ValueList<DeadlineStep> steps)
    {
        Deadline = deadline;
        FirstGoodDay = firstDay;
        LastGood = lastGood;
        Steps = steps;
    }

    /// <summary>The rule.</summary>
    public Deadline Deadline { get; }

    /// <summary>The first good day of a window or period; null where any earlier day is good.</summary>
    public LocalDate? FirstGoodDay { get; }

    /// <summary>The last good day (ngày cuối cùng còn đúng hạn).</summary>
    public LocalDate LastGoodDay => LastGood.Date;

    /// <summary>The last good minute (thời điểm cuối cùng còn đúng hạn): 23:59 where no time is said.</summary>
    public LocalDateTime LastGood { get; }

    /// <summary>The first minute that is late (thời điểm bắt đầu chậm).</summary>
    public LocalDateTime FirstLate => LastGood.PlusMinutes(1);

    /// <summary>How the last day was found, in order.</summary>
    public ValueList<DeadlineStep> Steps { get; }

    /// <summary>By how much something was late; null where nothing was asked about.</summary>
    public DeadlineDelay? Delay { get; internal init; }

    /// <summary>Whether the last good day is a day off; null where no calendar tells.</summary>
    public bool? EndsOnDayOff { get; internal init; }

    /// <summary>The calendar by which days off are known (lịch làm việc); null where there is none.</summary>
    public string? CalendarTitle { get; internal init; }

    /// <summary>The days of the calendar that were looked at and are not verified (ngày chưa kiểm chứng).</summary>
    public ValueList<CalendarDay> UnsureDays { get; internal init; } = ValueList<CalendarDay>.Empty;

    /// <summary>The years that were looked at and are only estimated (năm ước tính).</summary>
    public ValueList<int> EstimatedYears { get; internal init; } = ValueList<int>.Empty;
}

/// <summary>By how much something that was done is late (mức độ chậm).</summary>
public sealed record DeadlineDelay
{
    internal DeadlineDelay(LocalDate day, bool isEarly, bool isLate, int days, int? workingDays)
    {
        Done = day;
        IsEarly = isEarly;
        IsLate = isLate;
        Days = days;
        WorkingDays = workingDays;
    }

    /// <summary>The day on which it was done.</summary>
    public LocalDate Done { get; }

    /// <summary>Whether it was done before the first good day (sớm hơn khung thời gian).</summary>
    public bool IsEarly { get; }

    /// <summary>Whether it was done after the last good moment (chậm).</summary>
    public bool IsLate { get; }

    /// <summary>Calendar days after the last good day; at least 1 when it is late, else 0.</summary>
    public int Days { get; }

    /// <summary>
    /// Working days after the last good day; at least 1 when it is late on that very day, 0 on the days off that
    /// follow it. Null without a calendar.
    /// </summary>
    public int? WorkingDays { get; }
}

/// <summary>The reviews of a deadline that comes again (các lần đến hạn), oldest first.</summary>
/// <param name="All">One for each time.</param>
public sealed record DeadlineReviews(ValueList<DeadlineReview> All);

/// <summary>When something was done; the time is not known where only the day is.</summary>
internal sealed record DoneAt(LocalDate Day, LocalTime? Time);
